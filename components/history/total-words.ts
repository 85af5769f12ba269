/** One metric of a finished session in words: what it came to, and every reason not to take it as exact. */
import { wholeOf } from '../../utils/domain/campaign/figures';
import { METRICS, type MetricId } from '../../utils/domain/metrics';
import type { MetricSummary, Session } from '../../utils/domain/session';
import type { Translator } from '../../utils/i18n';
import type { Format } from './use-format';

export interface TotalWords {
  number: string;
  /** Growth, mean and the like. */
  more: string[];
  doubts: string[];
}

const HOUR_MS = 3_600_000;
/** Below this a rate per hour says more about chance than about the stream. */
const RATE_FROM_MS = 60_000;

/** @param platforms how many were added up */
export function totalWords(
  metric: MetricId,
  summary: MetricSummary,
  session: Session,
  platforms: number,
  { t }: Translator,
  format: Format,
): TotalWords {
  const { currency, precision, atLeast, gained } = summary;
  const write = (amount: number | undefined) => format.amount(metric, { amount, precision, atLeast, currency });
  const rate = (amount: number | undefined) => format.rate(metric, amount, currency);
  const { coveredMs } = session.summary;
  const hourly = gained !== undefined && coveredMs >= RATE_FROM_MS ? (gained / coveredMs) * HOUR_MS : undefined;
  const gauge = METRICS[metric].kind === 'gauge';
  return {
    number: write(gauge ? summary.peak : wholeOf(summary)),
    more: gauge
      ? [
          `${t('history.totals.mean')} ${rate(summary.mean)}`,
          `${t('history.totals.last')} ${write(summary.last)}`,
          t('history.totals.peakAt', { time: format.clock(summary.peakAt, session.timeZone) }),
        ]
      : [
          ...(gained === undefined ? [] : [`${t('history.totals.gained')} ${write(gained)}`]),
          ...(hourly === undefined ? [] : [`${t('history.totals.perHour')} ${rate(hourly)}`]),
        ],
    doubts: [
      ...(precision > 0 ? [t('history.totals.rounded', { precision: rate(precision) })] : []),
      ...(atLeast ? [t('history.totals.atLeast')] : []),
      ...(platforms > 1 ? [t('history.totals.sum', { count: platforms })] : []),
      ...(summary.resets > 0 ? [t('history.totals.resets', { count: summary.resets })] : []),
      ...(summary.falls > 0 ? [t('history.totals.falls', { count: summary.falls })] : []),
    ],
  };
}
