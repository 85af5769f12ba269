/** A week after a session was deleted nothing of it is left on this computer: no rows, no marks, no mirror. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../utils/database/db';
import { ingest } from '../../utils/database/ingest';
import { sealSession } from '../../utils/database/seal';
import { closeSession } from '../../utils/database/sessions';
import { mirror, mirroredIds, readSentinel } from '../../utils/platform/mirror';
import { row, START, session } from '../database/rows';

let refused = false;
/** What a person does while it waits for the disk. */
let meanwhile = async () => {};
vi.mock('../../entrypoints/background/store', () => ({
  toDisk: async (_: string, work: () => Promise<unknown>) => {
    await meanwhile();
    return refused ? { ok: false, reason: 'disk-full' } : { ok: true, value: await work() };
  },
}));
const { eraseDeleted } = await import('../../entrypoints/background/erasing');

const DELETED = START + 3_600_000;
const DAY_MS = 86_400_000;

async function record(id: string, isSealed: boolean): Promise<void> {
  await db.sessions.put(session(id, { title: `title of ${id}` }));
  const note = { v: 1 as const, id: `note of ${id}`, session: id, kind: 'note' as const, at: START, text: `text of ${id}` };
  const stored = await ingest(db, id, { snapshots: [row(0, 1, { session: id }), row(1, 2, { session: id })], marks: [] });
  expect(stored.ok).toBe(true);
  await db.marks.add(note);
  await closeSession(db, id, START + 2000);
  if (isSealed) await sealSession(db, id);
  const kept = await db.sessions.get(id);
  if (kept) await mirror(kept, await db.sessions.count(), START);
}
/** Everything that is stored anywhere, as one text. */
const everything = async () =>
  JSON.stringify([...(await Promise.all(db.tables.map((table) => table.toArray()))), await browser.storage.local.get()]);

beforeEach(async () => {
  fakeBrowser.reset();
  refused = false;
  meanwhile = async () => {};
  await Promise.all(db.tables.map((table) => table.clear()));
  await record('gone', false);
  await record('packed', true);
  await record('kept', true);
  for (const id of ['gone', 'packed']) await db.sessions.update(id, { deletedAt: DELETED });
});

it('removes nothing within the week', async () => {
  const before = await everything();
  await eraseDeleted(DELETED + 7 * DAY_MS - 1);
  expect(await everything()).toBe(before);
});

it('leaves nothing of them after the week, and all of the others', async () => {
  await eraseDeleted(DELETED + 7 * DAY_MS + 1);
  const left = await everything();
  for (const id of ['gone', 'packed']) expect(left).not.toContain(id);
  expect(left).toContain('text of kept');
  expect(await mirroredIds()).toEqual(['kept']);
  expect((await readSentinel())?.sessions).toBe(1);
});

it('leaves no older version in what an import replaced', async () => {
  const older = { session: session('gone', { title: 'older gone' }), marks: [], sealed: { v: 1, sources: [] } };
  const record = { v: 1 as const, id: 'i', kind: 'bundle' as const, at: START, by: '', files: [], added: ['kept'] };
  await db.imports.add({ ...record, replaced: [older as never], sideAdded: [], sideReplaced: [] });
  await eraseDeleted(DELETED + 7 * DAY_MS + 1);
  expect(await everything()).not.toContain('gone');
  expect(await db.imports.get('i')).toMatchObject({ replaced: [], added: ['kept'] });
});

it('stays deleted when the disk refuses, and is erased the next time', async () => {
  refused = true;
  await eraseDeleted(DELETED + 8 * DAY_MS);
  expect((await db.sessions.get('gone'))?.deletedAt).toBe(DELETED);
  expect((await readSentinel())?.sessions).toBeLessThanOrEqual(await db.sessions.count());
  refused = false;
  await eraseDeleted(DELETED + 8 * DAY_MS);
  expect(await db.sessions.toCollection().primaryKeys()).toEqual(['kept']);
});

it('leaves whole, mirror and all, what a person brought back meanwhile', async () => {
  meanwhile = async () => {
    const back = await db.sessions.get('packed');
    if (back) await db.sessions.put({ ...back, deletedAt: undefined } as never);
  };
  await eraseDeleted(DELETED + 8 * DAY_MS);
  expect(await db.sessions.toCollection().primaryKeys()).toEqual(['kept', 'packed']);
  expect(await db.sealed.get('packed')).toBeDefined();
  expect(await mirroredIds()).toEqual(expect.arrayContaining(['kept', 'packed']));
});

it('waits for another day when the mirror cannot be written, and holds nothing else up', async () => {
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
  await eraseDeleted(DELETED + 8 * DAY_MS);
  full.mockRestore();
  expect((await db.sessions.toCollection().primaryKeys()).toSorted()).toEqual(['gone', 'kept', 'packed']);
});
