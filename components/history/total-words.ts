/** One metric of a finished session in words: what it came to, and every reason not to take it as exact. */
import { displayedOf, doubtOf, wholeOf } from '../../utils/domain/campaign/figures';
import { METRICS, type MetricId } from '../../utils/domain/metrics';
import type { MetricSummary, Session } from '../../utils/domain/session';
import { sourceNames } from '../../utils/domain/source-names';
import type { Translator } from '../../utils/i18n';
import type { Format } from './use-format';

export interface TotalWords {
  number: string;
  /** Growth, mean and the like. */
  more: string[];
  /** Each platform's own number, and that they were added up. Empty for one platform. */
  platforms: string[];
  doubts: string[];
}

const HOUR_MS = 3_600_000;
/** Below this a rate per hour says more about chance than about the stream. */
const RATE_FROM_MS = 60_000;

/** Metrics of people: one who watches on two platforms is in both. */
const PEOPLE: readonly MetricId[] = ['viewers', 'audience', 'visits', 'buyers', 'followers'];

/** What a metric came to: a gauge's highest, a counter's whole. */
const cameTo = (metric: MetricId, summary: MetricSummary) => (METRICS[metric].kind === 'gauge' ? summary.peak : wholeOf(summary));

/** Per platform what is added up; empty when there is nothing to add. */
function platformWords(metric: MetricId, session: Session, format: Format): string[] {
  const names = sourceNames(session.sources);
  const parts = session.sources.flatMap((source) => {
    const own = session.summary.perSource[source.id]?.[metric];
    return own
      ? [`${names.get(source.id)} ${format.amount(metric, { ...own, precision: doubtOf(own), amount: cameTo(metric, own) })}`]
      : [];
  });
  return parts.length > 1 ? parts : [];
}

/** Streams that are added up: pages of one group show the same. */
function streamsShowing(metric: MetricId, { sources, summary }: Session): number {
  const showing = sources.filter((source) => summary.perSource[source.id]?.[metric] !== undefined);
  return new Set(showing.map((source) => source.group ?? `source ${source.id}`)).size;
}

/** The words for one metric of a session. */
export function totalWords(
  metric: MetricId,
  summary: MetricSummary,
  session: Session,
  { t }: Translator,
  format: Format,
): TotalWords {
  const { currency, atLeast, gained } = summary;
  const precision = doubtOf(summary);
  const write = (amount: number | undefined) => format.amount(metric, { amount, precision, atLeast, currency });
  const rate = (amount: number | undefined) => format.rate(metric, amount, currency);
  const { coveredMs } = session.summary;
  const hourly = gained !== undefined && coveredMs >= RATE_FROM_MS ? (gained / coveredMs) * HOUR_MS : undefined;
  const gauge = METRICS[metric].kind === 'gauge';
  const platforms = platformWords(metric, session, format);
  const streams = streamsShowing(metric, session);
  const sum = PEOPLE.includes(metric) ? 'history.totals.sumPeople' : 'history.totals.sum';
  return {
    number: write(cameTo(metric, summary)),
    platforms: [...platforms, ...(streams > 1 ? [t(sum, { count: streams })] : [])],
    more: gauge
      ? [
          `${t('history.totals.mean')} ${rate(summary.mean)}`,
          `${t('history.totals.last')} ${write(summary.last)}`,
          t('history.totals.peakAt', { time: format.clock(summary.peakAt, session.timeZone) }),
        ]
      : [
          ...(summary.baseline
            ? [t('history.totals.displayed', { value: write(displayedOf(summary)), before: write(summary.baseline.amount) })]
            : []),
          ...(gained === undefined ? [] : [`${t('history.totals.gained')} ${write(gained)}`]),
          ...(hourly === undefined ? [] : [`${t('history.totals.perHour')} ${rate(hourly)}`]),
        ],
    doubts: [
      ...(precision > 0 ? [t('history.totals.rounded', { precision: rate(precision) })] : []),
      ...(atLeast ? [t('history.totals.atLeast')] : []),
      ...(summary.resets > 0 ? [t('history.totals.resets', { count: summary.resets })] : []),
      ...(summary.falls > 0 ? [t('history.totals.falls', { count: summary.falls })] : []),
    ],
  };
}
