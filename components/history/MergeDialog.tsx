/** Asks whether sessions are to be made into one, and says what that means. Merging is left to the caller. */
import { useState } from 'preact/hooks';
import type { Session } from '../../utils/domain/session';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/text';
import { useFormat } from './use-format';

interface Props {
  sessions: readonly Session[];
  onMerge(): Promise<void>;
  onClose(): void;
}

export function MergeDialog({ sessions, onMerge, onClose }: Props) {
  const { t } = useText();
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const inOrder = sessions.toSorted((a, b) => a.startedAt - b.startedAt);
  const merge = () => {
    setBusy(true);
    void onMerge();
  };
  const actions = (
    <>
      <Button variant="quiet" onClick={onClose}>
        {t('history.session.cancel')}
      </Button>
      <Button variant="primary" busy={busy} onClick={merge}>
        {t('history.merge.do')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('history.merge.title', { count: sessions.length })} onClose={onClose} actions={actions}>
      <ol class="adh-plain">
        {inOrder.map((session) => (
          <li key={session.id}>
            <strong>{session.title || t('history.untitled')}</strong>{' '}
            <span class="ad-num">
              {format.day(session.startedAt, session.timeZone)} {format.clock(session.startedAt, session.timeZone)}
              {session.endedAt !== undefined && `–${format.clock(session.endedAt, session.timeZone)}`}
            </span>
          </li>
        ))}
      </ol>
      <p>{t('history.merge.text')}</p>
    </Dialog>
  );
}
