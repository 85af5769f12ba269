/** Corrections in rankings: what was read counts and is ranked; the corrected number stands beside it, and the table says so. */
import { describe, expect, it } from 'vitest';
import { type Correction, correctedFigure, correctionsOf } from '../../../utils/domain/campaign/corrected';
import { reportOf } from '../../../utils/domain/campaign/report';
import { campaign, session } from './sessions';

const END = Date.parse('2026-05-01T21:30:00+08:00');
const correction = (of: string, minutesBeforeEnd: number, more: Partial<Correction> = {}): Correction => ({
  v: 1,
  id: `${of}-${minutesBeforeEnd}`,
  session: of,
  at: END - minutesBeforeEnd * 60_000,
  kind: 'correction',
  metric: 'orders',
  amount: 90,
  reason: '平台少算',
  ...more,
});
const a = session({ id: 'a', hosts: ['李县长'], orders: 80 });
const b = session({ id: 'b', hosts: ['王县长'], orders: 85 });
const unread = session({ id: 'u', hosts: ['赵县长'] });

describe('a ranking with a correction', () => {
  const report = reportOf(
    campaign,
    [a, b, unread],
    [],
    { by: 'person', per: 'all' },
    (x, y) => (x < y ? -1 : 1),
    correctionsOf([correction('a', 1, { read: 80 }), correction('u', 30, { amount: 7 })]),
  );
  const orders = report.tables.find(({ metric }) => metric === 'orders');

  it('ranks by what was read, and has the other number beside it', () => {
    expect(orders?.rows.map(({ rank, group, value }) => [rank, group.name, value])).toEqual([
      [1, '王县长', 85],
      [2, '李县长', 80],
      [undefined, '赵县长', undefined],
    ]);
    expect(orders?.total.amount).toBe(165);
    expect([...(orders?.corrected ?? [])].map(([, figure]) => figure.amount)).toEqual([90, 7]);
    expect(orders?.totalCorrected).toMatchObject({ amount: 90 + 85 + 7, known: 3 });
  });

  it('says the rule under the table that has one, and under no other', () => {
    expect(orders?.remarks).toContain('corrected');
    expect(report.tables.find(({ metric }) => metric === 'revenue')?.remarks).not.toContain('corrected');
  });
});

describe('the last word', () => {
  const of = (marks: Correction[], one = a) => correctedFigure([one], 'orders', correctionsOf(marks));

  it('is the newest that still held when the stream ended', () => {
    expect(of([correction('a', 5, { read: 80, amount: 70 }), correction('a', 2, { read: 80, amount: 75 })])?.amount).toBe(75);
    // The page went on counting for half an hour after it: what it showed then is nearer to the truth.
    expect(of([correction('a', 30, { read: 40, amount: 50 })])).toBeUndefined();
    expect(of([correction('b', 1)])).toBeUndefined();
  });

  it('that there is no value takes the number away, and never makes it 0', () => {
    const { amount: _, ...none } = correction('a', 1, { read: 80 });
    expect(of([none])).toMatchObject({ known: 0, of: 1 });
    expect(of([none])?.amount).toBeUndefined();
  });

  it('leaves to an earlier part of the stream what is its own', () => {
    const { orders } = a.summary.metrics;
    const later = (amount: number, precision = 0) =>
      ({
        ...a,
        summary: { ...a.summary, metrics: { orders: orders && { ...orders, baseline: { amount, precision } } } },
      }) as typeof a;
    expect(of([correction('a', 1, { read: 80 })], later(30))).toMatchObject({ amount: 60, precision: 0 });
    // The earlier part's number was rounded, so the difference is no exact number.
    expect(of([correction('a', 1, { read: 80 })], later(30, 5))).toMatchObject({ amount: 60, precision: 5 });
    expect(of([correction('a', 1, { read: 80, amount: 20 })], later(30))?.amount).toBe(0);
  });
});

