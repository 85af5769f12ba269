/** The desk's tables as one value: what differs between two of them, and how somebody else's change gets into all of a history. Pure. */
import type { History } from '../domain/rundown-edit/history';
import { type Conflict, SHOW_KINDS, type ShowData, type ShowKind, type ShowTables } from '../domain/show-edits';
import type { ShowRow } from './desk-queue';

/** A row without what the writer keeps on it: an undo must not bring an old revision back. */
export function bare<T extends ShowRow>({ rev: _, editedAt: __, ...row }: T): T {
  return row as T;
}

export interface RowChange {
  kind: ShowKind;
  id: string;
  row: ShowRow | null;
}

/** Rows that `next` has anew, otherwise, or (`null`) no more. Rows are compared by identity. */
export function changesBetween(previous: ShowData, next: ShowData): RowChange[] {
  const changes: RowChange[] = [];
  for (const kind of SHOW_KINDS) {
    if (previous[kind] === next[kind]) continue;
    const before = new Map<string, ShowRow>(previous[kind].map((row) => [row.id, row]));
    for (const row of next[kind]) {
      if (before.get(row.id) !== row) changes.push({ kind, id: row.id, row });
      before.delete(row.id);
    }
    for (const id of before.keys()) changes.push({ kind, id, row: null });
  }
  return changes;
}

/** A table with a row replaced, added at the end, or (`null`) taken out. The same table when nothing changes. */
export function withRow<T extends { id: string }>(rows: readonly T[], id: string, row: T | null): readonly T[] {
  const index = rows.findIndex((one) => one.id === id);
  if (row === null) return index < 0 ? rows : rows.toSpliced(index, 1);
  if (index < 0) return [...rows, row];
  return rows[index] === row ? rows : rows.with(index, row);
}

/** Puts a row into the tables. */
export function putRow<K extends ShowKind>(data: ShowData, kind: K, id: string, row: ShowTables[K] | null): ShowData {
  const rows = withRow<ShowTables[K]>(data[kind] as readonly ShowTables[K][], id, row);
  return rows === data[kind] ? data : { ...data, [kind]: rows };
}

/** Somebody else's rows in every state of the history, so that no undo takes their change back. */
export function rebase(history: History<ShowData>, rows: readonly Conflict[]): History<ShowData> {
  const seen = new Map<ShowData, ShowData>();
  const through = (data: ShowData): ShowData => {
    const known = seen.get(data);
    if (known) return known;
    let next = data;
    for (const { kind, id, theirs } of rows) next = putRow(next, kind, id, theirs && bare(theirs));
    seen.set(data, next);
    return next;
  };
  return { ...history, past: history.past.map(through), present: through(history.present), future: history.future.map(through) };
}
