/**
 * Compares two amounts of one metric: did it rise, is it only rounding, did it fall, did the counter begin again, did it leap.
 * The one place for these rules; the judge asks before a value is believed, the ledger when it adds up what was kept.
 */
import type { Quantity } from '../metrics/metric';
import type { Amount } from '../reading';

/**
 * `rounding`: lower as written, but the rounding of the two explains it (`1.2万` after 12,049).
 * `fall`: refund or correction. `reset`: the counter began again. `currency`: cannot be compared.
 */
export type Step = 'same' | 'rise' | 'rounding' | 'fall' | 'reset' | 'currency';

/** Below this many things a fall near zero is a refund (1 → 0), not a new beginning. */
const SMALL = 20;
/** One thing is taken as 500 minor units (5 yuan), so that the same thresholds serve counts and money. */
const MINOR_PER_THING = 500;
/** Falls to at most this share of the old value are a new beginning. */
const RESET_SHARE = 0.1;
const LEAP_FACTOR = 5;
const LEAP_BY = 100;
const MINUTE_MS = 60_000;

const things = (count: number, quantity: Quantity) => (quantity === 'money' ? count * MINOR_PER_THING : count);

/** The amount alone, without state, raw text and label. Absent when there is none. */
export function amountOf(value: Partial<Amount>): Amount | undefined {
  const { amount, precision = 0, atLeast, currency } = value;
  if (amount === undefined) return undefined;
  return { amount, precision, ...(atLeast && { atLeast }), ...(currency && { currency }) };
}

/** Whether two values were read at the same place of the page: at another one it is another number, and no rise or fall of this one. */
export const samePlace = (a: { place?: number }, b: { place?: number }) => (a.place ?? 0) === (b.place ?? 0);

/** A currency that one side does not tell is taken to be the other's. */
export const sameCurrency = (a: Amount, b: Amount) => !a.currency || !b.currency || a.currency === b.currency;

/**
 * The step of a counter from one amount to the next.
 *
 * A lower number in the same format is a fall. In another format it is one only beyond the reach of both roundings, where the
 * coarser new one is given a whole last digit, because platforms cut off as well as round (12,600 → `1.2万`).
 * A fall to at most a tenth, from 20 things or 100 yuan upwards, is a reset.
 */
export function stepOf(quantity: Quantity, from: Amount, to: Amount): Step {
  if (!sameCurrency(from, to)) return 'currency';
  if (to.amount === from.amount) return 'same';
  if (to.amount > from.amount) return 'rise';
  if (to.atLeast && !from.atLeast) return 'rounding';
  if (to.precision !== from.precision) {
    const reach = to.precision > from.precision ? 2 * to.precision : to.precision;
    if (to.amount + reach >= from.amount - from.precision) return 'rounding';
  }
  const resets = from.amount >= things(SMALL, quantity) && to.amount <= from.amount * RESET_SHARE;
  return resets ? 'reset' : 'fall';
}

/**
 * Whether a rise is too steep to be believed at once: more than ×5 and more than +100 things (500 yuan), from at least 20 (100 yuan).
 * Both limits grow by their own size with each minute since the last value that was believed: after three minutes ×20 and +400.
 */
export function isLeap(quantity: Quantity, from: Amount, to: Amount, elapsedMs: number): boolean {
  const span = 1 + Math.max(0, elapsedMs) / MINUTE_MS;
  return (
    from.amount >= things(SMALL, quantity) &&
    to.amount > from.amount * LEAP_FACTOR * span &&
    to.amount - from.amount > things(LEAP_BY, quantity) * span
  );
}

/**
 * The best knowledge of a counter after a step that is no fall: a coarser number that says nothing new does not replace
 * a sharper one (12,049 stands when the page goes over to `1.2万`).
 */
export function levelAfter(step: Step, from: Amount, to: Amount): Amount {
  const coarser = to.precision > from.precision || (to.atLeast === true && !from.atLeast);
  return (step === 'rounding' || step === 'same') && coarser ? from : to;
}
