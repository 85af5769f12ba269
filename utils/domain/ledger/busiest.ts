/** The stretch of a session in which most was sold, as "11 in five minutes". How a change is counted is left to `on-air.ts`. */
import { type Change, gainedWithin, type OnAirMetric, type OnAirOptions, type OnAirSeries } from './on-air';

/** Epoch ms, and what changed between the two. */
export interface Busiest {
  from: number;
  to: number;
  change: Change;
}

/**
 * The window of `windowMs` with the largest growth; the earliest of equal ones. A window counts only when the number was known at both its ends,
 * or half a minute before them at most, and holds nothing that may have come in before it: where nothing was read at its beginning, it holds
 * less. So a session shorter than the window has none, and neither has one that sold nothing.
 */
export function busiest(
  metric: OnAirMetric,
  windowMs: number,
  series: OnAirSeries,
  options: Omit<OnAirOptions, 'lagMs'>,
): Busiest | undefined {
  // Growth ends where an amount first stands: no window that ends elsewhere holds more.
  const ends = new Set(Object.values(series).flatMap((own) => own[metric]?.stretches.map((stretch) => stretch.at) ?? []));
  let best: Busiest | undefined;
  for (const to of [...ends].sort((a, b) => a - b)) {
    const change = gainedWithin(metric, to - windowMs, to, series, options);
    if (change && change.amount > (best?.change.amount ?? 0)) best = { from: to - windowMs, to, change };
  }
  return best;
}
