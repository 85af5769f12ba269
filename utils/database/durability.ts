/**
 * Keeps the database whole: the log roll, and writes that cannot hang or fail for good.
 *
 * Chromium's IndexedDB is a LevelDB that reuses its log. When a crash or a full disk leaves a torn record at the end of it, what is opened next
 * appends behind the tear, and the opening after that deletes every database of the origin (18 of 18 runs). Writing about 5 MB of
 * values that do not compress makes LevelDB start a new log, and nothing is lost (19 of 19 runs). A roll that breaks off half-way is itself
 * written behind the tear, so none is begun without the room for it: on a disk that was full but for 1 to 4 MB, four tries lost everything.
 */
import type { Database } from './db';
import { failureOf, type WriteFailure, WriteTimeout } from './write-failure';

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

/** A roll takes 10 MB while LevelDB writes its log into a table; the rest is for what others write meanwhile. */
const ROLL_ROOM_BYTES = 24_000_000;
/** With less than this the browser cannot even open a database. */
const ROOM_BYTES = 1_000_000;
const ESTIMATE_MS = 1_000;

/** Bytes that are left; Infinity where the browser does not tell. With `unlimitedStorage` it is the room on the disk, told without delay. */
async function room(): Promise<number> {
  const asked = globalThis.navigator?.storage?.estimate?.();
  const { quota, usage } = (await within(asked ?? Promise.resolve({}), ESTIMATE_MS).catch(() => undefined)) ?? {};
  return quota !== undefined && usage !== undefined ? quota - usage : Number.POSITIVE_INFINITY;
}

/** As `failureOf`; where the error does not say why, the room that is left does: of a full disk Chromium says "internal error". */
export async function failureNow(error: unknown): Promise<WriteFailure> {
  const failure = failureOf(error);
  return (failure === 'closed' || failure === 'database') && (await room()) < ROOM_BYTES ? 'disk-full' : failure;
}

/** Opening anew and rolling the log writes 5 MB: on a slow or busy disk more than one write may take. */
const REPAIR_MS = 15_000;

function within<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WriteTimeout(`no answer in ${limitMs} ms`)), limitMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** `repaired`: the log was rolled for it, and what the database holds should be compared with what it held. */
export type Written<T> = { ok: true; value: T; repaired: boolean } | { ok: false; reason: WriteFailure; error: unknown };

/** Failures after which the log may end in a torn record, and a connection may be closed for good. */
const TORN: ReadonlySet<WriteFailure> = new Set(['closed', 'disk-full', 'timeout']);
/** Databases whose log may end in a torn record: it is rolled before the next write. */
const unrolled = new WeakSet<Database>();
/** Openings and rolls under way: two at a time would close the database under each other. */
const mending = new WeakMap<Database, Promise<unknown>>();

function mend(db: Database, work: () => Promise<unknown>): Promise<unknown> {
  const step = within(work(), REPAIR_MS).finally(() => mending.delete(db));
  mending.set(db, step);
  return step;
}

/** Dexie stays closed for good after a full disk unless it is told otherwise. */
function reopen(db: Database): Promise<unknown> {
  db.close({ disableAutoOpen: false });
  return db.open();
}

async function repair(db: Database): Promise<void> {
  // Why it failed is told to whoever asked for it.
  while (mending.has(db)) await mending.get(db)?.catch(() => undefined);
  await mend(db, async () => {
    await reopen(db);
    await rollLog(db);
  });
  unrolled.delete(db);
}

/** Rolls the log when the browser has started; without the room for it the first write that finds room does. Whether it is rolled. */
export async function rollAtStart(db: Database): Promise<boolean> {
  unrolled.add(db);
  if ((await room()) < ROLL_ROOM_BYTES) return false;
  await rollLog(db);
  unrolled.delete(db);
  return true;
}

/**
 * Runs a write that is safe to repeat. After a failure nothing is written until there is room to roll the log; then the connection is opened
 * anew, the log is rolled, and the write is tried once more. `ok: true` only when its transaction has committed.
 */
export async function write<T>(db: Database, work: () => Promise<T>, limitMs = 3000): Promise<Written<T>> {
  let first: unknown;
  if (!unrolled.has(db)) {
    try {
      return { ok: true, value: await within(work(), limitMs), repaired: false };
    } catch (error) {
      first = error;
      if (TORN.has(failureOf(error))) unrolled.add(db);
    }
  }
  if ((await room()) < ROLL_ROOM_BYTES) {
    const reason = unrolled.has(db) ? 'disk-full' : failureOf(first);
    return { ok: false, reason, error: first ?? new Error('no room to roll the log') };
  }
  try {
    await repair(db);
    return { ok: true, value: await within(work(), limitMs), repaired: true };
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
    if (!TORN.has(failureOf(error))) throw error;
  }
  // Whoever mends it has closed it under this read: waited for, never broken off.
  const underWay = mending.get(db)?.catch(() => undefined);
  if (underWay) await underWay;
  else {
    unrolled.add(db);
    await mend(db, () => reopen(db));
  }
  return work();
}
