/** An import is carried out as a whole or not at all, changes nothing the second time, and can be taken back. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gatherBackup, gatherBundle } from '../../utils/database/backup';
import { Database } from '../../utils/database/db';
import { allImports, applyImport, readHere, Stopped, undoImport } from '../../utils/database/import';
import { type ImportOrder, Inbox } from '../../utils/database/inbox';
import { sealSession, snapshotsOf } from '../../utils/database/seal';
import type { Bundle } from '../../utils/domain/merge/bundle';
import { type Arrived, idsOf, planImport, writesOf } from '../../utils/domain/merge/plan';
import type { Profile } from '../../utils/domain/profile';
import type { Mark } from '../../utils/domain/session';
import { bundleOf, recordOf, rowsOf, START } from '../export/bundle/make';

let db: Database;
let count = 0;
beforeEach(() => {
  count++;
  db = new Database(`import-${count}`);
});
afterEach(() => db.delete());

/** Plans and carries out, as page and background do together. */
async function bring(id: string, bundles: Bundle[], at = START, choices?: Map<string, 'here' | 'file'>) {
  const arrived: Arrived[] = bundles.map((bundle, i) => ({ file: `f${i}.anchordesk`, bundle }));
  const plan = planImport(arrived, await readHere(db, idsOf(arrived)), choices);
  const kind = bundles[0]?.kind ?? 'bundle';
  const { records, side } = writesOf(plan, kind);
  const order: ImportOrder = { id, kind, by: '王', files: [], side };
  return { plan, done: await applyImport(db, order, records, at) };
}

/** Everything stored, imports aside. */
async function dump() {
  const tables = db.tables.filter((table) => table.name !== 'imports');
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)));
}

const note = (session: string, id = 'm1'): Mark => ({ v: 1, id, session, at: START, kind: 'note', text: '唱了一段' });

it('notes what it sets and what stood there, and gives both back, also when its answer was lost and it is taken back again', async () => {
  const settings = [
    { key: 'language', value: 'en' },
    { key: 'theme', value: 'dark' },
  ];
  const order: ImportOrder = { id: 'i1', kind: 'backup', by: '', files: [], side: [], settings };
  const here = [{ key: 'theme', value: 'light' }];
  expect(await applyImport(db, order, [], START, () => false, here)).toMatchObject({ ok: true });
  const undone = {
    ok: true,
    sessions: [],
    settings: [settings[0], { key: 'theme', value: 'dark', before: 'light' }],
  };
  expect(await undoImport(db, 'i1', START + 1)).toEqual(undone);
  expect(await undoImport(db, 'i1', START + 2)).toEqual(undone);
});

it('an order that was taken back is not said to be carried out when it comes again', async () => {
  const order: ImportOrder = { id: 'i1', kind: 'bundle', by: '', files: [], side: [] };
  await applyImport(db, order, [recordOf('s1')], START);
  await undoImport(db, 'i1', START + 1);
  expect(await applyImport(db, order, [recordOf('s1')], START + 2)).toEqual({ ok: false, reason: 'no-import' });
});

