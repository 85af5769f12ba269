/**
 * Reads what a person typed as a correction: a number written out in full, or nothing for "there is no value", and a reason. Pure.
 * Not the parser of dashboards: `1.2万` is rounded, and a correction is to be exact, so short forms are refused here.
 */
import { currencyExponent, toMajor } from '../../utils/domain/format';
import { METRICS, type MetricId } from '../../utils/domain/metrics';
import type { Value } from '../../utils/domain/reading';
import type { Correction } from '../../utils/state/actions';

export type ReadCorrection = { ok: true; correction: Correction } | { ok: false; why: 'wrongAmount' | 'noReason' };

/** Digits, with thousands parted by commas or not, and a fraction. */
const WRITTEN_OUT = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/** Whole things or minor units; null when it is no such number, or has a finer fraction than there are minor units. */
export function readExact(text: string, decimals: number): number | null {
  const plain = text.normalize('NFKC').replace(/^[¥$€£]\s*/, '');
  const [whole, digits = '', fraction = ''] = WRITTEN_OUT.exec(plain) ?? [];
  if (whole === undefined || fraction.length > decimals) return null;
  const amount = Number(digits.replaceAll(',', '') + fraction.padEnd(decimals, '0'));
  return Number.isSafeInteger(amount) ? amount : null;
}

/** The corrected amount as one would type it; empty for "there is no value". */
export function writtenOut({ metric, amount, currency }: Pick<Correction, 'metric' | 'amount' | 'currency'>): string {
  if (amount === undefined) return '';
  return METRICS[metric].quantity === 'money' ? String(Number(toMajor(amount, currency))) : String(amount);
}

/** `read`: what is shown now; the correction is in its currency. */
export function readCorrection(metric: MetricId, typed: string, why: string, read: Value | undefined): ReadCorrection {
  const reason = why.trim();
  const money = METRICS[metric].quantity === 'money';
  const currency = money ? read?.currency : undefined;
  const amount = readExact(typed.trim(), money ? currencyExponent(currency) : 0);
  if (typed.trim() !== '' && amount === null) return { ok: false, why: 'wrongAmount' };
  if (reason === '') return { ok: false, why: 'noReason' };
  const known = {
    ...(read?.amount === undefined ? {} : { read: read.amount }),
    ...(currency === undefined ? {} : { currency }),
    ...(amount === null ? {} : { amount }),
  };
  return { ok: true, correction: { metric, reason, ...known } };
}
