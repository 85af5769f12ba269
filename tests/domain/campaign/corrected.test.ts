/** Corrections in rankings: what was read counts and is ranked; the corrected number stands beside it, and the table says so. */
import { describe, expect, it } from 'vitest';
import { type Correction, correctedFigure, correctionsOf } from '../../../utils/domain/campaign/corrected';
import { reportOf } from '../../../utils/domain/campaign/report';
import { session } from './sessions';

const campaign = {
  v: 1 as const,
  id: 'c',
  name: '五一',
  from: '2026-05-01',
  to: '2026-05-05',
  timeZone: 'Asia/Shanghai',
  tags: [],
  added: [],
  removed: [],
};
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
