/** Where the popup's history comes from: read from the database directly, written by asking the background. */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { ReadOnly } from '../../utils/database/read-only';
import type { LiveState } from '../../utils/domain/live';
import { onChanged } from '../../utils/messaging/changes';
import { sendMessage } from '../../utils/messaging/protocol';
import { entryOf, logError } from '../../utils/platform/error-log';
import type { HistorySource, Outcome, ReshapeOutcome } from '../../utils/state/history';

/** A running session's row changes with every snapshot; the list need not. */
const REFRESH_MS = 5000;
/** Rows that were on their way when a session ended are still stored for some seconds. */
const LATE_MS = 7000;

/** Notes an error by the background, or here when it does not answer. */
async function report(where: string, error: unknown): Promise<void> {
  const noted = await sendMessage('reportError', entryOf(where, error, Date.now())).catch(() => null);
  if (!noted?.ok) await logError(where, error);
}

/** Passes a failure on after it was noted. */
async function noting<T>(where: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await report(where, error);
    throw error;
  }
}

/** An answer that never came is a refusal like any other. */
export function answered<T extends Outcome | ReshapeOutcome>(answer: Promise<T>): Promise<T | { ok: false; reason: string }> {
  const unreachable = { ok: false as const, reason: 'unreachable' };
  return answer.then(
    (given) => given ?? unreachable,
    () => unreachable,
  );
}

/** Says that sessions may have changed: the background says so, another session runs, this page is looked at again, and now and then while one is recorded. */
function watchChanges(live: ReadonlySignal<LiveState | null>, changed: () => void): () => void {
  let known = live.peek()?.session?.id;
  let told = Date.now();
  const later: ReturnType<typeof setTimeout>[] = [];
  const stop = effect(() => {
    const running = live.value?.session?.id;
    const due = running !== undefined && Date.now() - told >= REFRESH_MS;
    if (running === known && !due) return;
    if (running !== known) later.push(setTimeout(changed, LATE_MS));
    known = running;
    told = Date.now();
    changed();
  });
  const seen = () => document.visibilityState === 'visible' && changed();
  document.addEventListener('visibilitychange', seen);
  const deaf = onChanged(changed);
  return () => {
    stop();
    deaf();
    for (const timer of later) clearTimeout(timer);
    document.removeEventListener('visibilitychange', seen);
  };
}

export function historySource(stored: ReadOnly, live: ReadonlySignal<LiveState | null>): HistorySource {
  return {
    sessions: () => noting('popup list', stored.sessions()),
    onChange: (changed) => watchChanges(live, changed),
    hosts: () => noting('popup hosts', stored.hosts()),
    campaigns: () => noting('popup campaigns', stored.campaigns()),
    session: (id) => noting('popup session', stored.session(id)),
    snapshots: (id) => noting('popup snapshots', stored.snapshots(id)),
    marks: (id) => noting('popup marks', stored.marks(id)),
    remove: (session) => answered(sendMessage('deleteSession', { session })),
    restore: (session) => answered(sendMessage('restoreSession', { session })),
    edit: (session, patch) => answered(sendMessage('editSession', { session, patch })),
    split: (session, at) => answered(sendMessage('splitSession', { session, at })),
    merge: (sessions) => answered(sendMessage('mergeSessions', { sessions: [...sessions] })),
    undoReshape: (session) => answered(sendMessage('undoReshape', { session })),
  };
}
