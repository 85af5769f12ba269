/** What a picked number is: metric, label, unit; the last looks at it as they would be read; and keeping it. */
import { useState } from 'preact/hooks';
import { METRIC_IDS, METRICS, type MetricId } from '../../../utils/domain/metrics';
import { type PickState, readPicked, TAUGHT_UNITS } from '../../../utils/domain/profile';
import { Button } from '../../ui/Button';
import { useText } from '../../ui/text';
import { useModel } from '../model';
import { Choice } from './Choice';
import { PickLooks } from './PickLooks';

type Chosen = Extract<PickState, { stage: 'chosen' }>;

/** The metric asked for, the one the label names, or the first whose kind of value the text can be. */
function likely({ metric, picked, looks }: Chosen): MetricId {
  const raw = looks.at(-1)?.raw ?? '';
  const reads = (id: MetricId) => readPicked(raw, id, picked).kind === 'number';
  return metric ?? picked.metric ?? (reads('orders') ? 'orders' : 'revenue');
}

export function PickForm({ pick }: { pick: Chosen }) {
  const { live, teach } = useModel();
  const { t } = useText();
  const { picked, looks } = pick;
  const [metric, setMetric] = useState<MetricId>(() => likely(pick));
  const [label, setLabel] = useState(picked.labels[0] ?? '');
  const [unit, setUnit] = useState('');
  if (!teach) return null;
  const units: readonly string[] = TAUGHT_UNITS[METRICS[metric].quantity];
  const own = units.includes(unit) ? unit : '';
  const noWay = label === '' && picked.path.length === 0;
  const oneWay = !noWay && (label === '' || picked.path.length === 0);
  const known = live.metric(metric).value !== undefined;
  const place = { metric, label, path: picked.path, ...(own ? { unit: own } : {}) };
  return (
    <form
      class="ad-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!noWay) void teach.save(place);
      }}
    >
      <h2>{t('teach.form.title')}</h2>
      <PickLooks looks={looks} metric={metric} picked={picked} unit={own} />
      <Choice
        label={t('teach.form.metric')}
        value={metric}
        options={METRIC_IDS.map((id) => [id, t(`common.metric.${id}`)])}
        onChoose={(id) => setMetric(id as MetricId)}
        {...(known ? { hint: t('teach.form.replaces') } : {})}
      />
      <Choice
        label={t('teach.form.label')}
        value={label}
        options={[...picked.labels.map((text) => [text, text] as const), ['', t('teach.form.labelNone')]]}
        onChoose={setLabel}
        {...(label ? { hint: t('teach.form.labelHint') } : {})}
      />
      <Choice
        label={t('teach.form.unit')}
        value={own}
        options={[['', t('teach.form.unitNone')], ...units.map((one) => [one, one] as const)]}
        onChoose={setUnit}
      />
      {noWay && (
        <p class="ad-warn" role="alert">
          {t('teach.form.noWay')}
        </p>
      )}
      {oneWay && <p class="ad-field-hint">{t('teach.form.oneWay')}</p>}
      <div class="ad-form-foot">
        <Button type="submit" variant="primary" size="sm" icon="check" busy={teach.busy.value} disabled={noWay}>
          {t('teach.form.save')}
        </Button>
        <Button size="sm" icon="target" onClick={() => void teach.point(pick.metric)}>
          {t('teach.form.again')}
        </Button>
        <Button size="sm" variant="quiet" onClick={() => void teach.cancel()}>
          {t('teach.form.cancel')}
        </Button>
      </div>
    </form>
  );
}
