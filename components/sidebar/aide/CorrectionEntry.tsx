/** A person's correction of a number, with a reason; or one made before, to be mended. It is kept beside what was read, never over it. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Correction } from '../../../utils/domain/ledger/corrections';
import { METRIC_IDS, type MetricId } from '../../../utils/domain/metrics';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useText } from '../../ui/text';
import { readCorrection, writtenOut } from '../correction';
import { metricView } from '../metric-view';
import { useModel } from '../model';
import { MetricAmount } from './MetricAmount';

type Said = 'wrongAmount' | 'noReason' | 'saved' | null;

interface Props {
  /** The one that is mended; absent for a new one. */
  mark: Correction | undefined;
  /** The number that a new one begins with. */
  wanted?: MetricId | undefined;
  onDone(): void;
}

export function CorrectionEntry({ mark, wanted, onDone }: Props) {
  const { live, actions } = useModel();
  const { t, language } = useText();
  const [chosen, setChosen] = useState<MetricId | null>(mark?.metric ?? wanted ?? null);
  const [amount, setAmount] = useState(mark ? writtenOut(mark) : '');
  const [reason, setReason] = useState(mark?.reason ?? '');
  const [said, setSaid] = useState<Said>(null);
  const found = useComputed(() => METRIC_IDS.filter((id) => live.metric(id).value !== undefined).join(' '));
  const ids = METRIC_IDS.filter(
    (id) => id === mark?.metric || (mark === undefined && (id === wanted || found.value.split(' ').includes(id))),
  );
  const metric = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? 'viewers');
  const now = live.metric(metric).value;
  // While a correction stands, what the page shows is beside it.
  const read = now?.read ? { ...now, value: now.read } : now;
  const value = mark?.currency ? { state: 'ok' as const, raw: '', label: '', currency: mark.currency } : read?.value;

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const entry = readCorrection(metric, amount, reason, value);
    if (!entry.ok) return setSaid(entry.why);
    const { correction } = entry;
    const done = mark
      ? actions.recorrect(mark.id, { amount: correction.amount ?? null, reason: correction.reason })
      : actions.correct(correction);
    if (!(await done)) return;
    setAmount('');
    setReason('');
    setSaid('saved');
    onDone();
  }

  return (
    <form class="ad-form" onSubmit={(event) => void save(event)}>
      <MetricAmount
        metric={{
          label: t('sidebar.correct.metric'),
          hint: t('sidebar.correct.read', { value: metricView(metric, read, t('common.noValue'), language).text }),
          value: metric,
          ids,
          fixed: mark !== undefined,
          onChange: setChosen,
        }}
        amount={{
          label: t('sidebar.correct.amount'),
          hint: t('sidebar.correct.amountHint'),
          error: said === 'wrongAmount' ? t('sidebar.correct.wrongAmount') : null,
          value: amount,
          onChange: setAmount,
        }}
      />
      <Field label={t('sidebar.correct.reason')} {...(said === 'noReason' ? { error: t('sidebar.correct.noReason') } : {})}>
        {(naming) => (
          <input
            {...naming}
            class="ad-input"
            maxLength={200}
            placeholder={t('sidebar.correct.reasonPlaceholder')}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="ad-form-foot">
        <Button type="submit" variant="primary" size="sm" icon="edit" busy={actions.busy.value}>
          {t(mark ? 'sidebar.correct.change' : 'sidebar.correct.save')}
        </Button>
        {mark && (
          <Button size="sm" variant="quiet" onClick={onDone}>
            {t('sidebar.correct.cancel')}
          </Button>
        )}
        <span class="ad-aside" role="status">
          {said === 'saved' && t('sidebar.correct.saved')}
        </span>
      </div>
    </form>
  );
}
