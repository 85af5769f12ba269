/** Conditions, order and choice over sessions: each leaves what it says, and a session without a value is never ranked as 0. */
import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../utils/domain/campaign/campaign';
import type { Session } from '../../utils/domain/session';
import { createHistory } from '../../utils/state/history';
import { filterChoices, filtered, NO_FILTER, ordered } from '../../utils/state/history-filter';
import { readHistoryRoute } from '../../utils/state/history-route';
import { indexPeople } from '../../utils/state/history-search';
import { fakeSource, hosts, makeSession, metric, START } from '../components/history/fixtures';

const DAY = 86_400_000;
const people = indexPeople(hosts);
const ids = (sessions: readonly Session[]) => sessions.map(({ id }) => id);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const withRevenue = (id: string, amount: number | null, currency = 'CNY', extra: Partial<Session> = {}): Session => {
  const session = makeSession(id, extra);
  const { revenue: _, ...others } = session.summary.metrics;
  const metrics = amount === null ? others : { ...others, revenue: metric(amount, { currency }) };
  return { ...session, summary: { ...session.summary, metrics } };
};

describe('filtered', () => {
  const sessions = [
    makeSession('1', { tags: ['重点县'] }),
    makeSession('2', { hosts: ['李秀英'], county: '沁源县', startedAt: START + DAY, endedAt: START + DAY + 1 }),
    makeSession('3', { hosts: ['h1', '李秀英'], startedAt: START + 2 * DAY, endedAt: START + 2 * DAY + 1 }),
  ];
  const products = new Map([
    ['1', ['红枣']],
    ['3', ['小米', '红枣']],
    ['deleted', ['党参']],
  ]);
  const keep = (filter: Partial<typeof NO_FILTER>, campaigns: Campaign[] = []) =>
    ids(filtered(sessions, { ...NO_FILTER, ...filter }, people, campaigns));

  it('knows a host by name whether the session has the name or the id', () => {
    expect(keep({ host: '张建国' })).toEqual(['1', '3']);
    expect(keep({ host: '李秀英' })).toEqual(['2', '3']);
  });

  it('takes the session’s county before that of its hosts', () => {
    expect(keep({ county: '临县' })).toEqual(['1', '3']);
    expect(keep({ county: '沁源县' })).toEqual(['2']);
  });

  it('takes days as they were in the session’s own time zone, both ends included', () => {
    expect(keep({ from: '2026-05-02' })).toEqual(['2', '3']);
    expect(keep({ from: '2026-05-01', to: '2026-05-02' })).toEqual(['1', '2']);
    // 23:30 in Shanghai is still the first of May there, whatever day it is elsewhere.
    const late = makeSession('4', { startedAt: START + 3.5 * 3_600_000 });
    expect(ids(filtered([late], { ...NO_FILTER, to: '2026-05-01' }, people, []))).toEqual(['4']);
  });

  it('joins conditions, and a campaign that is gone holds none', () => {
    const campaign: Campaign = {
      v: 1,
      id: 'c',
      name: '五一',
      from: '2026-05-01',
      to: '2026-05-02',
      timeZone: 'Asia/Shanghai',
      tags: [],
      added: [],
      removed: ['1'],
    };
    expect(keep({ campaign: 'c' }, [campaign])).toEqual(['2']);
    expect(keep({ campaign: 'c', tag: '重点县' }, [campaign])).toEqual([]);
    expect(keep({ campaign: 'gone' })).toEqual([]);
  });

  it('offers what there is, each once', () => {
    expect(filterChoices(sessions, people, products, (a, b) => (a < b ? -1 : 1))).toEqual({
      hosts: ['张建国', '李秀英'],
      counties: ['临县', '沁源县'],
      tags: ['重点县'],
      products: ['小米', '红枣'],
    });
  });

  it('finds the sessions in which a product was on air, and none where nobody knows', () => {
    const holding = (product: string) => ids(filtered(sessions, { ...NO_FILTER, product }, people, [], products));
    expect(holding('红枣')).toEqual(['1', '3']);
    expect(holding('党参')).toEqual([]);
  });
});

describe('ordered', () => {
  it('has the most first, and no value after 0', () => {
    const sessions = [withRevenue('none', null), withRevenue('zero', 0), withRevenue('much', 900), withRevenue('some', 5)];
    expect(ids(ordered(sessions, 'revenue'))).toEqual(['much', 'some', 'zero', 'none']);
  });

  it('does not compare amounts of two currencies', () => {
    const sessions = [
      withRevenue('us', 100, 'USD'),
      withRevenue('cn', 5),
      withRevenue('us2', 200, 'USD'),
      withRevenue('cn2', 9000),
    ];
    expect(ids(ordered(sessions, 'revenue'))).toEqual(['cn2', 'cn', 'us2', 'us']);
  });

  it('has the newest first among equals', () => {
    const sessions = [withRevenue('old', 5), withRevenue('new', 5, 'CNY', { startedAt: START + 1 })];
    expect(ids(ordered(sessions, 'revenue'))).toEqual(['new', 'old']);
    expect(ids(ordered(sessions, 'oldest'))).toEqual(['old', 'new']);
  });
});

describe('the list', () => {
  it('forgets a ticked session that is deleted', async () => {
    const source = fakeSource([makeSession('1'), makeSession('2')]);
    const history = createHistory(source);
    await settled();
    for (const id of ['2', '1']) history.choose(id, true);
    expect(history.chosen.value).toEqual(['2', '1']);
    await history.remove('2');
    expect(history.chosen.value).toEqual(['1']);
    history.dispose();
  });

  it('takes back a merging by the session that came of it, and says why one was refused', async () => {
    const source = fakeSource([makeSession('1'), makeSession('2')]);
    const history = createHistory(source);
    await settled();
    expect(await history.merge(['1', '2'])).toEqual(['merged']);
    expect(history.done.value).toMatchObject({ what: 'merged', session: { id: '1' } });
    await history.undo();
    expect(source.calls).toEqual(['merge 1 2', 'undo merged']);
    expect(history.done.value).toBeNull();
    source.answer = { ok: false, reason: 'mixed' };
    expect(await history.split('1', START)).toBeNull();
    expect(history.refused.value).toBe('mixed');
    history.dispose();
  });
});

it('addresses name two to five sessions, or a host', () => {
  expect(readHistoryRoute('#/compare/a,b%2Cc,a')).toEqual({ page: 'compare', ids: ['a', 'b,c'] });
  expect(readHistoryRoute('#/compare/a')).toEqual({ page: 'list' });
  expect(readHistoryRoute('#/compare/1,2,3,4,5,6')).toMatchObject({ ids: ['1', '2', '3', '4', '5'] });
  expect(readHistoryRoute(`#/host/${encodeURIComponent('张建国')}`)).toEqual({ page: 'host', name: '张建国' });
});
