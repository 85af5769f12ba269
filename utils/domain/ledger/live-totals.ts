/** Adds up what several sources show now, and says how complete the sum is. One source's metrics are made in `live.ts`. */
import type { LiveMetric, Rate } from '../live';
import { METRICS, type MetricId } from '../metrics';
import type { Amount, Value, ValueState } from '../reading';
import { amountOf } from '../recorder/step';
import type { Mark } from '../session';
import { correctedValue, standingCorrection } from './corrections';
import { correctionOf } from './live';
import { groupsOf, oneCurrency, strongest } from './totals';

type Metrics = Partial<Record<MetricId, LiveMetric>>;

/** From good to bad; a sum is as good as the worst of its parts. */
const ORDER: readonly ValueState[] = ['ok', 'rolling', 'manual', 'stale', 'suspect', 'lost', 'missing'];

/**
 * The metrics over all sources of a session.
 *
 * A source that shows no value is not in the sum. For one that is lost or in doubt, a counter goes in with its last believed amount, since sales
 * do not go away; a gauge stays out. Either way the sum is `stale`. Money in two currencies has no total. Of sources in one group
 * (pages of the same stream) the strongest counts.
 * @param bySource metrics of each source, by source id
 * @param now epoch ms
 */
export function liveTotals(
  bySource: Record<string, Metrics>,
  now: number,
  marks: readonly Mark[] = [],
  groups: Record<string, string> = {},
): Metrics {
  const totals: Metrics = {};
  const members = groupsOf(bySource, groups);
  for (const id of Object.keys(METRICS) as MetricId[]) {
    const parts = members.flatMap((group) => representative(id, group) ?? []);
    const total = parts.length === 1 ? parts[0] : sumOf(id, parts);
    if (total) totals[id] = Object.keys(bySource).length === 1 ? total : corrected(id, total, marks, now);
  }
  return totals;
}

function representative(id: MetricId, group: readonly Metrics[]): LiveMetric | undefined {
  const shown = group.flatMap((metrics) => metrics[id] ?? []);
  const candidates = shown.flatMap((part) => {
    const last = amountIn(id, part);
    return last ? [{ part, last }] : [];
  });
  return (strongest(candidates)?.part ?? shown[0]) as LiveMetric | undefined;
}

/** What a part puts into a sum. */
function amountIn(id: MetricId, { value, lastOk }: LiveMetric): Amount | undefined {
  if (value.state === 'missing') return undefined;
  const standsStill = METRICS[id].kind === 'counter' ? lastOk : undefined;
  return amountOf(value) ?? (standsStill && amountOf(standsStill));
}

function sumOf(id: MetricId, all: readonly LiveMetric[]): LiveMetric | undefined {
  const shown = all.filter((part) => part.value.state !== 'missing');
  const parts = shown.length > 0 ? shown : all;
  const worst = [...parts].sort((a, b) => ORDER.indexOf(b.value.state) - ORDER.indexOf(a.value.state))[0];
  if (!worst) return undefined;
  const inSum = parts.flatMap((part) => {
    const amount = amountIn(id, part);
    return amount ? [{ part, amount }] : [];
  });
  const amounts = inSum.map(({ amount }) => amount);
  if (inSum.length === 0) return { ...worst, rates: {}, sources: parts.length };
  if (!oneCurrency(amounts)) return undefined;

  const isWhole = inSum.length === parts.length && inSum.every(({ part }) => part.value.amount !== undefined);
  const members = inSum.map(({ part }) => part);
  const lastOks = members.flatMap((part) => part.lastOk ?? []);
  const since = members.flatMap((part) => part.sinceStart ?? []);
  return {
    value: { ...sumValue(amounts), state: isWhole ? worst.value.state : 'stale', raw: '', label: commonLabel(members) },
    seenAt: Math.min(...members.map((part) => part.seenAt)),
    stateSince: worst.stateSince,
    ...(lastOks.length === members.length
      ? { lastOk: { amount: add(lastOks, (ok) => ok.amount), at: Math.min(...lastOks.map((ok) => ok.at)) } }
      : {}),
    rates: sumRates(members),
    ...(since.length > 0 ? { sinceStart: add(since, (value) => value) } : {}),
    resets: add(members, (part) => part.resets),
    spark: sumSparks(members),
    sources: members.length,
  };
}

const add = <T>(items: readonly T[], pick: (item: T) => number) => items.reduce((sum, item) => sum + pick(item), 0);

function sumValue(amounts: readonly Amount[]): Amount {
  const currency = amounts.find((amount) => amount.currency)?.currency;
  return {
    amount: add(amounts, ({ amount }) => amount),
    precision: add(amounts, ({ precision }) => precision),
    ...(amounts.some(({ atLeast }) => atLeast) ? { atLeast: true as const } : {}),
    ...(currency ? { currency } : {}),
  };
}

function commonLabel(parts: readonly LiveMetric[]): string {
  const labels = new Set(parts.map((part) => part.value.label));
  return labels.size === 1 ? ([...labels][0] ?? '') : '';
}

/** A sum is known only where every part is. */
function sumRates(parts: readonly LiveMetric[]): LiveMetric['rates'] {
  const rates: LiveMetric['rates'] = {};
  for (const window of ['m1', 'm5', 'm15'] as const) {
    const known: Rate[] = parts.flatMap((part) => part.rates[window] ?? []);
    if (known.length === 0 || known.length < parts.length) continue;
    rates[window] = { perMinute: add(known, (rate) => rate.perMinute), precision: add(known, (rate) => rate.precision) };
  }
  return rates;
}

/** What was known at each point; a source that joined later comes in when it joined. */
function sumSparks(parts: readonly LiveMetric[]): (number | null)[] {
  const length = Math.max(...parts.map((part) => part.spark.length));
  return Array.from({ length }, (_, index) => {
    const known = parts.flatMap((part) => part.spark[index] ?? []);
    return known.length > 0 ? add(known, (point) => point) : null;
  });
}

function corrected(id: MetricId, total: LiveMetric, marks: readonly Mark[], now: number): LiveMetric {
  const read: Value = total.read ?? total.value;
  const mark = standingCorrection(marks, id, read, now);
  if (!mark) return total;
  return { ...total, value: correctedValue(mark, read), read, stateSince: mark.at, correction: correctionOf(mark) };
}
