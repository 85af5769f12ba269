import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../utils/database/db';
import { failureNow, read, rollAtStart, rollLog, write } from '../../utils/database/durability';
import { failureOf } from '../../utils/database/write-failure';
import { session } from './rows';

let db: Database;
let count = 0;

beforeEach(() => {
  count++;
  db = new Database(`durability-${count}`);
});
afterEach(() => db.delete());

describe('failures have names', () => {
  it.each([
    [{ name: 'QuotaExceededError', message: '' }, 'disk-full'],
    [
      {
        name: 'AbortError',
        message: '',
        inner: {
          name: 'UnknownError',
          message: 'Connection is closing because of: IO error: .../000003.log: FILE_ERROR_NO_SPACE',
        },
      },
      'disk-full',
    ],
    [{ name: 'InvalidStateError', message: 'The database connection is closing.' }, 'closed'],
    [{ name: 'DatabaseClosedError', message: 'Database has been closed' }, 'closed'],
    [
      { name: 'InvalidStateError', message: 'A mutation operation was attempted on a database that did not allow mutations' },
      'read-only',
    ],
    [{ name: 'TypeError', message: 'x is not a function' }, 'database'],
    [undefined, 'database'],
  ])('%j is %s', (error, name) => expect(failureOf(error)).toBe(name));
});

describe('a write', () => {
  it('opens the database again after it was closed, and is done', async () => {
    db.close();
    const result = await write(db, () => db.sessions.put(session()));
    expect(result).toMatchObject({ ok: true });
    expect(await db.sessions.count()).toBe(1);
  });

  it('is tried twice and then refused with a reason', async () => {
    let tries = 0;
    const result = await write(db, async () => {
      tries++;
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    expect(tries).toBe(2);
    expect(result).toMatchObject({ ok: false, reason: 'disk-full' });
  });

  it('does not wait for ever', async () => {
    const result = await write(db, () => new Promise<never>(() => undefined), 30);
    expect(result).toMatchObject({ ok: false, reason: 'timeout' });
  });
});

describe('on a disk that is almost full', () => {
  const withRoom = (room: number) =>
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 1e9 + room, usage: 1e9 }) } });
  afterEach(() => vi.unstubAllGlobals());

  it('a write that failed touches nothing until there is room to roll the log, which then comes first', async () => {
    await db.sessions.put(session());
    const opened = vi.spyOn(db, 'open');
    const rolled = vi.spyOn(db.scratch, 'bulkPut');
    withRoom(4e6);
    db.close();
    let tries = 0;
    const put = () => {
      tries++;
      return db.sessions.put(session('second'));
    };
    for (let i = 0; i < 3; i++) expect(await write(db, put)).toMatchObject({ ok: false, reason: 'disk-full' });
    expect([tries, opened.mock.calls.length, rolled.mock.calls.length]).toEqual([1, 0, 0]);
    withRoom(1e9);
    expect(await write(db, put)).toMatchObject({ ok: true, repaired: true });
    expect(tries).toBe(2);
    expect(rolled).toHaveBeenCalled();
  });

  it('a roll that broke off is done again before anything else is written', async () => {
    db.close();
    const rolled = vi.spyOn(db.scratch, 'bulkPut').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    expect(await write(db, () => db.sessions.put(session()))).toMatchObject({ ok: false, reason: 'disk-full' });
    const before = rolled.mock.calls.length;
    const seen: number[] = [];
    const put = () => {
      seen.push(rolled.mock.calls.length - before);
      return db.sessions.put(session());
    };
    expect(await write(db, put)).toMatchObject({ ok: true, repaired: true });
    expect(seen).toEqual([5]);
  });

  it('the log is not rolled at the start, and no write comes before it is', async () => {
    withRoom(4e6);
    const put = vi.fn(() => db.sessions.put(session()));
    expect(await rollAtStart(db)).toBe(false);
    expect(await write(db, put)).toMatchObject({ ok: false, reason: 'disk-full' });
    expect(put).not.toHaveBeenCalled();
    withRoom(1e9);
    expect(await write(db, put)).toMatchObject({ ok: true, repaired: true });
    expect(await write(db, put)).toMatchObject({ ok: true, repaired: false });
  });

  it('a write that is at fault itself is told as such', async () => {
    withRoom(4e6);
    const wrong = write(db, () => Promise.reject(new TypeError('ours')));
    expect(await wrong).toMatchObject({ ok: false, reason: 'database' });
  });

  it('a browser that never says how much room there is holds nothing up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('navigator', { storage: { estimate: () => new Promise(() => undefined) } });
    db.close();
    const done = write(db, () => db.sessions.put(session()));
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(await done).toMatchObject({ ok: true });
  });
});

describe('a read', () => {
  it('waits for a repair that is under way, and does not break it off', async () => {
    await db.sessions.put(session());
    db.close();
    const put = db.scratch.bulkPut.bind(db.scratch);
    let reading: Promise<number> | undefined;
    vi.spyOn(db.scratch, 'bulkPut').mockImplementation(((...args: Parameters<typeof put>) => {
      let tries = 0;
      reading ??= read(db, async () => {
        tries++;
        if (tries === 1) throw new DOMException('closing', 'InvalidStateError');
        return db.sessions.count();
      });
      return put(...args);
    }) as typeof put);
    expect(await write(db, () => db.sessions.put(session('second')))).toMatchObject({ ok: true });
    expect(await reading).toBeGreaterThan(0);
  });

  it('is answered although a full disk has closed the database, and the next write rolls the log first', async () => {
    await db.sessions.put(session());
    db.close();
    expect(await read(db, () => db.sessions.count())).toBe(1);
    const rolled = vi.spyOn(db.scratch, 'bulkPut');
    const order: string[] = [];
    const put = () => {
      order.push(rolled.mock.calls.length > 0 ? 'rolled' : 'not rolled');
      return db.sessions.put(session('second'));
    };
    expect(await write(db, put)).toMatchObject({ ok: true });
    expect(order).toEqual(['rolled']);
    rolled.mockClear();
    expect(await write(db, () => db.sessions.put(session('third')))).toMatchObject({ ok: true });
    expect(rolled).not.toHaveBeenCalled();
  });

  it('that fails for another reason is not tried again', async () => {
    let tries = 0;
    const reading = read(db, async () => {
      tries++;
      throw new TypeError('ours');
    });
    await expect(reading).rejects.toThrow('ours');
    expect(tries).toBe(1);
  });
});

it('leaves nothing behind when the log is rolled', async () => {
  await db.sessions.put(session());
  await rollLog(db);
  expect(await db.scratch.count()).toBe(0);
  expect(await db.sessions.count()).toBe(1);
});

describe('an error that does not say why', () => {
  const error = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  const withRoom = (room: number) =>
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 1e9 + room, usage: 1e9 }) } });
  afterEach(() => vi.unstubAllGlobals());

  it('is a full disk when there is no room', async () => {
    withRoom(0);
    expect(await failureNow(error)).toBe('disk-full');
  });

  it('is what it was when there is room, or nobody knows', async () => {
    withRoom(1e9);
    expect(await failureNow(error)).toBe('closed');
    vi.stubGlobal('navigator', {});
    expect(await failureNow(error)).toBe('closed');
  });
});
