/** What a worker does before its first write: at the start of the browser, after it was merely stopped, and after a write had failed. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../utils/database/db';
import { mirror, readSentinel, unmirror } from '../../utils/platform/mirror';
import { session } from '../database/rows';

const HOUR = 60 * 60_000;

/** A worker starts: its modules are new, the browser’s memory and the database are not. */
async function startWorker() {
  vi.resetModules();
  const boot = await import('../../entrypoints/background/boot');
  const { db: own } = await import('../../utils/database/db');
  const rolled = vi.spyOn(own.scratch, 'bulkPut');
  await boot.booted();
  return { ...boot, own, rolls: rolled.mock.calls.length };
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', {});
  await db.sessions.clear();
  await db.imports.clear();
});

it('rolls the log once per browser start, not each time the worker starts', async () => {
  expect((await startWorker()).rolls).toBeGreaterThan(0);
  expect((await startWorker()).rolls).toBe(0);
});

it('rolls it again in a worker that starts after a write failed, and leaves the running session open', async () => {
  const first = await startWorker();
  await first.distrust();
  await db.sessions.put(session('waiting', { startedAt: Date.now() - 2 * HOUR }));
  const second = await startWorker();
  expect(second.rolls).toBeGreaterThan(0);
  expect((await db.sessions.get('waiting'))?.endedAt).toBeUndefined();
  expect((await startWorker()).rolls).toBe(0);
});

it('does not roll where there is no room, and says so to nobody as done', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 5e6, usage: 1e6 }) } });
  expect((await startWorker()).rolls).toBe(0);
  vi.stubGlobal('navigator', {});
  expect((await startWorker()).rolls).toBeGreaterThan(0);
});

it('puts back from the mirror what a repair found gone, once', async () => {
  const { rolled } = await startWorker();
  await db.sessions.bulkPut([session('a'), session('b')]);
  await mirror(session('a'), 1, 1);
  await mirror(session('b'), 2, 2);
  await db.sessions.clear();
  await rolled();
  await rolled();
  const back = await db.sessions.toArray();
  expect(back.map(({ id, recovered }) => [id, recovered])).toEqual([
    ['a', true],
    ['b', true],
  ]);
});

it('the sentinel falls only when a session was removed for good', async () => {
  await mirror(session('a'), 5, 1);
  await mirror(session('b'), 1, 2);
  expect((await readSentinel())?.sessions).toBe(5);
  await unmirror('b', 4, 3);
  expect((await readSentinel())?.sessions).toBe(4);
});

it('puts nothing back that came with an import which was taken back, but what came again', async () => {
  const { rolled } = await startWorker();
  const bare = { v: 1 as const, kind: 'bundle' as const, by: '', files: [], replaced: [], sideAdded: [], sideReplaced: [] };
  await db.imports.put({ ...bare, id: 'i', at: 1, added: ['a', 'b'], undoneAt: 2 });
  await db.imports.put({ ...bare, id: 'j', at: 3, added: ['b'] });
  for (const id of ['a', 'b', 'c']) await mirror(session(id), 3, 1);
  await rolled();
  expect((await db.sessions.toCollection().primaryKeys()).toSorted()).toEqual(['b', 'c']);
});
