/** One of the main numbers: value, state and age, change per minute, and the page's own word for it. Draws anew only when its metric changes. */
import { useComputed } from '@preact/signals';
import { METRICS, type MetricId } from '../../utils/domain/metrics';
import { Button } from '../ui/Button';
import { StateDot } from '../ui/StateDot';
import { useText } from '../ui/text';
import { Age } from './Age';
import { MetricNotes } from './MetricNotes';
import { MetricRates } from './MetricRates';
import { metricView } from './metric-view';
import { useModel } from './model';

/** More characters than this need the smaller type to fit half the sidebar. */
const LONG = 9;
const TOO_LONG = 12;

/** In these states a trend would be drawn from numbers that do not count. */
const NO_TREND = new Set(['lost', 'suspect', 'missing']);

/** Why the page gives no such number at all. */
function WhyNone({ id }: { id: MetricId }) {
  const { live } = useModel();
  const { t } = useText();
  const why = useComputed(() => {
    const reader = live.state.value?.here?.reader;
    return reader?.ambiguous.includes(id) ? 'ambiguous' : reader?.canvas.includes(id) ? 'canvas' : 'notFound';
  });
  return <p class="ad-tile-state ad-state-missing">{t(`sidebar.numbers.${why.value}`)}</p>;
}

export function MetricTile({ id }: { id: MetricId }) {
  const { live, onRepoint } = useModel();
  const { t, language } = useText();
  const metric = live.metric(id).value;
  const view = metricView(id, metric, t('common.noValue'), language);
  const size = view.text.length > TOO_LONG ? ' ad-value-small' : view.text.length > LONG ? ' ad-value-less' : '';
  const label = metric?.value.label;
  return (
    <section class="ad-tile" data-metric={METRICS[id].id} data-state={view.state} data-value={view.dataValue}>
      <h3>{t(`common.metric.${id}`)}</h3>
      <p class={`ad-value ad-num${size}`}>{view.text}</p>
      {metric ? (
        <>
          <p class="ad-tile-state">
            <StateDot state={view.state} />
            {view.state !== 'lost' && (
              <span class="ad-age">
                <Age at={metric.seenAt} />
              </span>
            )}
          </p>
          {!NO_TREND.has(view.state) && <MetricRates id={id} metric={metric} />}
          <MetricNotes id={id} metric={metric} />
        </>
      ) : (
        <WhyNone id={id} />
      )}
      {onRepoint && (!metric || view.state === 'lost' || view.state === 'suspect') && (
        <Button size="sm" icon="target" onClick={() => onRepoint(id)}>
          {t(metric ? 'sidebar.numbers.repoint' : 'teach.point.point')}
        </Button>
      )}
      {label && (
        <p class="ad-tile-label" title={label}>
          {t('sidebar.numbers.pageLabel', { label })}
        </p>
      )}
    </section>
  );
}
