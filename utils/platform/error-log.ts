/** The one bounded error log of the extension: newest last, at most 200 entries, kept in `storage.local`, copied from the popup. */
import { browser } from '#imports';
import type { LogEntry } from '../domain/log-entry';

const KEY = 'errorLog';
const LIMIT = 200;
const TEXT_LIMIT = 1000;

let queue: Promise<unknown> = Promise.resolve();

/** All entries, oldest first. An unreadable log is an empty one: it must never stop the work it reports on. */
export async function readLog(): Promise<LogEntry[]> {
  const found = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(found) ? (found as LogEntry[]) : [];
}

/** Adds an entry; the same entry in a row is counted and not repeated. Resolves when it is kept. */
export function log(entry: LogEntry): Promise<void> {
  const step = queue.then(async () => {
    const entries = await readLog();
    const last = entries.at(-1);
    if (last && last.where === entry.where && last.message === entry.message) {
      entries[entries.length - 1] = { ...last, at: entry.at, times: last.times + entry.times };
    } else entries.push(entry);
    await browser.storage.local.set({ [KEY]: entries.slice(-LIMIT) });
  });
  queue = step.catch(() => undefined);
  return queue.then(() => undefined);
}

/** Makes a log entry of anything thrown. `where` names the place in the code, for whoever reads a copied log. */
export function entryOf(where: string, error: unknown, at: number): LogEntry {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  return { at, where, message: message.slice(0, TEXT_LIMIT), times: 1, ...(stack ? { detail: stack.slice(0, TEXT_LIMIT) } : {}) };
}

/** Logs anything thrown, now. */
export function logError(where: string, error: unknown): Promise<void> {
  return log(entryOf(where, error, Date.now()));
}
