/** Removes for good what was deleted a week ago, one session at a time and only while nothing is recorded. */
import { db } from '../../utils/database/db';
import { erasableSessions, eraseSession } from '../../utils/database/sessions';
import { logError } from '../../utils/platform/error-log';
import { mirror, unmirror } from '../../utils/platform/mirror';
import { toDisk } from './store';

/** How long a deleted session, and one that was split or merged, can be brought back. */
const WEEK_MS = 7 * 24 * 60 * 60_000;
/** Eight hours of loose readings are removed in one transaction. */
const ERASE_MS = 60_000;

/** Erases the sessions whose time is over. The mirror forgets each first: broken off in between, what is not yet erased stays deleted. */
async function eraseAll(now: number): Promise<void> {
  const before = now - WEEK_MS;
  for (const id of await erasableSessions(db, before)) {
    await unmirror(id, (await db.sessions.count()) - 1, now);
    const done = await toDisk('erase', () => eraseSession(db, id, before), ERASE_MS);
    if (!done.ok) return;
    if (done.value) await mirror(done.value, await db.sessions.count(), now);
  }
}

/** Never rejects: sealing and the backup, which come after it, do not wait for what cannot be erased. */
export const eraseDeleted = (now: number): Promise<void> => eraseAll(now).catch((error) => logError('erase', error));
