/** What of a metric is shown as its value: in which states there is one, and what stands in its place otherwise. Pure. */
import {
  currencyExponent,
  formatAmount,
  formatCompact,
  formatCompactMoney,
  formatRate,
  toMajor,
} from '../../utils/domain/format';
import type { LiveMetric, Rate } from '../../utils/domain/live';
import { METRICS, type MetricId } from '../../utils/domain/metrics';
import type { Amount, ValueState } from '../../utils/domain/reading';

export interface MetricView {
  state: ValueState;
  /** Plain number in major units; absent when there is no value one may rely on. */
  dataValue?: string;
  /** What is drawn large: the value, a suspect text as the page shows it, or the sign for "no value". */
  text: string;
}

/** States in which the amount counts. In all others it is unknown, whatever it was before. */
const COUNTING: ReadonlySet<ValueState> = new Set(['ok', 'stale', 'rolling', 'manual']);

/** Whether a metric's amount counts now. */
export const isCounted = ({ value }: Pick<LiveMetric, 'value'>) => value.amount !== undefined && COUNTING.has(value.state);

/** From this size on, in major units, a change per minute is drawn in short, to fit its column. */
const SHORT_FROM = 1000;
/** Below this, in major units, money a minute is drawn with its fraction. */
const CENTS_BELOW = 10;

export function metricView(id: MetricId, metric: LiveMetric | undefined, none: string, locale: string): MetricView {
  if (!metric) return { state: 'missing', text: none };
  const { state, amount, raw } = metric.value;
  if (amount === undefined || !COUNTING.has(state)) {
    return { state, text: (state === 'suspect' && raw.trim()) || none };
  }
  const money = METRICS[id].quantity === 'money';
  return {
    state,
    // Through Number: `159357`, not `159357.00`.
    dataValue: money ? String(Number(toMajor(amount, metric.value.currency))) : String(amount),
    text: amountText(id, { ...metric.value, amount }, locale),
  };
}

/** An amount of this metric in full; without a precision it counts as exact. */
export function amountText(id: MetricId, amount: Partial<Amount> & { amount: number }, locale: string): string {
  return formatAmount({ ...amount, precision: amount.precision ?? 0 }, METRICS[id].quantity, locale);
}

/** A change per minute, short enough for a column of a tile; `none` when there is none. */
export function rateText(
  id: MetricId,
  rate: Rate | undefined,
  currency: string | undefined,
  none: string,
  locale: string,
): string {
  if (!rate) return none;
  const { perMinute, precision } = rate;
  const money = METRICS[id].quantity === 'money';
  const unit = money ? 10 ** currencyExponent(currency) : 1;
  const major = perMinute / unit;
  if (Math.abs(major) >= SHORT_FROM) {
    const size = Math.round(Math.abs(perMinute));
    const drawn = money ? formatCompactMoney(size, currency, locale) : formatCompact(size, locale);
    return `${precision > 0 ? '≈' : ''}${perMinute < 0 ? '-' : '+'}${drawn}`;
  }
  if (!money || currency === undefined) return formatRate(major, locale, { precision });
  // Columns have no room for cents.
  const shown = Math.abs(major) < CENTS_BELOW ? perMinute : Math.round(major) * unit;
  return formatRate(shown, locale, { precision, currency });
}
