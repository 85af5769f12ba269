/** Notices numbers whose digits never come to rest, so that a person hears why nothing new is read there. Reading them is left to the reader. */
import type { MetricId } from '../metrics';
import type { Look, Reading } from '../reading';

/** Digits that have moved at every look for so long, ms: no animation lasts that long, one begins before the last has ended. */
const RESTLESS_MS = 10_000;

/** Since when each metric has been moving at every look; ms of the page's own clock. */
export type Moving = ReadonlyMap<MetricId, number>;

export function movingSince(before: Moving, { looks, monoMs }: Reading): Moving {
  const moving = (Object.entries(looks) as [MetricId, Look][]).filter(([, { outcome }]) => outcome === 'rolling');
  return new Map(moving.map(([id]) => [id, before.get(id) ?? monoMs]));
}

export const restless = (moving: Moving, monoMs: number): MetricId[] =>
  [...moving].flatMap(([id, since]) => (monoMs - since >= RESTLESS_MS ? [id] : []));
