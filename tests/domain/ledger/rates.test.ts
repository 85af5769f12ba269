/** Rates and small curves by tables: windows, precision, resets, holes. */
import { describe, expect, it } from 'vitest';
import { rateOver, ratesOf } from '../../../utils/domain/ledger/rates';
import { append, emptySeries, seriesOf, sparkPoints, stretchAt, trim } from '../../../utils/domain/ledger/series';
import type { MetricId } from '../../../utils/domain/metrics';
import type { Value } from '../../../utils/domain/reading';
import { at, count, missing, money, row } from './rows';

const MINUTE = 60_000;

/** One value per 10 s from the start. */
const tens = (values: readonly Value[], metric: MetricId = 'orders') =>
  seriesOf(
    metric,
    values.map((value, index) => row(index * 10, { [metric]: value })),
  );
const counts = (amounts: readonly number[], metric: MetricId = 'orders') =>
  tens(
    amounts.map((amount) => count(amount)),
    metric,
  );

describe('a rate', () => {
  it.each([
    ['of a steady counter', [0, 1, 2, 3, 4, 5, 6], 60, 6],
    ['of a counter that stands', [7, 7, 7, 7, 7, 7, 7], 60, 0],
    ['while less than the window has passed, by the time that has', [0, 1, 2, 3, 4], 40, 6],
    ['of a counter that began again is not negative', [100, 106, 0, 6, 12, 18, 24], 60, 30],
    ['of a counter with a refund', [100, 101, 102, 99, 100, 101, 102], 60, 2],
  ])('%s', (_, amounts, seconds, perMinute) => {
    expect(rateOver(counts(amounts), at(seconds), MINUTE)).toEqual({ perMinute, precision: 0 });
  });

  it('of a gauge may be negative', () => {
    expect(rateOver(counts([100, 90, 80, 70, 60, 50, 40], 'viewers'), at(60), MINUTE)?.perMinute).toBe(-60);
  });

  it('counts eleven vouchers in five minutes', () => {
    const sold = Array.from({ length: 31 }, (_, index) => Math.floor((index * 11) / 30));
    expect(ratesOf(counts(sold), at(300))).toMatchObject({ m5: { perMinute: 2.2, precision: 0 } });
  });

  it('from rounded values says how unsure it is', () => {
    const rounded = [12_000, 12_000, 12_000, 12_000, 13_000, 13_000, 13_000].map((amount) => count(amount, 500));
    expect(rateOver(tens(rounded), at(60), MINUTE)).toEqual({ perMinute: 1000, precision: 1000 });
  });

  it('is not exact because a sharper number was known before the page went over to rounding', () => {
    const values = [count(12_040), count(12_049), ...Array.from({ length: 5 }, () => count(12_000, 500))];
    expect(rateOver(tens(values), at(60), MINUTE)).toEqual({ perMinute: 9, precision: 500 });
  });

  it.each([
    ['less than half of the window is known', [count(1), count(2), missing, missing, missing, missing, missing]],
    ['an end says only "at least"', Array.from({ length: 7 }, (): Value => ({ ...count(100_000), atLeast: true }))],
    ['nothing is known', []],
    ['one value is known', [count(5)]],
    ['the currency changed', [1, 2, 3].flatMap((n) => [money(n), money(n), money(n, 'USD')])],
  ])('is absent when %s', (_, values) => {
    expect(rateOver(tens(values, 'revenue'), at(60), MINUTE)).toBeUndefined();
  });

  it('counts a hole in the reading as not covered, but what was sold in it as sold', () => {
    const rows = [0, 10, 20, 50, 60].map((second) => row(second, { orders: count(second) }));
    expect(rateOver(seriesOf('orders', rows), at(60), MINUTE)).toEqual({ perMinute: 60, precision: 0 });
    expect(rateOver(seriesOf('orders', rows), at(80), MINUTE)).toBeUndefined();
  });

  it('looks no farther back than where the clock was set back', () => {
    const before = [0, 10, 20].map((second) => row(second + 7200, { orders: count(5) }));
    const after = [0, 10, 20, 30, 40].map((second) => row(second, { orders: count(5 + second) }));
    expect(rateOver(seriesOf('orders', [...before, ...after]), at(40), MINUTE)).toEqual({ perMinute: 60, precision: 0 });
  });
});

describe('a series', () => {
  it('is the same built at once and one by one', () => {
    const values = [count(1), count(1), missing, count(3), money(4), money(5, 'USD'), count(2)];
    const oneByOne = values.reduce((series, value, index) => append(series, value, at(index * 10)), emptySeries('revenue'));
    expect(oneByOne).toEqual(tens(values, 'revenue'));
  });

  it('forgets what is older than asked', () => {
    const series = trim(counts([1, 2, 3, 4]), at(20));
    expect(series.stretches.map((stretch) => stretch.amount)).toEqual([3, 4]);
    expect(trim(series, at(500)).stretches).toEqual([]);
  });

  it('knows the amount at a moment, or shortly before', () => {
    const series = counts([1, 2, 3]);
    expect(stretchAt(series, at(15), 30_000)?.amount).toBe(2);
    expect(stretchAt(series, at(50), 30_000)?.amount).toBe(3);
    expect(stretchAt(series, at(51), 30_000)).toBeUndefined();
    expect(stretchAt(series, at(-1), 30_000)).toBeUndefined();
  });
});

describe('a clock that was set back', () => {
  const rows = [0, 10, 20, -40, -30, -20].map((second, index) => row(second, { orders: count(index) }));

  it('leaves two answers for some moments: the newest counts', () => {
    const series = seriesOf('orders', rows);
    expect(stretchAt(series, at(-20), 5000)?.amount).toBe(5);
    expect(stretchAt(series, at(15), 5000)?.amount).toBe(1);
    expect(
      rows.reduce((built, { values, at: when }) => append(built, values.orders ?? missing, when), emptySeries('orders')),
    ).toEqual(series);
  });
});

describe('a small curve', () => {
  it('has the last amount of each part, and nothing where nothing was known', () => {
    const rows = [0, 10, 20, 30, 100, 110].map((second) => row(second, { orders: count(second + 1) }));
    expect(sparkPoints(seriesOf('orders', rows), at(0), at(120), 6)).toEqual([11, 31, 31, null, null, 111]);
  });

  it('is empty of values before the first', () => {
    expect(sparkPoints(counts([7, 8]), at(-20), at(20), 4)).toEqual([null, null, 7, 8]);
  });
});
