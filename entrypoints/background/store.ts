/** All writes of the background pass here: strict, one after another, failures named, summaries mirrored. */
import { db } from '../../utils/database/db';
import { read, type Written, write } from '../../utils/database/durability';
import type { StorageHealth } from '../../utils/domain/live';
import type { Session } from '../../utils/domain/session';
import { logError } from '../../utils/platform/error-log';
import { mirror } from '../../utils/platform/mirror';
import { booted, distrust, rolled } from './boot';

let health: StorageHealth = { state: 'ok', since: Date.now() };
let queue: Promise<unknown> = Promise.resolve();

/** Whether the last write got onto the disk, and since when. */
export function storageHealth(): StorageHealth {
  return health;
}

/** Runs a repeatable write after the ones before it; `limitMs` where one may take longer than a batch. The first waits until the browser-start work (log roll) is done. */
export function toDisk<T>(where: string, work: () => Promise<T>, limitMs?: number): Promise<Written<T>> {
  const step = queue.then(async () => {
    await booted();
    const result = await write(db, work, limitMs);
    const state = result.ok ? 'ok' : 'refused';
    if (state !== health.state) health = { state, since: Date.now(), ...(result.ok ? {} : { reason: result.reason }) };
    const after = !result.ok ? distrust() : result.repaired ? rolled() : undefined;
    await after?.catch((error) => logError('repair', error));
    // Not waited for: a log that cannot be written either must not hold up what comes after.
    if (!result.ok) void logError(where, result.error);
    return result;
  });
  queue = step.catch(() => undefined);
  return step;
}

/** A read that what answers a page depends on: it opens the database again if a full disk has closed it. Throws when that does not help. */
export const fromDisk = <T>(work: () => Promise<T>): Promise<T> => read(db, work);

const EVERY_MS = 60_000;
const mirroredAt = new Map<string, number>();

/** Copies a session's row to the mirror, at most once a minute unless something about it was decided (`now`). */
export async function keepMirror(session: Session, now = false): Promise<void> {
  const at = Date.now();
  if (!now && at - (mirroredAt.get(session.id) ?? 0) < EVERY_MS) return;
  mirroredAt.set(session.id, at);
  try {
    await mirror(session, await db.sessions.count(), at);
  } catch (error) {
    await logError('mirror', error);
  }
}
