/**
 * A second, smaller memory beside the database: each session's row (with its summary) and a sentinel, in `storage.local`.
 * When the database is found emptier than the sentinel says, the summaries are still there. Keys are read one by one:
 * a single corrupt key makes a read of all of them fail.
 */
import { browser } from '#imports';
import type { Session } from '../domain/session';

const SENTINEL = 'sentinel';
const INDEX = 'mirrors';
const keyOf = (id: string) => `mirror:${id}`;

/** What the database must at least hold. */
export interface Sentinel {
  sessions: number;
  at: number;
}

async function read<T>(key: string): Promise<T | undefined> {
  try {
    return (await browser.storage.local.get(key))[key] as T | undefined;
  } catch {
    // A corrupt key counts as absent here; the caller compares with the database and reports what is missing.
    return undefined;
  }
}

/** Absent before the first session, and when its key cannot be read. */
export async function readSentinel(): Promise<Sentinel | undefined> {
  return read<Sentinel>(SENTINEL);
}

/** Mirrors one session and moves the sentinel, never down: fewer rows than before are a loss until `unmirror` says otherwise. `sessions` = rows in the database now. */
export async function mirror(session: Session, sessions: number, at: number): Promise<void> {
  const ids = new Set(await mirroredIds());
  ids.add(session.id);
  const least = Math.max(sessions, (await readSentinel())?.sessions ?? 0);
  await browser.storage.local.set({
    [keyOf(session.id)]: session,
    [INDEX]: [...ids],
    [SENTINEL]: { sessions: least, at } satisfies Sentinel,
  });
}

/** Takes a session that was removed for good out of the mirror. */
export async function unmirror(id: string, sessions: number, at: number): Promise<void> {
  const ids = (await mirroredIds()).filter((known) => known !== id);
  await browser.storage.local.set({ [INDEX]: ids, [SENTINEL]: { sessions, at } satisfies Sentinel });
  await browser.storage.local.remove(keyOf(id));
}

/** Ids of the sessions in the mirror; none when the list itself cannot be read. */
export async function mirroredIds(): Promise<string[]> {
  const found = await read<unknown>(INDEX);
  return Array.isArray(found) ? found.filter((id): id is string => typeof id === 'string') : [];
}

/** A mirrored session, absent when its key cannot be read. */
export function mirrored(id: string): Promise<Session | undefined> {
  return read<Session>(keyOf(id));
}
