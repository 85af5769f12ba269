/** The desk over a store kept in a map: typing, undo, failures, two windows, and drafts that outlive their page. */
import { expect, it } from 'vitest';
import type { Product } from '../../utils/domain/rundown';
import type { Conflict, RowRev, ShowEdits, ShowKind } from '../../utils/domain/show-edits';
import { sameRow } from '../../utils/domain/show-edits';
import { createDesk, type DeskPorts } from '../../utils/state/desk';
import type { Draft, SaveAnswer, ShowRow } from '../../utils/state/desk-queue';
import { handTiming } from './hand-timing';

const product = (id: string, name = ''): Product => ({ v: 1, id, name, origin: '', unit: '', currency: 'CNY', points: [] });
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A store as the background keeps it, with as many windows on it as wanted. */
function store() {
  const rows = new Map<string, ShowRow>();
  const windows = new Set<(rows: readonly RowRev[]) => void>();
  const state = { down: false, batches: [] as ShowEdits[], open: [] as (() => void)[], slow: false };
  function apply(edits: ShowEdits): SaveAnswer {
    const revs: RowRev[] = [];
    const conflicts: Conflict[] = [];
    for (const kind of ['products', 'hosts', 'rundowns'] as ShowKind[])
      for (const { id, base, row } of edits[kind]) {
        const there = rows.get(`${kind}:${id}`) ?? null;
        if (sameRow(there, row)) revs.push({ kind, id, rev: there?.rev ?? 0 });
        else if ((there?.rev ?? 0) !== base) conflicts.push({ kind, id, theirs: there } as Conflict);
        else {
          if (row) rows.set(`${kind}:${id}`, { ...row, rev: base + 1 });
          else rows.delete(`${kind}:${id}`);
          revs.push({ kind, id, rev: row ? base + 1 : 0 });
        }
      }
    for (const tell of windows) tell(revs);
    return { ok: true, revs, conflicts };
  }
  const of = <T>(kind: string) => [...rows].flatMap(([key, row]) => (key.startsWith(kind) ? (row as T) : []));
  function page(left: Draft[] = []) {
    const journal = new Map<string, Draft>();
    const timing = handTiming();
    const ports: DeskPorts = {
      timing,
      async readAll() {
        return { products: of('products'), hosts: of('hosts'), rundowns: of('rundowns') };
      },
      readRows: async (wanted) =>
        wanted.map(({ kind, id }) => ({ kind, id, theirs: rows.get(`${kind}:${id}`) ?? null }) as Conflict),
      leftDrafts: async () => left,
      onStored(stored) {
        windows.add(stored);
        return () => windows.delete(stored);
      },
      async save(edits) {
        state.batches.push(structuredClone(edits));
        if (state.slow) await new Promise<void>((resolve) => state.open.push(resolve));
        return state.down ? { ok: false, reason: 'disk-full' } : apply(edits);
      },
      journal: {
        put: (draft) => Boolean(journal.set(`${draft.kind}:${draft.id}`, draft)),
        drop: ({ kind, id }) => void journal.delete(`${kind}:${id}`),
      },
      onError(error) {
        throw error;
      },
    };
    return { desk: createDesk(ports), journal, timing };
  }
  return { rows, state, page, name: (id: string) => (rows.get(`products:${id}`) as Product | undefined)?.name };
}

type Page = ReturnType<ReturnType<typeof store>['page']>;
const type = ({ desk }: Page, name: string, id = 'p') => desk.change('products', id, (row) => ({ ...row, name }), 'name');
const shown = ({ desk }: Page, id = 'p') => desk.data.value.products.find((row) => row.id === id)?.name;

async function opened(kept = store(), left: Draft[] = []) {
  const page = kept.page(left);
  await page.desk.load();
  await settled();
  return page;
}

it('sends the first key at once, and of those typed meanwhile the newest only', async () => {
  const kept = store();
  const page = await opened(kept);
  kept.state.slow = true;
  page.desk.put('products', product('p'));
  type(page, '红');
  type(page, '红枣');
  expect(kept.state.batches).toHaveLength(1);
  expect(page.desk.status.value).toEqual({ state: 'saving', waiting: 1 });
  expect(page.journal.get('products:p')).toMatchObject({ row: { name: '红枣' }, base: 1 });
  kept.state.slow = false;
  kept.state.open.shift()?.();
  await settled();
  expect(kept.state.batches.map(({ products }) => products[0]?.row?.name)).toEqual(['', '红枣']);
  expect(kept.name('p')).toBe('红枣');
  expect(page.desk.status.value).toEqual({ state: 'saved', waiting: 0 });
  expect(page.journal.size).toBe(0);
});

