/** What was taught about a page: to which address it belongs, how it changes, and what a file of another office would change in it. */
import { describe, expect, it } from 'vitest';
import {
  dashboardKey,
  type Profile,
  placeOf,
  readPicked,
  type TraceLook,
  traced,
  withoutPlace,
  withPlace,
} from '../../../utils/domain/profile';
import { compareProfiles } from '../../../utils/domain/profile-import';

const empty: Profile = {
  v: 1,
  key: 'https://a.example/live',
  origin: 'https://a.example',
  platform: 'A',
  title: 'A',
  places: [],
  refused: [],
  changedAt: 1,
};
const orders = { metric: 'orders', label: '捧场', path: ['#a'] } as const;

describe('the key of a dashboard', () => {
  it.each([
    ['https://a.example/live?room=12', 'https://a.example/live'],
    ['https://a.example/live/7123456789/data', 'https://a.example/live/*/data'],
    ['https://a.example/live/12', 'https://a.example/live/12'],
    ['https://a.example/s/3f2a9c81-77aa-4b1e-9d10-2f8e6c1d0a5b', 'https://a.example/s/*'],
    ['https://a.example/r/AbCd1234EfGh5678', 'https://a.example/r/*'],
    ['https://a.example/console#/board/99887766?tab=1', 'https://a.example/console#/board/*'],
    ['https://a.example/page#top', 'https://a.example/page'],
    ['https://a.example/live-dashboard', 'https://a.example/live-dashboard'],
  ])('%s', (href, key) => expect(dashboardKey(href)).toBe(key));
});

describe('teaching', () => {
  it('keeps one place a metric, and takes a refusal back', () => {
    const refused = withoutPlace(withPlace(empty, orders, 2), 'orders', 3, '捧场');
    expect(refused).toMatchObject({ places: [], refused: [{ metric: 'orders', label: '捧场' }], changedAt: 3 });
    const again = withPlace(refused, { ...orders, path: ['#b'] }, 4);
    expect(again).toMatchObject({ places: [{ ...orders, path: ['#b'] }], refused: [], changedAt: 4 });
  });

  it('keeps with a place what has to stand beside it, where the label does not tell it from others', () => {
    const picked = { labels: ['捧场', '围观'], beside: '捧场', block: '乙店' };
    expect(placeOf({ ...orders, label: '' }, picked)).toEqual({ ...orders, label: '', beside: '捧场' });
    expect(placeOf(orders, picked)).toEqual({ ...orders, beside: '乙店' });
    expect(placeOf({ ...orders, label: '围观' }, picked)).toEqual({ ...orders, label: '围观' });
    expect(placeOf({ ...orders, path: [] }, picked)).toEqual({ ...orders, path: [] });
    expect(placeOf(orders, { labels: ['捧场'], beside: '捧场' })).toEqual(orders);
  });

  it('forgets a place without refusing anything where no label led to it', () => {
    expect(withoutPlace(withPlace(empty, orders, 2), 'orders', 3, '')).toMatchObject({ places: [], refused: [] });
  });

  it.each([
    ['1.2', 'orders', '万', 12_000],
    ['1.2万', 'orders', '亿', 12_000],
    ['35', 'revenue', '万元', 35_000_000],
    ['88', 'revenue', 'JPY', 88],
    ['88', 'revenue', undefined, 8800],
  ] as const)('%s read as %s in %s', (raw, metric, unit, amount) => {
    expect(readPicked(raw, metric, { apart: false }, unit)).toMatchObject({ kind: 'number', amount });
  });

  it('reads money as no count', () => expect(readPicked('¥88', 'orders', { apart: false }).kind).toBe('unparsed'));

  it('remembers the last 20 looks', () => {
    const looks = Array.from({ length: 25 }, (_, at): TraceLook => ({ at, state: 'ok', raw: String(at) }));
    const trace = looks.reduce<TraceLook[]>(traced, []);
    expect([trace.length, trace[0]?.at, trace.at(-1)?.at]).toEqual([20, 5, 24]);
    expect(traced(trace, { at: 24, state: 'lost', raw: '' }).at(-2)?.at).toBe(23);
  });
});

describe('a file of another office', () => {
  const here = withPlace(withPlace(empty, orders, 2), { metric: 'likes', label: '', path: ['#l'] }, 2);
  const arrived: Profile = {
    ...empty,
    places: [
      { ...orders, unit: '万' },
      { metric: 'revenue', label: '战绩', path: [] },
    ],
    refused: [{ metric: 'likes', label: '赞' }],
  };

  it('adds, replaces, and leaves what it does not have', () => {
    const [one] = compareProfiles([here], [arrived]);
    expect(one).toMatchObject({ state: 'changed', added: ['revenue'], replaced: ['orders'], kept: ['likes'] });
    expect(one?.merged.places.map(({ metric }) => metric)).toEqual(['orders', 'revenue', 'likes']);
    // Likes are taught here, so their label is not refused.
    expect(one?.merged.refused).toEqual([]);
  });

  it('is new where the page is unknown, and the same where nothing differs', () => {
    expect(compareProfiles([], [arrived])[0]).toMatchObject({ state: 'new', added: ['orders', 'revenue'], kept: [] });
    expect(compareProfiles([here], [here])[0]).toMatchObject({ state: 'same', added: [], replaced: [] });
  });
});
