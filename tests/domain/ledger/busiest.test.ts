/** The five minutes in which most was sold, and the audience of what was on air platform by platform. */
import { describe, expect, it } from 'vitest';
import { busiest } from '../../../utils/domain/ledger/busiest';
import { type OnAirMark, onAirSeries } from '../../../utils/domain/ledger/on-air';
import { audienceByPlatform } from '../../../utils/domain/ledger/on-air-platforms';
import type { Source } from '../../../utils/domain/session';
import { at, count, missing, row } from './rows';

const FIVE_MS = 300_000;
const now = at(1800);

/** A row every 10 s; `items` gives what stands at a second. */
const rows = (items: (second: number) => number, seconds = 1800) =>
  Array.from({ length: seconds / 10 + 1 }, (_, i) => row(i * 10, { items: count(items(i * 10)) }));

describe('the busiest five minutes', () => {
  it('are found wherever they begin, with their times', () => {
    // 11 vouchers from second 610 to second 910, and one before.
    const sold = (second: number) => (second < 300 ? 0 : 1) + Math.min(11, Math.max(0, Math.floor((second - 610) / 27)));
    const best = busiest('items', FIVE_MS, onAirSeries(rows(sold)), { now });
    expect(best).toEqual({ from: at(610), to: at(910), change: { amount: 11, precision: 0 } });
  });

  it('are none in a shorter session, and none where nothing was sold', () => {
    expect(busiest('items', FIVE_MS, onAirSeries(rows((s) => s, 290)), { now })).toBeUndefined();
    expect(busiest('items', FIVE_MS, onAirSeries(rows(() => 7)), { now })).toBeUndefined();
    expect(busiest('orders', FIVE_MS, onAirSeries(rows((s) => s)), { now })).toBeUndefined();
  });

  it('hold no more than five minutes, whenever the page was read', () => {
    // One voucher a second, read every 28 s: from a reading to the tenth after it are 280 s, and to the eleventh 308 s.
    const seldom = Array.from({ length: 60 }, (_, i) => row(i * 28, { items: count(i * 28) }));
    expect(busiest('items', FIVE_MS, onAirSeries(seldom), { now })?.change.amount).toBe(280);
    // Eleven sold in the half minute in which nothing was read, just before five minutes without a sale but one.
    const gap = rows((s) => (s < 600 ? 5 : s < 900 ? 16 : 17)).filter(({ at: when }) => when <= at(575) || when >= at(605));
    expect(busiest('items', FIVE_MS, onAirSeries(gap), { now })).toEqual({
      from: at(610 - 300),
      to: at(610),
      change: { amount: 11, precision: 0 },
    });
    const after = gap.filter(({ at: when }) => when >= at(560));
    expect(busiest('items', FIVE_MS, onAirSeries(after), { now })?.change.amount).toBe(1);
  });

  it('do not take a jump over a time without numbers for sales of five minutes', () => {
    const jump = rows((s) => (s < 600 ? 5 : 500)).map((one, i) =>
      i > 10 && i < 60 ? { ...one, values: { items: missing } } : one,
    );
    expect(busiest('items', FIVE_MS, onAirSeries(jump), { now })).toBeUndefined();
  });
});

describe('the audience of what was on air', () => {
  const source = (id: string, platform: string, more: Partial<Source> = {}): Source => ({
    id,
    key: id,
    origin: 'https://a.example',
    title: '大屏',
    platform,
    ...more,
  });
  const mark: OnAirMark = { v: 1, id: 'm', session: 's', kind: 'on-air', title: '红枣', at: at(0), until: at(100) };
  const both = ['a', 'b'].flatMap((id, n) =>
    Array.from({ length: 11 }, (_, i) => row(i * 10, { audience: count(i * (n + 2)) }, { source: id })),
  );
  const options = { lagMs: 0, now };

  it('is told platform by platform', () => {
    const parts = audienceByPlatform([mark], onAirSeries(both), options, [source('a', '抖音'), source('b', '淘宝')]);
    expect(parts.map(({ name, gained }) => [name, gained.get('红枣')?.amount])).toEqual([
      ['抖音', 20],
      ['淘宝', 30],
    ]);
  });

  it('is not told apart for two pages of one stream', () => {
    const sources = [source('a', '抖音', { group: 'douyin' }), source('b', '抖音', { group: 'douyin' })];
    expect(audienceByPlatform([mark], onAirSeries(both), options, sources)).toEqual([]);
  });
});
