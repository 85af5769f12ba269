/** A metric over time as lines to draw and rows to read: pure data from snapshots and marks. Drawing is left to `components/ui/Chart`. */
import type { MetricId } from './metrics';
import type { Snapshot, Value } from './reading';
import type { Mark } from './session';

/** One source's line. */
export interface Curve {
  source: string;
  /** Epoch ms, never falling. */
  at: number[];
  /** What the page showed from then on; null = no value from then on. */
  amounts: (number | null)[];
}

/** `undefined` says nothing new about the line; `null` ends it. Digits on the move are no news: the number before them still stands. */
function point(value: Value | undefined): number | null | undefined {
  if (!value || value.state === 'rolling') return undefined;
  return value.state === 'ok' || value.state === 'manual' ? (value.amount ?? null) : null;
}

/** The lines of one metric, a line per source that has at least one value. `rows` in the order of `inOrder`. */
export function curves(rows: readonly Snapshot[], marks: readonly Mark[], metric: MetricId): Curve[] {
  const lines = new Map<string, Curve>();
  const gaps = marks.filter((mark) => mark.kind === 'gap').sort((a, b) => a.at - b.at);
  for (const row of rows) {
    const amount = point(row.values[metric]);
    if (amount === undefined) continue;
    const line = lines.get(row.source) ?? { source: row.source, at: [], amounts: [] };
    lines.set(row.source, line);
    const before = line.at.at(-1);
    // A clock that was set back must not turn the line round.
    const at = Math.max(row.at, before ?? row.at);
    const gap = gaps.find((mark) => mark.source === row.source && before !== undefined && mark.at >= before && mark.at < at);
    if (gap) {
      line.at.push(gap.at);
      line.amounts.push(null);
    }
    line.at.push(at);
    line.amounts.push(amount);
  }
  return [...lines.values()].filter((line) => line.amounts.some((amount) => amount !== null));
}

/** Lines over one common time axis, as a chart wants them: `undefined` = this line has no point here, `null` = it has no value. */
export interface Aligned {
  at: number[];
  lines: (number | null | undefined)[][];
}

/** Puts lines on one axis. */
export function align(lines: readonly Curve[]): Aligned {
  const at = [...new Set(lines.flatMap((line) => line.at))].sort((a, b) => a - b);
  if (lines.length === 1 && lines[0] && at.length === lines[0].at.length) return { at, lines: [lines[0].amounts] };
  return {
    at,
    lines: lines.map((line) => {
      const points = new Map(line.at.map((time, index) => [time, line.amounts[index]]));
      return at.map((time) => points.get(time));
    }),
  };
}

/** One row of the table beside a chart: what stood at the end of a stretch of time. */
export interface CurveRow {
  from: number;
  to: number;
  /** Per line; null = no value at the end of the stretch. */
  amounts: (number | null)[];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const STEPS_MS = [1, 2, 5, 10, 15, 30, 60].map((minutes) => minutes * MINUTE_MS);

/** Cuts the time from the first to the last point into at most `most` rows of a round number of minutes, counted from `start`. */
export function curveRows(lines: readonly Curve[], start: number, most = 40): CurveRow[] {
  const end = Math.max(...lines.map((line) => line.at.at(-1) ?? start), start);
  const fits = STEPS_MS.find((ms) => (end - start) / ms <= most);
  const step = fits ?? Math.ceil((end - start) / most / HOUR_MS) * HOUR_MS;
  const next = lines.map(() => 0);
  const last: (number | null)[] = lines.map(() => null);
  const rows: CurveRow[] = [];
  for (let from = start; from < end || rows.length === 0; from += step) {
    const to = Math.min(from + step, end);
    lines.forEach((line, index) => {
      let n = next[index] ?? 0;
      for (; (line.at[n] ?? Number.POSITIVE_INFINITY) <= to; n++) last[index] = line.amounts[n] ?? null;
      next[index] = n;
    });
    rows.push({ from, to, amounts: [...last] });
  }
  return rows;
}
