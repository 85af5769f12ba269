/**
 * Adds snapshots up to a session's summary: one by one while recording, or all anew from the rows, with the same result. One value at a
 * time is left to `metric-summary.ts`, several sources to `totals.ts`.
 */
import { METRIC_IDS, METRICS, type MetricId } from '../metrics';
import type { Amount, Snapshot } from '../reading';
import { COVER_MS } from '../recorder/recorder';
import type { Mark, Source, Summary } from '../session';
import { inOrder } from '../snapshot-order';
import { addValue } from './metric-summary';
import type { Running, RunningSource } from './running';
import { emptySpark, markSpark } from './spark';
import { groupsOf, oneCurrency, strongest, totalsOf } from './totals';

const GAUGES = METRIC_IDS.filter((id) => METRICS[id].kind === 'gauge');

/** The part of a gap mark that counts. */
export type GapTime = Pick<Extract<Mark, { kind: 'gap' }>, 'at' | 'to' | 'cause'>;

/**
 * A session without rows.
 * @param groups sources that show the same stream, by group name; of each group one source counts (see `strongest`). A source without an entry
 *   counts for itself.
 */
export function emptySummary(groups?: Record<string, string>): Summary {
  const summary: Summary = { snapshots: 0, lastSeq: {}, coveredMs: 0, gapMs: 0, metrics: {}, perSource: {}, spark: [] };
  return groups ? { ...summary, running: startRunning(null, groups) } : summary;
}

function startRunning(from: number | null, groups: Record<string, string>): Running {
  return { from, clock: 0, groups, sources: {}, gauges: {}, viewers: emptySpark(), orders: emptySpark() };
}

/**
 * The summary with one more row; cost does not grow with the session. Rows of one source come by `seq`: one at or below `lastSeq` has been
 * counted and changes nothing. Rows of several sources come in the order of time; a source that lags behind changes totals
 * that depend on the moment (peak and mean of a sum, curve, coverage) against `summarise`, never counters.
 */
export function accumulate(summary: Summary, row: Snapshot): Summary {
  const draft = structuredClone(summary);
  add(draft, row);
  return finished(draft);
}

/**
 * The summary from all rows, in any order, repeats allowed: the truth that the running one must equal.
 * @param gaps gap marks. Rows tell gaps by themselves, but one shorter than 15 s could be a quiet time; marks say which it was.
 * @param baselines by source id: what counters had come to in an earlier part of the stream
 */
export function summarise(
  snapshots: readonly Snapshot[],
  gaps: readonly GapTime[] = [],
  groups?: Record<string, string>,
  baselines: Record<string, NonNullable<Source['baseline']>> = {},
): Summary {
  const summary = emptySummary(groups);
  const bySource = [...snapshots].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
  for (const row of inOrder(bySource)) add(summary, row);
  for (const gap of gaps) addGap(summary, gap);
  putBaselines(summary, baselines);
  return finished(summary);
}

/** They stay with the metric's summary from then on, whatever rows are added. */
function putBaselines(summary: Summary, baselines: Record<string, NonNullable<Source['baseline']>>): void {
  for (const [source, metrics] of Object.entries(summary.perSource)) {
    for (const id of METRIC_IDS) {
      const [metric, baseline] = [metrics[id], baselines[source]?.[id]];
      if (metric && baseline && METRICS[id].kind === 'counter') metrics[id] = { ...metric, baseline };
    }
  }
}

/** The summary with one more gap mark; give each mark once. See `summarise`. */
export function accumulateGap(summary: Summary, gap: GapTime): Summary {
  const draft = { ...summary };
  addGap(draft, gap);
  return draft;
}

function addGap(summary: Summary, gap: GapTime): void {
  const lostMs = gap.to - gap.at;
  if (gap.cause === 'not-stored' || lostMs > COVER_MS) return;
  summary.coveredMs -= lostMs;
  summary.gapMs += lostMs;
}

/** Changes its argument. */
function add(summary: Summary, row: Snapshot): void {
  if (row.seq <= (summary.lastSeq[row.source] ?? -1)) return;
  summary.running ??= revive(summary, row);
  const { running } = summary;
  running.from ??= row.at;
  const before = running.sources[row.source];
  const clock = clockAfter(running, before, row);

  passTime(summary, running, clock);
  const stepMs = before ? clock - before.clock : 0;
  addRow(summary, running, row, clock, stepMs <= COVER_MS ? stepMs : 0);
  running.clock = Math.max(running.clock, clock);
  noteSums(running, row.at);

  summary.snapshots += 1;
  summary.lastSeq[row.source] = row.seq;
  summary.lastAt = row.at;
}

/** With what follows from the rest: totals and the curve. */
function finished(summary: Summary): Summary {
  const { running } = summary;
  if (!running) return summary;
  const { viewers, orders } = running;
  return { ...summary, metrics: totalsOf(summary), spark: [...(viewers.points.length > 0 ? viewers : orders).points] };
}

