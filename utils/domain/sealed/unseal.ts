/** Rows out of columns, exactly as they went in. Columns may come from a file of somebody else: what does not fit together is refused, never guessed. */
import type { Snapshot, Value } from '../reading';
import { unpackNumbers, unpackRuns } from './numbers';
import { drawRaw } from './raw-form';
import type { Sealed, SealedMetric, SealedSource, Shape } from './sealed';

/** As in the schema of rows: integers that JavaScript keeps exactly, texts as long as a page may show, moments of 2001 to 2128. */
const LARGEST = 9e15;
const LONGEST = 64;
const EARLIEST = 1e12;
const LATEST = 5e12;

/**
 * The rows of a session, by source and `seq`. Null when the columns contradict each other: lengths that differ, an index without an entry,
 * a `seq` twice, a number out of bounds.
 */
export function unseal(session: string, sealed: Sealed): Snapshot[] | null {
  const rows: Snapshot[] = [];
  const seen = new Set<string>();
  for (const source of sealed.sources) {
    const own = seen.has(source.source) ? null : unsealSource(session, source);
    if (!own) return null;
    seen.add(source.source);
    for (const row of own) rows.push(row);
  }
  return rows;
}

function unsealSource(session: string, source: SealedSource): Snapshot[] | null {
  const count = source.rows;
  const seq = exactly(unpackNumbers(source.seq, count), count);
  const at = exactly(unpackNumbers(source.at, count), count);
  const monoMs = exactly(unpackNumbers(source.monoMs, count), count);
  const boot = unpackRuns(source.boot, count);
  if (!seq || !at || !monoMs || !boot) return null;
  const rows: Snapshot[] = [];
  for (let i = 0; i < count; i++) {
    const row = {
      v: 1 as const,
      session,
      source: source.source,
      seq: seq[i] as number,
      at: at[i] as number,
      monoMs: monoMs[i] as number,
      boot: source.boots[boot[i] as number] ?? '',
      values: {},
    };
    const last = rows[i - 1]?.seq ?? -1;
    const fits = Number.isSafeInteger(row.seq) && row.seq > last && row.at >= EARLIEST && row.at <= LATEST;
    if (!fits || row.monoMs < 0 || row.boot === '') return null;
    rows.push(row);
  }
  const metrics = new Set(source.metrics.map((m) => m.metric));
  if (metrics.size < source.metrics.length) return null;
  return source.metrics.every((metric) => putMetric(rows, metric)) ? rows : null;
}

const exactly = (values: number[] | null, count: number) => (values?.length === count ? values : null);

function putMetric(rows: readonly Snapshot[], column: SealedMetric): boolean {
  const shape = unpackRuns(column.shape, rows.length);
  const amounts = unpackNumbers(column.amounts, rows.length);
  if (!shape || !amounts) return false;
  let used = 0;
  for (const [i, row] of rows.entries()) {
    const index = shape[i] as number;
    if (index === 0) continue;
    const form = column.shapes[index - 1];
    if (!form) return false;
    const amount = form.hasAmount ? amounts[used++] : undefined;
    const value = form.hasAmount === (amount !== undefined) ? valueIn(form, amount) : null;
    if (!value) return false;
    row.values[column.metric] = value;
  }
  return used === amounts.length;
}

function valueIn(shape: Shape, amount: number | undefined): Value | null {
  if (amount !== undefined && !(Number.isInteger(amount) && Math.abs(amount) <= LARGEST)) return null;
  const raw = typeof shape.raw === 'string' ? shape.raw : drawRaw(amount ?? -1, shape.raw);
  if (raw === null || raw.length > LONGEST) return null;
  return {
    state: shape.state,
    raw,
    label: shape.label,
    ...(amount === undefined ? {} : { amount }),
    ...(shape.precision === undefined ? {} : { precision: shape.precision }),
    ...(shape.atLeast === undefined ? {} : { atLeast: shape.atLeast }),
    ...(shape.currency === undefined ? {} : { currency: shape.currency }),
    ...(shape.place === undefined ? {} : { place: shape.place }),
  };
}
