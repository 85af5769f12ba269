/** What passes between the desk and the one who writes: edits of products, hosts and rundowns, and what became of them. */
import type { Host, Product, Rundown } from './rundown';

/** The tables of a show, by the name they are stored under. */
export interface ShowTables {
  products: Product;
  hosts: Host;
  rundowns: Rundown;
}

export type ShowKind = keyof ShowTables;

export const SHOW_KINDS: readonly ShowKind[] = ['products', 'hosts', 'rundowns'];

/** All rows of a show's tables. */
export type ShowData = { readonly [K in ShowKind]: readonly ShowTables[K][] };

export const EMPTY_SHOW: ShowData = { products: [], hosts: [], rundowns: [] };

/** One row as it shall be (`null` = gone). `base` is the revision it was made from, 0 for a new row. */
export interface RowEdit<T> {
  id: string;
  base: number;
  row: T | null;
}

export type ShowEdits = { [K in ShowKind]: RowEdit<ShowTables[K]>[] };

/** A row that was not written since somebody else had changed it; `theirs` null = they removed it. */
export type Conflict = { [K in ShowKind]: { kind: K; id: string; theirs: ShowTables[K] | null } }[ShowKind];

/** A row and the revision it has now, 0 = removed. */
export interface RowRev {
  kind: ShowKind;
  id: string;
  rev: number;
}

/** What was written last, and when (epoch ms, growing). */
export interface ShowStamp {
  at: number;
  rows: RowRev[];
}

export interface ShowSaved {
  /** New revisions of the rows that were written. */
  revs: RowRev[];
  conflicts: Conflict[];
}

/** The rundown to be shown with everything it refers to, and what there is to choose from. */
export interface ShowServed {
  show: { rundown: Rundown; products: Product[]; hosts: Host[] } | null;
  rundowns: { id: string; title: string }[];
}

/** Most rows in one message; more are sent in several. */
export const MOST_EDITS = 500;

/** Whether two rows say the same, whatever their revisions. */
export function sameRow(a: ShowTables[ShowKind] | null, b: ShowTables[ShowKind] | null): boolean {
  const bare = (row: ShowTables[ShowKind] | null) => {
    if (row === null) return 'null';
    const { rev: _, editedAt: __, ...rest } = row;
    return JSON.stringify(Object.entries(rest).sort(([left], [right]) => (left < right ? -1 : 1)));
  };
  return a === b || bare(a) === bare(b);
}
