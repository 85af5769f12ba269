/** The Linfen test: 17 files, each twice, through real bytes and a real database, ranked to the yuan. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../../utils/database/db';
import { applyImport, readHere } from '../../../utils/database/import';
import { type Report, reportOf } from '../../../utils/domain/campaign/report';
import { type Arrived, type ImportPlan, idsOf, planImport, writesOf } from '../../../utils/domain/merge/plan';
import { readBundle } from '../../../utils/export/bundle-read';
import { writeBundle } from '../../../utils/export/bundle-write';
import { ALL_YUAN, KEY_TAG, KEY_YUAN, LINFEN_CAMPAIGN, linfenBundles, SESSIONS } from './linfen';

const db = new Database('linfen');
const byName = (a: string, b: string) => (a < b ? -1 : 1);
const plans: ImportPlan[] = [];
let rejoined: Arrived[];

async function importAll(id: string, at: number): Promise<void> {
  const plan = planImport(rejoined, await readHere(db, idsOf(rejoined)));
  plans.push(plan);
  const { records, side } = writesOf(plan, 'bundle');
  const done = await applyImport(db, { id, kind: 'bundle', by: '市商务局', files: [], side }, records, at);
  if (!done.ok) throw new Error(done.reason);
}

async function report(by: Report['by'], per: Report['per'] = 'all'): Promise<Report> {
  return reportOf(LINFEN_CAMPAIGN, await db.sessions.toArray(), await db.hosts.toArray(), { by, per }, byName);
}

beforeAll(async () => {
  const files = await Promise.all(
    linfenBundles().map(async (bundle) => ({ name: `${bundle.office}.anchordesk`, bytes: await writeBundle(bundle) })),
  );
  expect(files).toHaveLength(17);
  const read = await Promise.all(
    [...files, ...files].map(async ({ name, bytes }) => ({ file: name, read: await readBundle(bytes) })),
  );
  rejoined = read.map(({ file, read: one }) => {
    if (!one.ok) throw new Error(`${file}: ${one.code}`);
    expect(one.notes).toEqual([]);
    return { file, bundle: one.bundle };
  });
  await importAll('first', 1);
});
afterAll(() => db.delete());

describe('after every file was dropped twice', () => {
  it('there are 61 sessions, none doubled', async () => {
    expect(plans[0]?.sessions.every(({ state, also }) => state === 'new' && also.length === 1)).toBe(true);
    expect(await db.sessions.count()).toBe(SESSIONS);
  });

  it('revenue is 14 200 000 yuan in all and 10 000 000 by key counties', async () => {
    const { all, tags, members } = await report('person');
    expect(members).toHaveLength(SESSIONS);
    expect(all.figures.revenue).toMatchObject({
      amount: ALL_YUAN * 100,
      currency: 'CNY',
      known: SESSIONS,
      of: SESSIONS,
      precision: 0,
    });
    expect(tags.map((tag) => [tag.name, tag.figures.revenue.amount])).toEqual([[KEY_TAG, KEY_YUAN * 100]]);
  });

  it('each official stands once, with all streams', async () => {
    const { tables } = await report('person');
    for (const { rows } of tables) {
      expect(new Set(rows.map(({ group }) => group.key)).size).toBe(rows.length);
      expect(rows.reduce((sum, { group }) => sum + group.sessions.length, 0)).toBe(SESSIONS);
      expect(Math.max(...rows.map(({ group }) => group.sessions.length))).toBe(3);
    }
    const sum = tables[2]?.rows.reduce((total, { group }) => total + (group.figures.revenue.amount ?? 0), 0);
    expect(sum).toBe(ALL_YUAN * 100);
  });

  it('by county there are 17 rows that add up', async () => {
    const { tables } = await report('county');
    expect(tables[2]?.rows).toHaveLength(17);
    expect(tables[2]?.rows.reduce((total, { value }) => total + (value ?? 0), 0)).toBe(ALL_YUAN * 100);
  });

  it('an official whose only stream showed no orders is not ranked by orders, and not last', async () => {
    const orders = (await report('stream')).tables[1];
    expect(orders?.rows.at(-1)).not.toHaveProperty('rank');
    expect(orders?.rows.filter((row) => row.rank === undefined)).toHaveLength(1);
    expect(orders?.remarks).toContain('unknown');
    expect(orders?.total).toMatchObject({ known: SESSIONS - 1, of: SESSIONS });
  });

  it('rounded audiences say so', async () => {
    const audience = (await report('person')).tables[0];
    expect(audience?.total.precision).toBeGreaterThan(0);
    expect(audience?.remarks).toEqual(expect.arrayContaining(['rounded', 'streams-added']));
  });

  it('all was read', async () => expect((await report('person')).all.coverage).toBeGreaterThan(0.98));
});

it('the same files again change nothing', async () => {
  const before = [await db.sessions.toArray(), await db.sealed.toArray(), await db.hosts.toArray()];
  await importAll('second', 2);
  expect(plans[1]?.sessions.every(({ state }) => state === 'same')).toBe(true);
  expect(plans[1]?.side.every(({ state }) => state === 'same')).toBe(true);
  expect([await db.sessions.toArray(), await db.sealed.toArray(), await db.hosts.toArray()]).toEqual(before);
});
