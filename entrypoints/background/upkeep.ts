/**
 * Looks after what is kept, as a person set it: thins out old sessions, a slice at a time and only while nothing is recorded. Which sessions
 * and which rows is decided in `database/thin` and `domain/sealed/thin`.
 */
import { db } from '../../utils/database/db';
import { thinSession, toThin } from '../../utils/database/thin';
import { monthsBefore } from '../../utils/domain/sealed/thin';
import type { Answer } from '../../utils/messaging/protocol';
import { keepMonths } from '../../utils/settings/handover';
import { allDashboards } from './hub';
import { sessionChanged } from './live-feed';
import { serve } from './serve';
import { keepMirror, toDisk } from './store';

/** One session may be eight hours of readings: read, checked and replaced in one transaction. */
const THIN_LIMIT_MS = 60_000;
/** A slice ends with the first session that is done after this; a recording that starts meanwhile waits no longer. */
const SLICE_MS = 1000;

/** Sessions that cannot be thinned without contradicting their totals: left as they are until the worker starts again. */
const whole = new Set<string>();

const recordingNow = () => allDashboards().some(({ session }) => session !== undefined);

/** Thins the oldest sessions that ended before the months that are kept whole. `left` = how many are still to be done. */
export async function thinSlice(now: number): Promise<Answer<{ thinned: number; left: number }>> {
  const months = await keepMonths.get();
  if (months === null) return { ok: true, thinned: 0, left: 0 };
  const waiting = (await toThin(db, monthsBefore(now, months))).filter((id) => !whole.has(id));
  const end = performance.now() + SLICE_MS;
  let [thinned, seen] = [0, 0];
  for (const id of waiting) {
    if (recordingNow()) return { ok: false, reason: 'recording' };
    if (seen > 0 && performance.now() > end) break;
    const done = await toDisk('thin', () => thinSession(db, id, now), THIN_LIMIT_MS);
    if (!done.ok) return { ok: false, reason: done.reason };
    seen++;
    if (done.value) thinned++;
    else whole.add(id);
    const session = done.value ? await db.sessions.get(id) : undefined;
    if (session) await keepMirror(session, true);
  }
  if (thinned > 0) await sessionChanged();
  return { ok: true, thinned, left: waiting.length - seen };
}

/** Registers the topic; called synchronously when the worker starts. */
export function serveUpkeep(): void {
  serve('thinOut', () => thinSlice(Date.now()));
}
