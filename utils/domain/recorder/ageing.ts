/** Says which values have grown old because no look came. Judging looks that do come is left to `judge.ts`. */
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
