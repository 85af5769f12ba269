/**
 * Which rows of a finished session are left when it is thinned out: the last of each minute, and those without which its totals, its peak or what
 * was sold while on air would read otherwise. Totals themselves are never made anew. Where rows stand is left to the database.
 */
import { summarise } from '../ledger/summary';
import { METRIC_IDS, METRICS, type MetricId } from '../metrics';
import type { Amount, Snapshot } from '../reading';
import { amountOf, stepOf } from '../recorder/step';
import type { Mark, MetricSummary, Session, Summary } from '../session';
import { lagOf } from '../show-lag';
import { baselinesOf, groupsOfSources } from '../source-groups';
import { canonical } from './canonical';

/** Time between the rows that are left, ms. */
export const THIN_MS = 60_000;

/** Moments whose values tables are made of: both ends of what was on air, as it is counted and as it was, and of gaps. */
function momentsOf(session: Session, marks: readonly Mark[]): number[] {
  const lag = lagOf(session);
  const moments = marks.flatMap((mark): number[] => {
    if (mark.kind === 'gap') return [mark.at, mark.to];
    if (mark.kind === 'on-air') return [mark.at, mark.until ?? mark.at].flatMap((at) => [at, at + lag]);
    return mark.kind === 'fall' || mark.kind === 'reset' ? [mark.at] : [];
  });
  return [...new Set(moments)].sort((a, b) => a - b);
}

const believed = (row: Snapshot, metric: MetricId): Amount | undefined => {
  const value = row.values[metric];
  return value?.state === 'ok' ? amountOf(value) : undefined;
};

/** The rows of one metric that are kept: first, highest, and both sides of every fall, new beginning, and change of how or where it is written. */
function turns(metric: MetricId, rows: readonly Snapshot[], keep: Set<number>): void {
  let before: { amount: Amount; index: number; place: number } | undefined;
  let peak: { amount: number; index: number } | undefined;
  rows.forEach((row, index) => {
    const amount = believed(row, metric);
    if (!amount) return;
    const place = row.values[metric]?.place ?? 0;
    const isElsewhere = before !== undefined && before.place !== place;
    if (!before) keep.add(index);
    else if (isElsewhere || isTurn(metric, before.amount, amount)) {
      keep.add(before.index);
      keep.add(index);
    }
    if (!peak || isElsewhere || amount.amount > peak.amount) peak = { amount: amount.amount, index };
    before = { amount, index, place };
  });
  if (peak) keep.add(peak.index);
  if (before) keep.add(before.index);
}

function isTurn(metric: MetricId, from: Amount, to: Amount): boolean {
  const { kind, quantity } = METRICS[metric];
  if (from.precision !== to.precision || from.atLeast !== to.atLeast || from.currency !== to.currency) return true;
  return kind === 'counter' && !['same', 'rise'].includes(stepOf(quantity, from, to));
}

/** For each moment the newest believed row of each metric up to it, and the row after it. */
function around(moments: readonly number[], metrics: readonly MetricId[], rows: readonly Snapshot[], keep: Set<number>): void {
  for (const moment of moments) {
    const after = rows.findIndex((row) => row.at > moment);
    if (after >= 0) keep.add(after);
    for (const metric of metrics) {
      const newest = rows.findLastIndex((row) => row.at <= moment && believed(row, metric) !== undefined);
      if (newest >= 0) keep.add(newest);
    }
  }
}

function keptOf(rows: readonly Snapshot[], moments: readonly number[]): Snapshot[] {
  const keep = new Set<number>([0, rows.length - 1]);
  const metrics = METRIC_IDS.filter((id) => rows.some((row) => row.values[id] !== undefined));
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next && Math.floor(next.at / THIN_MS) !== Math.floor(row.at / THIN_MS)) keep.add(index);
  });
  for (const metric of metrics) turns(metric, rows, keep);
  around(moments, metrics, rows, keep);
  return rows.filter((_, index) => keep.has(index));
}

/** What the rows that are left must still say as the summary does: first, last, highest, all growth, what lay before, and how sure it is. */
function provable(summary: Summary): string {
  const shown = ({ peakAt: _, mean: __, resets: ___, falls: ____, ...metric }: MetricSummary) => metric;
  const parts = Object.entries(summary.perSource).map(([source, metrics]) => [
    source,
    Object.fromEntries(Object.entries(metrics).map(([id, metric]) => [id, shown(metric)])),
  ]);
  return canonical({ parts: Object.fromEntries(parts), lastSeq: summary.lastSeq });
}

/** Whether rows and a summary that was counted from more rows than these agree in all that these can show. */
export function agrees({ session, snapshots }: { session: Session; snapshots: readonly Snapshot[] }): boolean {
  const { sources, summary } = session;
  const counted = summarise(snapshots, [], groupsOfSources(sources), baselinesOf(sources));
  return snapshots.length <= summary.snapshots && provable(counted) === provable(summary);
}

/**
 * The rows that are left of a finished session, sources by id, each by `seq`. Null when they would contradict its totals, or when nothing could
 * be left out: then it stays as it is.
 */
export function thinRows(session: Session, rows: readonly Snapshot[], marks: readonly Mark[]): Snapshot[] | null {
  const moments = momentsOf(session, marks);
  const bySource = [...Map.groupBy(rows, (row) => row.source)].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = bySource.flatMap(([, own]) =>
    keptOf(
      own.toSorted((a, b) => a.seq - b.seq),
      moments,
    ),
  );
  return kept.length < rows.length && agrees({ session, snapshots: kept }) ? kept : null;
}

/** About how many rows would be left of a session, to say so beforehand. */
export function leftAbout({ summary, sources }: Session): number {
  const minutes = Math.ceil((summary.coveredMs + summary.gapMs) / THIN_MS) + 2;
  return Math.min(summary.snapshots, minutes * Math.max(1, sources.length));
}

/** The moment `months` calendar months before `now`, in UTC; days that a month does not have count as its last. */
export function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}
