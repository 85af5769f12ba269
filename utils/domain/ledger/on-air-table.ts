/** Tables of what was on air, by product or by host: time, what changed meanwhile, and how much that is a minute. */
import {
  type Change,
  type Changes,
  changesBetween,
  ON_AIR_METRICS,
  type OnAirMark,
  type OnAirOptions,
  type OnAirSeries,
} from './on-air';

const MINUTE_MS = 60_000;

export interface OnAirRow {
  /** Id of the product, or its name where it had no id; name of the host. */
  key: string;
  /** Product of the last mark. */
  product?: string;
  /** Name as it stood when it was last on air; for a host the name. */
  title: string;
  hosts: string[];
  /** First time on air, epoch ms. */
  from: number;
  /** How often it was put on air, and for how long in all; overlapping times count once. */
  times: number;
  durationMs: number;
  changes: Changes;
  /** Per minute of the time for which the change is known; in things or minor units. */
  perMinute: Partial<Record<keyof Changes, number>>;
  /** Something else was on air for part of the time and has the same change in its row: rows must not be added up. */
  shared: boolean;
  /** On air still. */
  open: boolean;
}

/** What rows are made of. */
export interface Grouping {
  /** The rows that a mark belongs to. */
  keys(mark: OnAirMark): string[];
  /** Name of a row, from its last mark. */
  title(key: string, last: OnAirMark): string;
}

const byProduct: Grouping = { keys: (mark) => [mark.product ?? mark.title], title: (_, last) => last.title };
/** @param hosts those of the session, for marks that name none */
export const byHost = (hosts: readonly string[]): Grouping => ({
  keys: (mark) => [...(mark.hosts?.length ? mark.hosts : hosts)],
  title: (key) => key,
});

/** One row a key, in the order of first appearance. A change that is unknown for one of several times is `partial`, not 0. */
export function onAirTable(
  marks: readonly OnAirMark[],
  series: OnAirSeries,
  options: OnAirOptions,
  grouping: Grouping = byProduct,
): OnAirRow[] {
  const byKey = new Map<string, OnAirMark[]>();
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    for (const key of new Set(grouping.keys(mark))) byKey.set(key, [...(byKey.get(key) ?? []), mark]);
  }
  return [...byKey].map(([key, own]) => {
    const others = marks.filter((mark) => !own.includes(mark));
    return rowOf(key, own, union(others, options.now), series, options, grouping);
  });
}

/** @param own marks of the key, at least one, by time */
function rowOf(
  key: string,
  own: readonly OnAirMark[],
  others: readonly Span[],
  series: OnAirSeries,
  options: OnAirOptions,
  grouping: Grouping,
): OnAirRow {
  const last = own[own.length - 1] as OnAirMark;
  const times = union(own, options.now);
  return {
    key,
    ...(last.product === undefined ? {} : { product: last.product }),
    title: grouping.title(key, last),
    hosts: [...new Set(own.flatMap((mark) => mark.hosts ?? []))],
    from: (own[0] as OnAirMark).at,
    times: own.length,
    durationMs: times.reduce((sum, time) => sum + time.to - time.from, 0),
    ...sums(times, series, options),
    shared: times.some((time) => others.some((other) => other.from < time.to && other.to > time.from)),
    open: own.some((mark) => mark.until === undefined),
  };
}

interface Span {
  from: number;
  to: number;
}

/** The times of marks without overlap, so that one on air twice at once is not counted twice. */
function union(marks: readonly OnAirMark[], now: number): Span[] {
  const spans: Span[] = [];
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const to = Math.max(mark.at, mark.until ?? now);
    const last = spans.at(-1);
    if (last && mark.at <= last.to) last.to = Math.max(last.to, to);
    else spans.push({ from: mark.at, to });
  }
  return spans;
}

function sums(times: readonly Span[], series: OnAirSeries, options: OnAirOptions): Pick<OnAirRow, 'changes' | 'perMinute'> {
  const perTime = times.map((time) => ({
    ms: time.to - time.from,
    changes: changesBetween(time.from, time.to, series, options),
  }));
  const changes: Changes = {};
  const perMinute: OnAirRow['perMinute'] = {};
  for (const metric of ON_AIR_METRICS) {
    const known = perTime.flatMap(({ ms, changes: own }) => (own[metric] ? [{ ms, change: own[metric] }] : []));
    const sum = addUp(
      known.map(({ change }) => change),
      known.length < times.length,
    );
    if (!sum) continue;
    changes[metric] = sum;
    const minutes = known.reduce((total, { ms }) => total + ms, 0) / MINUTE_MS;
    if (minutes > 0) perMinute[metric] = sum.amount / minutes;
  }
  return { changes, perMinute };
}

function addUp(parts: readonly Change[], isIncomplete: boolean): Change | undefined {
  const currencies = new Set(parts.flatMap((part) => part.currency ?? []));
  if (parts.length === 0 || currencies.size > 1) return undefined;
  const [currency] = currencies;
  return {
    amount: parts.reduce((sum, part) => sum + part.amount, 0),
    precision: parts.reduce((sum, part) => sum + part.precision, 0),
    ...(currency ? { currency } : {}),
    ...(parts.some((part) => part.acrossGap) ? { acrossGap: true as const } : {}),
    ...(isIncomplete || parts.some((part) => part.partial) ? { partial: true as const } : {}),
  };
}
