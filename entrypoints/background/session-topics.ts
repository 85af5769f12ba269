/** Answers our pages that split or merge kept sessions. What becomes of the rows is left to `database/reshape`. */
import { db } from '../../utils/database/db';
import { mergeSessions, type Reshaped, splitSession, undoReshape } from '../../utils/database/reshape';
import type { Answer } from '../../utils/messaging/protocol';
import { sessionChanged } from './live-feed';
import { serve } from './serve';
import { keepMirror, toDisk } from './store';

/** Ids are made before the write, so that a repeat of it finds what the first try has made. */
async function reshape(where: string, work: () => Promise<Reshaped>): Promise<Answer<{ made: string[] }>> {
  const done = await toDisk(where, work);
  if (!done.ok) return { ok: false, reason: done.reason };
  if (!done.value.ok) return { ok: false, reason: done.value.reason };
  const { made, gone } = done.value;
  for (const session of [...made, ...gone]) await keepMirror(session, true);
  await sessionChanged();
  return { ok: true, made: made.map(({ id }) => id) };
}

/** Registers the topic; called synchronously when the worker starts. */
export function serveReshape(): void {
  serve('splitSession', ({ session, at }) => {
    const ids = [crypto.randomUUID(), crypto.randomUUID()] as const;
    return reshape('split', () => splitSession(db, session, at, ids, Date.now()));
  });
  serve('mergeSessions', ({ sessions }) => {
    const id = crypto.randomUUID();
    return reshape('merge', () => mergeSessions(db, sessions, id, Date.now()));
  });
  serve('undoReshape', ({ session }) => reshape('undo reshape', () => undoReshape(db, session, Date.now())));
}