describe('a correction of one of several platforms', () => {
  const part = (last: number, more: object = {}) => ({
    ...{ first: 0, last, gained: last, peak: last, peakAt: END, precision: 0, resets: 0, falls: 0 },
    ...more,
  });
  const source = (id: string, platform: string, group?: string) => ({
    ...{ id, key: id, origin: 'https://a.example', title: '大屏', platform },
    ...(group ? { group } : {}),
  });
  // A console and a big screen of one stream, and another platform: 80 and 30 orders, 110 in all.
  const both = session({ id: 'p', hosts: ['钱县长'], orders: 110 });
  const perSource = { k: { orders: part(80) }, s: { orders: part(80, { precision: 5 }) }, t: { orders: part(30) } };
  const p = {
    ...both,
    sources: [source('k', '抖音', 'douyin'), source('s', '抖音', 'douyin'), source('t', '淘宝')],
    summary: { ...both.summary, perSource },
  } as typeof both;
  const of = (...marks: Correction[]) => correctedFigure([p], 'orders', correctionsOf(marks));

  it('counts for its own stream, once, beside what was read on the others, which are named', () => {
    expect(of(correction('p', 1, { source: 'k', read: 80, amount: 90 }))).toMatchObject({ amount: 120, asRead: ['淘宝'] });
    expect(of(correction('p', 1, { source: 's', read: 80, amount: 90 }))).toMatchObject({ amount: 120, precision: 0 });
    expect(of(correction('p', 1, { source: 't', read: 30, amount: 25 }))).toMatchObject({ amount: 105, asRead: ['抖音'] });
    expect(of(correction('p', 1, { source: 'gone', read: 30, amount: 25 }))).toBeUndefined();
  });

  it('of all of them leaves nothing as read', () => {
    const all = of(
      correction('p', 2, { source: 'k', read: 80, amount: 90 }),
      correction('p', 1, { source: 't', read: 30, amount: 25 }),
    );
    expect(all).toMatchObject({
      amount: 115,
      platforms: [
        { name: '抖音', amount: 90, precision: 0 },
        { name: '淘宝', amount: 25, precision: 0 },
      ],
    });
    expect(all?.asRead).toBeUndefined();
  });

  it('gives way to a later one of the sum, and takes precedence over an earlier one', () => {
    const sum = (minutes: number) => correction('p', minutes, { read: 110, amount: 200 });
    const one = (minutes: number) => correction('p', minutes, { source: 't', read: 30, amount: 25 });
    expect(of(one(2), sum(1))).toMatchObject({ amount: 200 });
    expect(of(sum(2), one(1))).toMatchObject({ amount: 105 });
  });

  it('takes a platform without a value out of the sum, and never counts it as 0', () => {
    const { amount: _, ...none } = correction('p', 1, { source: 't', read: 30 });
    expect(of(none)).toMatchObject({ amount: 80, known: 1, platforms: [{ name: '抖音', amount: 80 }] });
  });

  it('puts a number where the page of that platform showed none', () => {
    const unread = { ...p, sources: [...p.sources, source('x', '快手')] };
    const marks = correctionsOf([correction('p', 1, { source: 'x', amount: 7 })]);
    expect(correctedFigure([unread], 'orders', marks)).toMatchObject({ amount: 117, asRead: ['抖音', '淘宝'] });
  });

  it('is said under the table that has one', () => {
    const marks = correctionsOf([correction('p', 1, { source: 't', read: 30, amount: 25 })]);
    const report = reportOf(campaign, [a, p], [], { by: 'person', per: 'all' }, () => 0, marks);
    const orders = report.tables.find(({ metric }) => metric === 'orders');
    expect(orders?.remarks.slice(-2)).toEqual(['corrected', 'corrected-partly']);
    expect(orders?.totalCorrected).toMatchObject({ amount: 80 + 105, asRead: ['抖音'] });
  });
});

describe('a correction', () => {
  it('that was taken back counts no longer', () => {
    const back = correction('a', 1, { read: 80, takenBack: { at: END, reason: '看错了' } });
    expect(correctedFigure([a], 'orders', correctionsOf([back]))).toBeUndefined();
  });

  it('made after the stream holds, since no page can catch up with it', () => {
    // 79 read within its rounding of 80: while it runs, the page would have been believed.
    const rough = session({ id: 'r', orders: 79 });
    Object.assign(rough.summary.metrics.orders ?? {}, { precision: 5 });
    const made = correction('r', 0, { read: 79, amount: 80 });
    expect(correctedFigure([rough], 'orders', correctionsOf([made]))).toBeUndefined();
    expect(correctedFigure([rough], 'orders', correctionsOf([{ ...made, madeAt: END + 1000 }]))?.amount).toBe(80);
  });
});
