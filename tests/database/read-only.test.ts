/** Reading without Dexie what Dexie wrote: the same rows, nothing made by looking, and out of the way of an upgrade. */

import { Dexie } from 'dexie';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../utils/database/db';
import { readOnly } from '../../utils/database/read-only';
import type { Mark } from '../../utils/domain/session';
import { hosts, makeSession, marks, START, snapshots } from '../components/history/fixtures';

const NAME = 'read-only-test';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
});

async function written(): Promise<Database> {
  const db = new Database(NAME);
  const deleted = { ...makeSession('gone'), deletedAt: START };
  await db.sessions.bulkAdd([makeSession('old', { startedAt: START - 1 }), makeSession('1'), deleted]);
  await db.snapshots.bulkAdd([...snapshots, ...snapshots.map((row) => ({ ...row, session: '10' }))]);
  await db.marks.bulkAdd([...marks, { ...(marks[1] as Mark), id: 'other', session: '10' }]);
  await db.hosts.bulkAdd(hosts);
  return db;
}

describe('readOnly', () => {
  it('reads what was written, and of one session only', async () => {
    const db = await written();
    const reader = readOnly(NAME, indexedDB);
    expect((await reader.sessions()).map((row) => row.id)).toEqual(['1', 'old']);
    expect(await reader.session('1')).toEqual(makeSession('1'));
    expect(await reader.session('gone')).toBeUndefined();
    expect(await reader.session('never')).toBeUndefined();
    expect(await reader.snapshots('1')).toEqual(snapshots);
    expect((await reader.marks('1')).map((mark) => mark.id).sort()).toEqual(marks.map((mark) => mark.id).sort());
    expect(await reader.hosts()).toEqual(hosts);
    db.close();
  });

  it('is empty where there is no database, and makes none', async () => {
    const reader = readOnly(NAME, indexedDB);
    expect(await reader.sessions()).toEqual([]);
    expect(await reader.session('1')).toBeUndefined();
    expect(await indexedDB.databases()).toEqual([]);
    const db = await written();
    expect(await reader.sessions()).toHaveLength(2);
    db.close();
  });

  it('does not stand in the way of a new version', async () => {
    const db = await written();
    const reader = readOnly(NAME, indexedDB);
    expect(await reader.sessions()).toHaveLength(2);
    db.close();
    const newer = new Dexie(NAME);
    newer.version(99).stores({ sessions: 'id, startedAt', snapshots: '[session+source+seq], [session+at]' });
    await newer.open();
    expect(await reader.sessions()).toHaveLength(2);
    expect(await reader.snapshots('1')).toEqual(snapshots);
    newer.close();
  });
});
