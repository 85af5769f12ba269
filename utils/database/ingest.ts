/** Puts a batch of snapshots on disk and keeps the session's summary in step, in one strict transaction. Safe to repeat. */
import { accumulate, accumulateGap, summarise } from '../domain/ledger/summary';
import type { Snapshot } from '../domain/reading';
import type { Mark, Session } from '../domain/session';
import { baselinesOf, groupsOfSources } from '../domain/source-groups';
import type { Database, SnapshotKey } from './db';
import { knownRows, snapshotsOf } from './seal';

export interface Batch {
  snapshots: Snapshot[];
  marks: Mark[];
}

/** `ended`: the page should stop; its rows from after the end are no part of the session, and need not be kept. */
export type Ingested =
  | { ok: true; acked: number[]; session: Session | null; ended: boolean }
  | { ok: false; reason: 'no-session' | 'foreign' };

/** Rows and marks of a page belong to one session and to a source that is in it. */
function isForeign({ id, sources }: Session, { snapshots, marks }: Batch): boolean {
  const known = new Set(sources.map((source) => source.id));
  return [...snapshots, ...marks].some((item) => item.session !== id || !('source' in item) || !known.has(item.source ?? ''));
}

const keyOf = (s: Snapshot): SnapshotKey => [s.session, s.source, s.seq];

/** Stores what is new of a batch that belongs to one session. Resolves after the commit; rejects when the database fails. */
export function ingest(db: Database, sessionId: string, batch: Batch): Promise<Ingested> {
  return db.transaction('rw', db.sessions, db.snapshots, db.sealed, db.marks, async (): Promise<Ingested> => {
    const session = await db.sessions.get(sessionId);
    if (!session) return { ok: false, reason: 'no-session' };
    if (isForeign(session, batch)) return { ok: false, reason: 'foreign' };
    // Its rows can no longer be told from those that were left out or lost, and its totals no longer be counted: nothing is added.
    if (session.thinned || session.recovered)
      return { ok: true, acked: batch.snapshots.map((s) => s.seq), session: null, ended: true };
    const ended = session.endedAt !== undefined;
    const end = session.endedAt ?? Number.POSITIVE_INFINITY;

    const stored = await db.snapshots.bulkGet(batch.snapshots.map(keyOf));
    const sealed = await knownRows(db, sessionId);
    const isNew = (row: Snapshot, i: number) => stored[i] === undefined && !sealed(row) && row.at <= end;
    const fresh = batch.snapshots.filter(isNew).sort((a, b) => a.seq - b.seq);
    const acked = batch.snapshots.map((s) => s.seq);
    const inOrder = fresh.every((s) => s.seq > (session.summary.lastSeq[s.source] ?? -1));

    const knownMarks = await db.marks.bulkGet(batch.marks.map((m) => m.id));
    const marks = batch.marks.filter((mark, i) => knownMarks[i] === undefined && mark.at <= end);
    if (fresh.length === 0 && marks.length === 0) return { ok: true, acked, session: null, ended };

    await db.snapshots.bulkAdd(fresh);
    await db.marks.bulkAdd(marks);
    // A gap only moves time from covered to lost; counting an eight-hour session anew for it would outlast the time a write has.
    const gaps = marks.filter((m) => m.kind === 'gap');
    const summary = inOrder
      ? gaps.reduce(accumulateGap, fresh.reduce(accumulate, session.summary))
      : await recompute(db, session);
    const changed: Session = { ...session, summary };
    await db.sessions.put(changed);
    return { ok: true, acked, session: changed, ended };
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
    baselinesOf(sources),
  );
}
