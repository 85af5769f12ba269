/**
 * What changed while something was on air. It claims no more than that: what sells while a product is on air need not be that product, and
 * of several at once each gets the whole change. Tables by product or host are made in `on-air-table.ts`.
 */
import type { LiveOnAir } from '../live';
import type { MetricId } from '../metrics';
import type { Snapshot } from '../reading';
import { GAP_MS } from '../recorder/recorder';
import type { Mark, OnAir } from '../session';
import { append, emptySeries, type Series, type Stretch, seriesOf, stretchAt, stretchFrom, trim } from './series';
import type { GapTime } from './summary';
import { groupsOf } from './totals';

export type OnAirMark = Extract<Mark, OnAir>;

/** Metrics that are followed while on air. */
export const ON_AIR_METRICS = ['orders', 'items', 'revenue', 'audience'] as const satisfies readonly MetricId[];
export type OnAirMetric = (typeof ON_AIR_METRICS)[number];

/** A number that was read up to this long before a moment stands for the moment. */
const NEAR_MS = 30_000;

/** A change between two moments, in things or minor units of `currency`. */
export interface Change {
  amount: number;
  /** ± from the rounding at both ends. */
  precision: number;
  currency?: string;
  /** Nothing was read for part of the time: what changed in the gap is in the amount. */
  acrossGap?: true;
  /** A source that shows this metric had no value at one of the ends and is left out. */
  partial?: true;
}

export type Changes = Partial<Record<OnAirMetric, Change>>;

/** Series of the followed metrics for the whole session, by source. */
export type OnAirSeries = Readonly<Record<string, Partial<Record<OnAirMetric, Series>>>>;

/** From all rows of a session; rows of one source in order. */
export function onAirSeries(rows: readonly Snapshot[]): OnAirSeries {
  const bySource = Map.groupBy(rows, (row) => row.source);
  const result: Record<string, Partial<Record<OnAirMetric, Series>>> = {};
  for (const [source, own] of bySource) {
    const series: Partial<Record<OnAirMetric, Series>> = {};
    for (const metric of ON_AIR_METRICS) {
      const one = seriesOf(metric, own);
      if (one.stretches.length > 0) series[metric] = one;
    }
    result[source] = series;
  }
  return result;
}

/** With one more row; the same as building anew. */
export function appendOnAir(series: OnAirSeries, row: Snapshot): OnAirSeries {
  const own: Partial<Record<OnAirMetric, Series>> = { ...series[row.source] };
  for (const metric of ON_AIR_METRICS) {
    const value = row.values[metric];
    if (!value) continue;
    const next = append(own[metric] ?? emptySeries(metric), value, row.at);
    if (next.stretches.length > 0) own[metric] = next;
  }
  return { ...series, [row.source]: own };
}

/** Without what ended before `from` (epoch ms): while recording, from a minute before the oldest that is on air still. */
export function trimOnAir(series: OnAirSeries, from: number): OnAirSeries {
  const result: Record<string, Partial<Record<OnAirMetric, Series>>> = {};
  for (const [source, own] of Object.entries(series)) {
    const kept: Partial<Record<OnAirMetric, Series>> = {};
    for (const metric of ON_AIR_METRICS) if (own[metric]) kept[metric] = trim(own[metric], from);
    result[source] = kept;
  }
  return result;
}

export interface OnAirOptions {
  /** Orders come this much later than the words that sold them: both ends of the time are moved by it for what is sold, not for the audience. */
  lagMs: number;
  /** End of what is on air still, and of the session (epoch ms). */
  now: number;
  /** Gap marks of the session, to say that a change runs across one. */
  gaps?: readonly GapTime[];
  /** Sources that show the same stream; see `emptySummary`. */
  groups?: Record<string, string>;
}

/**
 * Change of orders, items, revenue and audience between two moments, over all sources.
 *
 * At each end counts the newest believed number at most 30 s old, and the later one must have been read after the beginning; nothing is interpolated, and without one a source is left out (`partial`). Counters that
 * began again go on from what they show; refunds are taken off. Absent when no source has a number at both ends, when one says only
 * "at least", and for money in two currencies.
 */
export function changesBetween(from: number, to: number, series: OnAirSeries, options: OnAirOptions): Changes {
  const changes: Changes = {};
  for (const metric of ON_AIR_METRICS) {
    const change = changeBetween(metric, from, to, series, options);
    if (change) changes[metric] = change;
  }
  return changes;
}

