/** What must happen before the first write after the browser started or a write failed: roll the log, compare with the sentinel, close what was abandoned. */
import { browser } from '#imports';
import { db } from '../../utils/database/db';
import { rollAtStart } from '../../utils/database/durability';
import { closeSession, openSessions, settleSession } from '../../utils/database/sessions';
import { log, logError } from '../../utils/platform/error-log';
import { mirrored, mirroredIds, readSentinel } from '../../utils/platform/mirror';

/** A session without readings for this long is over; opening its dashboard again starts a new one. */
export const RESUME_MS = 60 * 60_000;

/** `storage.session` is emptied when the browser starts and outlives the worker: it tells the two apart, and needs no room on the disk. */
const BOOTED = 'booted';
const TORN = 'torn';
let work: Promise<void> | undefined;

/** Sessions that are gone because the import that brought them was taken back; the mirror may not have forgotten them yet. */
async function takenBack(): Promise<ReadonlySet<string>> {
  const imports = await db.imports.toArray();
  const brought = (isUndone: boolean) =>
    new Set(imports.flatMap(({ undoneAt, added }) => ((undoneAt !== undefined) === isUndone ? added : [])));
  return brought(true).difference(brought(false));
}

/** Puts the mirrored summaries of lost sessions back. Their snapshots are gone, and the rows say so. */
async function recoverLost(): Promise<void> {
  const sentinel = await readSentinel();
  if (!sentinel) return;
  const count = await db.sessions.count();
  if (count >= sentinel.sessions) return;
  const unwanted = await takenBack();
  let put = 0;
  for (const id of await mirroredIds()) {
    if (unwanted.has(id) || (await db.sessions.get(id))) continue;
    const session = await mirrored(id);
    if (!session) continue;
    await db.sessions.put({
      ...session,
      endedAt: session.endedAt ?? session.summary.lastAt ?? session.startedAt,
      recovered: true,
    });
    put++;
  }
  await log({
    at: Date.now(),
    where: 'database',
    message: `found ${count} of ${sentinel.sessions} sessions; ${put} summaries put back from the mirror`,
    times: 1,
  });
}

/** Ends sessions whose dashboard has been gone for an hour, at their last reading; says whether there was one. */
export async function closeAbandoned(at: number, live: ReadonlySet<string> = new Set()): Promise<boolean> {
  let closed = false;
  for (const session of await openSessions(db)) {
    const last = session.summary.lastAt ?? session.startedAt;
    if (live.has(session.id) || at - last <= RESUME_MS) continue;
    await closeSession(db, session.id, last);
    await settleSession(db, session.id);
    closed = true;
  }
  return closed;
}

/** After the log was rolled: what is gone all the same comes back from the mirror. */
export async function rolled(): Promise<void> {
  await recoverLost();
  await browser.storage.session.set({ [BOOTED]: true, [TORN]: false });
}

/** A write has failed, so the log may be torn: a worker that is started before it is rolled must roll it first. */
export async function distrust(): Promise<void> {
  await browser.storage.session.set({ [TORN]: true });
}

async function boot(): Promise<void> {
  try {
    const flags = await browser.storage.session.get([BOOTED, TORN]);
    const first = flags[BOOTED] !== true;
    if (!first && flags[TORN] !== true) return;
    if (!(await rollAtStart(db))) return;
    await rolled();
    if (!first) return;
    await closeAbandoned(Date.now());
    await navigator.storage.persist?.();
  } catch (error) {
    // The writes that follow meet the same trouble, name it, and show it in the sidebar.
    await logError('boot', error);
  }
}

/** Resolves when the database may be written to. */
export function booted(): Promise<void> {
  work ??= boot();
  return work;
}
