/** One number: label seen, where, raw text, state, age, precision, and the last looks at it; one click to point at it anew. */
import { formatAge, formatClock } from '../../../utils/domain/format';
import type { LiveMetric } from '../../../utils/domain/live';
import type { MetricId } from '../../../utils/domain/metrics';
import type { MetricHealth } from '../../../utils/domain/profile';
import { Button } from '../../ui/Button';
import { StateDot } from '../../ui/StateDot';
import { useText } from '../../ui/text';
import { amountText } from '../metric-view';
import { useModel } from '../model';

interface Props {
  id: MetricId;
  metric: LiveMetric;
  health?: MetricHealth;
}

export function HealthMetric({ id, metric, health }: Props) {
  const { live, timeZone, teach } = useModel();
  const { t, language } = useText();
  const { value, read = value, seenAt, stateSince } = metric;
  const clock = (at: number) => formatClock(at, timeZone, language, { seconds: true });
  const precision =
    read.amount === undefined
      ? t('teach.health.unknown')
      : read.atLeast
        ? t('teach.health.atLeast')
        : read.precision
          ? t('teach.health.rounded', {
              value: amountText(id, { amount: read.precision, ...(read.currency ? { currency: read.currency } : {}) }, language),
            })
          : t('teach.health.exact');
  const facts = [
    ['label', read.label || t('teach.health.noLabel')],
    ['where', health?.where ?? t('teach.health.unknown')],
    ['raw', read.raw || t('common.noValue')],
    ['age', formatAge(Math.max(0, live.now.value - seenAt), language)],
    ['precision', precision],
  ] as const;
  return (
    <details data-health={id}>
      <summary>
        <strong>{t(`common.metric.${id}`)}</strong>
        <StateDot state={read.state} />
        <span class="ad-aside ad-num">{t('teach.health.since', { time: formatClock(stateSince, timeZone, language) })}</span>
      </summary>
      {health?.restless && <p class="ad-warn">{t('teach.health.restless')}</p>}
      <dl class="ad-health-facts">
        {facts.map(([fact, text]) => (
          <div key={fact}>
            <dt>{t(`teach.health.${fact}`)}</dt>
            <dd class="ad-num" data-fact={fact}>
              {text}
            </dd>
          </div>
        ))}
      </dl>
      <table class="ad-trace">
        <caption class="ad-sr-only">{t('teach.health.trace')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('teach.health.lookAt')}</th>
            <th scope="col">{t('teach.health.raw')}</th>
            <th scope="col">{t('teach.health.state')}</th>
          </tr>
        </thead>
        <tbody class="ad-num">
          {health?.trace.toReversed().map((look) => (
            <tr key={look.at}>
              <td>{clock(look.at)}</td>
              <td>{look.raw || t('common.noValue')}</td>
              <td>
                <StateDot state={look.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {teach && (
        <Button size="sm" icon="target" onClick={() => void teach.point(id)}>
          {t('teach.health.repoint')}
        </Button>
      )}
    </details>
  );
}
