/** The summary by tables: growth, falls, resets, rounding, gaps, mean, curve. The law "running = recomputed" is in `summary-law.test.ts`. */
import { describe, expect, it } from 'vitest';
import { accumulate, coverage, emptySummary, summarise } from '../../../utils/domain/ledger/summary';
import { at, count, money, row, rowsOf, START } from './rows';

const orders = (amounts: readonly (number | null)[]) => rowsOf('orders', amounts);
const running = (rows: Parameters<typeof summarise>[0]) => rows.reduce(accumulate, emptySummary());

describe('growth of a counter', () => {
  it.each([
    ['rises', [500, 510, 530], { first: 500, last: 530, gained: 30, falls: 0, resets: 0, peak: 530 }],
    ['falls: a refund is taken off', [500, 510, 505], { last: 505, gained: 5, falls: 1, resets: 0, peak: 510 }],
    ['falls below the start: never negative sales', [500, 490], { last: 490, gained: 0, falls: 1 }],
    ['a refund below the start is made good first', [500, 490, 520], { last: 520, gained: 20, falls: 1 }],
    ['begins again: what was reached stays counted', [500, 540, 3, 13], { last: 13, gained: 53, falls: 0, resets: 1, peak: 540 }],
    ['a few orders cancelled are no new beginning', [0, 3, 0, 2], { last: 2, gained: 2, falls: 1, resets: 0 }],
    ['nothing shown for a while is not 0', [500, null, null, 520], { first: 500, last: 520, gained: 20, falls: 0 }],
  ])('%s', (_, amounts, expected) => {
    expect(running(orders(amounts)).metrics.orders).toMatchObject(expected);
  });

  it('does not take rounding for a fall, nor for growth', () => {
    const rows = [
      row(1, { orders: count(12_049) }),
      row(2, { orders: count(12_000, 500) }),
      row(3, { orders: count(13_000, 500) }),
    ];
    expect(running(rows).metrics.orders).toMatchObject({ first: 12_049, last: 13_000, precision: 500, gained: 951, falls: 0 });
  });

  it('leaves out money of another currency', () => {
    const rows = [row(1, { revenue: money(1000) }), row(2, { revenue: money(99, 'USD') }), row(3, { revenue: money(1500) })];
    expect(running(rows).metrics.revenue).toMatchObject({ first: 1000, last: 1500, gained: 500, currency: 'CNY', falls: 0 });
  });

  it('has no summary of a metric that was never read', () => {
    expect(running(orders([null, null])).metrics).toEqual({});
  });

  it('counts only what was believed', () => {
    const rows = [
      row(1, { orders: count(5) }),
      row(2, { orders: { state: 'stale', amount: 5, precision: 0, raw: '5', label: '' } }),
    ];
    const suspect = row(3, { orders: { state: 'suspect', raw: '99', label: '' } });
    expect(running([...rows, suspect]).metrics.orders).toMatchObject({ last: 5, gained: 0 });
  });
});

describe('a gauge', () => {
  it('has a mean over time, not over rows', () => {
    const rows = [row(0, { viewers: count(100) }), row(9, { viewers: count(200) }), row(10, { viewers: count(0) })];
    expect(running(rows).metrics.viewers).toMatchObject({ mean: (100 * 9 + 200) / 10, peak: 200, peakAt: at(9) });
  });

  it('counts no time that was not read towards the mean', () => {
    const rows = [row(0, { viewers: count(100) }), row(10, { viewers: count(100) }), row(310, { viewers: count(300) })];
    const summary = running([...rows, row(320, { viewers: count(300) })]);
    expect(summary.metrics.viewers?.mean).toBe(200);
    expect(summary).toMatchObject({ coveredMs: 20_000, gapMs: 300_000 });
  });

  it('may fall without anybody taking note', () => {
    expect(running(rowsOf('viewers', [500, 20])).metrics.viewers).toMatchObject({ falls: 0, resets: 0, last: 20 });
  });
});

describe('time', () => {
  it('is that of the page, whatever the wall clock does', () => {
    const rows = [row(0, {}), { ...row(10, {}), at: at(-7200) }, { ...row(20, {}), at: at(10_800) }];
    expect(running(rows)).toMatchObject({ coveredMs: 20_000, gapMs: 0 });
  });

  it('is that of the wall between page loads, and never negative', () => {
    const rows = [
      row(0, {}),
      { ...row(4, {}, { boot: 'b2' }), monoMs: 7 },
      { ...row(-50, {}, { boot: 'b3', seq: 9_000 }), monoMs: 1 },
    ];
    expect(running(rows)).toMatchObject({ coveredMs: 4000, gapMs: 0, snapshots: 3 });
  });

  it.each([
    [10_000, 10_000, 0.9],
    [0, 8_000, 1],
  ])('coverage with %i ms lost of what was recorded', (gapMs, lengthMs, expected) => {
    const summary = { ...emptySummary(), coveredMs: 9000, gapMs: gapMs ? 1000 : 0 };
    expect(coverage(summary, START, START + lengthMs)).toBe(expected);
  });

  it('has no coverage without length', () => {
    expect(coverage(emptySummary(), START, START)).toBeUndefined();
  });

  it('takes a short gap off what the rows seem to cover', () => {
    const rows = [row(0, {}), row(8, {}), row(18, {})];
    expect(summarise(rows, [{ at: at(0), to: at(8), cause: 'tab-asleep' }])).toMatchObject({ coveredMs: 10_000, gapMs: 8000 });
  });
});

describe('the curve', () => {
  it('is of the viewers, else of the orders', () => {
    expect(running(rowsOf('orders', [1, 2])).spark).toEqual([2]);
    expect(running([row(0, { orders: count(1), viewers: count(9) })]).spark).toEqual([9]);
  });

  it('keeps the peak, has at most 60 points, and nothing where nothing was read', () => {
    const rows = Array.from({ length: 720 }, (_, i) => row(i * 10, { viewers: count(i === 400 ? 999 : 10) }));
    const { spark } = running(rows.filter((r) => r.at < at(2000) || r.at > at(3000)));
    expect(spark.length).toBeLessThanOrEqual(60);
    expect(Math.max(...spark.map((point) => point ?? 0))).toBe(999);
    expect(spark).toContain(null);
  });
});
