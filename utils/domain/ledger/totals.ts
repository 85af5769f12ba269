/** Adds up what several sources of a session say, without counting one stream twice. Summaries per source are made in `summary.ts`. */
import { METRICS, type MetricId } from '../metrics';
import type { Amount } from '../reading';
import type { MetricSummary, Summary } from '../session';

/**
 * Of pages that show the same stream, the one to believe: the sharper, unless the other proves that it has fallen behind
 * (even the least that the rounding allows is more than it says).
 */
export function strongest<T extends { last: Amount }>(candidates: readonly T[]): T | undefined {
  const [first, ...others] = [...candidates].sort(
    (a, b) => bluntness(a.last) - bluntness(b.last) || b.last.amount - a.last.amount,
  );
  if (!first) return undefined;
  return others.reduce((best, other) => (leastOf(other.last) > mostOf(best.last) ? other : best), first);
}

// A whole last digit each way: platforms cut off as well as round.
const leastOf = (amount: Amount) => amount.amount - 2 * amount.precision;
const mostOf = (amount: Amount) => amount.amount + 2 * amount.precision;

const bluntness = (amount: Amount) => (amount.atLeast ? Number.MAX_VALUE : amount.precision);

/** Whether amounts can be added: money of two currencies cannot. */
export function oneCurrency(amounts: readonly { currency?: string }[]): boolean {
  return new Set(amounts.flatMap((amount) => amount.currency ?? [])).size <= 1;
}

/** Members of each group of sources that show the same stream. */
export function groupsOf<T>(perSource: Record<string, T>, groups: Record<string, string>): T[][] {
  const members = new Map<string, T[]>();
  for (const source of Object.keys(perSource).sort()) {
    const name = groups[source] ?? `source ${source}`;
    members.set(name, [...(members.get(name) ?? []), perSource[source] as T]);
  }
  return [...members.values()];
}

/**
 * All sources together. Counters add up; a metric in two currencies has no total. For gauges, peak and mean are those of the sum over
 * time (`running.gauges`), not sums of peaks, which no moment showed.
 */
export function totalsOf(summary: Summary): Summary['metrics'] {
  const { perSource, running } = summary;
  const [only] = Object.values(perSource);
  if (only && Object.keys(perSource).length === 1) return only;
  const totals: Summary['metrics'] = {};
  const groups = groupsOf(perSource, running?.groups ?? {});
  for (const id of new Set(Object.values(perSource).flatMap((metrics) => Object.keys(metrics) as MetricId[]))) {
    const parts = groups.flatMap((members) => {
      const candidates = members.flatMap((metrics) => (metrics[id] ? [{ part: metrics[id], last: lastOf(metrics[id]) }] : []));
      return strongest(candidates)?.part ?? [];
    });
    if (parts.length > 0 && oneCurrency(parts)) totals[id] = sum(id, parts, summary);
  }
  return totals;
}

const lastOf = ({ last, precision, atLeast }: MetricSummary): Amount => ({
  amount: last,
  precision,
  ...(atLeast ? { atLeast } : {}),
});

function sum(id: MetricId, parts: readonly MetricSummary[], summary: Summary): MetricSummary {
  const [first] = parts;
  if (first && parts.length === 1 && METRICS[id].kind === 'counter') return first;
  const add = (value: (part: MetricSummary) => number) => parts.reduce((total, part) => total + value(part), 0);
  const currency = parts.find((part) => part.currency)?.currency;
  const total: MetricSummary = {
    first: add((part) => part.first),
    last: add((part) => part.last),
    peak: add((part) => part.peak),
    peakAt: Math.max(...parts.map((part) => part.peakAt)),
    precision: add((part) => part.precision),
    ...(parts.some((part) => part.atLeast) ? { atLeast: true as const } : {}),
    ...(currency ? { currency } : {}),
    resets: add((part) => part.resets),
    falls: add((part) => part.falls),
  };
  if (METRICS[id].kind === 'counter') {
    const baseline = {
      amount: add((part) => part.baseline?.amount ?? 0),
      precision: add((part) => part.baseline?.precision ?? 0),
    };
    return { ...total, gained: add((part) => part.gained ?? 0), ...(parts.some((part) => part.baseline) ? { baseline } : {}) };
  }
  const gauge = summary.running?.gauges[id];
  if (!gauge) return total;
  const mean = gauge.areaMs > 0 ? { mean: gauge.area / gauge.areaMs } : {};
  return { ...total, peak: gauge.peak, peakAt: gauge.peakAt, ...mean };
}
