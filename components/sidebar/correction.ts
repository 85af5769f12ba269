/** Reads what a person typed as a correction: an exact number of this metric, or nothing for "there is no value", and a reason. Pure. */
import { METRICS, type MetricId } from '../../utils/domain/metrics';
import { parseNumber } from '../../utils/domain/numbers/parse';
import type { Value } from '../../utils/domain/reading';
import type { Correction } from '../../utils/state/actions';

export type ReadCorrection = { ok: true; correction: Correction } | { ok: false; why: 'wrongAmount' | 'noReason' };

/** `read`: what is shown now; its currency is meant where the person writes none. */
export function readCorrection(metric: MetricId, amount: string, reason: string, read: Value | undefined): ReadCorrection {
  const currency = read?.currency;
  const now = read?.amount;
  const why = reason.trim();
  const typed = amount.trim();
  const base = { metric, reason: why, ...(now === undefined ? {} : { read: now }) };
  const parsed = parseNumber(typed, { quantity: METRICS[metric].quantity, ...(currency ? { currency } : {}) });
  const exact = parsed.kind === 'number' && parsed.precision === 0 && !parsed.atLeast;
  if (typed !== '' && !exact) return { ok: false, why: 'wrongAmount' };
  if (why === '') return { ok: false, why: 'noReason' };
  if (typed === '' || parsed.kind !== 'number') return { ok: true, correction: base };
  return { ok: true, correction: { ...base, amount: parsed.amount, ...(parsed.currency ? { currency: parsed.currency } : {}) } };
}
