/** Where the keys of a clicker lead in a rundown: the next segment, the next product, the product behind a digit. */
import type { Rundown, Segment } from '../rundown';

/** The segment `by` places from `id`; null beyond the ends. Without a place yet (`null`), forward is the first, back is nothing. */
export function segmentFrom(rundown: Rundown, id: string | null, by: number): Segment | null {
  const index = id === null ? -1 : rundown.segments.findIndex((segment) => segment.id === id);
  if (id !== null && index < 0) return null;
  return rundown.segments[index + by] ?? null;
}

/** The nearest product segment after (+1) or before (-1) `id`; null when there is none. */
export function productFrom(rundown: Rundown, id: string | null, direction: 1 | -1): Segment | null {
  const { segments } = rundown;
  const from = id === null ? -1 : segments.findIndex((segment) => segment.id === id);
  if (id !== null && from < 0) return null;
  for (let i = from + direction; i >= 0 && i < segments.length; i += direction)
    if (segments[i]?.kind === 'product') return segments[i] ?? null;
  return null;
}

/** The segment behind the keys 1 to 9: the n-th product of the show. */
export function nthProduct(rundown: Rundown, n: number): Segment | null {
  return rundown.segments.filter((segment) => segment.kind === 'product')[n - 1] ?? null;
}

/** The talking point `by` away, 0-based. Stays at the ends: a clicker must never change the product, and with it the price. */
export function pointFrom(point: number, by: number, points: number): number {
  return Math.min(Math.max(point + by, 0), Math.max(points - 1, 0));
}
