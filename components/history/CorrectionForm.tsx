/** A person's correction of what a session came to, of one platform or of all; new, or one made before. Gauges are of a moment, and are corrected live. */
import { useState } from 'preact/hooks';
import type { Correction } from '../../utils/domain/ledger/corrections';
import { METRIC_IDS, METRICS, type MetricId } from '../../utils/domain/metrics';
import type { Session } from '../../utils/domain/session';
import { sourceNames } from '../../utils/domain/source-names';
import type { MadeCorrection } from '../../utils/state/history';
import { readCorrection, writtenOut } from '../sidebar/correction';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { useFormat } from './use-format';

interface Props {
  session: Session;
  /** Absent for a new one. */
  mark?: Correction;
  refused: string | null;
  /** Resolves when the answer is there. */
  onSave(entry: MadeCorrection): Promise<void>;
  onCancel(): void;
}

/** What the page showed last; a session is corrected from there. */
const shownOf = ({ summary }: Session, metric: MetricId, source: string) =>
  source === '' ? summary.metrics[metric] : summary.perSource[source]?.[metric];

export function CorrectionForm({ session, mark, refused, onSave, onCancel }: Props) {
  const { t } = useText();
  const format = useFormat();
  const ids = METRIC_IDS.filter((id) => METRICS[id].kind === 'counter' || id === mark?.metric);
  const [metric, setMetric] = useState<MetricId>(
    mark?.metric ?? ids.find((id) => session.summary.metrics[id]) ?? ids[0] ?? 'orders',
  );
  const [source, setSource] = useState(mark?.source ?? '');
  const [amount, setAmount] = useState(mark ? writtenOut(mark) : '');
  const [reason, setReason] = useState(mark?.reason ?? '');
  const [wrong, setWrong] = useState<'wrongAmount' | 'noReason' | null>(null);
  const [busy, setBusy] = useState(false);
  const shown = shownOf(session, metric, source);
  // A number that this page never showed is in the currency of the others.
  const currency = mark?.currency ?? shown?.currency ?? session.summary.metrics.revenue?.currency;

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const read = shown ? { amount: shown.last } : {};
    const value = { state: 'ok' as const, raw: '', label: '', ...read, ...(currency ? { currency } : {}) };
    const entry = readCorrection(metric, amount, reason, value);
    setWrong(entry.ok ? null : entry.why);
    if (!entry.ok) return;
    setBusy(true);
    await onSave({ ...entry.correction, ...(source === '' ? {} : { source }) });
    setBusy(false);
  }
  const choice = (label: string, value: string, onValue: (value: string) => void, options: [string, string][], hint = '') => (
    <Field label={label} {...(hint === '' ? {} : { hint })}>
      {(naming) => (
        <select
          {...naming}
          class="ad-input"
          disabled={mark !== undefined}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const typed = (label: string, value: string, onText: (text: string) => void, error: string | null, hint = '') => (
    <Field label={label} {...(hint === '' ? {} : { hint })} {...(error === null ? {} : { error })}>
      {(naming) => (
        <input
          {...naming}
          class="ad-input"
          maxLength={200}
          autocomplete="off"
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
  const said = (why: typeof wrong) => (wrong === why && why ? t(`history.correct.${why}`) : null);
  const platforms: [string, string][] = [['', t('history.correct.all')], ...sourceNames(session.sources)];
  return (
    <form class="adh-correct" onSubmit={(event) => void save(event)}>
      {choice(
        t('history.correct.metric'),
        metric,
        (id) => setMetric(id as MetricId),
        ids.map((id) => [id, t(`common.metric.${id}`)]),
        t('history.correct.read', { value: format.amount(metric, shown && { ...shown, amount: shown.last }) }),
      )}
      {session.sources.length > 1 && choice(t('history.correct.platform'), source, setSource, platforms)}
      {typed(t('history.correct.amount'), amount, setAmount, said('wrongAmount'), t('history.correct.amountHint'))}
      {typed(t('history.correct.reason'), reason, setReason, said('noReason') ?? refused)}
      <div class="adh-actions">
        <Button type="submit" variant="primary" size="sm" icon="edit" busy={busy}>
          {t(mark ? 'history.correct.change' : 'history.correct.save')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>
          {t('history.correct.cancel')}
        </Button>
      </div>
    </form>
  );
}
