/** Gathers what goes into a bundle or a backup. Finished sessions do not change, so each is read by itself and recording is not held up. */
import type { Bundle, SessionRecord } from '../domain/merge/bundle';
import { bareSession } from '../domain/merge/bundle';
import type { Session } from '../domain/session';
import type { Database } from './db';
import { sealedOf } from './seal';

/** One finished session with all its rows; undefined when there is none, it was deleted, or it is still recorded. */
export function recordOf(db: Database, id: string): Promise<SessionRecord | undefined> {
  return db.transaction('r', db.sessions, db.snapshots, db.sealed, db.marks, async () => {
    const session = await db.sessions.get(id);
    if (!session || session.endedAt === undefined || session.deletedAt !== undefined) return undefined;
    const marks = await db.marks.where('session').equals(id).sortBy('id');
    return { session: bareSession(session), marks, sealed: await sealedOf(db, id) };
  });
}

export interface Gathered extends Pick<Bundle, 'records' | 'products' | 'hosts' | 'rundowns' | 'campaigns' | 'profiles'> {
  /** Sessions that were asked for and are not in it: still recorded, or gone. */
  left: string[];
}

export interface GatherOptions {
  /** Called after each session; `true` stops, and the answer is null. */
  onSession?(done: number, all: number): Promise<boolean | undefined>;
}

/** Chosen sessions with the products and hosts they name; samples stay here. Null when it was stopped. */
export async function gatherBundle(db: Database, ids: readonly string[], options: GatherOptions = {}): Promise<Gathered | null> {
  const gathered = await gatherSessions(db, ids, options);
  if (!gathered) return null;
  const [products, hosts] = await Promise.all([db.products.toArray(), db.hosts.toArray()]);
  const used = new Set(
    gathered.records.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'on-air' ? (mark.product ?? []) : []))),
  );
  const named = new Set(gathered.records.flatMap(({ session }) => session.hosts));
  return {
    ...gathered,
    products: products.filter((product) => used.has(product.id) && !product.sample),
    hosts: hosts.filter((host) => (named.has(host.name) || named.has(host.id)) && !host.sample),
    rundowns: [],
    campaigns: [],
    profiles: [],
  };
}

/** The bundle of one session, read anew. Rejects for a session that is gone or still recorded. */
export async function bundleOf(db: Database, id: string, by: Pick<Bundle, 'app' | 'madeAt' | 'office'>): Promise<Bundle> {
  const gathered = await gatherBundle(db, [id]);
  if (!gathered || gathered.records.length === 0) throw new Error('the session is gone, or still being recorded');
  const { left: _, ...content } = gathered;
  return { format: 1, kind: 'bundle', ...by, ...content };
}

/** Everything that is kept, rehearsals too; null when it was stopped. What was deleted and what is being recorded is not in it. */
export async function gatherBackup(db: Database, options: GatherOptions = {}): Promise<Gathered | null> {
  const ids = await db.sessions
    .orderBy('startedAt')
    .filter((session: Session) => session.deletedAt === undefined)
    .primaryKeys();
  const gathered = await gatherSessions(db, ids, options);
  if (!gathered) return null;
  const [products, hosts, rundowns, campaigns, profiles] = await Promise.all([
    db.products.toArray(),
    db.hosts.toArray(),
    db.rundowns.toArray(),
    db.campaigns.toArray(),
    db.profiles.toArray(),
  ]);
  return { ...gathered, products, hosts, rundowns, campaigns, profiles };
}

async function gatherSessions(
  db: Database,
  ids: readonly string[],
  { onSession }: GatherOptions,
): Promise<{ records: SessionRecord[]; left: string[] } | null> {
  const records: SessionRecord[] = [];
  const left: string[] = [];
  for (const [index, id] of ids.entries()) {
    const record = await recordOf(db, id);
    if (record) records.push(record);
    else left.push(id);
    if (await onSession?.(index + 1, ids.length)) return null;
  }
  return { records, left };
}
