/** Changes of marks: talking points are gathered from two windows, and go when the mark turns out to be of another product. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../utils/database/db';
import { ingest } from '../../utils/database/ingest';
import { joinSession, patchMark, putMark, settleSession } from '../../utils/database/sessions';
import { accumulate, emptySummary } from '../../utils/domain/ledger/summary';
import { row, session } from './rows';

const NOW = 1_780_000_000_000;
const air = { v: 1, id: 'm', session: 's1', at: row(1, 0).at, kind: 'on-air', title: '红枣', product: 'dates' } as const;

beforeEach(async () => {
  await Promise.all([db.sessions.clear(), db.marks.clear()]);
  await db.sessions.put(session());
  await putMark(db, air);
});

describe('patchMark', () => {
  it('adds talking points to those noted before, each once', async () => {
    await Promise.all([patchMark(db, 'm', { points: ['a'] }, NOW), patchMark(db, 'm', { points: ['b'] }, NOW)]);
    expect(await patchMark(db, 'm', { points: ['a'] }, NOW)).toEqual({ ...air, points: ['a', 'b'] });
  });

  it('keeps them when a time is corrected, and drops them with the product they were of', async () => {
    await patchMark(db, 'm', { points: ['a'] }, NOW);
    expect(await patchMark(db, 'm', { until: air.at + 1000 }, NOW)).toMatchObject({ points: ['a'] });
    expect(await patchMark(db, 'm', { product: 'millet', title: '小米' }, NOW)).not.toHaveProperty('points');
  });

  it('mends a correction; null says that there is no value', async () => {
    const correction = {
      v: 1,
      id: 'c',
      session: 's1',
      at: air.at,
      kind: 'correction',
      metric: 'orders',
      amount: 5,
      reason: 'x',
    } as const;
    await putMark(db, correction);
    expect(await patchMark(db, 'c', { amount: 7, reason: 'y' }, NOW)).toEqual({
      ...{ ...correction, amount: 7, reason: 'y' },
      before: [{ at: NOW, amount: 5, reason: 'x' }],
    });
    const without = await patchMark(db, 'c', { amount: null, reason: 'z' }, NOW);
    expect(without).toMatchObject({ reason: 'z' });
    expect(without).not.toHaveProperty('amount');
    // The same once more is no change.
    expect(await patchMark(db, 'c', { amount: null, reason: 'z' }, NOW)).toEqual(without);
    const back = await patchMark(db, 'c', { takenBack: 'w' }, NOW);
    expect(back).toEqual({ ...without, takenBack: { at: NOW, reason: 'w' } });
    expect(back).toMatchObject({
      before: [
        { amount: 5, reason: 'x' },
        { amount: 7, reason: 'y' },
      ],
    });
    expect(await patchMark(db, 'c', { amount: 9, reason: 'v' }, NOW)).toEqual(back);
  });
});

it('of a session of which the mirror kept the totals alone, nothing counts them anew', async () => {
  const summary = [row(0, 3), row(1, 9)].reduce(accumulate, emptySummary());
  const [source] = session().sources;
  await db.sessions.put(session('s1', { summary, endedAt: row(1, 0).at, recovered: true }));
  const gap = { ...air, id: 'g', kind: 'gap', source: 'a', to: air.at + 1, cause: 'reload' } as const;
  await settleSession(db, 's1');
  await putMark(db, gap);
  if (source) await joinSession(db, 's1', { ...source, id: 'b' });
  expect(await ingest(db, 's1', { snapshots: [row(0, 3)], marks: [] })).toMatchObject({ ok: true, acked: [0], ended: true });
  expect((await db.sessions.get('s1'))?.summary).toEqual(summary);
});
