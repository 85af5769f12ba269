/** What changed while on air: ends, lag, resets, gaps, several at once, several sources; and the tables made of it. */
import { describe, expect, it } from 'vitest';
import {
  appendOnAir,
  type OnAirMark,
  type OnAirOptions,
  onAirSeries,
  toLiveOnAir,
  trimOnAir,
  whileOnAir,
} from '../../../utils/domain/ledger/on-air';
import { byHost, onAirTable } from '../../../utils/domain/ledger/on-air-table';
import type { Snapshot } from '../../../utils/domain/reading';
import { at, count, missing, money, row } from './rows';

const mark = (from: number, until?: number, more: Partial<OnAirMark> = {}): OnAirMark => ({
  v: 1,
  id: `m${from}`,
  session: 's',
  kind: 'on-air',
  title: '临县红枣',
  at: at(from),
  ...(until === undefined ? {} : { until: at(until) }),
  ...more,
});
const options = (now: number, more: Partial<OnAirOptions> = {}): OnAirOptions => ({ lagMs: 0, now: at(now), ...more });

/** One row every 10 s with as many orders as seconds, and 10 yuan each. */
const steady = (seconds: number, more: Partial<Snapshot> = {}) =>
  Array.from({ length: seconds / 10 + 1 }, (_, i) => row(i * 10, { orders: count(i * 10), revenue: money(i * 10_000) }, more));

const changes = (one: OnAirMark, rows: readonly Snapshot[], opts: OnAirOptions) =>
  whileOnAir([one], onAirSeries(rows), opts)[0]?.changes;

describe('while on air', () => {
  it('counts what changed between the marks', () => {
    expect(changes(mark(20, 80), steady(100), options(100))).toEqual({
      orders: { amount: 60, precision: 0 },
      revenue: { amount: 60_000, precision: 0, currency: 'CNY' },
    });
  });

  it('counts until now while it is on air', () => {
    const [one] = whileOnAir([mark(20)], onAirSeries(steady(100)), options(100));
    expect(one).toMatchObject({ from: at(20), to: at(100), changes: { orders: { amount: 80 } } });
    expect(one && toLiveOnAir(one)).toEqual({
      mark: 'm20',
      title: '临县红枣',
      hosts: [],
      since: at(20),
      orders: 80,
      revenue: 80_000,
    });
  });

  it('moves both ends of the sales by the lag, and not the audience', () => {
    const rows = [0, 10, 20, 30, 40, 50].map((second) =>
      row(second, { orders: count(second ** 2), audience: count(second ** 2) }),
    );
    expect(changes(mark(10, 30), rows, options(50, { lagMs: 20_000 }))).toMatchObject({
      orders: { amount: 50 ** 2 - 30 ** 2 },
      audience: { amount: 30 ** 2 - 10 ** 2 },
    });
  });

  it('does not look beyond now for the lag', () => {
    expect(changes(mark(10, 40), steady(50), options(50, { lagMs: 20_000 }))?.orders?.amount).toBe(20);
    expect(changes(mark(40), steady(50), options(50, { lagMs: 20_000 }))).toEqual({});
  });

  it.each([
    ['nothing was read yet when it began', mark(-60, 50), steady(100)],
    ['nothing was read any more when it ended', mark(10, 200), steady(100)],
    ['the page shows none', mark(0, 20), [0, 10, 20].map((second) => row(second, { orders: missing }))],
    [
      'the page says only "at least"',
      mark(0, 20),
      [0, 20].map((second) => row(second, { orders: { ...count(1000), atLeast: true } })),
    ],
  ])('is not known when %s', (_, one, rows) => {
    expect(changes(one, rows, options(300))).not.toHaveProperty('orders');
  });

  it('takes the newest number of the last 30 s, and interpolates nothing', () => {
    const rows = [row(0, { orders: count(5) }), row(100, { orders: count(50) })];
    expect(changes(mark(30, 129), rows, options(200))?.orders?.amount).toBe(45);
    expect(changes(mark(31, 129), rows, options(200))).not.toHaveProperty('orders');
  });

  it('goes on across a counter that began again, and takes refunds off', () => {
    const rows = [100, 120, 3, 13, 10].map((amount, i) => row(i * 10, { orders: count(amount) }));
    expect(changes(mark(0, 40), rows, options(40))?.orders?.amount).toBe(30);
  });

  it('says when it runs across a gap', () => {
    const gaps = [{ at: at(40), to: at(60), cause: 'reload' as const }];
    expect(changes(mark(20, 80), steady(100), options(100, { gaps }))?.orders).toEqual({
      amount: 60,
      precision: 0,
      acrossGap: true,
    });
    expect(changes(mark(70, 80), steady(100), options(100, { gaps }))?.orders).toEqual({ amount: 10, precision: 0 });
  });

  it('says how unsure it is, and shows nothing live that rounding swallows', () => {
    const rows = [row(0, { orders: count(12_000, 500) }), row(20, { orders: count(13_000, 500) })];
    const [one] = whileOnAir([mark(0, 20)], onAirSeries(rows), options(20));
    expect(one?.changes.orders).toEqual({ amount: 1000, precision: 1000 });
    expect(one && toLiveOnAir(one)).not.toHaveProperty('orders');
  });

  it('gives each of two at once the whole change, and says so', () => {
    const both = whileOnAir([mark(0, 50), mark(20, 60), mark(60, 90)], onAirSeries(steady(100)), options(100));
    expect(both.map(({ changes: { orders }, shared }) => [orders?.amount, shared])).toEqual([
      [50, true],
      [40, true],
      [30, false],
    ]);
  });

  it('adds up sources, and says when one is left out', () => {
    const b = { source: 'b', boot: 'b2' };
    expect(changes(mark(20, 80), [...steady(100), ...steady(100, b)], options(100))?.orders).toEqual({
      amount: 120,
      precision: 0,
    });
    const joined = steady(100, b).slice(6);
    expect(changes(mark(20, 80), [...steady(100), ...joined], options(100))?.orders).toEqual({
      amount: 60,
      precision: 0,
      partial: true,
    });
    const groups = { a: 'stream', b: 'stream' };
    expect(changes(mark(20, 80), [...steady(100), ...steady(100, b)], options(100, { groups }))?.orders?.amount).toBe(60);
  });

  it('adds no money of two currencies', () => {
    const dollars = [0, 20].map((second) => row(second, { revenue: money(second, 'USD') }, { source: 'b' }));
    expect(changes(mark(0, 20), [...steady(20), ...dollars], options(20))).not.toHaveProperty('revenue');
  });

  it('is the same when what came long before was forgotten', () => {
    const [one] = whileOnAir([mark(50)], trimOnAir(onAirSeries(steady(100)), at(20)), options(100));
    expect(one?.changes).toEqual(changes(mark(50), steady(100), options(100)));
  });

  it('is the same from a series that grew row by row', () => {
    const rows = [...steady(50), row(60, { orders: missing }), row(70, { orders: count(3) })];
    expect(rows.reduce(appendOnAir, {})).toEqual(onAirSeries(rows));
  });
});

