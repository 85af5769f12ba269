/** One of the further numbers, in a line. */
import { METRICS, type MetricId } from '../../utils/domain/metrics';
import { IconButton } from '../ui/IconButton';
import { StateDot } from '../ui/StateDot';
import { useText } from '../ui/text';
import { metricView, rateText } from './metric-view';
import { useModel } from './model';

export function MetricRow({ id }: { id: MetricId }) {
  const { live, onRepoint } = useModel();
  const { t, language } = useText();
  const metric = live.metric(id).value;
  const view = metricView(id, metric, t('common.noValue'), language);
  const rate = metric?.rates.m5;
  return (
    <li class="ad-row" data-metric={METRICS[id].id} data-state={view.state} data-value={view.dataValue}>
      <span class="ad-row-name" title={metric?.value.label}>
        {t(`common.metric.${id}`)}
      </span>
      {view.state !== 'ok' && <StateDot state={view.state} />}
      {view.state === 'ok' && rate && (
        <span class="ad-row-rate ad-num">
          {rateText(id, rate, metric?.value.currency, '', language)}
          <span class="ad-sr-only"> {t('sidebar.numbers.perMinute', { minutes: 5 })}</span>
        </span>
      )}
      <span class="ad-row-value ad-num">{view.text}</span>
      {onRepoint && (view.state === 'lost' || view.state === 'suspect') && (
        <IconButton
          icon="target"
          size="sm"
          label={`${t('sidebar.numbers.repoint')}: ${t(`common.metric.${id}`)}`}
          onClick={() => onRepoint(id)}
        />
      )}
    </li>
  );
}
