/**
 * Numbers as livestream platforms write them (1.2万, 12.3K, ¥3,210.50): the practice page plays a page that is not ours, so it does not use
 * `domain/format`. Each text comes with the amount it says, so that a test can tell what was shown from what is true.
 */
import type { Language } from '../../utils/i18n';

/** One number as it is shown. */
export interface Shown {
  /** What a person reads, unit included: `¥17.49万`. */
  text: string;
  prefix: '' | '¥';
  /** What the digits alone say: 17.49. */
  digits: number;
  /** At least this many digits after the point. */
  decimals: number;
  /** `万`, `K`, `M`, or nothing. */
  unit: string;
  /** What the text says, in things or minor units: 17 490 000. Differs from the truth by the rounding. */
  amount: number;
}

/** From here on platforms shorten. */
const SHORT_FROM = 10_000;

/** `exact` writes every digit; `short` uses 万 or K from 10 000 on. */
export type Precision = 'exact' | 'short';

/** A shortened number has `decimals` digits after the point, at least `least` of them: some widgets drop the zeros at its end. */
export function showCount(amount: number, language: Language, precision: Precision, decimals = 1, least = decimals): Shown {
  const step = precision === 'short' ? stepOf(amount, language) : undefined;
  if (step === undefined) return written('', amount, 0, '', amount);
  const digits = Number((amount / step.size).toFixed(decimals));
  return written('', digits, least, step.unit, Math.round(digits * step.size));
}

/** `minor` is in hundredths of a yuan. */
export function showMoney(minor: number, language: Language, precision: Precision): Shown {
  const step = precision === 'short' ? stepOf(minor / 100, language) : undefined;
  if (step === undefined) return written('¥', minor / 100, 2, '', minor);
  const digits = Number((minor / 100 / step.size).toFixed(2));
  return written('¥', digits, 2, step.unit, Math.round(digits * step.size * 100));
}

/** `part` in [0, 1]. */
export function showShare(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

/** `01:23:45`, as the clock of a stream. */
export function showClock(ms: number): string {
  const s = Math.max(0, Math.floor(ms / 1_000));
  return [s / 3_600, (s % 3_600) / 60, s % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

function stepOf(amount: number, language: Language): { size: number; unit: string } | undefined {
  if (amount < SHORT_FROM) return undefined;
  if (language === 'zh-CN') return { size: 10_000, unit: '万' };
  return amount < 999_950 ? { size: 1_000, unit: 'K' } : { size: 1_000_000, unit: 'M' };
}

function written(prefix: '' | '¥', digits: number, decimals: number, unit: string, amount: number): Shown {
  const figures = digits.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: 2 });
  return { text: `${prefix}${figures}${unit}`, prefix, digits, decimals, unit, amount };
}
