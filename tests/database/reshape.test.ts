/** Splitting and merging on disk: nothing lost, nothing doubled, the totals a recount gives, and a way back. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../utils/database/db';
import { ingest, recompute } from '../../utils/database/ingest';
import { readOnly } from '../../utils/database/read-only';
import { mergeSessions, splitSession, undoReshape } from '../../utils/database/reshape';
import { sealSession, snapshotsOf } from '../../utils/database/seal';
import { closeSession } from '../../utils/database/sessions';
import { row, START, session } from './rows';

let db: Database;
let name: string;
let count = 0;
const NOW = START + 9_000_000;

beforeEach(() => {
  count++;
  name = `reshape-${count}`;
  db = new Database(name);
});
afterEach(() => db.delete());

async function record(id: string, from: number, to: number): Promise<void> {
  await db.sessions.put(session(id, { startedAt: START + from * 1000 }));
  const rows = Array.from({ length: to - from }, (_, i) => row(from + i, 100 + from + i, { session: id }));
  const mark = { v: 1 as const, id: `${id} note`, session: id, kind: 'note' as const, at: START + (from + 5) * 1000, text: 'x' };
  await ingest(db, id, { snapshots: rows, marks: [] });
  await db.marks.add(mark);
  await closeSession(db, id, START + (to - 1) * 1000);
}

/** What our pages can see: sessions that are not deleted, with all their rows and marks. */
async function visible() {
  const read = readOnly(name);
  const sessions = await read.sessions();
  const rows = (await Promise.all(sessions.map(({ id }) => read.snapshots(id)))).flat();
  const marks = (await Promise.all(sessions.map(({ id }) => read.marks(id)))).flat();
  return { sessions, rows, marks };
}

async function holdsToItsRows(): Promise<void> {
  for (const one of (await visible()).sessions) expect(one.summary).toEqual(await recompute(db, one));
}

const atOf = (rows: readonly { at: number }[]) => rows.map(({ at }) => at).toSorted((a, b) => a - b);

describe.each(['rows', 'columns'] as const)('a session that stands as %s', (form) => {
  beforeEach(async () => {
    await record('s1', 0, 40);
    if (form === 'columns') await sealSession(db, 's1');
  });

  it('is split into two that have all of it once, and whole again when taken back', async () => {
    const before = await visible();
    const split = await splitSession(db, 's1', START + 15_000, ['p', 'q'], NOW);
    expect(split.ok).toBe(true);
    const after = await visible();
    expect(after.sessions.map(({ id }) => id)).toEqual(['q', 'p']);
    expect(atOf(after.rows)).toEqual(atOf(before.rows));
    expect((await snapshotsOf(db, 'p')).length).toBe(15);
    expect(after.marks).toHaveLength(1);
    await holdsToItsRows();

    expect(await undoReshape(db, 'q', NOW)).toMatchObject({ ok: true });
    expect(await visible()).toEqual(before);
  });

  it('is split once when the answer was lost and it is asked again', async () => {
    await splitSession(db, 's1', START + 15_000, ['p', 'q'], NOW);
    expect(await splitSession(db, 's1', START + 15_000, ['p', 'q'], NOW)).toMatchObject({ ok: true });
    expect((await visible()).rows).toHaveLength(40);
  });

  it('is merged with another, every row once, and apart again when taken back', async () => {
    await record('s2', 100, 130);
    const before = await visible();
    expect(await mergeSessions(db, ['s2', 's1'], 'm', NOW)).toMatchObject({ ok: true });
    const after = await visible();
    expect(after.sessions.map(({ id }) => id)).toEqual(['m']);
    expect(atOf(after.rows)).toEqual(atOf(before.rows));
    expect(after.sessions[0]?.summary.metrics.orders).toMatchObject({ first: 100, last: 229, gained: 129 });
    expect(after.marks.filter(({ kind }) => kind === 'note')).toHaveLength(2);
    await holdsToItsRows();

    expect(await undoReshape(db, 'm', NOW)).toMatchObject({ ok: true });
    expect(await visible()).toEqual(before);
  });
});

describe('refusals', () => {
  it('change nothing on disk', async () => {
    await record('s1', 0, 40);
    const before = await visible();
    expect(await splitSession(db, 's1', START + 90_000, ['p', 'q'], NOW)).toEqual({ ok: false, reason: 'empty-part' });
    expect(await splitSession(db, 'none', START, ['p', 'q'], NOW)).toEqual({ ok: false, reason: 'no-session' });
    expect(await mergeSessions(db, ['s1', 's1'], 'm', NOW)).toEqual({ ok: false, reason: 'empty-part' });
    expect(await mergeSessions(db, ['s1', 'none'], 'm', NOW)).toEqual({ ok: false, reason: 'no-session' });
    expect(await undoReshape(db, 's1', NOW)).toEqual({ ok: false, reason: 'no-session' });
    expect(await visible()).toEqual(before);
    expect(await db.sealed.count()).toBe(0);
  });

  it('say so when a part was changed again before it is taken back', async () => {
    await record('s1', 0, 40);
    await splitSession(db, 's1', START + 20_000, ['p', 'q'], NOW);
    await splitSession(db, 'p', START + 10_000, ['p1', 'p2'], NOW);
    expect(await undoReshape(db, 'q', NOW)).toEqual({ ok: false, reason: 'changed' });
    expect((await visible()).rows).toHaveLength(40);
    expect(await undoReshape(db, 'p1', NOW)).toMatchObject({ ok: true });
    expect(await undoReshape(db, 'q', NOW)).toMatchObject({ ok: true });
    expect((await visible()).sessions.map(({ id }) => id)).toEqual(['s1']);
  });
});

it('a campaign that named the session by hand names what was made of it', async () => {
  await record('s1', 0, 40);
  await db.campaigns.put({
    v: 1,
    id: 'c',
    name: '五一',
    from: '2026-05-01',
    to: '2026-05-05',
    timeZone: 'Asia/Shanghai',
    tags: [],
    added: ['s1'],
    removed: [],
  });
  await splitSession(db, 's1', START + 20_000, ['p', 'q'], NOW);
  expect((await db.campaigns.get('c'))?.added).toEqual(['s1', 'p', 'q']);
});
