/** Several sources: what adds up, what does not, and which page of one stream is believed. */
import { describe, expect, it } from 'vitest';
import { emptySummary, summarise } from '../../../utils/domain/ledger/summary';
import { strongest } from '../../../utils/domain/ledger/totals';
import { at, count, money, row } from './rows';

const b = { source: 'b', boot: 'b2' };

describe('two platforms', () => {
  it('add up: counters, growth, resets and precision', () => {
    const rows = [
      row(0, { orders: count(100) }),
      row(1, { orders: count(5000, 50) }, b),
      row(2, { orders: count(130) }),
      row(3, { orders: count(5200, 50) }, b),
      row(4, { orders: count(0) }),
    ];
    expect(summarise(rows).metrics.orders).toEqual({
      first: 5100,
      last: 5200,
      peak: 5330,
      peakAt: at(3),
      gained: 230,
      precision: 50,
      resets: 1,
      falls: 0,
    });
  });

  it('have the peak and mean of the sum that was there at one moment, not the sum of peaks', () => {
    const rows = [
      row(0, { viewers: count(100) }),
      row(0, { viewers: count(10) }, b),
      row(5, { viewers: count(20) }),
      row(5, { viewers: count(60) }, b),
      row(10, {}),
    ];
    expect(summarise(rows).metrics.viewers).toMatchObject({ peak: 110, peakAt: at(0), mean: 95, last: 80 });
  });

  it('leave out of the sum the one that has not been read for a while', () => {
    const rows = [row(0, { viewers: count(100) }), row(0, { viewers: count(10) }, b)];
    const later = [10, 20, 30].map((second) => row(second, { viewers: count(200) }));
    expect(summarise([...rows, ...later]).metrics.viewers).toMatchObject({ peak: 210, peakAt: at(10) });
  });

  it('are covered while at least one of them is', () => {
    const rows = [row(0, {}), row(10, {}), row(12, {}, b), row(22, {}, b), row(32, {}, b), row(34, {})];
    expect(summarise(rows)).toMatchObject({ coveredMs: 34_000, gapMs: 0 });
  });

  it('have no total in two currencies', () => {
    const rows = [row(0, { revenue: money(100) }), row(1, { revenue: money(100, 'USD') }, b)];
    const { metrics, perSource } = summarise(rows);
    expect(metrics).not.toHaveProperty('revenue');
    expect(perSource).toMatchObject({ a: { revenue: { last: 100, currency: 'CNY' } }, b: { revenue: { currency: 'USD' } } });
  });

  it('have what only one of them shows', () => {
    expect(summarise([row(0, { buyers: count(7) }), row(1, { orders: count(3) }, b)]).metrics).toMatchObject({
      buyers: { last: 7 },
      orders: { last: 3 },
    });
  });
});

describe('two pages of the same stream', () => {
  const groups = { a: 'stream', b: 'stream' };
  const summary = (first: ReturnType<typeof row>, second: ReturnType<typeof row>) => summarise([first, second], [], groups);

  it('count once, and the sharper one is believed', () => {
    const { metrics } = summary(row(0, { orders: count(12_049) }), row(1, { orders: count(12_000, 500) }, b));
    expect(metrics.orders).toMatchObject({ last: 12_049, precision: 0 });
    expect(summary(row(0, { viewers: count(50) }), row(0, { viewers: count(52) }, b)).spark).toEqual([52]);
  });

  it('go by the rounded one when it proves the other to be behind', () => {
    const { metrics } = summary(row(0, { orders: count(12_049) }), row(1, { orders: count(19_000, 500) }, b));
    expect(metrics.orders).toMatchObject({ last: 19_000 });
  });

  it('remember their groups before the first row', () => {
    expect(emptySummary(groups).running?.groups).toEqual(groups);
  });
});

it.each([
  [[], undefined],
  [[count(10, 5), count(12)], 12],
  [[{ ...count(10), atLeast: true as const }, count(9, 1)], 9],
  [[count(3), count(5)], 5],
])('of %j believes %j', (values, expected) => {
  const candidates = values.map(({ amount = 0, precision = 0, ...rest }) => ({ last: { ...rest, amount, precision } }));
  expect(strongest(candidates)?.last.amount).toBe(expected);
});