/** One metric of `changesBetween`. */
export function changeBetween(
  metric: OnAirMetric,
  from: number,
  to: number,
  series: OnAirSeries,
  options: OnAirOptions,
): Change | undefined {
  const lag = metric === 'audience' ? 0 : options.lagMs;
  const start = from + lag;
  const end = Math.max(start, Math.min(to + lag, options.now));
  return start <= options.now ? sumOf(metric, start, end, series, options) : undefined;
}

/**
 * What was certainly gained between two moments, both of the page's own time: as `changeBetween`, but where nothing was read at the beginning itself, the
 * next reading counts, so that nothing from before is in it. At most what changed, never more.
 */
export function gainedWithin(
  metric: OnAirMetric,
  from: number,
  to: number,
  series: OnAirSeries,
  options: Omit<OnAirOptions, 'lagMs'>,
): Change | undefined {
  return to <= options.now ? sumOf(metric, from, to, series, options, stretchFrom) : undefined;
}

function sumOf(
  metric: OnAirMetric,
  from: number,
  to: number,
  series: OnAirSeries,
  options: Omit<OnAirOptions, 'lagMs'>,
  startOf = stretchAt,
): Change | undefined {
  const shown = Object.entries(series).flatMap(([source, own]) => (own[metric] ? [[source, own[metric]] as const] : []));
  const groups = groupsOf(Object.fromEntries(shown), options.groups ?? {});
  const parts = groups.flatMap(
    (members) => sharpest(members.map((one) => changeOf(one, startOf(one, from, NEAR_MS), from, to))) ?? [],
  );
  const currencies = new Set(parts.flatMap((part) => part.currency ?? []));
  if (parts.length === 0 || currencies.size > 1) return undefined;
  const [currency] = currencies;
  const crosses = (options.gaps ?? []).some((gap) => gap.at < to && gap.to > from && gap.to - gap.at > GAP_MS);
  return {
    amount: parts.reduce((sum, part) => sum + part.amount, 0),
    precision: parts.reduce((sum, part) => sum + part.precision, 0),
    ...(currency ? { currency } : {}),
    ...(crosses ? { acrossGap: true as const } : {}),
    ...(parts.length < groups.length ? { partial: true as const } : {}),
  };
}

const sharpest = (changes: readonly (Change | undefined)[]) =>
  changes.flatMap((change) => change ?? []).sort((a, b) => a.precision - b.precision)[0];

function changeOf(series: Series, start: Stretch | undefined, from: number, to: number): Change | undefined {
  const end = stretchAt(series, to, NEAR_MS);
  if (!start || !end || !isComparable(start, end)) return undefined;
  // Nothing believed was read since it went on air: no change is known, which is not the same as none.
  if (end.to <= from && to > from) return undefined;
  const amount = end.grown - start.grown;
  return { amount, precision: start.precision + end.precision, ...(end.currency ? { currency: end.currency } : {}) };
}

const isComparable = (start: Stretch, end: Stretch) => start.part === end.part && !start.atLeast && !end.atLeast;

/** What changed while one mark was on air. */
export interface WhileOnAir {
  mark: OnAirMark;
  /** Epoch ms; `to` is `now` while it is on air. */
  from: number;
  to: number;
  changes: Changes;
  /** Something else was on air at the same time and got the same change. */
  shared: boolean;
}

/** Each mark of kind `on-air` with what changed meanwhile, in the order given. */
export function whileOnAir(marks: readonly Mark[], series: OnAirSeries, options: OnAirOptions): WhileOnAir[] {
  const onAir = marks.filter((mark) => mark.kind === 'on-air');
  const spans = onAir.map((mark) => ({ mark, from: mark.at, to: Math.max(mark.at, mark.until ?? options.now) }));
  return spans.map((span) => ({
    ...span,
    changes: changesBetween(span.from, span.to, series, options),
    shared: spans.some((other) => other.mark !== span.mark && other.from < span.to && other.to > span.from),
  }));
}

/** For the live feed: only changes that say something. One that its own rounding swallows is not known. */
export function toLiveOnAir({ mark, changes }: WhileOnAir): LiveOnAir {
  const numbers: Partial<Record<OnAirMetric, number>> = {};
  for (const metric of ON_AIR_METRICS) {
    const change = changes[metric];
    if (change && (change.precision === 0 || Math.abs(change.amount) > change.precision)) numbers[metric] = change.amount;
  }
  return {
    mark: mark.id,
    ...(mark.product === undefined ? {} : { product: mark.product }),
    title: mark.title,
    hosts: mark.hosts ?? [],
    since: mark.at,
    ...numbers,
  };
}