/** A summary that came without its memory (an older file) goes on from what it says. */
function revive(summary: Summary, row: Snapshot): Running {
  const running = startRunning(row.at, {});
  running.clock = summary.coveredMs + summary.gapMs;
  if (summary.lastAt !== undefined) running.from = summary.lastAt - running.clock;
  for (const [source, metrics] of Object.entries(summary.perSource)) {
    const known: RunningSource['metrics'] = {};
    for (const id of METRIC_IDS) {
      const metric = metrics[id];
      if (!metric) continue;
      const { last: amount, precision, atLeast, currency, gained = 0 } = metric;
      const level = { amount, precision, ...(atLeast ? { atLeast } : {}), ...(currency ? { currency } : {}) };
      known[id] = { level, grown: gained, area: 0, areaMs: 0 };
    }
    running.sources[source] = { boot: '', at: summary.lastAt ?? row.at, monoMs: 0, clock: running.clock, metrics: known };
  }
  return running;
}

/** Durations by the page's own clock within a page load, by the wall clock across loads; never backwards. */
function clockAfter(running: Running, before: RunningSource | undefined, row: Snapshot): number {
  if (!before) return Math.max(0, row.at - (running.from ?? row.at));
  const elapsed = before.boot === row.boot ? row.monoMs - before.monoMs : row.at - before.at;
  return before.clock + Math.max(0, elapsed);
}

/** Counts the time up to a row as covered or lost, with the sums that stood meanwhile. */
function passTime(summary: Summary, running: Running, clock: number): void {
  const stepMs = clock - running.clock;
  if (stepMs <= 0) return;
  if (stepMs > COVER_MS) {
    summary.gapMs += stepMs;
    return;
  }
  summary.coveredMs += stepMs;
  for (const id of GAUGES) {
    const gauge = running.gauges[id];
    const sum = gauge && sumNow(running, id);
    if (gauge && sum !== undefined) {
      gauge.area += sum * stepMs;
      gauge.areaMs += stepMs;
    }
  }
  for (const id of ['viewers', 'orders'] as const) {
    const sum = sumNow(running, id);
    if (sum !== undefined) markSpark(running[id], running.clock, clock, sum);
  }
}

function addRow(summary: Summary, running: Running, row: Snapshot, clock: number, coveredMs: number): void {
  const source: RunningSource = { boot: row.boot, at: row.at, monoMs: row.monoMs, clock, metrics: {} };
  const known = running.sources[row.source]?.metrics ?? {};
  const summaries = summary.perSource[row.source] ?? {};
  for (const id of new Set([...Object.keys(known), ...Object.keys(row.values)] as MetricId[])) {
    const added = addValue(id, known[id], summaries[id], row.values[id], row.at, coveredMs);
    source.metrics[id] = added.running;
    if (added.summary) summaries[id] = added.summary;
  }
  running.sources[row.source] = source;
  summary.perSource[row.source] = summaries;
}

function noteSums(running: Running, at: number): void {
  for (const id of GAUGES) {
    const sum = sumNow(running, id);
    if (sum === undefined) continue;
    const gauge = running.gauges[id] ?? { area: 0, areaMs: 0, peak: sum, peakAt: at };
    running.gauges[id] = sum > gauge.peak ? { ...gauge, peak: sum, peakAt: at } : gauge;
  }
  for (const id of ['viewers', 'orders'] as const) {
    const sum = sumNow(running, id);
    if (sum !== undefined) markSpark(running[id], running.clock, running.clock, sum);
  }
}

/** What the sources show together at the session clock; sources whose last row is too old are not in it. */
function sumNow(running: Running, id: MetricId): number | undefined {
  const fresh: Record<string, Amount> = {};
  for (const [name, source] of Object.entries(running.sources)) {
    const now = source.metrics[id]?.now;
    if (now && running.clock - source.clock <= COVER_MS) fresh[name] = now;
  }
  const amounts = Object.values(fresh);
  if (amounts.length <= 1) return amounts[0]?.amount;
  const parts = groupsOf(fresh, running.groups).flatMap((members) => strongest(members.map((last) => ({ last })))?.last ?? []);
  return oneCurrency(parts) ? parts.reduce((sum, part) => sum + part.amount, 0) : undefined;
}

/** Share of the time that readings cover, 0 to 1. Absent for a session without length. `endedAt` = now while recording. */
export function coverage(summary: Summary, startedAt: number, endedAt: number): number | undefined {
  const coveredMs = Math.max(0, summary.coveredMs);
  // The wall clock may have been set back meanwhile: then the rows know better how long it was.
  const lengthMs = Math.max(endedAt - startedAt, coveredMs + summary.gapMs);
  return lengthMs > 0 ? Math.min(1, coveredMs / lengthMs) : undefined;
}