describe('a table', () => {
  const series = onAirSeries(steady(600));

  it('has one row a product, however often it was on air, overlaps once', () => {
    const marks = [
      mark(0, 60, { product: 'p' }),
      mark(30, 90, { product: 'p' }),
      mark(300, 330, { product: 'p', title: '红枣 5 斤' }),
      mark(100, 160),
    ];
    expect(onAirTable(marks, series, options(600))).toMatchObject([
      {
        key: 'p',
        title: '红枣 5 斤',
        times: 3,
        durationMs: 120_000,
        changes: { orders: { amount: 120 } },
        perMinute: { orders: 60, revenue: 60_000 },
        shared: false,
      },
      { key: '临县红枣', times: 1, durationMs: 60_000, changes: { orders: { amount: 60 } } },
    ]);
  });

  it('says when a row is not whole or not alone', () => {
    const marks = [mark(-300, -200, { product: 'p' }), mark(0, 60, { product: 'p' }), mark(30, undefined, { product: 'q' })];
    const [p, q] = onAirTable(marks, series, options(600));
    expect(p).toMatchObject({
      shared: true,
      open: false,
      changes: { orders: { amount: 60, partial: true } },
      perMinute: { orders: 60 },
    });
    expect(q).toMatchObject({ shared: true, open: true });
  });

  it('has no numbers where none are known', () => {
    const [only] = onAirTable([mark(-300, -200)], series, options(600));
    expect(only).toMatchObject({ changes: {}, perMinute: {}, durationMs: 100_000 });
  });

  it('by host counts a mark without hosts for those of the session', () => {
    expect(onAirTable([mark(0, 60)], series, options(600), byHost(['王县长']))).toMatchObject([{ key: '王县长' }]);
    expect(onAirTable([mark(0, 60)], series, options(600), byHost([]))).toEqual([]);
  });

  it('can be made by host: each of a duet has the whole', () => {
    const marks = [mark(0, 60, { hosts: ['王县长', '李主任'] }), mark(60, 120, { hosts: ['王县长'] })];
    expect(onAirTable(marks, series, options(600), byHost([]))).toMatchObject([
      { key: '王县长', title: '王县长', changes: { orders: { amount: 120 } }, shared: false },
      { key: '李主任', changes: { orders: { amount: 60 } }, shared: false },
    ]);
  });
});
