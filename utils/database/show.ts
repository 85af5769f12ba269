/** Reading and writing products, hosts and rundowns. Every function is one transaction and safe to repeat; messages are the background's. */
import type { Host, Product, Rundown } from '../domain/rundown';
import {
  type Conflict,
  type RowEdit,
  SHOW_KINDS,
  type ShowEdits,
  type ShowKind,
  type ShowSaved,
  type ShowServed,
  type ShowTables,
  sameRow,
} from '../domain/show-edits';
import type { Database } from './db';

/** Writes one row if nobody changed it since `base`. The same edit again, when its answer was lost, is no conflict. */
async function applyEdit<K extends ShowKind>(
  db: Database,
  kind: K,
  { id, base, row }: RowEdit<ShowTables[K]>,
  at: number,
): Promise<{ rev: number } | { theirs: ShowTables[K] | null }> {
  const table = db.table<ShowTables[K], string>(kind);
  const stored = (await table.get(id)) ?? null;
  const rev = stored?.rev ?? 0;
  if (sameRow(stored, row)) return { rev };
  if (rev !== base) return { theirs: stored };
  if (row === null) {
    await table.delete(id);
    return { rev: 0 };
  }
  await table.put({ ...row, id, rev: rev + 1, editedAt: at });
  return { rev: rev + 1 };
}

/** Applies edits, all or none on a failure of the disk; rows changed by somebody else meanwhile are left as they are and told. */
export function saveShow(db: Database, edits: ShowEdits, at: number): Promise<ShowSaved> {
  return db.transaction('rw', db.products, db.hosts, db.rundowns, async () => {
    const saved: ShowSaved = { revs: [], conflicts: [] };
    for (const kind of SHOW_KINDS) {
      for (const edit of edits[kind]) {
        const done = await applyEdit(db, kind, edit as RowEdit<ShowTables[typeof kind]>, at);
        if ('rev' in done) saved.revs.push({ kind, id: edit.id, rev: done.rev });
        else saved.conflicts.push({ kind, id: edit.id, theirs: done.theirs } as Conflict);
      }
    }
    return saved;
  });
}

/** Rows by kind and id, null for those that are gone. */
export function readRows(db: Database, rows: readonly { kind: ShowKind; id: string }[]): Promise<Conflict[]> {
  return db.transaction('r', db.products, db.hosts, db.rundowns, () =>
    Promise.all(rows.map(async ({ kind, id }) => ({ kind, id, theirs: (await db.table(kind).get(id)) ?? null }) as Conflict)),
  );
}

/** Everything of the tables, in one consistent look. */
export function readShow(db: Database): Promise<{ products: Product[]; hosts: Host[]; rundowns: Rundown[] }> {
  return db.transaction('r', db.products, db.hosts, db.rundowns, async () => ({
    products: await db.products.toArray(),
    hosts: await db.hosts.toArray(),
    rundowns: await db.rundowns.toArray(),
  }));
}

/** The rundown that counts: the chosen one, else the one edited last that has a segment; none for `sample`. */
function pick(rundowns: readonly Rundown[], chosen: string | null): Rundown | undefined {
  if (chosen === 'sample') return undefined;
  const own = rundowns.find(({ id }) => id === chosen);
  if (own) return own;
  return rundowns.filter(({ segments }) => segments.length > 0).toSorted((a, b) => (b.editedAt ?? 0) - (a.editedAt ?? 0))[0];
}

/** What sidebar and prompter show: the chosen rundown with its products, and all hosts. Only the products in it are read. */
export function servedShow(db: Database, chosen: string | null): Promise<ShowServed> {
  return db.transaction('r', db.products, db.hosts, db.rundowns, async () => {
    const rundowns = await db.rundowns.toArray();
    const named = rundowns.map(({ id, title }) => ({ id, title }));
    const rundown = pick(rundowns, chosen);
    if (!rundown) return { show: null, rundowns: named };
    const ids = [...new Set(rundown.segments.flatMap(({ product }) => product ?? []))];
    const products = (await db.products.bulkGet(ids)).flatMap((product) => product ?? []);
    return { show: { rundown, products, hosts: await db.hosts.toArray() }, rundowns: named };
  });
}
