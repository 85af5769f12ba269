import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Database } from '../../utils/database/db';
import { readRows, readShow, saveShow, servedShow } from '../../utils/database/show';
import type { Product, Rundown } from '../../utils/domain/rundown';
import type { ShowEdits } from '../../utils/domain/show-edits';

let db: Database;
let count = 0;
beforeEach(() => {
  count++;
  db = new Database(`show-${count}`);
});
afterEach(() => db.delete());

const AT = Date.parse('2026-05-01T20:00:00+08:00');
const product = (name: string, id = 'p'): Product => ({ v: 1, id, name, origin: '', unit: '', currency: 'CNY', points: [] });
const rundown = (id: string, segments: Rundown['segments'] = []): Rundown => ({ v: 1, id, title: id, segments });
const edits = (more: Partial<ShowEdits>): ShowEdits => ({ products: [], hosts: [], rundowns: [], ...more });
const save = (row: Product | null, base: number, at = AT) => saveShow(db, edits({ products: [{ id: 'p', base, row }] }), at);

it('gives each write the next revision and its time', async () => {
  expect(await save(product('a'), 0)).toEqual({ revs: [{ kind: 'products', id: 'p', rev: 1 }], conflicts: [] });
  expect(await save(product('b'), 1, AT + 5)).toEqual({ revs: [{ kind: 'products', id: 'p', rev: 2 }], conflicts: [] });
  expect(await db.products.get('p')).toEqual({ ...product('b'), rev: 2, editedAt: AT + 5 });
});

it('does not overwrite what another window wrote meanwhile, and gives it back', async () => {
  await save(product('a'), 0);
  await save(product('theirs'), 1);
  const answer = await save(product('mine'), 1);
  expect(answer.revs).toEqual([]);
  expect(answer.conflicts).toMatchObject([{ kind: 'products', id: 'p', theirs: { name: 'theirs', rev: 2 } }]);
  expect((await db.products.get('p'))?.name).toBe('theirs');
});

it('takes the same edit again for the same edit, as its first answer may have been lost', async () => {
  await save(product('a'), 0);
  expect(await save(product('a'), 0)).toEqual({ revs: [{ kind: 'products', id: 'p', rev: 1 }], conflicts: [] });
  expect((await db.products.get('p'))?.rev).toBe(1);
});

it('removes, tells a removal from a change, and brings back', async () => {
  await save(product('a'), 0);
  await save(product('b'), 1);
  expect((await save(null, 1)).conflicts).toHaveLength(1);
  expect((await save(null, 2)).revs).toEqual([{ kind: 'products', id: 'p', rev: 0 }]);
  expect((await save(product('c'), 2)).conflicts).toEqual([{ kind: 'products', id: 'p', theirs: null }]);
  expect((await save(product('c'), 0)).revs).toEqual([{ kind: 'products', id: 'p', rev: 1 }]);
});

it('reads single rows, those that are gone as null', async () => {
  await save(product('a'), 0);
  const read = await readRows(db, [
    { kind: 'products', id: 'p' },
    { kind: 'hosts', id: 'nobody' },
  ]);
  expect(read).toMatchObject([
    { id: 'p', theirs: { name: 'a' } },
    { id: 'nobody', theirs: null },
  ]);
  expect((await readShow(db)).products).toHaveLength(1);
});

it('serves the chosen rundown, else the one edited last that has a segment, else the sample', async () => {
  const song = [{ id: 's', kind: 'product' as const, product: 'p', plannedMinutes: 4, hosts: [] }];
  expect(await servedShow(db, null)).toEqual({ show: null, rundowns: [] });
  const put = (one: Rundown, at: number) => saveShow(db, edits({ rundowns: [{ id: one.id, base: 0, row: one }] }), at);
  await put(rundown('empty'), AT + 9);
  expect((await servedShow(db, null)).show).toBeNull();
  await save(product('a'), 0);
  await put(rundown('old', song), AT);
  await put(rundown('new', song), AT + 1);
  const served = await servedShow(db, null);
  expect(served.show).toMatchObject({ rundown: { id: 'new' }, products: [{ id: 'p' }] });
  expect(served.rundowns.map(({ id }) => id)).toEqual(['empty', 'new', 'old']);
  expect((await servedShow(db, 'old')).show?.rundown.id).toBe('old');
  expect((await servedShow(db, 'sample')).show).toBeNull();
  expect((await servedShow(db, 'gone')).show?.rundown.id).toBe('new');
});
