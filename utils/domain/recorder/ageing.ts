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

/** Values that are read well and old: all of a page that fetches nothing any more, or `only` those of a frame that fell silent. */
export function standing(values: Snapshot['values'], only?: readonly MetricId[]): Snapshot['values'] {
  if (only?.length === 0) return values;
  const isOld = (id: MetricId, { state }: Value) => state === 'ok' && (only === undefined || only.includes(id));
  const old = ([id, value]: [MetricId, Value]) => [id, isOld(id, value) ? { ...value, state: 'stale' } : value];
  return Object.fromEntries((Object.entries(values) as [MetricId, Value][]).map(old));
}
