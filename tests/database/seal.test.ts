/** Sealing changes where rows stand and nothing else; a database of version 1 goes on with all it had. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../utils/database/db';
import { ingest, recompute } from '../../utils/database/ingest';
import { readOnly } from '../../utils/database/read-only';
import { nextToSeal, sealSession, snapshotsOf } from '../../utils/database/seal';
import { closeSession, eraseSession } from '../../utils/database/sessions';
import { restoreDump, versionOne, versionTwo } from './dumps';
import { row, START, session } from './rows';

let db: Database;
let name: string;
let count = 0;

beforeEach(() => {
  count++;
  name = `seal-${count}`;
  db = new Database(name);
});
afterEach(() => db.delete());

const rows = Array.from({ length: 30 }, (_, i) => row(i, i));

async function recorded(): Promise<void> {
  await db.sessions.put(session());
  await ingest(db, 's1', { snapshots: rows, marks: [] });
  await closeSession(db, 's1', START + 31_000);
}

describe('a sealed session', () => {
  it('has the same rows, totals and row of its own, and no loose rows', async () => {
    await recorded();
    const before = await db.sessions.get('s1');
    expect(await sealSession(db, 's1')).toBe(true);
    expect(await db.snapshots.count()).toBe(0);
    expect(await snapshotsOf(db, 's1')).toEqual(rows);
    expect(await readOnly(name).snapshots('s1')).toEqual(rows);
    expect(await db.sessions.get('s1')).toEqual(before);
    expect(await recompute(db, session())).toEqual(before?.summary);
    expect(await sealSession(db, 's1')).toBe(false);
  });

  it('knows a row that is sent again, and takes in one that is new', async () => {
    await recorded();
    await sealSession(db, 's1');
    expect(await ingest(db, 's1', { snapshots: rows.slice(5, 9), marks: [] })).toMatchObject({ ok: true, acked: [5, 6, 7, 8] });
    expect(await db.snapshots.count()).toBe(0);
    const late = row(31, 99);
    await ingest(db, 's1', { snapshots: [late, rows[3] ?? late], marks: [] });
    expect(await snapshotsOf(db, 's1')).toEqual([...rows, late]);
    expect((await readOnly(name).snapshots('s1')).length).toBe(31);
    expect((await db.sessions.get('s1'))?.summary).toEqual(await recompute(db, session()));
    expect((await db.sessions.get('s1'))?.summary.snapshots).toBe(31);
    expect(await sealSession(db, 's1')).toBe(true);
    expect(await snapshotsOf(db, 's1')).toEqual([...rows, late]);
  });

  it('is erased with its columns', async () => {
    await recorded();
    await sealSession(db, 's1');
    await db.sessions.update('s1', { deletedAt: 1 });
    await eraseSession(db, 's1', 2);
    expect(await db.sealed.count()).toBe(0);
  });

  it('is not made of one that is still recorded', async () => {
    await db.sessions.put(session());
    await ingest(db, 's1', { snapshots: rows, marks: [] });
    expect(await sealSession(db, 's1')).toBe(false);
    expect(await db.snapshots.count()).toBe(rows.length);
  });

  it('is looked for among those that are over, not deleted and not refused', async () => {
    await recorded();
    const end = (await db.sessions.get('s1'))?.endedAt ?? 0;
    expect(end).toBeGreaterThanOrEqual(START + 29_000);
    expect(await nextToSeal(db, end, new Set())).toBeUndefined();
    expect(await nextToSeal(db, end + 1, new Set())).toBe('s1');
    expect(await nextToSeal(db, end + 1, new Set(['s1']))).toBeUndefined();
    await sealSession(db, 's1');
    expect(await nextToSeal(db, end + 1, new Set())).toBeUndefined();
  });

  it('says so when its columns are damaged, and shows no part of them', async () => {
    await recorded();
    await sealSession(db, 's1');
    const kept = await db.sealed.get('s1');
    if (kept?.sealed.sources[0]) kept.sealed.sources[0].rows = 7;
    if (kept) await db.sealed.put(kept);
    await expect(snapshotsOf(db, 's1')).rejects.toThrow('s1');
    await expect(readOnly(name).snapshots('s1')).rejects.toThrow('s1');
  });
});

it('a database of version 1 opens with every row it had, and its sessions can be sealed', async () => {
  const dump = versionOne();
  await restoreDump(name, dump);
  expect(await db.sessions.toArray()).toEqual(
    dump.tables.sessions?.rows.toSorted((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1)),
  );
  expect(await db.snapshots.toArray()).toEqual(dump.snapshots);
  expect(await db.marks.count()).toBe(1);
  expect(await db.hosts.count()).toBe(1);
  expect(await db.campaigns.count()).toBe(0);
  const before = await recompute(db, session());
  expect(await sealSession(db, 's1')).toBe(true);
  expect(await snapshotsOf(db, 's1')).toEqual(dump.snapshots);
  expect(await recompute(db, session())).toEqual(before);
});

it('a database of version 2 opens with every row it had, and its marks are found by kind', async () => {
  const dump = versionTwo();
  await restoreDump(name, dump);
  // What reads without Dexie may look before the writer has made the new version.
  expect((await readOnly(name).marksOfKind('on-air')).map(({ id }) => id)).toEqual(['air']);
  expect((await db.marks.where('kind').equals('on-air').toArray()).map(({ id }) => id)).toEqual(['air']);
  expect((await readOnly(name).marksOfKind('on-air')).map(({ title }) => title)).toEqual(['红枣']);
  for (const [table, { rows: kept }] of Object.entries(dump.tables))
    expect(await db.table(table).count(), table).toBe(kept.length);
  expect(await db.snapshots.toArray()).toEqual(dump.snapshots);
});
