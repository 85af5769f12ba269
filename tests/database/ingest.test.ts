import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../utils/database/db';
import { ingest, recompute } from '../../utils/database/ingest';
import type { Snapshot } from '../../utils/domain/reading';
import type { Mark } from '../../utils/domain/session';
import { row, START, session } from './rows';

let db: Database;
let count = 0;

beforeEach(() => {
  count++;
  db = new Database(`ingest-${count}`);
});
afterEach(() => db.delete());

const fall: Mark = { v: 1, id: 'f', session: 's1', source: 'a', at: START, kind: 'fall', metric: 'orders', from: 3, to: 2 };

const put = (snapshots: Snapshot[], marks: Mark[] = []) => ingest(db, 's1', { snapshots, marks });

describe('a batch', () => {
  it('is refused when its session is not there, and nothing is stored', async () => {
    expect(await put([row(0, 1)])).toEqual({ ok: false, reason: 'no-session' });
    expect(await db.snapshots.count()).toBe(0);
  });

  it('is acknowledged again when it comes again, and stored once', async () => {
    await db.sessions.put(session());
    const batch = [row(0, 1), row(1, 2)];
    expect(await put(batch)).toMatchObject({ ok: true, acked: [0, 1] });
    expect(await put(batch)).toMatchObject({ ok: true, acked: [0, 1] });
    expect(await db.snapshots.count()).toBe(2);
    expect((await db.sessions.get('s1'))?.summary.snapshots).toBe(2);
  });

  it('never overwrites a row that is there', async () => {
    await db.sessions.put(session());
    await put([row(0, 1)]);
    await put([row(0, 99)]);
    expect((await db.snapshots.get(['s1', 'a', 0]))?.values.orders?.amount).toBe(1);
  });

  it('still belongs to the session when it was read before the end and came after it', async () => {
    await db.sessions.put(session('s1', { endedAt: START + 3000 }));
    expect(await put([row(2, 1)])).toMatchObject({ ok: true, acked: [2], ended: true });
    expect(await db.snapshots.count()).toBe(1);
  });

  it('does not when it was read after the end; the page is told to stop, and the end stays where it was clicked', async () => {
    await db.sessions.put(session('s1', { endedAt: START }));
    expect(await put([row(3, 1)])).toMatchObject({ ok: true, acked: [3], ended: true });
    expect(await db.snapshots.count()).toBe(0);
    expect((await db.sessions.get('s1'))?.endedAt).toBe(START);
  });

  it.each([
    ['a source that is not in the session', [row(0, 1, { source: 'invented' })], []],
    ['rows of two sessions', [row(0, 1), row(1, 1, { session: 's2' })], []],
    ['a mark of another session', [row(0, 1)], [{ ...fall, session: 's2' }]],
    ['a mark of an invented source', [row(0, 1)], [{ ...fall, source: 'invented' }]],
  ] as const)('is refused as a whole with %s', async (_, snapshots, marks) => {
    await db.sessions.put(session());
    expect(await put([...snapshots], [...marks])).toEqual({ ok: false, reason: 'foreign' });
    expect(await db.snapshots.count()).toBe(0);
    expect(await db.marks.count()).toBe(0);
  });

  it('keeps a gap mark once, and counts its time', async () => {
    await db.sessions.put(session());
    const gap: Mark = { v: 1, id: 'g', session: 's1', kind: 'gap', source: 'a', at: START, to: START + 60_000, cause: 'reload' };
    await put([row(0, 1), row(60, 2, { boot: 'b2', monoMs: 5 })], [gap]);
    await put([], [gap]);
    expect(await db.marks.count()).toBe(1);
    expect((await db.sessions.get('s1'))?.summary.gapMs).toBe(60_000);
  });
});

it('gives the same session for any order and repetition of batches', async () => {
  const rows = Array.from({ length: 12 }, (_, i) => row(i, i * 3));
  const batches = fc.array(fc.subarray(rows, { minLength: 1 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(batches, async (given) => {
      count++;
      const own = new Database(`ingest-${count}`);
      await own.sessions.put(session());
      for (const snapshots of [...given, rows]) await ingest(own, 's1', { snapshots, marks: [] });
      const stored = await own.sessions.get('s1');
      expect(await own.snapshots.count()).toBe(rows.length);
      expect(stored?.summary).toEqual(await recompute(own, session()));
      expect(stored?.summary.metrics.orders).toMatchObject({ first: 0, last: 33, gained: 33 });
      await own.delete();
    }),
    { seed: 7, numRuns: 40 },
  );
});
