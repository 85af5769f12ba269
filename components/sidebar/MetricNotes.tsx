/** The sentences below a number: why there is none or why it is not to be trusted, since when, and what it is made of. */
import { useComputed } from '@preact/signals';
import { formatAge, formatClock } from '../../utils/domain/format';
import type { LiveMetric } from '../../utils/domain/live';
import type { MetricId } from '../../utils/domain/metrics';
import { useText } from '../ui/text';
import { amountText, metricView } from './metric-view';
import { useModel } from './model';

interface Props {
  id: MetricId;
  metric: LiveMetric;
}

/** Metrics that count people: a sum over platforms may count one person twice. */
const PEOPLE: ReadonlySet<MetricId> = new Set(['viewers', 'audience', 'buyers', 'followers']);

/** What the page shows while a correction stands before it. */
const readText = (id: MetricId, metric: LiveMetric, none: string, locale: string) =>
  metricView(id, metric.read ? { ...metric, value: metric.read } : undefined, none, locale).text;

function LastGood({ id, metric }: Props) {
  const { live } = useModel();
  const { t, language } = useText();
  const last = metric.lastOk;
  if (!last) return <p>{t('sidebar.numbers.lastGoodNone')}</p>;
  const { currency } = metric.value;
  const value = amountText(id, { amount: last.amount, ...(currency ? { currency } : {}) }, language);
  return <p class="ad-num">{t('sidebar.numbers.lastGood', { value, age: formatAge(live.now.value - last.at, language) })}</p>;
}

export function MetricNotes({ id, metric }: Props) {
  const { live, timeZone } = useModel();
  const { t, language } = useText();
  const fetchedAt = useComputed(() => live.state.value?.here?.reader.fetchedAt).value;
  const { state, amount, currency } = metric.value;
  const time = formatClock(metric.stateSince, timeZone, language);
  const reason = metric.correction?.reason ?? '';
  return (
    <div class={`ad-metric-notes ad-state-${state}`}>
      {state === 'lost' && <p>{t('sidebar.numbers.lostSince', { time })}</p>}
      {state === 'suspect' && <p>{t('sidebar.numbers.suspect')}</p>}
      {(state === 'lost' || state === 'suspect') && <LastGood id={id} metric={metric} />}
      {state === 'stale' && (
        <p>
          {fetchedAt === undefined
            ? t('sidebar.numbers.staleSince', { time })
            : t('sidebar.numbers.notFetchedSince', { time: formatClock(fetchedAt, timeZone, language) })}
        </p>
      )}
      {state === 'manual' && (
        <>
          <p>{t(amount === undefined ? 'sidebar.numbers.correctedNone' : 'sidebar.numbers.corrected', { reason })}</p>
          <p class="ad-num">{t('sidebar.numbers.readBeside', { value: readText(id, metric, t('common.noValue'), language) })}</p>
        </>
      )}
      {metric.sources > 1 && (
        <p class="ad-metric-aside">
          {t(PEOPLE.has(id) ? 'sidebar.numbers.sum' : 'sidebar.numbers.sumPlain', { count: metric.sources })}
        </p>
      )}
      {metric.resets > 0 && metric.sinceStart !== undefined && (
        <p class="ad-metric-aside">
          {t('sidebar.numbers.reset', {
            count: metric.resets,
            value: amountText(id, { amount: metric.sinceStart, ...(currency ? { currency } : {}) }, language),
          })}
        </p>
      )}
    </div>
  );
}
