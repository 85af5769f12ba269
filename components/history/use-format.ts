/** Numbers and times of history in the reader's language, with what is known of their exactness. The forms themselves are `domain/format`. */
import { useMemo } from 'preact/hooks';
import type { Figure } from '../../utils/domain/campaign/figures';
import {
  formatAmount,
  formatClock,
  formatCompact,
  formatCompactMoney,
  formatCount,
  formatDate,
  formatDecimal,
  formatDuration,
  formatList,
  formatPercent,
} from '../../utils/domain/format';
import { METRICS, type MetricId } from '../../utils/domain/metrics';
import type { Translator } from '../../utils/i18n';
import { useText } from '../ui/text';

/** A number with its exactness; absent amount = no value. */
export interface Shown {
  amount?: number | undefined;
  precision?: number | undefined;
  atLeast?: boolean | undefined;
  currency?: string | undefined;
}

export interface Format {
  /** A metric's amount in full, `≈` when the page rounded it, `+` when it is a lower bound; the dash when there is none. */
  amount(metric: MetricId, shown: Shown | undefined): string;
  /** `amount` of a figure, with `Σ` where platforms were added up. */
  figure(metric: MetricId, figure: Figure): string;
  /** An amount in short, for an axis. */
  short(metric: MetricId, amount: number, currency?: string): string;
  /** A mean or a rate, which is never more exact than whole things or, for money, minor units. */
  rate(metric: MetricId, amount: number | undefined, currency?: string): string;
  clock(at: number, timeZone: string, seconds?: boolean): string;
  day(at: number, timeZone: string): string;
  duration(ms: number): string;
  /** One digit after the point, so that 99.8 % is not drawn as everything. */
  percent(share: number | undefined): string;
  count(count: number): string;
  /** At most one digit after the point; the dash for no value. */
  decimal(value: number | undefined): string;
  /** Names in a row, each once. */
  names(names: readonly string[]): string;
  none: string;
}

/** The formats in the language of a translator, where no component is around. */
export function formatIn({ t, language }: Translator): Format {
  const none = t('common.noValue');
  const amount: Format['amount'] = (metric, shown) => {
    if (shown?.amount === undefined) return none;
    const { precision = 0, currency } = shown;
    const exactness = { precision, ...(shown.atLeast ? { atLeast: true as const } : {}), ...(currency ? { currency } : {}) };
    return formatAmount({ amount: shown.amount, ...exactness }, METRICS[metric].quantity, language);
  };
  return {
    none,
    names: (names) => formatList([...new Set(names)], language),
    amount,
    figure: (metric, of) => `${amount(metric, of)}${of.amount !== undefined && of.addedUp ? ' Σ' : ''}`,
    short: (metric, value, currency) =>
      METRICS[metric].quantity === 'money' ? formatCompactMoney(value, currency, language) : formatCompact(value, language),
    rate: (metric, value, currency) => amount(metric, { amount: value === undefined ? undefined : Math.round(value), currency }),
    clock: (at, timeZone, seconds = false) => formatClock(at, timeZone, language, { seconds }),
    day: (at, timeZone) => formatDate(at, timeZone, language),
    duration: (ms) => formatDuration(ms, language),
    percent: (share) => (share === undefined ? none : formatPercent(share, language, 1)),
    count: (count) => formatCount(count, language),
    decimal: (value) => (value === undefined ? none : formatDecimal(value, language)),
  };
}

/** The formats in the language of the texts. */
export function useFormat(): Format {
  const text = useText();
  return useMemo(() => formatIn(text), [text]);
}
