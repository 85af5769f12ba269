/** What is shown of a source while a stream runs: state, age, rates, corrections. Sums are in `live-totals.test.ts`. */
import { describe, expect, it } from 'vitest';
import { standingCorrection } from '../../../utils/domain/ledger/corrections';
import { liveMetrics, observe, tracksOf } from '../../../utils/domain/ledger/live';
import { summarise } from '../../../utils/domain/ledger/summary';
import type { Value } from '../../../utils/domain/reading';
import type { Mark } from '../../../utils/domain/session';
import { at, count, missing, row } from './rows';

const ALONE = { source: 'a', isOnly: true };
const shown = (values: readonly (Value | undefined)[], seconds: number, context = {}) => {
  const rows = values.map((value, second) => row(second, value ? { orders: value } : {}));
  return liveMetrics(tracksOf(rows), at(seconds), { ...ALONE, ...context }).orders;
};
const suspect: Value = { state: 'suspect', raw: '3', label: 'x' };

describe('a live metric', () => {
  it('has the value, since when it is so, and when it was seen', () => {
    expect(shown([count(5), count(6), count(6)], 2)).toMatchObject({
      value: count(6),
      seenAt: at(2),
      stateSince: at(0),
      lastOk: { amount: 6, at: at(2) },
      sources: 1,
      resets: 0,
    });
  });

  it('keeps the last believed amount beside a doubted one, which has none', () => {
    const metric = shown([count(500), suspect, suspect], 2);
    expect(metric).toMatchObject({ value: suspect, seenAt: at(2), stateSince: at(1), lastOk: { amount: 500, at: at(0) } });
    expect(metric?.value).not.toHaveProperty('amount');
  });

  it('is lost when the page does not have it any more', () => {
    expect(shown([count(5), undefined], 1)).toMatchObject({
      value: { state: 'lost', label: 'x' },
      seenAt: at(0),
      stateSince: at(1),
    });
    expect(observe({}, {}, at(0))).toEqual({});
  });

  it('is stale when nothing is heard for 10 s', () => {
    expect(shown([count(5)], 10)?.value.state).toBe('ok');
    expect(shown([count(5)], 11)).toMatchObject({ value: { state: 'stale', amount: 5 }, stateSince: at(0) });
  });

  it('says what the summary says of growth and resets', () => {
    const rows = [row(0, { orders: count(50) }), row(1, { orders: count(60) }), row(2, { orders: count(4) })];
    const summary = summarise(rows).perSource.a;
    expect(liveMetrics(tracksOf(rows), at(2), { ...ALONE, ...(summary ? { summary } : {}) }).orders).toMatchObject({
      sinceStart: 14,
      resets: 1,
    });
    expect(shown([count(5)], 0)).not.toHaveProperty('sinceStart');
  });

  it('has rates once half of a window is known, and a curve of the last 15 minutes', () => {
    const values = Array.from({ length: 61 }, (_, second) => count(second));
    const metric = shown(values, 60);
    expect(metric?.rates).toEqual({ m1: { perMinute: 60, precision: 0 } });
    expect(metric?.spark).toHaveLength(60);
    expect(metric?.spark.at(-1)).toBe(60);
    expect(metric?.spark[0]).toBeNull();
  });

  it('forgets what is older than it needs', () => {
    const rows = Array.from({ length: 400 }, (_, index) => row(index * 10, { orders: count(index) }));
    expect(tracksOf(rows).orders?.series.stretches.length).toBeLessThan(100);
  });
});

const correction = (seconds: number, more: object): Mark => ({
  v: 1,
  id: `c${seconds}`,
  session: 's',
  at: at(seconds),
  kind: 'correction',
  metric: 'orders',
  reason: '平台漏了一单',
  ...more,
});

describe('a correction', () => {
  it('is shown in front, as a person’s, with what the page shows beside it', () => {
    const metric = shown([count(12)], 1, { marks: [correction(1, { amount: 1200, read: 12 })] });
    expect(metric).toMatchObject({
      value: { state: 'manual', amount: 1200, raw: '12' },
      read: count(12),
      correction: { amount: 1200, reason: '平台漏了一单', at: at(1) },
      stateSince: at(1),
      lastOk: { amount: 12 },
    });
  });

  it('is shown of a number that the page only draws', () => {
    const live = liveMetrics({}, at(2), { ...ALONE, marks: [correction(1, { amount: 30 })] });
    expect(live.orders).toMatchObject({ value: { state: 'manual', amount: 30 }, stateSince: at(1), seenAt: at(1) });
    expect(liveMetrics({}, at(2), { source: 'b', isOnly: false, marks: [correction(1, { amount: 30, source: 'a' })] })).toEqual(
      {},
    );
  });

  it('that says "no value" has none', () => {
    const metric = shown([count(12)], 1, { marks: [correction(1, { read: 12 })] });
    expect(metric?.value).toEqual({ state: 'manual', raw: '12', label: 'x' });
  });

  it.each<[string, object, Value, number, boolean]>([
    ['while the page says the same', { amount: 15, read: 12 }, count(12), 5, true],
    ['while the page has not caught up', { amount: 15, read: 12 }, count(14), 5, true],
    ['until the page has caught up', { amount: 15, read: 12 }, count(15), 5, false],
    ['until the page has passed', { amount: 15, read: 12 }, count(16), 5, false],
    ['until the page has come down', { amount: 15, read: 99 }, count(15), 5, false],
    ['until the page agrees within its rounding', { amount: 12_049, read: 9000 }, count(12_000, 500), 5, false],
    ['for ten minutes beside a number', { amount: 15, read: 12 }, count(12), 600, true],
    ['no longer than that', { amount: 15, read: 12 }, count(12), 602, false],
    ['as long as the page shows none', { amount: 15, read: 12 }, missing, 9000, true],
    ['as long as the page is in doubt', { amount: 15 }, suspect, 9000, true],
    ['until a page that showed none shows one', { amount: 15 }, count(3), 5, false],
    ['"no value" while the page says the same', { read: 12 }, count(12), 5, true],
    ['"no value" until the page says something else', { read: 12 }, count(13), 5, false],
  ])('holds %s', (_, mark, read, seconds, holds) => {
    const standing = standingCorrection([correction(1, mark)], 'orders', read, at(seconds), { id: 'a', isOnly: true });
    expect(standing !== undefined).toBe(holds);
  });

  it.each([
    ['for its source', { source: 'a' }, false, true],
    ['for no other source', { source: 'b' }, true, false],
    ['without a source for the only one', {}, true, true],
    ['without a source not for one of several', {}, false, false],
  ])('is %s', (_, mark, isOnly, applies) => {
    const standing = standingCorrection([correction(1, { amount: 5, read: 1, ...mark })], 'orders', count(1), at(1), {
      id: 'a',
      isOnly,
    });
    expect(standing !== undefined).toBe(applies);
  });

  it('gives way to a newer one', () => {
    const marks = [correction(5, { amount: 7, read: 1 }), correction(1, { amount: 5, read: 1 })];
    expect(standingCorrection(marks, 'orders', count(1), at(6), { id: 'a', isOnly: true })?.amount).toBe(7);
  });
});
