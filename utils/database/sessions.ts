/** Reading and changing session rows and marks. Every function is one transaction and safe to repeat. */

import { changedCorrection } from '../domain/ledger/correction-edit';
import { erasable } from '../domain/reshape/erasable';
import type { Mark, Session, Source } from '../domain/session';
import type { Database } from './db';
import { recompute } from './ingest';
import { removeRows } from './seal';

/** The session that is being recorded, the newest if there were several; undefined when none is. */
export function runningSession(db: Database): Promise<Session | undefined> {
  return db.sessions
    .orderBy('startedAt')
    .reverse()
    .filter((s) => s.endedAt === undefined && s.deletedAt === undefined)
    .first();
}

/** All sessions that were never ended. */
export function openSessions(db: Database): Promise<Session[]> {
  return db.sessions.filter((s) => s.endedAt === undefined).toArray();
}

/** Whether the totals can be counted anew: not where rows were thinned out, or only the mirror is left. */
const isWhole = ({ thinned, recovered }: Session): boolean => !thinned && !recovered;

/** Changes one session row; resolves to the new row, or undefined when there is none. */
export function changeSession(db: Database, id: string, change: (s: Session) => Session): Promise<Session | undefined> {
  return db.transaction('rw', db.sessions, async () => {
    const session = await db.sessions.get(id);
    if (!session) return undefined;
    const changed = change(session);
    await db.sessions.put(changed);
    return changed;
  });
}

/** Adds a source to a session, once. The summary is made anew, because what is added up may change. */
export function joinSession(db: Database, id: string, source: Source): Promise<Session | undefined> {
  return db.transaction('rw', db.sessions, db.snapshots, db.sealed, db.marks, async () => {
    const session = await db.sessions.get(id);
    if (!session || session.sources.some((known) => known.id === source.id)) return session;
    const joined = { ...session, sources: [...session.sources, source] };
    const changed = isWhole(session) ? { ...joined, summary: await recompute(db, joined) } : joined;
    await db.sessions.put(changed);
    return changed;
  });
}

/** Ends a session and takes what is on air off, at `at`. The exact summary is made after it, by `settleSession`. */
export function closeSession(db: Database, id: string, at: number): Promise<Session | undefined> {
  return db.transaction('rw', db.sessions, db.marks, async () => {
    const session = await db.sessions.get(id);
    if (!session || session.endedAt !== undefined) return session;
    const open = await db.marks
      .where('session')
      .equals(id)
      .filter((m) => m.kind === 'on-air' && m.until === undefined)
      .toArray();
    await db.marks.bulkPut(open.map((m): Mark => (m.kind === 'on-air' ? { ...m, until: Math.max(at, m.at) } : m)));
    const ended = { ...session, endedAt: Math.max(at, session.startedAt) };
    await db.sessions.put(ended);
    return ended;
  });
}

/** Makes a finished session's summary anew from its rows: what stays is the exact one. Takes seconds after a long stream. */
export function settleSession(db: Database, id: string): Promise<Session | undefined> {
  return db.transaction('rw', db.sessions, db.snapshots, db.sealed, db.marks, async () => {
    const session = await db.sessions.get(id);
    if (!session || session.endedAt === undefined || !isWhole(session) || session.summary.snapshots === 0) return session;
    const settled = { ...session, summary: await recompute(db, session) };
    await db.sessions.put(settled);
    return settled;
  });
}

/** Ids of sessions that were deleted before a moment and cannot come back: these may be erased. Reads no rows. */
export async function erasableSessions(db: Database, before: number): Promise<string[]> {
  return erasable(await db.sessions.toArray(), before);
}

/**
 * Removes a session and everything of it for good, also what an import kept of it for the way back; not one that came back since it was said
 * to be erasable (`before` as there): that one is the answer. Safe to repeat.
 */
export function eraseSession(db: Database, id: string, before: number): Promise<Session | undefined> {
  return db.transaction('rw', db.sessions, db.snapshots, db.sealed, db.marks, db.imports, async () => {
    const sessions = await db.sessions.toArray();
    if (!erasable(sessions, before).includes(id)) return sessions.find((session) => session.id === id);
    await removeRows(db, id);
    await db.marks.where('session').equals(id).delete();
    await db.sessions.delete(id);
    await db.imports
      .filter(({ replaced }) => replaced.some(({ session }) => session.id === id))
      .modify((record) => {
        record.replaced = record.replaced.filter(({ session }) => session.id !== id);
      });
    return undefined;
  });
}

/** All marks of a session, oldest first; none for a session that is not there. */
export function marksOf(db: Database, session: string): Promise<Mark[]> {
  return db.marks.where('session').equals(session).sortBy('at');
}

/** Adds a mark once; the same id again changes nothing. False when there is no such session. */
export function putMark(db: Database, mark: Mark): Promise<boolean> {
  return db.transaction('rw', db.sessions, db.snapshots, db.sealed, db.marks, async () => {
    const session = await db.sessions.get(mark.session);
    if (!session) return false;
    if ((await db.marks.get(mark.id)) !== undefined) return true;
    await db.marks.add(mark);
    if (mark.kind === 'gap' && isWhole(session)) await db.sessions.put({ ...session, summary: await recompute(db, session) });
    return true;
  });
}

/** Talking points are added to those already noted: two windows may note them at the same time. Those of another product say nothing of this one. */
function withPatch(mark: Mark, { points, ...patch }: Record<string, unknown>, at: number): Mark {
  if (mark.kind === 'correction') return changedCorrection(mark, patch, at);
  if (mark.kind !== 'on-air') return { ...mark, ...patch } as Mark;
  const { points: noted = [], ...rest } = mark;
  const isSame = patch.product === undefined || patch.product === mark.product;
  const all = [...new Set([...(isSame ? noted : []), ...(Array.isArray(points) ? points : [])])];
  return { ...rest, ...patch, ...(all.length > 0 ? { points: all } : {}) } as Mark;
}

/** Changes the fields of a mark that a person may change, now (`at`); undefined when there is no such mark. */
export function patchMark(db: Database, id: string, patch: Record<string, unknown>, at: number): Promise<Mark | undefined> {
  return db.transaction('rw', db.marks, async () => {
    const mark = await db.marks.get(id);
    if (!mark) return undefined;
    const changed = withPatch(mark, patch, at);
    await db.marks.put(changed);
    return changed;
  });
}
