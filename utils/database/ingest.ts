/** Puts a batch of snapshots on disk and keeps the session's summary in step, in one strict transaction. Safe to repeat. */
import { accumulate, summarise } from '../domain/ledger/summary';
import type { Snapshot } from '../domain/reading';
import type { Mark, Session } from '../domain/session';
import { groupsOfSources } from '../domain/source-groups';
import type { Database, SnapshotKey } from './db';
import { knownRows, snapshotsOf } from './seal';

export interface Batch {
  snapshots: Snapshot[];
  marks: Mark[];
}

export type Ingested = { ok: true; acked: number[]; session: Session | null } | { ok: false; reason: 'no-session' | 'ended' };

/** A row that was read this long after the end was clicked still belongs to the session: it was on its way. */
const LATE_MS = 5000;

const keyOf = (s: Snapshot): SnapshotKey => [s.session, s.source, s.seq];

/** Stores what is new of a batch that belongs to one session. Resolves after the commit; rejects when the database fails. */
export function ingest(db: Database, sessionId: string, batch: Batch): Promise<Ingested> {
  return db.transaction('rw', db.sessions, db.snapshots, db.sealed, db.marks, async (): Promise<Ingested> => {
    const session = await db.sessions.get(sessionId);
    if (!session) return { ok: false, reason: 'no-session' };
    const last = Math.max(0, ...batch.snapshots.map((s) => s.at));
    if (session.endedAt !== undefined && last > session.endedAt + LATE_MS) return { ok: false, reason: 'ended' };

    const stored = await db.snapshots.bulkGet(batch.snapshots.map(keyOf));
    const sealed = await knownRows(db, sessionId);
    const isNew = (row: Snapshot, i: number) => stored[i] === undefined && !sealed(row);
    const fresh = batch.snapshots.filter(isNew).sort((a, b) => a.seq - b.seq);
    const acked = batch.snapshots.map((s) => s.seq);
    const inOrder = fresh.every((s) => s.seq > (session.summary.lastSeq[s.source] ?? -1));

    const knownMarks = await db.marks.bulkGet(batch.marks.map((m) => m.id));
    const marks = batch.marks.filter((_, i) => knownMarks[i] === undefined);
    if (fresh.length === 0 && marks.length === 0) return { ok: true, acked, session: null };

    await db.snapshots.bulkAdd(fresh);
    await db.marks.bulkAdd(marks);
    const hasGaps = marks.some((m) => m.kind === 'gap');
    const summary = inOrder && !hasGaps ? fresh.reduce(accumulate, session.summary) : await recompute(db, session);
    const changed: Session = { ...session, summary };
    if (session.endedAt !== undefined && last > session.endedAt) changed.endedAt = last;
    await db.sessions.put(changed);
    return { ok: true, acked, session: changed };
  });
}

/** The summary of a session from its rows: the truth that the running one must equal. */
export async function recompute(
  db: Database,
  { id: sessionId, sources }: Pick<Session, 'id' | 'sources'>,
): Promise<Session['summary']> {
  const rows = await snapshotsOf(db, sessionId);
  const marks = await db.marks.where('session').equals(sessionId).toArray();
  return summarise(
    rows,
    marks.filter((m) => m.kind === 'gap'),
    groupsOfSources(sources),
  );
}
