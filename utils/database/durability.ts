/**
 * Keeps the database whole: the log roll, and writes that cannot hang or fail for good.
 *
 * Chromium's IndexedDB is a LevelDB that reuses its log. When a crash or a full disk leaves a torn record at the end of it, the next
 * session appends behind the tear and the restart after that deletes every database of the origin (18 of 18 runs). Writing about 5 MB of
 * values that do not compress makes LevelDB start a new log, and nothing is lost (19 of 19 runs).
 */
import type { Database } from './db';

const VALUES = 170;
const PER_TRANSACTION = 34;
/** Below 64 kB: larger values become blob files and do not roll the log. */
const VALUE_BYTES = 30_000;

/** Rolls the log: once per browser start before the first write, and after any failure of the database. Takes about 100 ms. */
export async function rollLog(db: Database): Promise<void> {
  for (let done = 0; done < VALUES; done += PER_TRANSACTION) {
    await db.transaction('rw', db.scratch, async () => {
      const values = Array.from({ length: PER_TRANSACTION }, () => crypto.getRandomValues(new Uint8Array(VALUE_BYTES)));
      await db.scratch.bulkPut(
        values,
        values.map((_, i) => `junk${i}`),
      );
    });
  }
  await db.scratch.clear();
}

/** Codes that the interface has a sentence for. */
export type WriteFailure = 'disk-full' | 'closed' | 'timeout' | 'read-only' | 'database';

/** Names an error of Dexie or IndexedDB. A full disk shows as `QuotaExceededError`, or as `UnknownError` with the file error in its text. */
export function failureOf(error: unknown): WriteFailure {
  const seen: string[] = [];
  for (let e = error as { name?: string; message?: string; inner?: unknown } | undefined, depth = 0; e && depth < 4; depth++) {
    seen.push(`${e.name ?? ''} ${e.message ?? ''}`);
    e = e.inner as typeof e;
  }
  const text = seen.join(' ');
  if (/QuotaExceeded|NO_SPACE|disk is full/i.test(text)) return 'disk-full';
  if (/mutation operation/i.test(text)) return 'read-only';
  if (/WriteTimeout/.test(text)) return 'timeout';
  if (/DatabaseClosed|closing|InvalidState|AbortError|UnknownError/i.test(text)) return 'closed';
  return 'database';
}

/** With less than this the browser cannot even open a database. */
const ROOM_BYTES = 1_000_000;

/** Whether the browser has no room left; false where it does not tell. */
async function isFull(): Promise<boolean> {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate?.().catch(() => undefined)) ?? {};
  return quota !== undefined && usage !== undefined && quota - usage < ROOM_BYTES;
}

/** As `failureOf`; where the error does not say why, the room that is left does: of a full disk Chromium says "internal error". */
export async function failureNow(error: unknown): Promise<WriteFailure> {
  const failure = failureOf(error);
  return (failure === 'closed' || failure === 'database') && (await isFull()) ? 'disk-full' : failure;
}

/** Opening anew and rolling the log writes 5 MB: on a slow or busy disk more than one write may take. */
const REPAIR_MS = 15_000;

class WriteTimeout extends Error {
  override name = 'WriteTimeout';
}

function within<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WriteTimeout(`no answer in ${limitMs} ms`)), limitMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export type Written<T> = { ok: true; value: T } | { ok: false; reason: WriteFailure; error: unknown };

/** Databases that a read has opened anew: their log is rolled before the next write. */
const unrolled = new WeakSet<Database>();

/** Dexie stays closed for good after a full disk unless it is told otherwise. */
function reopen(db: Database): Promise<unknown> {
  db.close({ disableAutoOpen: false });
  return db.open();
}

/**
 * Runs a write that is safe to repeat. After a failure the connection is opened anew, the log is rolled, and the write is tried once
 * more; `ok: true` only when its transaction has committed.
 */
export async function write<T>(db: Database, work: () => Promise<T>, limitMs = 3000): Promise<Written<T>> {
  let first: unknown;
  if (!unrolled.has(db)) {
    try {
      return { ok: true, value: await within(work(), limitMs) };
    } catch (error) {
      first = error;
    }
  }
  try {
    await within(
      reopen(db).then(() => rollLog(db)),
      REPAIR_MS,
    );
    unrolled.delete(db);
    return { ok: true, value: await within(work(), limitMs) };
  } catch (error) {
    return { ok: false, reason: await failureNow(failureOf(error) === 'timeout' ? (first ?? error) : error), error };
  }
}

/**
 * Runs a read. A connection that a full disk has closed is opened anew, so that reading need not wait for the next write; the log stays
 * unrolled, since there may be no room for it. Throws what the second try throws, and at once what opening anew cannot mend.
 */
export async function read<T>(db: Database, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!['closed', 'disk-full'].includes(failureOf(error))) throw error;
    unrolled.add(db);
    await reopen(db);
    return work();
  }
}
