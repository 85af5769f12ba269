/** A person's correction of a number, with a reason. It is kept beside what was read, never over it. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { METRIC_IDS, type MetricId } from '../../utils/domain/metrics';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useText } from '../ui/text';
import { readCorrection } from './correction';
import { metricView } from './metric-view';
import { useModel } from './model';

type Said = 'wrongAmount' | 'noReason' | 'saved' | null;

export function CorrectionForm() {
  const { live, actions } = useModel();
  const { t, language } = useText();
  const [chosen, setChosen] = useState<MetricId | null>(null);
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState<Said>(null);
  const recording = useComputed(() => live.state.value?.session !== undefined);
  const found = useComputed(() => METRIC_IDS.filter((id) => live.metric(id).value !== undefined).join(' '));
  if (!recording.value || found.value === '') return null;
  const ids = METRIC_IDS.filter((id) => found.value.split(' ').includes(id));
  const metric = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? 'viewers');
  const read = live.metric(metric).value;

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const entry = readCorrection(metric, amount, reason, read?.value);
    if (!entry.ok) return setSaid(entry.why);
    if (!(await actions.correct(entry.correction))) return;
    setAmount('');
    setReason('');
    setSaid('saved');
  }

  return (
    <details class="ad-fold">
      <summary>{t('sidebar.correct.heading')}</summary>
      <form class="ad-form" onSubmit={(event) => void save(event)}>
        <Field
          label={t('sidebar.correct.metric')}
          hint={t('sidebar.correct.read', { value: metricView(metric, read, t('common.noValue'), language).text })}
        >
          {(naming) => (
            <select
              {...naming}
              class="ad-input"
              value={metric}
              onChange={(event) => setChosen(event.currentTarget.value as MetricId)}
            >
              {ids.map((id) => (
                <option key={id} value={id}>
                  {t(`common.metric.${id}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={t('sidebar.correct.amount')}
          hint={t('sidebar.correct.amountHint')}
          {...(said === 'wrongAmount' ? { error: t('sidebar.correct.wrongAmount') } : {})}
        >
          {(naming) => (
            <input
              {...naming}
              class="ad-input ad-num"
              inputMode="decimal"
              autocomplete="off"
              value={amount}
              onInput={(event) => setAmount(event.currentTarget.value)}
            />
          )}
        </Field>
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
            {t('sidebar.correct.save')}
          </Button>
          <span class="ad-aside" role="status">
            {said === 'saved' && t('sidebar.correct.saved')}
          </span>
        </div>
      </form>
    </details>
  );
}
