import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../utils/database/db';
import { failureNow, failureOf, read, rollLog, write } from '../../utils/database/durability';
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

describe('a read', () => {
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
