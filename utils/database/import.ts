/** Carries out an import, and takes it back: each in one transaction, all or nothing, and safe to repeat. What is to be written was planned in `domain/merge`. */
import type { KeptSetting, SessionRecord, SideRow, SideTable } from '../domain/merge/bundle';
import { bareSession, sideId } from '../domain/merge/bundle';
import { type ImportRecord, type ImportSummary, summaryOf } from '../domain/merge/import-record';
import { type Here, sameRecord } from '../domain/merge/plan';
import type { Database } from './db';
import type { ImportOrder } from './inbox';
import { removeRows, sealedOf } from './seal';

const tables = (db: Database) => [
  db.sessions,
  db.snapshots,
  db.sealed,
  db.marks,
  db.products,
  db.hosts,
  db.rundowns,
  db.campaigns,
  db.profiles,
  db.imports,
];

/** A session as it stands here, deleted or not, recorded or not. */
async function stored(db: Database, id: string): Promise<SessionRecord | undefined> {
  const session = await db.sessions.get(id);
  if (!session) return undefined;
  const marks = await db.marks.where('session').equals(id).sortBy('id');
  return { session: bareSession(session), marks, sealed: await sealedOf(db, id) };
}

/** What is here of the given sessions, and all that stands beside sessions: what a plan is made against. */
export async function readHere(db: Database, ids: readonly string[]): Promise<Here> {
  const records = new Map<string, SessionRecord>();
  for (const id of ids) {
    const record = await stored(db, id);
    if (record) records.set(id, record);
  }
  const [products, hosts, rundowns, campaigns, profiles] = await Promise.all([
    db.products.toArray(),
    db.hosts.toArray(),
    db.rundowns.toArray(),
    db.campaigns.toArray(),
    db.profiles.toArray(),
  ]);
  return { records, side: { products, hosts, rundowns, campaigns, profiles } };
}

async function putRecord(db: Database, { session, marks, sealed }: SessionRecord): Promise<void> {
  await db.sessions.put(session);
  await db.marks.bulkPut(marks);
  if (sealed.sources.length > 0) await db.sealed.put({ session: session.id, sealed });
}

async function removeRecord(db: Database, id: string): Promise<void> {
  await removeRows(db, id);
  await db.marks.where('session').equals(id).delete();
  await db.sessions.delete(id);
}

/** A mark's id that belongs to a session which is not replaced by it: taking it would tear it out of there. */
async function clashes(db: Database, records: readonly SessionRecord[]): Promise<boolean> {
  const marks = records.flatMap((record) => record.marks);
  if (new Set(marks.map((mark) => mark.id)).size < marks.length) return true;
  const known = await db.marks.bulkGet(marks.map((mark) => mark.id));
  return known.some((mark, i) => mark !== undefined && mark.session !== marks[i]?.session);
}

export type Imported = { ok: true; record: ImportSummary } | { ok: false; reason: 'mark-clash' | 'no-import' };

/** A person stopped it: the transaction is undone as a whole. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/**
 * The same order a second time, when its answer was lost, gives the record of the first; one that was taken back since is gone.
 * Settings live outside the database: what is to be set, and what stood there (`settings`), is only noted; setting it is the caller's.
 * @param onRecord called before each session with how many are done; `true` stops, and nothing of it stays
 * @throws Stopped
 */
export function applyImport(
  db: Database,
  order: ImportOrder,
  records: readonly SessionRecord[],
  at: number,
  onRecord: (done: number) => boolean = () => false,
  settings: readonly KeptSetting[] = [],
): Promise<Imported> {
  return db.transaction('rw', tables(db), async (): Promise<Imported> => {
    const done = await db.imports.get(order.id);
    if (done) return done.undoneAt === undefined ? { ok: true, record: summaryOf(done) } : { ok: false, reason: 'no-import' };
    if (await clashes(db, records)) return { ok: false, reason: 'mark-clash' };

    const { id, kind, by, files } = order;
    const record: ImportRecord = { v: 1, id, kind, at, by, files, added: [], replaced: [], sideAdded: [], sideReplaced: [] };
    for (const [done, incoming] of records.entries()) {
      if (onRecord(done)) throw new Stopped();
      const before = await stored(db, incoming.session.id);
      const recorded = before && before.session.endedAt === undefined && before.session.deletedAt === undefined;
      if (before && (recorded || sameRecord(before, incoming))) continue;
      if (before) {
        record.replaced.push(before);
        await removeRecord(db, incoming.session.id);
      } else record.added.push(incoming.session.id);
      await putRecord(db, incoming);
    }
    for (const { table, row } of order.side) await putSide(db, record, table, row, at);
    if (order.settings?.length) record.settings = order.settings.map((one) => withBefore(one, settings));
    await db.imports.add(record);
    return { ok: true, record: summaryOf(record) };
  });
}

function withBefore(one: KeptSetting, settings: readonly KeptSetting[]): KeptSetting & { before?: unknown } {
  const before = settings.find(({ key }) => key === one.key);
  return { ...one, ...(before ? { before: before.value } : {}) };
}

async function putSide(db: Database, record: ImportRecord, table: SideTable, row: SideRow, at: number): Promise<void> {
  const before = await db.table<SideRow & { rev?: number }, string>(table).get(sideId(row));
  if (before) record.sideReplaced.push({ table, row: before });
  else record.sideAdded.push({ table, id: sideId(row) });
  // A window that has the row open must notice that it changed.
  const revised = table === 'campaigns' || table === 'profiles' ? row : { ...row, rev: (before?.rev ?? 0) + 1, editedAt: at };
  await db.table(table).put(revised);
}

/** `settings`: what this import had set, for the caller to put back. */
export type Undone =
  | { ok: true; sessions: string[]; settings: NonNullable<ImportRecord['settings']> }
  | { ok: false; reason: 'no-import' | 'newer-import' };

/**
 * Takes the newest import back: what it brought goes, what it replaced returns. An older one must wait until the newer ones are taken back.
 * A second time, when its answer was lost, it gives the answer of the first.
 */
export function undoImport(db: Database, id: string, at: number): Promise<Undone> {
  return db.transaction('rw', tables(db), async (): Promise<Undone> => {
    const record = await db.imports.get(id);
    if (!record) return { ok: false, reason: 'no-import' };
    const { settings = [] } = record;
    const newer = await db.imports.filter((other) => other.undoneAt === undefined && other.at > record.at).count();
    if (record.undoneAt !== undefined) return { ok: true, sessions: record.added, settings: newer > 0 ? [] : settings };
    if (newer > 0) return { ok: false, reason: 'newer-import' };
    for (const session of record.added) await removeRecord(db, session);
    for (const before of record.replaced) {
      await removeRecord(db, before.session.id);
      await putRecord(db, before);
    }
    for (const side of record.sideAdded) await db.table(side.table).delete(side.id);
    for (const { table, row } of record.sideReplaced) await db.table(table).put(row);
    await db.imports.put({ ...record, replaced: [], sideReplaced: [], undoneAt: at });
    return { ok: true, sessions: record.added, settings };
  });
}

/** All imports, newest first. */
export async function allImports(db: Database): Promise<ImportSummary[]> {
  const rows = await db.imports.toArray();
  return rows.sort((a, b) => b.at - a.at).map(summaryOf);
}
