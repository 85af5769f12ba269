/** Asks where a session is to be cut in two, with the moments at which something broke off. Cutting is left to the caller. */
import { useState } from 'preact/hooks';
import type { Mark, Session } from '../../utils/domain/session';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { useFormat } from './use-format';

interface Props {
  session: Session;
  marks: readonly Mark[];
  /** @param at epoch ms */
  onSplit(at: number): Promise<void>;
  onClose(): void;
}

const MINUTE_MS = 60_000;
const MOST = 6;

/** Moments at which one stream may have ended and another begun: counters that began again, and what was not read, longest first. */
function breaks(marks: readonly Mark[]): number[] {
  const resets = marks.filter((mark) => mark.kind === 'reset').map((mark) => mark.at);
  const gaps = marks
    .filter((mark) => mark.kind === 'gap')
    .sort((a, b) => b.to - b.at - (a.to - a.at))
    .map((mark) => mark.to);
  return [...new Set([...resets, ...gaps])].slice(0, MOST).sort((a, b) => a - b);
}

export function SplitDialog({ session, marks, onSplit, onClose }: Props) {
  const { t } = useText();
  const format = useFormat();
  const lengthMs = (session.endedAt ?? session.startedAt) - session.startedAt;
  const suggested = breaks(marks).filter((at) => at > session.startedAt && at < session.startedAt + lengthMs);
  const [offset, setOffset] = useState((suggested[0] ?? session.startedAt + Math.round(lengthMs / 2)) - session.startedAt);
  const [busy, setBusy] = useState(false);
  const isInside = offset > 0 && offset < lengthMs;
  const clock = (at: number) => format.clock(at, session.timeZone, true);
  const split = () => {
    setBusy(true);
    void onSplit(session.startedAt + offset).finally(() => setBusy(false));
  };
  const actions = (
    <>
      <Button variant="quiet" onClick={onClose}>
        {t('history.session.cancel')}
      </Button>
      <Button variant="primary" busy={busy} disabled={!isInside} onClick={split}>
        {t('history.split.do')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('history.split.title')} onClose={onClose} actions={actions}>
      <p>{t('history.split.text')}</p>
      {suggested.length > 0 && (
        <Field label={t('history.split.suggested')}>
          {(naming) => (
            <select
              {...naming}
              class="ad-input"
              value={String(session.startedAt + offset)}
              onChange={(event) => setOffset(Number(event.currentTarget.value) - session.startedAt)}
            >
              {!suggested.includes(session.startedAt + offset) && (
                <option value={String(session.startedAt + offset)}>{clock(session.startedAt + offset)}</option>
              )}
              {suggested.map((at) => (
                <option key={at} value={String(at)}>
                  {clock(at)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field
        label={t('history.split.minutes')}
        {...(isInside
          ? { hint: t('history.split.at', { time: clock(session.startedAt + offset) }) }
          : { error: t('history.split.outside', { most: format.decimal(lengthMs / MINUTE_MS) }) })}
      >
        {(naming) => (
          <input
            {...naming}
            class="ad-input"
            type="number"
            min={0}
            step="any"
            value={String(Math.round((offset / MINUTE_MS) * 100) / 100)}
            onChange={(event) => setOffset(Math.round(event.currentTarget.valueAsNumber * MINUTE_MS) || 0)}
          />
        )}
      </Field>
    </Dialog>
  );
}
