/** How the desk reaches storage: reads the database itself, writes by asking the background, hears of writes through a setting. */
import type { Rehearsal } from '../../components/desk/model';
import { db } from '../../utils/database/db';
import { marksOf } from '../../utils/database/sessions';
import { readRows, readShow } from '../../utils/database/show';
import { sendMessage } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { showStamp } from '../../utils/settings/items';
import { realTiming } from '../../utils/state/clock';
import type { DeskPorts } from '../../utils/state/desk';
import type { SaveAnswer } from '../../utils/state/desk-queue';
import { pageJournal } from './journal';

/** Longer than the writer's own patience with the disk. */
const ANSWER_MS = 15_000;
const UNREACHABLE: SaveAnswer = { ok: false, reason: 'unreachable' };

/** An answer that never came is a refusal like any other. */
function answered(answer: Promise<SaveAnswer | undefined>): Promise<SaveAnswer> {
  const late = new Promise<SaveAnswer>((resolve) => setTimeout(resolve, ANSWER_MS, UNREACHABLE));
  return Promise.race([answer.then((given) => given ?? UNREACHABLE).catch(() => UNREACHABLE), late]);
}

export function deskPorts(): DeskPorts {
  const { journal, leftDrafts } = pageJournal();
  return {
    readAll: () => readShow(db),
    readRows: (rows) => readRows(db, rows),
    save: (edits) => answered(sendMessage('saveShow', edits)),
    onStored: (stored) => showStamp.watch(({ rows }) => stored(rows)),
    journal,
    leftDrafts,
    timing: realTiming,
    onError: (error) => void logError('desk', error),
  };
}

export async function lastRehearsal(): Promise<Rehearsal | null> {
  const session = await db.sessions
    .orderBy('startedAt')
    .reverse()
    .filter((one) => one.rehearsal && one.endedAt !== undefined && one.deletedAt === undefined)
    .first();
  return session ? { session, marks: await marksOf(db, session.id) } : null;
}
