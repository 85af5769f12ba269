/**
 * Splits and merges kept sessions. The new ones are made of copies and the old ones go where deleted sessions go, in one transaction: nothing is
 * lost while they lie there, nothing is counted twice, and taking it back is the same the other way round. What becomes of each row is
 * decided in `domain/reshape`.
 */
import { mergeRecorded } from '../domain/reshape/merge';
import type { Recorded, Refusal } from '../domain/reshape/recorded';
import { splitRecorded } from '../domain/reshape/split';
import { canonical } from '../domain/sealed/canonical';
import { seal } from '../domain/sealed/sealed';
import { unseal } from '../domain/sealed/unseal';
import type { Session } from '../domain/session';
import type { Database } from './db';
import { snapshotsOf } from './seal';

export type Reshaped = { ok: true; made: Session[]; gone: Session[] } | { ok: false; reason: Refusal | 'no-session' | 'changed' };

const tables = (db: Database) => [db.sessions, db.snapshots, db.sealed, db.marks, db.campaigns];

async function recorded(db: Database, id: string): Promise<Recorded | undefined> {
  const session = await db.sessions.get(id);
  if (!session || session.deletedAt !== undefined) return undefined;
  const [snapshots, marks] = await Promise.all([snapshotsOf(db, id), db.marks.where('session').equals(id).toArray()]);
  return { session, snapshots, marks };
}

/** Rows stand as columns where columns give back exactly those rows, and one by one where they would not. */
async function keep(db: Database, { session, snapshots, marks }: Recorded): Promise<void> {
  await db.sessions.add(session);
  await db.marks.bulkAdd(marks);
  const sealed = seal(snapshots);
  const again = unseal(session.id, sealed);
  const inOrder = snapshots.toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.seq - b.seq));
  if (again && canonical(again) === canonical(inOrder)) await db.sealed.add({ session: session.id, sealed });
  else await db.snapshots.bulkAdd(snapshots);
}

/** A campaign that names an old session by hand names the new ones as well; the old one's name stays, for the way back. */
async function renameInCampaigns(db: Database, gone: readonly string[], made: readonly string[]): Promise<void> {
  const follow = (ids: readonly string[]) => (ids.some((id) => gone.includes(id)) ? [...new Set([...ids, ...made])] : [...ids]);
  for (const campaign of await db.campaigns.toArray()) {
    const [added, removed] = [follow(campaign.added), follow(campaign.removed)];
    if (added.length === campaign.added.length && removed.length === campaign.removed.length) continue;
    await db.campaigns.put({ ...campaign, added, removed });
  }
}

async function replace(db: Database, gone: readonly Recorded[], made: readonly Recorded[], at: number): Promise<Reshaped> {
  for (const one of made) await keep(db, one);
  const deleted = gone.map(({ session }): Session => ({ ...session, deletedAt: at }));
  await db.sessions.bulkPut(deleted);
  await renameInCampaigns(
    db,
    gone.map(({ session }) => session.id),
    made.map(({ session }) => session.id),
  );
  return { ok: true, made: made.map(({ session }) => session), gone: deleted };
}

/** The same call a second time, when its answer was lost, finds what the first one made. */
async function alreadyMade(db: Database, ids: readonly string[]): Promise<Reshaped | null> {
  const made = (await db.sessions.bulkGet([...ids])).filter((session) => session !== undefined);
  return made.length === ids.length ? { ok: true, made, gone: [] } : null;
}

/** @param ids of the two parts; @param now of the clock, for the bin */
export function splitSession(
  db: Database,
  id: string,
  at: number,
  ids: readonly [string, string],
  now: number,
): Promise<Reshaped> {
  return db.transaction('rw', tables(db), async (): Promise<Reshaped> => {
    const done = await alreadyMade(db, ids);
    if (done) return done;
    const whole = await recorded(db, id);
    if (!whole) return { ok: false, reason: 'no-session' };
    const split = splitRecorded(whole, at, ids);
    return split.ok ? replace(db, [whole], split.parts, now) : split;
  });
}

/** @param id of the session that is made */
export function mergeSessions(db: Database, sessions: readonly string[], id: string, now: number): Promise<Reshaped> {
  return db.transaction('rw', tables(db), async (): Promise<Reshaped> => {
    const done = await alreadyMade(db, [id]);
    if (done) return done;
    const parts: Recorded[] = [];
    for (const one of new Set(sessions)) {
      const part = await recorded(db, one);
      if (!part) return { ok: false, reason: 'no-session' };
      parts.push(part);
    }
    const merged = mergeRecorded(parts, id);
    return merged.ok ? replace(db, parts, [merged.recorded], now) : merged;
  });
}

/**
 * Takes back the splitting or merging that a session came of: the old ones return, the new ones go. `changed` when a new one was
 * deleted or reshaped since, or an old one is no longer there.
 */
export function undoReshape(db: Database, id: string, now: number): Promise<Reshaped> {
  return db.transaction('rw', tables(db), async (): Promise<Reshaped> => {
    const session = await db.sessions.get(id);
    if (!session?.madeOf) return { ok: false, reason: 'no-session' };
    const key = session.madeOf.join('\n');
    const made = await db.sessions.filter((row) => row.madeOf?.join('\n') === key && row.deletedAt === undefined).toArray();
    const olds = (await db.sessions.bulkGet(session.madeOf)).filter((row) => row !== undefined);
    const isWhole = session.deletedAt === undefined && olds.length === session.madeOf.length;
    const isSplit = session.madeOf.length === 1;
    if (!isWhole || made.length !== (isSplit ? 2 : 1) || olds.some((row) => row.deletedAt === undefined)) {
      return { ok: false, reason: 'changed' };
    }
    const back = olds.map(({ deletedAt: _, ...row }): Session => row);
    const gone = made.map((row): Session => ({ ...row, deletedAt: now }));
    await db.sessions.bulkPut([...back, ...gone]);
    return { ok: true, made: back, gone };
  });
}
