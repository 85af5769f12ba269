/** Thinning in the database: one session at a time, its summary untouched; nothing that is recorded, unsealed or deleted; nothing is counted anew after it. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Database } from '../../utils/database/db';
import { ingest } from '../../utils/database/ingest';
import { splitSession } from '../../utils/database/reshape';
import { sealSession, snapshotsOf } from '../../utils/database/seal';
import { closeSession, putMark, settleSession } from '../../utils/database/sessions';
import { thinPreview, thinSession, toThin } from '../../utils/database/thin';
import { row, START, session } from './rows';

let db: Database;
let count = 0;
const READINGS = 600;
const LATER = START + 86_400_000;

beforeEach(() => {
  db = new Database(`thin-${++count}`);
});
afterEach(() => db.delete());

async function recorded(id: string, more = {}): Promise<void> {
  await db.sessions.put(session(id, more));
  const rows = Array.from({ length: READINGS }, (_, i) => row(i, i, { session: id }));
  for (let n = 0; n < rows.length; n += 200) await ingest(db, id, { snapshots: rows.slice(n, n + 200), marks: [] });
}

async function sealed(id: string): Promise<void> {
  await recorded(id);
  await closeSession(db, id, START + READINGS * 1000);
  await settleSession(db, id);
  await sealSession(db, id);
}

it('keeps the summary to the last bit, and minute values', async () => {
  await sealed('s1');
  const before = await db.sessions.get('s1');
  expect(await thinPreview(db, LATER)).toEqual({ sessions: 1, readings: READINGS, left: 12 });
  expect(await thinSession(db, 's1', LATER)).toBe(true);
  const after = await db.sessions.get('s1');
  expect(after).toEqual({ ...before, thinned: { at: LATER, everyMs: 60_000 } });
  const left = await snapshotsOf(db, 's1');
  expect(left.length).toBeLessThanOrEqual(13);
  expect(left.at(-1)).toEqual(row(READINGS - 1, READINGS - 1));
  // A second time there is nothing to do.
  expect(await thinSession(db, 's1', LATER + 1)).toBe(false);
  expect(await toThin(db, LATER)).toEqual([]);
});

it('takes the oldest first, and none that is recorded, unsealed, deleted, lost, or too young', async () => {
  await sealed('second');
  await sealed('first');
  await db.sessions.update('first', { startedAt: START - 5000 });
  await sealed('deleted');
  await db.sessions.update('deleted', { deletedAt: LATER });
  await sealed('recovered');
  await db.sessions.update('recovered', { recovered: true });
  await recorded('running');
  await recorded('unsealed');
  await closeSession(db, 'unsealed', START + READINGS * 1000);
  expect(await toThin(db, LATER)).toEqual(['first', 'second']);
  expect(await toThin(db, START + 1000)).toEqual([]);
  for (const id of ['running', 'unsealed', 'deleted', 'recovered', 'none']) {
    expect(await thinSession(db, id, LATER), id).toBe(false);
    expect((await snapshotsOf(db, id)).length).toBe(id === 'none' ? 0 : READINGS);
  }
});

it('is not counted anew by anything that comes after it', async () => {
  await sealed('s1');
  await thinSession(db, 's1', LATER);
  const before = await db.sessions.get('s1');
  const late = Array.from({ length: 5 }, (_, i) => row(100 + i, 100 + i));
  expect(await ingest(db, 's1', { snapshots: late, marks: [] })).toMatchObject({
    ok: true,
    acked: [100, 101, 102, 103, 104],
    ended: true,
  });
  await settleSession(db, 's1');
  await putMark(db, { v: 1, id: 'g', session: 's1', kind: 'gap', at: START, to: START + 9000, source: 'a', cause: 'unknown' });
  expect(await sealSession(db, 's1')).toBe(false);
  expect(await db.sessions.get('s1')).toEqual(before);
  expect(await splitSession(db, 's1', START + 60_000, ['p', 'q'], LATER)).toEqual({ ok: false, reason: 'thinned' });
});
