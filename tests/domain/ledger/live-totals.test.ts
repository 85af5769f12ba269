/** Sums of what several sources show now, and how they say that they are not whole. */
import { describe, expect, it } from 'vitest';
import { liveMetrics, tracksOf } from '../../../utils/domain/ledger/live';
import { liveTotals } from '../../../utils/domain/ledger/live-totals';
import type { LiveMetric } from '../../../utils/domain/live';
import type { MetricId } from '../../../utils/domain/metrics';
import type { Value } from '../../../utils/domain/reading';
import { at, count, missing, money, row } from './rows';

const lost: Value = { state: 'lost', raw: '', label: 'x' };

/** Metrics of one source after one value a second. */
function source(metric: MetricId, ...values: Value[]): Partial<Record<MetricId, LiveMetric>> {
  const rows = values.map((value, second) => row(second, { [metric]: value }));
  return liveMetrics(tracksOf(rows), at(values.length - 1), { source: 'x', isOnly: false });
}
const total = (metric: MetricId, bySource: Record<string, Partial<Record<MetricId, LiveMetric>>>, groups = {}) =>
  liveTotals(bySource, at(5), [], groups)[metric];

describe('a total', () => {
  it('of one source is what that source shows', () => {
    const one = source('orders', count(5));
    expect(liveTotals({ a: one }, at(0))).toEqual(one);
  });

  it('adds up values, precision and rates, and says of how many', () => {
    const a = { orders: { ...(source('orders', count(5)).orders as LiveMetric), rates: { m1: { perMinute: 2, precision: 0 } } } };
    const b = {
      orders: {
        ...(source('orders', count(30, 5)).orders as LiveMetric),
        rates: { m1: { perMinute: 3, precision: 1 }, m5: { perMinute: 1, precision: 0 } },
      },
    };
    expect(total('orders', { a, b })).toMatchObject({
      value: { state: 'ok', amount: 35, precision: 5, label: 'x' },
      rates: { m1: { perMinute: 5, precision: 1 } },
      lastOk: { amount: 35 },
      sources: 2,
    });
    expect(total('orders', { a, b })?.rates).not.toHaveProperty('m5');
  });

  it('leaves out a source that shows none', () => {
    expect(total('orders', { a: source('orders', count(5)), b: source('orders', missing) })).toMatchObject({
      value: { state: 'ok', amount: 5 },
      sources: 1,
    });
    expect(total('orders', { a: source('orders', missing), b: source('orders', missing) })?.value).not.toHaveProperty('amount');
  });

  it('keeps what a lost counter had sold, and says that it is old', () => {
    const bySource = { a: source('orders', count(5)), b: source('orders', count(30), lost) };
    expect(total('orders', bySource)).toMatchObject({ value: { state: 'stale', amount: 35 }, sources: 2 });
  });

  it('does not keep the viewers of a lost page', () => {
    const bySource = { a: source('viewers', count(5)), b: source('viewers', count(30), lost) };
    expect(total('viewers', bySource)).toMatchObject({ value: { state: 'stale', amount: 5 }, sources: 1 });
  });

  it('is as bad as its worst part', () => {
    const stale: Value = { ...count(7), state: 'stale' };
    expect(total('orders', { a: source('orders', count(5)), b: source('orders', count(7), stale) })).toMatchObject({
      value: { state: 'stale', amount: 12 },
    });
  });

  it('is none in two currencies, even when one of them is lost', () => {
    const dollars = money(9, 'USD');
    expect(total('revenue', { a: source('revenue', money(5)), b: source('revenue', dollars) })).toBeUndefined();
    expect(total('revenue', { a: source('revenue', money(5)), b: source('revenue', dollars, lost) })).toBeUndefined();
  });

  it('counts pages of one stream once', () => {
    const bySource = { a: source('orders', count(12_000, 500)), b: source('orders', count(12_049)) };
    expect(total('orders', bySource, { a: 's', b: 's' })).toMatchObject({ value: { amount: 12_049, precision: 0 }, sources: 1 });
  });

  it('takes a correction that is for the whole', () => {
    const mark = {
      v: 1 as const,
      id: 'c',
      session: 's',
      at: at(4),
      kind: 'correction' as const,
      metric: 'orders' as const,
      reason: 'r',
      amount: 40,
      read: 35,
    };
    const totals = liveTotals({ a: source('orders', count(5)), b: source('orders', count(30)) }, at(5), [mark]);
    expect(totals.orders).toMatchObject({
      value: { state: 'manual', amount: 40 },
      read: { amount: 35 },
      correction: { amount: 40 },
    });
  });
});
