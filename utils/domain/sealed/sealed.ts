/**
 * The snapshots of one finished session as columns: a few bytes a reading instead of some hundred, and back exactly as they were recorded.
 * Where columns are kept, in the database or in a bundle, is left to those.
 */
import type { MetricId } from '../metrics';
import type { Snapshot, Value, ValueState } from '../reading';
import { packNumbers, packRuns } from './numbers';
import { drawRaw, formOf, type RawForm } from './raw-form';

/** What values of one metric have in common; only their amounts differ. */
export interface Shape {
  state: ValueState;
  label: string;
  /** The text itself, or how it is written of the amount. */
  raw: string | RawForm;
  /** Values of this shape have an amount. */
  hasAmount: boolean;
  precision?: number;
  atLeast?: true;
  currency?: string;
  place?: number;
}

export interface SealedMetric {
  metric: MetricId;
  shapes: Shape[];
  /** Runs, one per row: 0 = the row has no such metric, n = shape n - 1. */
  shape: string;
  amounts: string;
}

export interface SealedSource {
  source: string;
  rows: number;
  boots: string[];
  /** Runs of indexes into `boots`. */
  boot: string;
  seq: string;
  at: string;
  monoMs: string;
  metrics: SealedMetric[];
}

export interface Sealed {
  v: 1;
  sources: SealedSource[];
}

/** Number of rows in it. */
export function sealedRows(sealed: Sealed): number {
  return sealed.sources.reduce((sum, source) => sum + source.rows, 0);
}

/** Rows of one session as columns, sources by id, rows by `seq`. */
export function seal(rows: readonly Snapshot[]): Sealed {
  const bySource = [...Map.groupBy(rows, (row) => row.source)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    v: 1,
    sources: bySource.map(([source, own]) =>
      sealSource(
        source,
        own.toSorted((a, b) => a.seq - b.seq),
      ),
    ),
  };
}

function sealSource(source: string, rows: readonly Snapshot[]): SealedSource {
  const boots = [...new Set(rows.map((row) => row.boot))];
  const metrics = [...new Set(rows.flatMap((row) => Object.keys(row.values) as MetricId[]))].sort();
  return {
    source,
    rows: rows.length,
    boots,
    boot: packRuns(rows.map((row) => boots.indexOf(row.boot))),
    seq: numbers(rows, (row) => row.seq),
    at: numbers(rows, (row) => row.at),
    monoMs: numbers(rows, (row) => row.monoMs),
    metrics: metrics.map((metric) => sealMetric(metric, rows)),
  };
}

const numbers = (rows: readonly Snapshot[], of: (row: Snapshot) => number) => packNumbers(rows.map(of), 2);

function sealMetric(metric: MetricId, rows: readonly Snapshot[]): SealedMetric {
  const shapes: Shape[] = [];
  const known = new Map<string, number>();
  const indexes: number[] = [];
  const amounts: number[] = [];
  let last = -1;
  for (const row of rows) {
    const value = row.values[metric];
    if (!value) {
      indexes.push(0);
      continue;
    }
    const before = shapes[last];
    if (!before || !fits(value, before)) {
      const shape = shapeOf(value);
      const key = JSON.stringify(shape);
      last = known.get(key) ?? shapes.push(shape) - 1;
      known.set(key, last);
    }
    indexes.push(last + 1);
    if (value.amount !== undefined) amounts.push(value.amount);
  }
  return { metric, shapes, shape: packRuns(indexes), amounts: packNumbers(amounts, 1) };
}

/** Whether a value can be written with the shape of the one before: the common case, for which nothing is made anew. */
function fits(value: Value, shape: Shape): boolean {
  return (
    value.state === shape.state &&
    value.label === shape.label &&
    value.precision === shape.precision &&
    value.atLeast === shape.atLeast &&
    value.currency === shape.currency &&
    value.place === shape.place &&
    (value.amount !== undefined) === shape.hasAmount &&
    value.raw === (typeof shape.raw === 'string' ? shape.raw : drawRaw(value.amount ?? -1, shape.raw))
  );
}

function shapeOf(value: Value): Shape {
  return {
    state: value.state,
    label: value.label,
    raw: (value.amount === undefined ? null : formOf(value.raw, value.amount)) ?? value.raw,
    hasAmount: value.amount !== undefined,
    ...(value.precision === undefined ? {} : { precision: value.precision }),
    ...(value.atLeast === undefined ? {} : { atLeast: value.atLeast }),
    ...(value.currency === undefined ? {} : { currency: value.currency }),
    ...(value.place === undefined ? {} : { place: value.place }),
  };
}
