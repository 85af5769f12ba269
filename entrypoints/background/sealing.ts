/** Turns the rows of sessions that are long over into columns, one session at a time and only while nothing is recorded. */
import { db } from '../../utils/database/db';
import { nextToSeal, sealSession } from '../../utils/database/seal';
import { toDisk } from './store';

/** By then an outbox that was offline has sent what it had, or the session was closed as abandoned. */
const REST_MS = 60 * 60_000;
/** Eight hours of readings are read, checked and removed in one transaction. */
const SEAL_MS = 60_000;
/** Sessions that could not be sealed, which the log says: left as they are until the worker starts again. */
const refused = new Set<string>();

/** Seals the session that has been over for longest, if there is one. Its rows stay as they are when anything goes wrong. */
export async function sealNext(now: number): Promise<void> {
  const id = await nextToSeal(db, now - REST_MS, refused);
  if (id === undefined) return;
  const done = await toDisk('seal', () => sealSession(db, id), SEAL_MS);
  if (!done.ok) refused.add(id);
}
