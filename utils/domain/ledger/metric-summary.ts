/** Adds one value to the summary of one metric of one source. Adding up sources is left to `totals.ts`, rows to `summary.ts`. */
import { METRICS, type MetricId } from '../metrics';
import type { Value } from '../reading';
import { amountOf, levelAfter, sameCurrency, samePlace, stepOf } from '../recorder/step';
import type { MetricSummary } from '../session';
import type { RunningMetric } from './running';

/** The amount that stands at a row: what was believed, or was before the digits began to roll. */
function standing(value: Value | undefined) {
  return value && (value.state === 'ok' || value.state === 'rolling') ? amountOf(value) : undefined;
}

/**
 * The running metric and its summary after a row. Only `ok` amounts count; an amount in another currency than the first is left out.
 *
 * Growth follows the rule of Prometheus' `increase()` for a counter that begins again (what was reached stays counted, and the new amount
 * is added: a lower bound, since what came between is not known), but counts falls as falls, since here they are refunds. Changes within
 * rounding are no growth. What was read before a person pointed at another number was that other number's: all begins anew.
 * @param coveredMs covered time since the source's row before; 0 across a gap.
 */
export function addValue(
  id: MetricId,
  known: RunningMetric | undefined,
  counted: MetricSummary | undefined,
  value: Value | undefined,
  at: number,
  coveredMs: number,
): { running: RunningMetric; summary?: MetricSummary } {
  const { kind, quantity } = METRICS[id];
  const isElsewhere = known !== undefined && value?.state === 'ok' && !samePlace(known, value);
  const running = isElsewhere ? undefined : known;
  const summary = isElsewhere ? undefined : counted;
  const { now: before, ...rest } = running ?? { grown: 0, area: 0, areaMs: 0, ...(value?.place ? { place: value.place } : {}) };
  const next: RunningMetric = { ...rest };
  if (kind === 'gauge' && before) {
    next.area += before.amount * coveredMs;
    next.areaMs += coveredMs;
  }
  const now = standing(value);
  const isForeign = now && summary?.currency && !sameCurrency(now, { amount: 0, precision: 0, currency: summary.currency });
  if (now && !isForeign) next.now = now;
  const mean = kind === 'gauge' && next.areaMs > 0 ? { mean: next.area / next.areaMs } : {};
  if (!now || isForeign || value?.state !== 'ok')
    return { running: next, ...(summary ? { summary: { ...summary, ...mean } } : {}) };

  const old = summary ?? { first: now.amount, last: now.amount, peak: now.amount, peakAt: at, precision: 0, resets: 0, falls: 0 };
  const { atLeast: _, ...kept } = old;
  const updated: MetricSummary = { ...kept, last: now.amount, precision: now.precision, ...mean };
  if (now.atLeast) updated.atLeast = true;
  if (now.currency) updated.currency = now.currency;
  if (now.amount > old.peak) Object.assign(updated, { peak: now.amount, peakAt: at });
  if (kind === 'counter') {
    const level = next.level ?? now;
    const step = stepOf(quantity, level, now);
    next.level = levelAfter(step, level, now);
    next.grown += step === 'reset' ? now.amount : next.level.amount - level.amount;
    updated.resets += step === 'reset' ? 1 : 0;
    updated.falls += step === 'fall' ? 1 : 0;
    updated.gained = Math.max(0, next.grown);
  }
  return { running: next, summary: updated };
}
