/** Keeps a small curve of a session of any length. Drawing is left to the interface; the curve of the last minutes, to `series.ts`. */
import type { RunningSpark } from './running';

const MOST = 60;
const FIRST_STRETCH_MS = 5_000;

export const emptySpark = (): RunningSpark => ({ stretchMs: FIRST_STRETCH_MS, points: [] });

const higher = (a: number | null | undefined, b: number | null | undefined): number | null =>
  a == null ? (b ?? null) : b == null ? a : Math.max(a, b);

/**
 * Notes that `value` stood from `fromMs` to `toMs` (session clock; the same for a moment). Changes its argument.
 *
 * Each point is the highest value of its stretch, so that the peak is on the curve. A stretch is 5 s at first; when 60 are used up, two
 * become one by their maximum and the stretch doubles: the same as if the wide stretch had been used from the start, at constant cost.
 */
export function markSpark(spark: RunningSpark, fromMs: number, toMs: number, value: number): void {
  const end = Math.max(fromMs, toMs - 1);
  while (end >= MOST * spark.stretchMs) halve(spark);
  const last = Math.floor(end / spark.stretchMs);
  while (spark.points.length <= last) spark.points.push(null);
  for (let index = Math.floor(fromMs / spark.stretchMs); index <= last; index++) {
    spark.points[index] = higher(spark.points[index], value);
  }
}

function halve(spark: RunningSpark): void {
  const { points } = spark;
  spark.points = points.flatMap((point, index) => (index % 2 ? [] : [higher(point, points[index + 1])]));
  spark.stretchMs *= 2;
}
