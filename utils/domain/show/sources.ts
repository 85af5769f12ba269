/** Where the visits of a practice show come from, and how many of the people go on to buy. Derived from the totals; believable, no more. */
import type { MetricId } from '../metrics';
import { createRandom, seedOf } from './random';
import type { Show } from './show';

const SOURCES = [
  { id: 'feed', weight: 0.52 },
  { id: 'follow', weight: 0.19 },
  { id: 'video', weight: 0.16 },
  { id: 'search', weight: 0.08 },
  { id: 'share', weight: 0.05 },
] as const;

export type SourceId = (typeof SOURCES)[number]['id'];

/** The visits by where they came from; they add up to `visits`. */
export function visitsBySource(show: Show, visits: number): { id: SourceId; visits: number }[] {
  const random = createRandom(seedOf(`${show.seed}/sources`));
  const weights = SOURCES.map(({ weight }) => weight * random.between(0.8, 1.2));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let left = visits;
  return SOURCES.map(({ id }, i) => {
    const share = i === SOURCES.length - 1 ? left : Math.min(left, Math.round((visits * (weights[i] ?? 0)) / whole));
    left -= share;
    return { id, visits: share };
  });
}

/** People who saw a product, clicked one, bought: never more than the step before. Absent when the totals are. */
export function funnelOf(
  totals: Partial<Record<MetricId, number>>,
): { shown: number; clicked: number; bought: number } | undefined {
  const { audience, clicks, buyers: bought } = totals;
  if (audience === undefined || clicks === undefined || bought === undefined) return undefined;
  const shown = Math.max(bought, Math.round(audience * 0.71));
  return { shown, clicked: Math.min(shown, Math.max(bought, Math.round(clicks * 0.55))), bought };
}
