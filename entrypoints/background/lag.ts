/** The lag of orders behind the words that sold them, as the aide sets it: what a new session begins with, and what the running one changes to. */
import { db } from '../../utils/database/db';
import { changeSession, runningSession } from '../../utils/database/sessions';
import { DEFAULT_LAG_MS } from '../../utils/domain/show-lag';
import { logError } from '../../utils/platform/error-log';
import { onAirLag } from '../../utils/settings/aide';
import { toDisk } from './store';

/** The lag for a new session, ms. A setting that cannot be read is the default. */
export async function presentLag(): Promise<number> {
  try {
    return await onAirLag.get();
  } catch (error) {
    await logError('settings', error);
    return DEFAULT_LAG_MS;
  }
}

/** Keeps a change of the lag with the running session: its history counts as its live figures did. */
async function keep(lagMs: number, changed: () => Promise<void>): Promise<void> {
  const running = await runningSession(db);
  if (!running || running.lagMs === lagMs) return;
  const kept = await toDisk('lag', () => changeSession(db, running.id, (session) => ({ ...session, lagMs })));
  if (kept.ok) await changed();
}

/** Follows the setting. Called once, synchronously, when the worker starts. */
export function followLag(changed: () => Promise<void>): void {
  onAirLag.watch((lagMs) => void keep(lagMs, changed).catch((error) => logError('lag', error)));
}
