/** Chooses the metric that a curve is of. */
import type { MetricId } from '../../utils/domain/metrics';
import { useText } from '../ui/text';

interface Props {
  metrics: readonly MetricId[];
  chosen: MetricId;
  onChoose(metric: MetricId): void;
}

export function MetricSelect({ metrics, chosen, onChoose }: Props) {
  const { t } = useText();
  return (
    <select
      class="ad-input adh-choose"
      aria-label={t('history.curve.choose')}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value as MetricId)}
    >
      {metrics.map((id) => (
        <option key={id} value={id}>
          {t(`common.metric.${id}`)}
        </option>
      ))}
    </select>
  );
}