it('keeps what could not be written, says why, and tries again by itself', async () => {
  const kept = store();
  const page = await opened(kept);
  kept.state.down = true;
  page.desk.put('products', product('p', '梨'));
  await settled();
  expect(page.desk.status.value).toEqual({ state: 'failed', waiting: 1, reason: 'disk-full' });
  expect(shown(page)).toBe('梨');
  expect(page.journal.size).toBe(1);
  kept.state.down = false;
  page.timing.pass(1000);
  await settled();
  expect(kept.name('p')).toBe('梨');
  expect(page.desk.status.value.state).toBe('saved');
});

it('sends what waits when the page goes away, from the revision that is on its way', async () => {
  const kept = store();
  const page = await opened(kept);
  kept.state.slow = true;
  page.desk.put('products', product('p', 'a'));
  type(page, 'ab');
  page.desk.flush();
  expect(kept.state.batches.at(-1)?.products).toMatchObject([{ base: 1, row: { name: 'ab' } }]);
  for (const open of kept.state.open.splice(0)) open();
  await settled();
  expect(kept.name('p')).toBe('ab');
  expect(page.desk.disagreements.value).toEqual([]);
});

it('takes up the drafts of a page that ended', async () => {
  const kept = store();
  kept.rows.set('products:p', { ...product('p', 'old'), rev: 4 });
  const page = await opened(kept, [{ kind: 'products', id: 'p', base: 4, row: product('p', 'typed') }]);
  expect(shown(page)).toBe('typed');
  expect(kept.name('p')).toBe('typed');
});

it('undoes and does again, a word typed in one go as one step, and stores that too', async () => {
  const kept = store();
  const page = await opened(kept);
  page.desk.put('products', product('p', 'a'));
  page.timing.pass(5000);
  for (const name of ['ab', 'abc', 'abcd']) type(page, name);
  page.desk.undo();
  expect(shown(page)).toBe('a');
  page.desk.redo();
  expect(shown(page)).toBe('abcd');
  page.desk.undo();
  page.desk.undo();
  expect(page.desk.canUndo.value).toBe(false);
  await settled();
  expect(kept.rows.size).toBe(0);
});

it('shows what another window writes, and no undo takes it back', async () => {
  const kept = store();
  const [one, two] = [await opened(kept), await opened(kept)];
  one.desk.put('products', product('p', 'a'));
  await settled();
  expect(shown(two)).toBe('a');
  two.desk.put('products', product('q', 'q'));
  await settled();
  type(one, 'newer');
  await settled();
  expect(shown(two)).toBe('newer');
  two.desk.undo();
  await settled();
  expect(kept.name('p')).toBe('newer');
  expect(kept.name('q')).toBeUndefined();
});

it.each(['mine', 'theirs'] as const)('asks when two windows changed one row at once; %s counts', async (whose) => {
  const kept = store();
  const [one, two] = [await opened(kept), await opened(kept)];
  one.desk.put('products', product('p', 'a'));
  await settled();
  kept.state.down = true;
  type(two, 'mine');
  await settled();
  kept.state.down = false;
  type(one, 'theirs');
  await settled();
  two.timing.pass(1000);
  await settled();
  expect(kept.name('p')).toBe('theirs');
  expect(two.desk.disagreements.value).toMatchObject([{ mine: { name: 'mine' }, theirs: { name: 'theirs' } }]);
  type(two, 'mine');
  const [question] = two.desk.disagreements.value;
  if (question) two.desk.settle(question, whose);
  await settled();
  expect(kept.name('p')).toBe(whose);
  expect([shown(one), shown(two)]).toEqual([whose, whose]);
  expect(two.desk.disagreements.value).toEqual([]);
  expect(two.journal.size).toBe(0);
});

it('brings 10 000 products in, in batches, as one step', async () => {
  const kept = store();
  const page = await opened(kept);
  const many = Array.from({ length: 10_000 }, (_, i) => product(`p${i}`, `${i}`));
  page.desk.edit((data) => ({ ...data, products: many }));
  for (let i = 0; i < 30; i++) await settled();
  expect(kept.rows.size).toBe(10_000);
  expect(kept.state.batches.every(({ products }) => products.length <= 500)).toBe(true);
  expect(page.journal.size).toBe(0);
  page.desk.undo();
  expect(page.desk.data.value.products).toHaveLength(0);
});
