/** Sessions beside each other: their lines on one axis, from the start of each or by share of its length. Pure; drawing is left to the components. */
import { type Curve, curves } from './curve';
import { groupsOf } from './ledger/totals';
import type { MetricId } from './metrics';
import type { Snapshot } from './reading';
import type { Mark, Session } from './session';
import { inOrder } from './snapshot-order';
import { groupsOfSources } from './source-groups';

/** What a metric stood at in one session, all its sources together. `at` in ms since the session's start, never falling. */
export interface TotalLine {
  at: number[];
  /** null = no value from then on. */
  amounts: (number | null)[];
  /** Length of the session, ms. */
  lengthMs: number;
}

/** Sources of one group show one stream, so the highest of them counts; while a source that was read has no value, neither has the sum. */
function together(lines: readonly Curve[], session: Session): Pick<TotalLine, 'at' | 'amounts'> {
  const events = lines
    .flatMap(({ source, at, amounts }) => at.map((time, n) => ({ source, time, amount: amounts[n] ?? null })))
    .sort((a, b) => a.time - b.time);
  const now: Record<string, { amount: number | null }> = {};
  const groups = groupsOfSources(session.sources);
  const line: Pick<TotalLine, 'at' | 'amounts'> = { at: [], amounts: [] };
  for (const { source, time, amount } of events) {
    now[source] = { amount };
    const parts = groupsOf(now, groups).map((members) => {
      const known = members.flatMap((member) => member.amount ?? []);
      return known.length === 0 ? null : Math.max(...known);
    });
    const sum = parts.every((part) => part !== null) ? parts.reduce<number>((total, part) => total + (part ?? 0), 0) : null;
    if (line.at.at(-1) === time - session.startedAt) {
      line.amounts[line.amounts.length - 1] = sum;
      continue;
    }
    line.at.push(time - session.startedAt);
    line.amounts.push(sum);
  }
  return line;
}

/** The line of one metric of a session; empty when it was never read. */
export function totalLine(session: Session, snapshots: readonly Snapshot[], marks: readonly Mark[], metric: MetricId): TotalLine {
  const rows = inOrder(snapshots);
  const end = session.endedAt ?? rows.at(-1)?.at ?? session.startedAt;
  const lines = curves(rows, marks, metric);
  return { ...together(lines, session), lengthMs: Math.max(0, end - session.startedAt) };
}

export type Alignment = 'start' | 'share';

/** Points of a chart, and rows of the table beside it. */
export interface Beside {
  /** Ms since the start, or the share of the length from 0 to 1. */
  at: number[];
  /** Per line; null = no value there, or the session was over. */
  lines: (number | null)[][];
}

/** What stood at a time; null before the first value and after the end. */
function standing(line: TotalLine, times: readonly number[]): (number | null)[] {
  let next = 0;
  let amount: number | null = null;
  return times.map((time) => {
    for (; (line.at[next] ?? Number.POSITIVE_INFINITY) <= time; next++) amount = line.amounts[next] ?? null;
    return time > line.lengthMs ? null : amount;
  });
}

/** Lines at `points` + 1 equal steps. A peak between two steps is not in it: tables of differences take peaks from the summaries. */
export function beside(lines: readonly TotalLine[], alignment: Alignment, points: number): Beside {
  const longest = Math.max(0, ...lines.map((line) => line.lengthMs));
  const shares = Array.from({ length: points + 1 }, (_, n) => n / points);
  const isShare = alignment === 'share';
  return {
    at: isShare ? shares : shares.map((share) => share * longest),
    lines: lines.map((line) =>
      standing(
        line,
        shares.map((share) => share * (isShare ? line.lengthMs : longest)),
      ),
    ),
  };
}

/** Change against another amount as a share of it; absent when one is not known, the other is 0, or they are of two currencies. */
export function changeAgainst(
  first: { amount?: number | undefined; currency?: string | undefined } | undefined,
  other: { amount?: number | undefined; currency?: string | undefined } | undefined,
): number | undefined {
  if (first?.amount === undefined || other?.amount === undefined || first.amount <= 0) return undefined;
  if (first.currency !== other.currency) return undefined;
  return (other.amount - first.amount) / first.amount;
}
