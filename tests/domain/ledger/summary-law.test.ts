/** The law of the summary: row by row = all anew, in any order, with repeats; and against a count made another way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulate, accumulateGap, emptySummary, type GapTime, summarise } from '../../../utils/domain/ledger/summary';
import type { Snapshot, Value } from '../../../utils/domain/reading';
import { inOrder } from '../../../utils/domain/snapshot-order';
import { at, count, missing, money } from './rows';

const SEED = { seed: 20_260_502, numRuns: 200 };

const state = (values: Partial<Value>): fc.Arbitrary<Value> => fc.constant({ ...missing, ...values } as Value);
const anyCount: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 900 }).map((amount) => count(amount)) },
  fc.integer({ min: 10, max: 30 }).map((n) => count(n * 100, 50)),
  state({ state: 'missing' }),
  state({ state: 'suspect', raw: '7' }),
  state({ state: 'lost' }),
  state({ state: 'rolling', amount: 5, precision: 0 }),
  state({ state: 'ok', amount: 100, precision: 0, atLeast: true }),
);
const anyMoney = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 90_000 }).map((amount) => money(amount)) },
  fc.constant(money(77, 'USD')),
);

/** Rows of one source; the wall clock may jump, page loads follow each other. */
function rowsOfSource(source: string): fc.Arbitrary<Snapshot[]> {
  const one = fc.record({
    after: fc.constantFrom(250, 1000, 1000, 10_000, 10_000, 14_999, 15_001, 60_000),
    jump: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, -3_600_000, 7_200_000),
    reload: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    orders: fc.option(anyCount, { nil: undefined }),
    viewers: fc.option(anyCount, { nil: undefined }),
    revenue: fc.option(anyMoney, { nil: undefined }),
  });
  return fc.array(one, { maxLength: 30 }).map((steps) => {
    let [clock, wall, loadedAt, boot] = [0, 0, 0, 0];
    return steps.map(({ after, jump, reload, ...values }, index) => {
      clock += after;
      wall += jump;
      if (reload) [boot, loadedAt] = [boot + 1, clock];
      const known = Object.entries(values).filter(([, value]) => value !== undefined);
      const monoMs = clock - loadedAt;
      const key = { session: 's', source, seq: index * 3, boot: `${source}${boot}` };
      return { v: 1 as const, ...key, at: at(0) + clock + wall, monoMs, values: Object.fromEntries(known) };
    });
  });
}

const session = fc.tuple(rowsOfSource('a'), rowsOfSource('b'), fc.constantFrom(undefined, { a: 'one', b: 'one' }));
const gaps: fc.Arbitrary<GapTime[]> = fc.array(
  fc.record({
    at: fc.constant(at(0)),
    to: fc.integer({ min: 0, max: 40 }).map(at),
    cause: fc.constantFrom<GapTime['cause'][]>('reload', 'not-stored', 'tab-asleep'),
  }),
);

describe('the summary', () => {
  it('row by row, in order, is the summary made anew from rows in any order', () => {
    const shuffled = session.chain(([a, b, groups]) =>
      fc.tuple(
        fc.constant(inOrder([...a, ...b])),
        fc.shuffledSubarray([...a, ...b, ...a], { minLength: 2 * a.length + b.length }),
        fc.constant(groups),
      ),
    );
    fc.assert(
      fc.property(shuffled, gaps, ([rows, mixed, groups], lost) => {
        const running = rows.reduce(accumulate, emptySummary(groups));
        expect(lost.reduce(accumulateGap, running)).toEqual(summarise(mixed, lost, groups));
      }),
      SEED,
    );
  });

  it('survives being written as JSON between any two rows', () => {
    fc.assert(
      fc.property(session, ([a, b, groups]) => {
        const rows = inOrder([...a, ...b]);
        const stored = rows.reduce((summary, row) => accumulate(JSON.parse(JSON.stringify(summary)), row), emptySummary(groups));
        expect(stored).toEqual(JSON.parse(JSON.stringify(summarise(rows, [], groups))));
      }),
      SEED,
    );
  });

  it('changes nothing for a row that was counted', () => {
    fc.assert(
      fc.property(rowsOfSource('a'), (rows) => {
        const summary = summarise(rows);
        for (const row of rows) expect(accumulate(summary, row)).toEqual(summary);
      }),
      SEED,
    );
  });

  it('is that of the counters in whatever order the sources arrive', () => {
    fc.assert(
      fc.property(session, ([a, b]) => {
        const one = summarise([...a, ...b]);
        const late = [...a, ...b].reduce(accumulate, emptySummary());
        expect(late.perSource).toEqual(one.perSource);
        expect(late.metrics.revenue).toEqual(one.metrics.revenue);
      }),
      SEED,
    );
  });

  it('never invents: first, last and peak were shown, growth is not negative, time adds up', () => {
    fc.assert(
      fc.property(rowsOfSource('a'), (rows) => {
        const summary = summarise(rows);
        for (const id of ['orders', 'viewers', 'revenue'] as const) {
          const shown = rows.flatMap(({ values: { [id]: value } }) =>
            value?.state === 'ok' && value.currency !== 'USD' ? value.amount : [],
          );
          const metric = summary.metrics[id];
          // A first value in dollars makes the dollars the currency of the whole.
          if (metric?.currency === 'USD') continue;
          expect(metric?.first).toBe(shown[0]);
          expect(metric?.last).toBe(shown.at(-1));
          expect(metric?.peak).toBe(shown.length > 0 ? Math.max(...(shown as number[])) : undefined);
          expect(metric?.gained ?? 0).toBeGreaterThanOrEqual(0);
        }
        const lengthMs = rows.reduce((sum, row, index) => {
          const before = rows[index - 1];
          if (!before) return 0;
          return sum + Math.max(0, before.boot === row.boot ? row.monoMs - before.monoMs : row.at - before.at);
        }, 0);
        expect(summary.coveredMs + summary.gapMs).toBe(lengthMs);
        expect(summary.spark.length).toBeLessThanOrEqual(60);
      }),
      SEED,
    );
  });
});
