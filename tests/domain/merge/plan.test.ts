/** The plan of an import: nothing doubled, whatever the order and number of files. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '../../../utils/domain/merge/bundle';
import { type Here, planImport, writesOf } from '../../../utils/domain/merge/plan';
import type { Host } from '../../../utils/domain/rundown';
import { bundleOf, recordOf } from '../../export/bundle/make';

const here = (records: SessionRecord[] = [], hosts: Host[] = []): Here => ({
  records: new Map(records.map((record) => [record.session.id, record])),
  side: { products: [], hosts, rundowns: [], campaigns: [], profiles: [] },
});
const host = (id: string, more: Partial<Host> = {}): Host => ({
  v: 1,
  id,
  name: '李县长',
  title: '县长',
  county: '大宁县',
  tags: [],
  ...more,
});

describe('hosts', () => {
  const states = (hosts: Host[], known: Host[], named: string[] = []) =>
    planImport([{ file: 'f', bundle: bundleOf([recordOf('s', 3, { hosts: named })], { hosts }) }], here([], known)).side.map(
      (one) => one.state,
    );

  it('of one name and county are one person', () =>
    expect(states([host('a'), host('b')], [host('c')])).toEqual(['same', 'same']));
  it('of one name and two counties are two', () => expect(states([host('a', { county: '吉县' })], [host('c')])).toEqual(['new']));
  it('that a session names by id come along, or it would name nobody', () =>
    expect(states([host('a')], [host('c')], ['a'])).toEqual(['new']));
});

it('a bundle never edits what is ours; a backup puts back what it holds', () => {
  const arrived = [{ file: 'f', bundle: bundleOf([], { hosts: [host('a', { tags: ['重点县'] })] }) }];
  const plan = planImport(arrived, here([], [host('a')]));
  expect(writesOf(plan, 'bundle').side).toEqual([]);
  expect(writesOf(plan, 'backup').side).toHaveLength(1);
});

it('settings are brought by a backup alone; of several the newest counts, and what is the same is no change', () => {
  const backup = (madeAt: number, settings: { key: string; value: unknown }[]) =>
    ({ file: `${madeAt}`, bundle: bundleOf([], { kind: 'backup', madeAt, settings }) }) as const;
  const newest = backup(2e12, [
    { key: 'language', value: 'en' },
    { key: 'goal', value: { amount: 5, metric: 'orders' } },
  ]);
  const older = backup(1e12, [
    { key: 'language', value: 'zh-CN' },
    { key: 'theme', value: 'dark' },
  ]);
  const settings = [
    { key: 'goal', value: { metric: 'orders', amount: 5 } },
    { key: 'theme', value: 'light' },
  ];
  const plan = planImport([newest, older], { ...here(), settings });
  expect(plan.settings.map(({ key, value, state }) => [key, value, state])).toEqual([
    ['language', 'en', 'new'],
    ['theme', 'dark', 'differing'],
    ['goal', { amount: 5, metric: 'orders' }, 'same'],
  ]);
  expect(writesOf(plan, 'backup').settings.map(({ key }) => key)).toEqual(['language', 'theme']);
  expect(writesOf(plan, 'bundle').settings).toEqual([]);
  const foreign = { file: 'f', bundle: bundleOf([], { settings: [{ key: 'language', value: 'en' }] }) };
  expect(planImport([foreign], here()).settings).toEqual([]);
});

it('a session that was deleted here comes back from a file', () => {
  const record = recordOf('s', 10);
  const gone = { ...record, session: { ...record.session, deletedAt: 1 } };
  expect(planImport([{ file: 'f', bundle: bundleOf([record]) }], here([gone])).sessions).toMatchObject([
    { state: 'differing', take: 'file' },
  ]);
});

it('of any files in any order, each session is written at most once, and the best of all versions', () => {
  const versions = fc.array(fc.record({ id: fc.constantFrom('s1', 's2'), seconds: fc.integer({ min: 0, max: 20 }) }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(versions, fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }), (given, own) => {
      const arrived = given.map(({ id, seconds }, i) => ({ file: `f${i}`, bundle: bundleOf([recordOf(id, seconds)]) }));
      const plan = planImport(arrived, here(own === undefined ? [] : [recordOf('s1', own)]));
      const { records } = writesOf(plan, 'bundle');
      expect(new Set(records.map(({ session }) => session.id)).size).toBe(records.length);
      for (const id of ['s1', 's2']) {
        const best = Math.max(-1, ...given.filter((one) => one.id === id).map((one) => one.seconds));
        const kept = id === 's1' ? (own ?? -1) : -1;
        const written = records.find(({ session }) => session.id === id);
        // Coverage of a session of one row is that of none: then the rows decide.
        expect(written?.session.summary.snapshots ?? kept).toBe(Math.max(best, kept));
      }
    }),
    { seed: 5, numRuns: 150 },
  );
});
