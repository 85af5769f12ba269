/** Thinning in the background: as a person set it, a slice at a time, from where it stopped, and never while something is recorded. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../utils/database/db';
import { ingest } from '../../utils/database/ingest';
import { sealSession } from '../../utils/database/seal';
import { closeSession, settleSession } from '../../utils/database/sessions';
import { keepMonths } from '../../utils/settings/handover';
import { row, START, session } from '../database/rows';

let dashboards: { session?: string }[] = [];
vi.mock('../../entrypoints/background/serve', () => ({ serve: () => undefined }));
vi.mock('../../entrypoints/background/live-feed', () => ({ sessionChanged: async () => undefined }));
vi.mock('../../entrypoints/background/hub', () => ({ allDashboards: () => dashboards }));
vi.mock('../../entrypoints/background/store', () => ({
  keepMirror: async () => undefined,
  toDisk: async (_: string, work: () => Promise<unknown>) => ({ ok: true, value: await work() }),
}));

const { thinSlice } = await import('../../entrypoints/background/upkeep');
const YEAR_LATER = START + 366 * 86_400_000;

async function sealed(id: string): Promise<void> {
  await db.sessions.put(session(id));
  await ingest(db, id, { snapshots: Array.from({ length: 300 }, (_, i) => row(i, i, { session: id })), marks: [] });
  await closeSession(db, id, START + 300_000);
  await settleSession(db, id);
  await sealSession(db, id);
}
const thinned = async () => (await db.sessions.toArray()).filter((one) => one.thinned).map(({ id }) => id);

beforeEach(async () => {
  fakeBrowser.reset();
  dashboards = [];
  await Promise.all([db.sessions.clear(), db.sealed.clear(), db.snapshots.clear()]);
  for (const id of ['a', 'b', 'c']) await sealed(id);
});

it('thins nothing by default, and nothing that is younger than what is kept', async () => {
  expect(await thinSlice(YEAR_LATER)).toEqual({ ok: true, thinned: 0, left: 0 });
  await keepMonths.set(24);
  expect(await thinSlice(YEAR_LATER)).toEqual({ ok: true, thinned: 0, left: 0 });
  expect(await thinned()).toEqual([]);
});

it('works in slices, and goes on where it stopped', async () => {
  await keepMonths.set(6);
  // Every look at the clock is two seconds later: a slice is over after its first session.
  let at = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    at += 2000;
    return at;
  });
  expect(await thinSlice(YEAR_LATER)).toEqual({ ok: true, thinned: 1, left: 2 });
  expect(await thinSlice(YEAR_LATER)).toEqual({ ok: true, thinned: 1, left: 1 });
  clock.mockRestore();
  expect(await thinSlice(YEAR_LATER)).toEqual({ ok: true, thinned: 1, left: 0 });
  expect(await thinned()).toEqual(['a', 'b', 'c']);
  expect(await thinSlice(YEAR_LATER)).toEqual({ ok: true, thinned: 0, left: 0 });
});

it('waits while a session is recorded', async () => {
  await keepMonths.set(6);
  dashboards = [{}, { session: 'now' }];
  expect(await thinSlice(YEAR_LATER)).toEqual({ ok: false, reason: 'recording' });
  expect(await thinned()).toEqual([]);
});
