/** How fast a metric changes, with how sure that is. The series it is taken from is kept by `series.ts`. */
import type { Rate } from '../live';
import { COVER_MS } from '../recorder/recorder';
import type { Series, Stretch } from './series';

const MINUTE_MS = 60_000;

/**
 * Change per minute over the window that ends now. No extrapolation to the edges (unlike Prometheus' `rate()`): change between the first and
 * the last known amount, by the time between them. A counter that began again adds what it shows since; refunds are taken off.
 *
 * `precision` is the sum of the roundings at both ends, per minute. Absent when less than half of the window is covered by believed values,
 * when an end says only "at least", and when the currency changed in the window.
 * @param now epoch ms
 */
export function rateOver(series: Series, now: number, windowMs: number): Rate | undefined {
  const from = now - windowMs;
  const inside = stretchesSince(series, from, now);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || first.part !== last.part || first.atLeast || last.atLeast) return undefined;
  if (coveredMs(inside, from, now) < windowMs / 2) return undefined;

  const startAt = Math.max(first.at, from);
  const endAt = now - last.to <= COVER_MS ? now : last.to;
  const minutes = (endAt - startAt) / MINUTE_MS;
  if (minutes <= 0) return undefined;
  return { perMinute: (last.grown - first.grown) / minutes, precision: (first.precision + last.precision) / minutes };
}

/** Rates over 1, 5 and 15 minutes; those that are not known are absent. */
export function ratesOf(series: Series, now: number): { m1?: Rate; m5?: Rate; m15?: Rate } {
  const [m1, m5, m15] = [1, 5, 15].map((minutes) => rateOver(series, now, minutes * MINUTE_MS));
  return { ...(m1 ? { m1 } : {}), ...(m5 ? { m5 } : {}), ...(m15 ? { m15 } : {}) };
}

/** From the one that stood when the window began. Looks back from the end, and no farther than where the clock was set back. */
function stretchesSince({ stretches }: Series, from: number, now: number): Stretch[] {
  const inside: Stretch[] = [];
  for (let index = stretches.length - 1; index >= 0; index--) {
    const stretch = stretches[index] as Stretch;
    const later = inside.at(-1);
    if (stretch.at > (later?.at ?? now) || standsUntil(stretch, later, now) < from) break;
    inside.push(stretch);
  }
  return inside.reverse();
}

function standsUntil(stretch: Stretch, later: Stretch | undefined, now: number): number {
  return Math.min(later?.at ?? now, stretch.to + COVER_MS);
}

function coveredMs(inside: readonly Stretch[], from: number, now: number): number {
  return inside.reduce((sum, stretch, index) => {
    const later = inside[index + 1];
    const next = later?.at ?? now;
    // A hole is covered as a whole or not at all.
    const until = next - stretch.to <= COVER_MS ? next : stretch.to;
    return sum + Math.max(0, Math.min(until, now) - Math.max(stretch.at, from));
  }, 0);
}
