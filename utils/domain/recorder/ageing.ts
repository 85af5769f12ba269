/** Says which values have grown old: because no look came, or because their page fetches nothing. Judging looks that do come is left to `judge.ts`. */
import type { MetricId } from '../metrics';
import type { Snapshot, Value } from '../reading';

/** Ten looks that should have come and did not. */
const STALE_AFTER_MS = 10_000;

/** One value at a moment: `stale`, with its amount kept, when it was believed and its last look is too long ago. */
export function aged(value: Value, seenAt: number | undefined, at: number, afterMs = STALE_AFTER_MS): Value {
  const wasBelieved = value.state === 'ok' || value.state === 'rolling';
  if (!wasBelieved || seenAt === undefined || at - seenAt <= afterMs) return value;
  return { ...value, state: 'stale' };
}

/**
 * All values at a moment when no reading arrives.
 * @param seenAt when each metric last told something (`seenAt` of the judge), same clock as `at`; a metric without it is left as it is.
 */
export function ageing(
  values: Snapshot['values'],
  seenAt: Partial<Record<MetricId, number>>,
  at: number,
  afterMs = STALE_AFTER_MS,
): Snapshot['values'] {
  const result: Snapshot['values'] = {};
  for (const [id, value] of Object.entries(values) as [MetricId, Value][]) result[id] = aged(value, seenAt[id], at, afterMs);
  return result;
}

/** All values of a page that fetches nothing any more: what it shows is read well, and old. */
export function standing(values: Snapshot['values']): Snapshot['values'] {
  const old = ([id, value]: [string, Value]) => [id, value.state === 'ok' ? { ...value, state: 'stale' } : value];
  return Object.fromEntries(Object.entries(values).map(old));
}