describe('an import', () => {
  it('that is stopped half-way leaves nothing behind, and can be carried out after all', async () => {
    await bring('i0', [bundleOf([recordOf('s0')])]);
    const before = await dump();
    const order: ImportOrder = { id: 'i1', kind: 'bundle', by: '王', files: [], side: [] };
    const records = [recordOf('s0', 30), recordOf('s1'), recordOf('s2')];
    const seen: number[] = [];
    const stopping = applyImport(db, order, records, START + 1, (done) => seen.push(done) === 3);
    await expect(stopping).rejects.toBeInstanceOf(Stopped);
    expect(seen).toEqual([0, 1, 2]);
    expect(await dump()).toEqual(before);
    expect((await allImports(db)).map(({ id }) => id)).toEqual(['i0']);
    expect(await applyImport(db, order, records, START + 1)).toMatchObject({
      ok: true,
      record: { added: ['s1', 's2'], replaced: 1 },
    });
  });

  it('brings sessions with all their rows, and hosts', async () => {
    const { done } = await bring('i1', [bundleOf([recordOf('s1', 20, {}, [note('s1')]), recordOf('s2')])]);
    expect(done).toMatchObject({
      ok: true,
      record: { added: ['s1', 's2'], by: '王', sideAdded: [{ table: 'hosts', id: 'h1' }] },
    });
    expect(await snapshotsOf(db, 's1')).toEqual(rowsOf('s1', 20));
    expect(await db.marks.toArray()).toEqual([note('s1')]);
  });

  it('changes nothing the second time', async () => {
    const files = [bundleOf([recordOf('s1'), recordOf('s2')])];
    await bring('i1', files);
    const before = await dump();
    const { plan } = await bring('i2', files, START + 1);
    expect(plan.sessions.map((s) => s.state)).toEqual(['same', 'same']);
    expect(await dump()).toEqual(before);
  });

  it('never doubles a session that stands in two files: the one with better coverage counts', async () => {
    const { plan } = await bring('i1', [
      bundleOf([recordOf('s1', 8)]),
      bundleOf([recordOf('s1', 20)]),
      bundleOf([recordOf('s1', 12)]),
    ]);
    expect(plan.sessions).toMatchObject([{ file: 'f1.anchordesk', also: ['f0.anchordesk', 'f2.anchordesk'] }]);
    expect((await db.sessions.toArray()).map((s) => s.summary.snapshots)).toEqual([20]);
  });

  it('takes the better of here and file, and leaves the better one here', async () => {
    await bring('i1', [bundleOf([recordOf('s1', 12)])]);
    expect((await bring('i2', [bundleOf([recordOf('s1', 5)])], START + 1)).plan.sessions).toMatchObject([
      { take: 'here', why: 'coverage' },
    ]);
    expect((await snapshotsOf(db, 's1')).length).toBe(12);
    expect((await bring('i3', [bundleOf([recordOf('s1', 20)])], START + 2)).plan.sessions).toMatchObject([{ take: 'file' }]);
    expect((await snapshotsOf(db, 's1')).length).toBe(20);
    expect(await db.sessions.count()).toBe(1);
  });

  it('keeps what was edited here unless a person wants the file', async () => {
    await bring('i1', [bundleOf([recordOf('s1')])]);
    await db.sessions.update('s1', { county: '汾西县' });
    expect((await bring('i2', [bundleOf([recordOf('s1')])], START + 1)).plan.sessions).toMatchObject([
      { take: 'here', why: 'kept-first' },
    ]);
    expect((await db.sessions.get('s1'))?.county).toBe('汾西县');
    await bring('i3', [bundleOf([recordOf('s1')])], START + 2, new Map([['s1', 'file']]));
    expect((await db.sessions.get('s1'))?.county).toBe('大宁县');
  });

  it('never touches a session that is being recorded', async () => {
    const { endedAt: _, ...open } = recordOf('s1', 3).session;
    await db.sessions.put(open);
    await bring('i1', [bundleOf([recordOf('s1', 20)])], START, new Map([['s1', 'file']]));
    expect((await db.sessions.get('s1'))?.endedAt).toBeUndefined();
  });

  it('is refused when a mark would be torn out of another session', async () => {
    await bring('i1', [bundleOf([recordOf('s1', 20, {}, [note('s1')])])]);
    const before = await dump();
    expect((await bring('i2', [bundleOf([recordOf('s2', 20, {}, [note('s2')])])])).done).toEqual({
      ok: false,
      reason: 'mark-clash',
    });
    expect(await dump()).toEqual(before);
  });

  it('leaves nothing behind when the disk fills half-way', async () => {
    await bring('i1', [bundleOf([recordOf('s1', 5)])]);
    const before = await dump();
    let puts = 0;
    db.sealed.hook('creating', () => {
      if (++puts === 2) throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(bring('i2', [bundleOf([recordOf('s1', 20), recordOf('s2'), recordOf('s3')])])).rejects.toThrow();
    expect(await dump()).toEqual(before);
    expect(await db.imports.count()).toBe(1);
  });

  it('asked for twice because its answer was lost, is carried out once', async () => {
    const order: ImportOrder = { id: 'i1', kind: 'bundle', by: '', files: [], side: [] };
    const first = await applyImport(db, order, [recordOf('s1')], START);
    expect(await applyImport(db, order, [recordOf('s1')], START + 5)).toEqual(first);
    expect(await allImports(db)).toHaveLength(1);
  });

  it('waits in the inbox, and an earlier one that nobody carried out is thrown away', async () => {
    const inbox = new Inbox(`inbox-${count}`);
    const order = (id: string): ImportOrder => ({ id, kind: 'bundle', by: '', files: [], side: [] });
    await inbox.leave(order('lost'), [recordOf('s1')]);
    await inbox.leave(order('i'), [recordOf('s1'), recordOf('s2')]);
    expect(await inbox.take('lost')).toBeUndefined();
    expect((await inbox.take('i'))?.records).toEqual([recordOf('s1'), recordOf('s2')]);
    await inbox.delete();
  });
});

describe('taking an import back', () => {
  it('leaves everything as it was', async () => {
    await bring('i1', [bundleOf([recordOf('s1', 12, {}, [note('s1')])])]);
    await sealSession(db, 's1');
    const before = await dump();
    await bring('i2', [bundleOf([recordOf('s1', 20), recordOf('s2')])], START + 1);
    expect(await db.sessions.count()).toBe(2);
    expect(await undoImport(db, 'i2', START + 2)).toEqual({ ok: true, sessions: ['s2'], settings: [] });
    expect(await dump()).toEqual(before);
    expect((await allImports(db))[0]?.undoneAt).toBe(START + 2);
  });

  it('goes from the newest to the oldest', async () => {
    await bring('i1', [bundleOf([recordOf('s1')])]);
    await bring('i2', [bundleOf([recordOf('s2')])], START + 1);
    expect(await undoImport(db, 'i1', START + 2)).toEqual({ ok: false, reason: 'newer-import' });
    await undoImport(db, 'i2', START + 3);
    expect(await undoImport(db, 'i1', START + 4)).toMatchObject({ ok: true });
    expect(await db.sessions.count()).toBe(0);
    expect(await db.hosts.count()).toBe(0);
  });
});

describe('gathering', () => {
  it('gives chosen sessions with their hosts, and says what is left out', async () => {
    await bring('i1', [bundleOf([recordOf('s1'), recordOf('s2')])]);
    const { endedAt: _, ...open } = recordOf('s3').session;
    await db.sessions.put(open);
    const gathered = await gatherBundle(db, ['s1', 's3', 'gone']);
    expect(gathered?.records).toEqual([recordOf('s1')]);
    expect(gathered?.left).toEqual(['s3', 'gone']);
    expect(gathered?.hosts.map((h) => h.name)).toEqual(['李县长']);
  });

  it('stops when it is told to', async () => {
    await bring('i1', [bundleOf([recordOf('s1'), recordOf('s2')])]);
    expect(await gatherBackup(db, { onSession: async (done) => done === 1 })).toBeNull();
  });

  it('a backup restored into an empty database is everything again', async () => {
    const campaign = {
      v: 1 as const,
      id: 'c',
      name: '五一',
      from: '2026-05-01',
      to: '2026-05-05',
      timeZone: 'Asia/Shanghai',
      tags: [],
      added: [],
      removed: [],
    };
    const taught: Profile = {
      v: 1,
      key: 'https://a.example/live',
      origin: 'https://a.example',
      platform: 'A',
      title: '大屏',
      places: [{ metric: 'orders', label: '捧场', path: ['b'] }],
      refused: [],
      changedAt: 1,
    };
    await bring('i1', [
      bundleOf([recordOf('s1'), recordOf('s2', 20, { rehearsal: true })], {
        campaigns: [campaign],
        profiles: [taught],
        kind: 'backup',
      }),
    ]);
    const { left: _, ...everything } = (await gatherBackup(db)) ?? { left: [] };
    const before = await dump();
    await db.delete();
    db = new Database(`import-${count}b`);
    await bring('r', [bundleOf([], { ...everything, kind: 'backup' })]);
    const stamp = ({ editedAt: _, rev: __, ...row }: Record<string, unknown>) => row;
    const bare = (all: Record<string, unknown[]>) => ({
      ...all,
      hosts: all.hosts?.map((h) => stamp(h as Record<string, unknown>)),
    });
    expect(bare(await dump())).toEqual(bare(before));
  });
});
