import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersOf } from '../../../utils/domain/campaign/campaign';
import { groupBy, rank, sumUp } from '../../../utils/domain/campaign/rank';
import { byCode, campaign, session } from './sessions';

describe('membership', () => {
  it('takes the first and the last minute of the days, in the campaign time zone', () => {
    const sessions = [
      session({ id: 'before', start: '2026-04-30T23:59' }),
      session({ id: 'first', start: '2026-05-01T00:00' }),
      session({ id: 'last', start: '2026-05-05T23:59' }),
      session({ id: 'after', start: '2026-05-06T00:00' }),
    ];
    expect(membersOf(campaign, sessions, []).members.map((s) => s.id)).toEqual(['first', 'last']);
  });

  it('says why a session of those days is left out', () => {
    const sessions = [
      session({ id: 'rehearsal', more: { rehearsal: true } }),
      session({ id: 'by hand' }),
      session({ id: 'deleted', more: { deletedAt: 1 } }),
    ];
    const { members, leftOut } = membersOf({ ...campaign, removed: ['by hand'] }, sessions, []);
    expect(members).toEqual([]);
    expect(leftOut.map(({ session: s, why }) => [s.id, why])).toEqual([
      ['rehearsal', 'rehearsal'],
      ['by hand', 'removed-by-hand'],
    ]);
  });

  it('takes a session that names the campaign, whatever its day, unless it was taken out by hand', () => {
    const named = { ...campaign, name: '五一 黄金周', tags: ['重点县'] };
    const sessions = [
      session({ id: 'late', start: '2026-06-06T12:00', more: { campaign: ' 五一黄金周 ' } }),
      session({ id: 'other', start: '2026-06-06T12:00', more: { campaign: '国庆' } }),
      session({ id: 'empty', start: '2026-06-06T12:00', more: { campaign: '' } }),
      session({ id: 'out', more: { campaign: '五一黄金周' } }),
    ];
    const { members } = membersOf({ ...named, removed: ['out'] }, sessions, []);
    expect(members.map((s) => s.id)).toEqual(['late']);
  });

  it('finds a tag on the host in the directory, but not on a namesake of another county', () => {
    const directory = [{ v: 1 as const, id: 'h', name: '张伟', title: '县长', county: '永和县', tags: ['重点县'] }];
    const sessions = [
      session({ id: 'yonghe', hosts: ['张伟'], county: '永和县' }),
      session({ id: 'xixian', hosts: ['张伟'], county: '隰县' }),
    ];
    const tagged = membersOf({ ...campaign, tags: ['重点县'] }, sessions, directory);
    expect(tagged.members.map((s) => s.id)).toEqual(['yonghe']);
  });
});

describe('ranking', () => {
  it('adds up the streams of one official and counts them', () => {
    const sessions = [
      session({ id: 'a', hosts: ['李县长'], county: '大宁县', revenue: 100 }),
      session({ id: 'b', hosts: ['李 县长'], county: '大宁县', revenue: 50.5 }),
      session({ id: 'c', hosts: ['李县长'], county: '汾西县', revenue: 120 }),
    ];
    const rows = rank(groupBy(sessions, 'person', []), 'revenue', 'all', byCode);
    expect(rows.map((r) => [r.rank, r.group.county, r.group.sessions.length, r.value])).toEqual([
      [1, '大宁县', 2, 15050],
      [2, '汾西县', 1, 12000],
    ]);
  });

  it('lets ties share a rank and the next one skip', () => {
    const sessions = [30, 20, 20, 10].map((orders, i) => session({ id: `s${i}`, orders }));
    const rows = rank(groupBy(sessions, 'stream', []), 'orders', 'all', byCode);
    expect(rows.map((r) => r.rank)).toEqual([1, 2, 2, 4]);
  });

  it('does not rank what has no value, and puts it after zero', () => {
    const sessions = [session({ id: 'none' }), session({ id: 'zero', orders: 0 }), session({ id: 'one', orders: 1 })];
    const rows = rank(groupBy(sessions, 'stream', []), 'orders', 'all', byCode);
    expect(rows.map((r) => [r.group.key, r.rank, r.value])).toEqual([
      ['one', 1, 1],
      ['zero', 2, 0],
      ['none', undefined, undefined],
    ]);
  });

  it('takes per stream and per hour over the streams that have a value', () => {
    const sessions = [
      session({ id: 'a', hosts: ['王'], orders: 300, hours: 2 }),
      session({ id: 'b', hosts: ['王'], hours: 8 }),
      session({ id: 'c', hosts: ['王'], orders: 100, hours: 2 }),
    ];
    const groups = groupBy(sessions, 'person', []);
    expect(rank(groups, 'orders', 'stream', byCode)[0]?.value).toBe(200);
    expect(rank(groups, 'orders', 'hour', byCode)[0]?.value).toBe(100);
  });

  it('refuses to add two currencies', () => {
    const yen = session({ id: 'yen', hosts: ['王'], revenue: 5 });
    const metric = yen.summary.metrics.revenue;
    if (metric) metric.currency = 'JPY';
    const total = sumUp([session({ id: 'yuan', hosts: ['王'], revenue: 5 }), yen]).figures.revenue;
    expect(total).toMatchObject({ known: 2, of: 2 });
    expect(total.amount).toBeUndefined();
  });

  it('counts through a counter that began again', () => {
    const s = session({ id: 's', orders: 40 });
    const metric = s.summary.metrics.orders;
    if (metric) Object.assign(metric, { first: 100, last: 40, gained: 240, resets: 1 });
    expect(sumUp([s]).figures.orders.amount).toBe(340);
  });

  it('gives the same groups whatever the order of the sessions', () => {
    const arbitrary = fc.array(
      fc.record({ host: fc.constantFrom('甲', '乙', '丙'), orders: fc.option(fc.nat(1000), { nil: undefined }) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(arbitrary, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (given, random) => {
        const sessions = given.map(({ host, orders }, i) =>
          session({ id: `s${i}`, hosts: [host], ...(orders === undefined ? {} : { orders }) }),
        );
        const shuffled = sessions
          .map((s) => ({ s, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ s }) => s);
        const table = (list: typeof sessions) =>
          rank(groupBy(list, 'person', []), 'orders', 'all', byCode).map((r) => [r.group.key, r.rank, r.value]);
        expect(table(shuffled)).toEqual(table(sessions));
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

it('an earlier part that is said to have had more than was ever shown takes nothing off the other streams', () => {
  const honest = session({ id: 'h', orders: 50 });
  const forged = session({ id: 'f', orders: 10 });
  const { orders } = forged.summary.metrics;
  if (orders) orders.baseline = { amount: 40, precision: 0 };
  expect(sumUp([honest, forged]).figures.orders.amount).toBe(50);
});
