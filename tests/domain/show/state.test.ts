/** What stands beside the metrics of a practice show: look-alikes, the last five minutes, the curve, the comments. */
import { expect, test } from 'vitest';
import { createShow } from '../../../utils/domain/show/show';
import { RECENT_MINUTES, showAt, trendAt } from '../../../utils/domain/show/state';

const show = createShow(42, { minutes: 60 });
const MINUTE = 60_000;

test('the last five minutes are the growth since then', () => {
  const [now, then] = [showAt(show, 40 * MINUTE), showAt(show, (40 - RECENT_MINUTES) * MINUTE)];
  for (const id of ['orders', 'revenue', 'audience'] as const) {
    expect(now.recent?.[id]).toBe((now.totals?.[id] ?? 0) - (then.totals?.[id] ?? 0));
  }
  expect(now.recent).not.toHaveProperty('viewers');
});

test('in the first five minutes they are the growth since the start', () => {
  expect(showAt(show, 2 * MINUTE).recent?.visits).toBe(
    (showAt(show, 2 * MINUTE).totals?.visits ?? 0) - (showAt(show, 0).totals?.visits ?? 0),
  );
});

test('look-alikes follow from the totals', () => {
  const { totals = {}, alike } = showAt(show, 40 * MINUTE);
  const viewers = Array.from(show.columns.viewers.subarray(0, 40 * 60 + 1));
  expect(alike?.peakViewers).toBe(Math.max(...viewers));
  expect(alike?.averageViewers).toBe(Math.round(viewers.reduce((sum, amount) => sum + amount, 0) / viewers.length));
  expect(alike?.perThousandMinor).toBe(Math.round(((totals.revenue ?? 0) * 1_000) / (totals.visits ?? 0)));
  expect(alike?.conversion).toBe((totals.buyers ?? 0) / (totals.audience ?? 0));
});

test('the curve has a point per minute begun, and its orders add up', () => {
  expect(trendAt(show, -5)).toEqual([]);
  expect(trendAt(show, 0)).toEqual([]);
  expect(trendAt(show, 90_000)).toHaveLength(2);
  const orders = trendAt(show, show.lengthMs).reduce((sum, point) => sum + point.orders, 0);
  expect(orders).toBe(showAt(show, show.lengthMs).totals?.orders);
});

test('comments are the newest first, none from later, each of its own moment', () => {
  const { said } = showAt(show, 30 * MINUTE);
  expect(said.length).toBeGreaterThan(10);
  expect(said.every(({ atMs }) => atMs <= 30 * MINUTE)).toBe(true);
  expect(said.map(({ id }) => id)).toEqual(said.map(({ id }) => id).toSorted((a, b) => b - a));
});

test('a comment about a product names the one being explained', () => {
  const about = show.said.filter(({ product }) => product !== undefined);
  expect(about.length).toBeGreaterThan(50);
  for (const { atMs, product } of about) {
    const turn = show.turns.find(({ fromS, toS }) => fromS * 1_000 <= atMs && atMs < toS * 1_000);
    expect(turn?.product).toBe(product);
  }
});
