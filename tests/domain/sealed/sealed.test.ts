/** Columns give back exactly what went in, are small, and refuse what does not fit together. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { METRIC_IDS } from '../../../utils/domain/metrics';
import type { Snapshot, Value, ValueState } from '../../../utils/domain/reading';
import { packNumbers, packRuns, unpackNumbers, unpackRuns } from '../../../utils/domain/sealed/numbers';
import { type Sealed, type SealedSource, seal } from '../../../utils/domain/sealed/sealed';
import { unseal } from '../../../utils/domain/sealed/unseal';

const START = Date.UTC(2026, 4, 1, 12);
const STATES: ValueState[] = ['ok', 'rolling', 'suspect', 'stale', 'lost', 'missing', 'manual'];

const amount = fc.oneof(fc.nat(2_000_000), fc.integer({ min: -9e15, max: 9e15 }));
const rawOf = (n: number) =>
  fc.constantFrom(String(n), n.toLocaleString('en'), `¥${(n / 100).toFixed(2)}`, `${n / 10_000}万`.slice(0, 60), '--', '1٠2');
const value: fc.Arbitrary<Value> = fc
  .record({
    state: fc.constantFrom(...STATES),
    label: fc.constantFrom('成交金额', 'Orders'),
    amount: fc.option(amount, { nil: undefined }),
    precision: fc.option(fc.constantFrom(0, 500, 0.5), { nil: undefined }),
    atLeast: fc.option(fc.constant(true as const), { nil: undefined }),
    currency: fc.option(fc.constantFrom('CNY', 'JPY'), { nil: undefined }),
  })
  .chain((made) => rawOf(made.amount ?? 0).map((raw) => ({ ...made, raw })))
  .map((made) => Object.fromEntries(Object.entries(made).filter(([, v]) => v !== undefined)) as unknown as Value);
const values = fc.dictionary(fc.constantFrom(...METRIC_IDS), value, { maxKeys: 4, noNullPrototype: true });
const rows: fc.Arbitrary<Snapshot[]> = fc
  .array(
    fc.record({
      source: fc.constantFrom('a', 'b'),
      boot: fc.constantFrom('b1', 'b2'),
      at: fc.integer({ min: 1e12, max: 5e12 }),
      monoMs: fc.oneof(fc.nat(1e9), fc.double({ min: 0, max: 1e9, noNaN: true, noDefaultInfinity: true })),
      values,
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map((row, i) => ({ v: 1 as const, session: 's', seq: i * 3, ...row, monoMs: row.monoMs + 0 })));

const ordered = (list: readonly Snapshot[]) =>
  list.toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.seq - b.seq));

test('any rows come back exactly', () => {
  fc.assert(
    fc.property(rows, (given) => {
      expect(unseal('s', seal(given))).toEqual(ordered(given));
    }),
    { seed: 11, numRuns: 400 },
  );
});

test('any rows come back exactly after a way through JSON', () => {
  fc.assert(
    fc.property(rows, (given) => {
      expect(unseal('s', JSON.parse(JSON.stringify(seal(given))))).toEqual(ordered(given));
    }),
    { seed: 12, numRuns: 100 },
  );
});

test('any numbers come back exactly in every order of differences', () => {
  const number = fc.oneof(
    fc.integer(),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.nat(9).map((n) => n / 10),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 40 }), fc.constantFrom(0 as const, 1 as const, 2 as const), (given, order) => {
      const plain = given.map((n) => n + 0);
      expect(unpackNumbers(packNumbers(plain, order), plain.length)).toEqual(plain);
    }),
    { seed: 13, numRuns: 500 },
  );
});

const made = (seconds: number): Snapshot[] =>
  Array.from({ length: seconds }, (_, i) => ({
    v: 1,
    session: 's',
    source: 'a',
    seq: i,
    at: START + i * 1000 + (i % 3),
    monoMs: i * 1000 + (i % 7) / 10,
    boot: 'b',
    values: Object.fromEntries(
      (['viewers', 'audience', 'orders', 'revenue'] as const).map((metric, m) => {
        const n = metric === 'viewers' ? 3000 + ((i * 37) % 91) : i * (m + 1) * 13;
        const raw = metric === 'revenue' ? `¥${(n / 100).toFixed(2)}` : n.toLocaleString('en');
        return [metric, { state: 'ok', raw, label: '标签', amount: n, precision: 0, ...(m === 3 ? { currency: 'CNY' } : {}) }];
      }),
    ),
  }));

test('an hour of four metrics takes a few bytes a reading', () => {
  const hour = made(3600);
  const bytes = JSON.stringify(seal(hour)).length;
  const plain = JSON.stringify(hour).length;
  process.stdout.write(
    `sealed: ${(bytes / 3600).toFixed(1)} bytes a row of four values, ${(plain / 3600).toFixed(0)} as plain JSON\n`,
  );
  expect(bytes / 3600).toBeLessThan(16);
});

describe('columns that do not fit', () => {
  const broken = (change: (source: SealedSource) => Partial<SealedSource>): Sealed => {
    const sealed = seal(made(5));
    return { ...sealed, sources: sealed.sources.map((source) => ({ ...source, ...change(source) })) };
  };
  const metric = (change: object) =>
    broken((source) => ({ metrics: source.metrics.map((m, i) => (i === 0 ? { ...m, ...change } : m)) }));

  it.each<[string, Sealed]>([
    ['more rows than numbers', broken(() => ({ rows: 6 }))],
    ['fewer rows than numbers', broken(() => ({ rows: 4 }))],
    ['a billion rows', broken(() => ({ rows: 1e9 }))],
    ['a run of a billion', broken(() => ({ boot: packRuns([0]).replace(/.$/, '////B') }))],
    ['a boot that is not there', broken(() => ({ boots: [] }))],
    ['a sequence that stands still', broken(() => ({ seq: packNumbers([0, 1, 1, 2, 3], 1) }))],
    ['a sequence that is no number', broken(() => ({ seq: 'raw:0,1,x,3,4' }))],
    ['a moment in 1970', broken(() => ({ at: packNumbers([0, 1, 2, 3, 4], 2) }))],
    ['a shape that is not there', metric({ shapes: [] })],
    ['an amount too many', metric({ amounts: packNumbers([1, 2, 3, 4, 5, 6], 1) })],
    ['an amount too few', metric({ amounts: packNumbers([1, 2, 3, 4], 1) })],
    ['half an amount', metric({ amounts: packNumbers([1, 2, 3, 4, 5.5], 1) })],
    ['an endless amount', metric({ amounts: 'raw:1,2,3,4,1e999' })],
    ['one metric twice', broken((source) => ({ metrics: [...source.metrics, ...source.metrics] }))],
    ['one source twice', { v: 1, sources: [...seal(made(2)).sources, ...seal(made(2)).sources] }],
    ['digits that never end', broken(() => ({ at: `1.1:${'/'.repeat(100)}` }))],
    ['a letter that is no digit', broken(() => ({ at: '1.1:AAA*A' }))],
  ])('are refused: %s', (_, sealed) => {
    expect(unseal('s', sealed)).toBeNull();
  });

  it('runs are counted before they are written out', () => {
    expect(unpackRuns(packNumbers([0, 1e12], 0), 5)).toBeNull();
  });
});
