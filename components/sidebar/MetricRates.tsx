/** Change per minute over the last 1, 5 and 15 minutes, and the run of the last quarter hour. */
import type { LiveMetric } from '../../utils/domain/live';
import type { MetricId } from '../../utils/domain/metrics';
import { Sparkline } from '../ui/Sparkline';
import { useText } from '../ui/text';
import { rateText } from './metric-view';

interface Props {
  id: MetricId;
  metric: LiveMetric;
}

const WINDOWS = [
  { minutes: 1, of: 'm1' },
  { minutes: 5, of: 'm5' },
  { minutes: 15, of: 'm15' },
] as const;

export function MetricRates({ id, metric }: Props) {
  const { t, language } = useText();
  const name = t(`common.metric.${id}`);
  return (
    <div class="ad-trend">
      <Sparkline points={metric.spark} label={t('sidebar.numbers.spark', { metric: name })} />
      <dl class="ad-rates">
        {WINDOWS.map(({ minutes, of }) => (
          <div key={of}>
            <dt>
              <span aria-hidden="true">{t('sidebar.numbers.window', { minutes })}</span>
              <span class="ad-sr-only">{t('sidebar.numbers.perMinute', { minutes })}</span>
            </dt>
            <dd class="ad-num">{rateText(id, metric.rates[of], metric.value.currency, t('common.noValue'), language)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
