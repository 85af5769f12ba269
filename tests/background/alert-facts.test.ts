/** What the alert rules look at: totals and series of the session's dashboards, stock and plan of what is on air; and what a worker remembers. */

import { describe, expect, it } from 'vitest';
import type { Browser } from '#imports';
import { alertFacts, toldBefore } from '../../entrypoints/background/alert-facts';
import type { Dashboard } from '../../entrypoints/background/hub';
import { rowsStored } from '../../entrypoints/background/tracks';
import { DEFAULT_RULES } from '../../utils/domain/ledger/alert-rules';
import { stepAlerts } from '../../utils/domain/ledger/alerts';
import { emptySummary } from '../../utils/domain/ledger/summary';
import type { Value } from '../../utils/domain/reading';
import type { Product } from '../../utils/domain/rundown';
import type { Mark, Session } from '../../utils/domain/session';

const NOW = 1_777_637_640_000;
const MINUTE = 60_000;

const source = (id: string) => ({ id, key: id, origin: 'https://x.example', title: '', platform: id });
const session = (...ids: string[]): Session => ({
  v: 1,
  id: 'S',
  title: '',
  startedAt: NOW - 60 * MINUTE,
  timeZone: 'Asia/Shanghai',
  rehearsal: false,
  hosts: [],
  tags: [],
  note: '',
  sources: ids.map(source),
  summary: emptySummary(),
});
const dashboard = (id: string): Dashboard => ({
  tab: 1,
  port: {} as Browser.runtime.Port,
  documentId: undefined,
  source: source(id),
  session: 'S',
});
const ok = (amount: number): Value => ({ state: 'ok', amount, precision: 0, raw: String(amount), label: 'l' });
let seq = 0;
const row = (id: string, at: number, values: Partial<Record<'viewers' | 'orders', Value>>) =>
  rowsStored([{ v: 1, session: 'S', source: id, seq: seq++, at, monoMs: at, boot: 'b', values }]);
const air = (id: string, ago: number, extra: Partial<Extract<Mark, { kind: 'on-air' }>> = {}): Mark => ({
  v: 1,
  id,
  session: 'S',
  at: NOW - ago,
  kind: 'on-air',
  title: 'Dates',
  product: 'dates',
  ...extra,
});
const facts = (ids: string[], marks: Mark[] = [], products: Partial<Product>[] = []) =>
  alertFacts({ now: NOW, session: session(...ids), dashboards: ids.map(dashboard), marks, products: products as Product[] });
const told = (given: ReturnType<typeof facts>, marks: Mark[] = []) => {
  const hasty = DEFAULT_RULES.map((rule) => ({ ...rule, holdMs: 0 }));
  return stepAlerts(toldBefore(marks), hasty, given).alerts.map(({ rule, subject, value }) => [rule, subject, value]);
};

describe('alertFacts', () => {
  it('sees viewers fall, and a number go', () => {
    row('a', NOW - 5 * MINUTE, { viewers: ok(1000), orders: ok(10) });
    row('a', NOW, { viewers: ok(600), orders: { state: 'lost', raw: '', label: 'l' } });
    expect(told(facts(['a']))).toEqual([
      ['viewers-drop', 'viewers', -40],
      ['number-lost', 'orders', undefined],
    ]);
  });

  it('says "no order" only when no platform had one', () => {
    for (const id of ['b', 'c']) row(id, NOW - 10 * MINUTE, { orders: ok(10) });
    row('b', NOW, { orders: ok(10) });
    row('c', NOW, { orders: ok(11) });
    expect(told(facts(['b', 'c']))).toEqual([]);
    expect(told(facts(['b']))).toEqual([['orders-quiet', 'orders', 10]]);
  });

  it('knows the stock of what is on air alone, and none where none was entered', () => {
    const products = [{ id: 'dates', stock: 12 }, { id: 'tea', stock: 0 }, { id: 'rice' }];
    const marks = [
      air('1', MINUTE),
      air('2', MINUTE, { product: 'rice', title: 'Rice' }),
      air('3', MINUTE, { product: 'tea', title: 'Tea', until: NOW - 1 }),
    ];
    expect(facts([], marks, products).stock).toEqual({ Dates: 12 });
    expect(told(facts([], marks, products))).toEqual([['stock-low', 'Dates', 12]]);
  });

  it('counts earlier times on air, and takes what is furthest over', () => {
    const plannedMs = 5 * MINUTE;
    const marks = [
      air('1', 20 * MINUTE, { until: NOW - 16 * MINUTE, plannedMs }),
      air('2', 4 * MINUTE, { plannedMs }),
      air('3', 2 * MINUTE, { product: 'tea', title: 'Tea', plannedMs }),
      air('4', 60 * MINUTE, { product: 'rice', title: 'Rice' }),
    ];
    expect(told(facts([], marks))).toEqual([['overtime', 'Dates', 3]]);
  });
});

describe('toldBefore', () => {
  it('lets nothing be told again before its time when the worker starts anew', () => {
    const alert = (at: number): Mark => ({
      v: 1,
      id: 'x',
      session: 'S',
      at,
      kind: 'alert',
      rule: 'stock-low',
      subject: 'Dates',
      value: 12,
    });
    const low = facts([], [air('1', MINUTE)], [{ id: 'dates', stock: 12 }]);
    expect(told(low, [alert(NOW - 9 * MINUTE)])).toEqual([]);
    expect(told(low, [alert(NOW - 11 * MINUTE)])).toHaveLength(1);
  });
});
