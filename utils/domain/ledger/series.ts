/**
 * One metric of one source over time, as stretches of an unchanged amount: what rates, curves and on-air figures are taken from.
 * Only believed (`ok`) amounts are in it. Times are epoch ms; a clock that was set back leaves stretches that begin earlier than the one before.
 */
import { METRICS, type MetricId } from '../metrics';
import type { Amount, Snapshot, Value } from '../reading';
import { COVER_MS } from '../recorder/recorder';
import { amountOf, levelAfter, samePlace, stepOf } from '../recorder/step';

/** What the longest rate looks at, and a minute more. */
export const KEEP_MS = 16 * 60_000;

/** An amount that stood from `at` to `to`. */
export interface Stretch extends Amount {
  at: number;
  to: number;
  /** Growth since the series began: resets carried over, falls taken off. For a gauge, the amount itself. */
  grown: number;
  /** Differs where nothing can be compared: the currency changed in between, or a person pointed at another number. */
  part: number;
  /** Where it was read, as in `Value`. */
  place?: number;
}

export interface Series {
  readonly metric: MetricId;
  readonly stretches: readonly Stretch[];
  /** A clock was set back: stretches are not in the order of their times. */
  readonly unordered?: true;
  /** What the next amount is compared with; sharper than the last one after a page went over to rounding. */
  readonly level?: Amount;
}

/** A metric of which nothing was read yet. */
export function emptySeries(metric: MetricId): Series {
  return { metric, stretches: [] };
}

/** The series with one more value. Values that are not `ok` add nothing: they leave a hole. */
export function append(series: Series, value: Value, at: number): Series {
  const added = following(series.metric, series.stretches.at(-1), series.level, value, at);
  if (!added) return series;
  const kept = added.extends ? series.stretches.slice(0, -1) : series.stretches;
  const isBack = added.stretch.at < (kept.at(-1)?.at ?? Number.NEGATIVE_INFINITY);
  const unordered = isBack || series.unordered ? { unordered: true as const } : {};
  return { metric: series.metric, stretches: [...kept, added.stretch], level: added.level, ...unordered };
}

/** The series of one metric from the rows of one source, in order. */
export function seriesOf(metric: MetricId, rows: readonly Snapshot[]): Series {
  const stretches: Stretch[] = [];
  let level: Amount | undefined;
  let unordered = false;
  for (const { values, at } of rows) {
    const added = values[metric] && following(metric, stretches.at(-1), level, values[metric], at);
    if (!added) continue;
    if (added.extends) stretches.pop();
    unordered ||= added.stretch.at < (stretches.at(-1)?.at ?? Number.NEGATIVE_INFINITY);
    stretches.push(added.stretch);
    level = added.level;
  }
  return { metric, stretches, ...(level ? { level } : {}), ...(unordered ? { unordered } : {}) };
}

/** The series without what ended before `from`. */
export function trim(series: Series, from: number): Series {
  const first = series.stretches.findIndex((stretch) => stretch.to >= from);
  if (first === 0) return series;
  return { ...series, stretches: first < 0 ? [] : series.stretches.slice(first) };
}

function following(
  metric: MetricId,
  last: Stretch | undefined,
  level: Amount | undefined,
  value: Value,
  at: number,
): { stretch: Stretch; level: Amount; extends?: true } | undefined {
  const amount = value.state === 'ok' ? amountOf(value) : undefined;
  if (!amount) return undefined;
  const { kind, quantity } = METRICS[metric];
  const isGauge = kind === 'gauge';
  const begin = (part: number, grown = 0) => ({
    stretch: {
      ...amount,
      at,
      to: at,
      grown: isGauge ? amount.amount : grown,
      part,
      ...(value.place ? { place: value.place } : {}),
    },
    level: amount,
  });
  if (!level) return begin(0);
  if (last && !samePlace(last, value)) return begin(last.part + 1);
  const step = stepOf(quantity, level, amount);
  if (step === 'currency') return begin((last?.part ?? 0) + 1);
  // Everything before was trimmed: growth begins anew.
  if (!last) return begin(0);

  const same = amount.amount === last.amount && amount.precision === last.precision && amount.atLeast === last.atLeast;
  if (same && at >= last.to && at - last.to <= COVER_MS) return { stretch: { ...last, to: at }, level, extends: true };
  if (isGauge) return begin(last.part);
  const after = levelAfter(step, level, amount);
  const grown = last.grown + (step === 'reset' ? amount.amount : after.amount - level.amount);
  return { ...begin(last.part, grown), level: after };
}

/** The amount that stood at a moment, or up to `withinMs` before it; the newest one where a clock was set back. Absent when none is known. */
export function stretchAt(series: Series, at: number, withinMs: number): Stretch | undefined {
  return series.stretches[indexAt(series, at, withinMs)];
}

/** What stood at a moment; or, where only what was read before is known, what was read next. Absent where `stretchAt` is. */
export function stretchFrom(series: Series, at: number, withinMs: number): Stretch | undefined {
  const index = indexAt(series, at, withinMs);
  const near = series.stretches[index];
  if (!near || near.to >= at) return near;
  for (let next = index + 1; next < series.stretches.length; next++) {
    const stretch = series.stretches[next] as Stretch;
    if (stretch.at > at) return stretch;
  }
  return undefined;
}

/** Place of what stood at a moment; -1 when nothing is known. */
function indexAt({ stretches, unordered }: Series, at: number, withinMs: number): number {
  const stood = (stretch: Stretch | undefined) => stretch !== undefined && stretch.at <= at && at - stretch.to <= withinMs;
  if (unordered) return stretches.findLastIndex(stood);
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).at <= at) low = middle + 1;
    else high = middle;
  }
  return stood(stretches[low - 1]) ? low - 1 : -1;
}

/**
 * `n` points of equal width between two moments, oldest first: the last amount known in each; null = no value was known.
 * An amount is taken to stand until the next one, or for 15 s where nothing was read.
 */
export function sparkPoints(series: Series, from: number, to: number, n: number): (number | null)[] {
  const points: (number | null)[] = Array.from({ length: n }, () => null);
  const width = (to - from) / n;
  series.stretches.forEach((stretch, index) => {
    const next = series.stretches[index + 1];
    const held = next && next.at >= stretch.to ? Math.min(next.at, stretch.to + COVER_MS) : stretch.to + COVER_MS;
    const end = Math.min(held, to);
    if (end < from || stretch.at > to) return;
    // The last part has both its ends, so that what is known now is on the curve.
    const first = Math.min(n - 1, Math.max(0, Math.floor((stretch.at - from) / width)));
    const last = Math.max(first, Math.min(n - 1, Math.ceil((end - from) / width) - 1));
    points.fill(stretch.amount, first, last + 1);
  });
  return points;
}
