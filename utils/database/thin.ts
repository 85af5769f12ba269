/** Thins out finished sessions, one a transaction: whatever breaks off in the middle leaves each session whole or thinned. Which rows are left is decided in `domain/sealed/thin`. */
import { canonical } from '../domain/sealed/canonical';
import { seal } from '../domain/sealed/sealed';
import { leftAbout, THIN_MS, thinRows } from '../domain/sealed/thin';
import { unseal } from '../domain/sealed/unseal';
import type { Session } from '../domain/session';
import type { Database } from './db';

/** Over, complete, and nothing of it deleted, lost or thinned before. */
const isRipe = (session: Session, endedBefore: number): boolean =>
  session.endedAt !== undefined &&
  session.endedAt < endedBefore &&
  session.deletedAt === undefined &&
  session.thinned === undefined &&
  session.recovered === undefined;

/** Sessions that ended before a moment and stand as columns, oldest first. Reads no rows. */
async function ripe(db: Database, endedBefore: number): Promise<Session[]> {
  const sealed = new Set(await db.sealed.toCollection().primaryKeys());
  const sessions = await db.sessions
    .orderBy('startedAt')
    .filter((session) => isRipe(session, endedBefore) && sealed.has(session.id))
    .toArray();
  // A session that is as long as its minutes has nothing to give.
  return sessions.filter((session) => leftAbout(session) < session.summary.snapshots);
}

export interface ThinPreview {
  sessions: number;
  /** Readings now, and about how many would be left. */
  readings: number;
  left: number;
}

/** What thinning would change; nothing is changed. */
export async function thinPreview(db: Database, endedBefore: number): Promise<ThinPreview> {
  const sessions = await ripe(db, endedBefore);
  return {
    sessions: sessions.length,
    readings: sessions.reduce((sum, session) => sum + session.summary.snapshots, 0),
    left: sessions.reduce((sum, session) => sum + leftAbout(session), 0),
  };
}

/** Ids of the sessions to be thinned, oldest first. */
export async function toThin(db: Database, endedBefore: number): Promise<string[]> {
  return (await ripe(db, endedBefore)).map(({ id }) => id);
}

/**
 * Thins one session: its columns are replaced, its summary stays as it is. False when there is nothing to do: it is still recorded, not
 * sealed or not whole, thinned already, deleted, or what would be left would contradict its totals.
 */
export function thinSession(db: Database, id: string, at: number): Promise<boolean> {
  return db.transaction('rw', db.sessions, db.snapshots, db.sealed, db.marks, async () => {
    const [session, kept] = await Promise.all([db.sessions.get(id), db.sealed.get(id)]);
    if (!session || !kept || !isRipe(session, Number.POSITIVE_INFINITY)) return false;
    const loose = await db.snapshots.where('[session+source+seq]').between([id], [id, []]).count();
    const rows = loose === 0 ? unseal(id, kept.sealed) : null;
    const left = rows && thinRows(session, rows, await db.marks.where('session').equals(id).toArray());
    if (!left) return false;
    const sealed = seal(left);
    const again = unseal(id, sealed);
    if (!again || canonical(again) !== canonical(left)) return false;
    await db.sealed.put({ session: id, sealed });
    await db.sessions.put({ ...session, thinned: { at, everyMs: THIN_MS } });
    return true;
  });
}
