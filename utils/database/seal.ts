/**
 * The rows of a session, whether they stand one by one or as columns: the only door to them for whoever needs all of a session. Finished sessions
 * are turned into columns here; how columns are made is left to `domain/sealed`.
 */
import type { Snapshot } from '../domain/reading';
import { canonical } from '../domain/sealed/canonical';
import { type Sealed, seal } from '../domain/sealed/sealed';
import { unseal } from '../domain/sealed/unseal';
import type { Database } from './db';

const ofSession = (db: Database, session: string) => db.snapshots.where('[session+source+seq]').between([session], [session, []]);

function opened(session: string, sealed: Sealed): Snapshot[] {
  const rows = unseal(session, sealed);
  if (!rows) throw new Error(`the columns of session ${session} do not fit together`);
  return rows;
}

/** All rows, by source and `seq` where they stand as columns; each once. Rejects when columns are damaged: half of a session is not shown as all of it. */
export async function snapshotsOf(db: Database, session: string): Promise<Snapshot[]> {
  const [kept, loose] = await Promise.all([db.sealed.get(session), ofSession(db, session).toArray()]);
  if (!kept) return loose;
  const rows = opened(session, kept.sealed);
  if (loose.length === 0) return rows;
  const known = new Set(rows.map((row) => `${row.seq} ${row.source}`));
  return [...rows, ...loose.filter((row) => !known.has(`${row.seq} ${row.source}`))];
}

/** Tells rows that stand in columns already: one that is sent again, long after its session was sealed, is no new row. */
export async function knownRows(db: Database, session: string): Promise<(row: Snapshot) => boolean> {
  const kept = await db.sealed.get(session);
  if (!kept) return () => false;
  const known = new Set(opened(session, kept.sealed).map((row) => `${row.seq} ${row.source}`));
  return (row) => known.has(`${row.seq} ${row.source}`);
}

/** The same as columns. */
export async function sealedOf(db: Database, session: string): Promise<Sealed> {
  const [kept, loose] = await Promise.all([db.sealed.get(session), ofSession(db, session).count()]);
  return kept && loose === 0 ? kept.sealed : seal(await snapshotsOf(db, session));
}

/**
 * Puts the rows of one finished session into columns, in one transaction, and only when the columns give back exactly those rows. Late rows that
 * came since it was sealed are taken in. False when there is nothing to do, or the session is still recorded.
 */
export function sealSession(db: Database, id: string): Promise<boolean> {
  return db.transaction('rw', db.sessions, db.snapshots, db.sealed, async () => {
    const session = await db.sessions.get(id);
    if (!session || session.endedAt === undefined || (await ofSession(db, id).count()) === 0) return false;
    const rows = await snapshotsOf(db, id);
    const sealed = seal(rows);
    const again = unseal(id, sealed);
    const inOrder = rows.toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.seq - b.seq));
    if (!again || canonical(again) !== canonical(inOrder)) throw new Error(`the rows of session ${id} cannot be sealed exactly`);
    await db.sealed.put({ session: id, sealed });
    await ofSession(db, id).delete();
    return true;
  });
}

/** Id of a session that ended before `endedBefore` and has rows that stand one by one. Looks at one row a session, whatever their number. */
export async function nextToSeal(db: Database, endedBefore: number, without: ReadonlySet<string>): Promise<string | undefined> {
  const over = await db.sessions
    .orderBy('startedAt')
    .filter((session) => session.endedAt !== undefined && session.endedAt < endedBefore && session.deletedAt === undefined)
    .toArray();
  for (const { id } of over) {
    if (!without.has(id) && (await ofSession(db, id).first()) !== undefined) return id;
  }
  return undefined;
}

/** Removes all rows of a session, in whatever form; to be called within a transaction over `snapshots` and `sealed`. */
export async function removeRows(db: Database, session: string): Promise<void> {
  await ofSession(db, session).delete();
  await db.sealed.delete(session);
}
