/** Laws of judging and recording over random looks: nothing invented, nothing swallowed, and judge and ledger agree on what happened. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../utils/domain/ledger/summary';
import type { Look, Snapshot } from '../../../utils/domain/reading';
import { type JudgeEvent, type JudgeState, judge, startJudge } from '../../../utils/domain/recorder/judge';
import { finish, type RecorderState, record } from '../../../utils/domain/recorder/recorder';
import { look, reading } from './looks';

const SEED = { seed: 20_260_503, numRuns: 300 };

const anyLook: fc.Arbitrary<Look> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 600 }).map(look) },
  { weight: 4, arbitrary: fc.constantFrom(100, 101, 102).map(look) },
  fc.integer({ min: 1, max: 60 }).map((n) => look({ amount: n * 10, precision: 5 })),
  fc.constantFrom<Look>(
    look(null),
    look({ amount: 100, atLeast: true }),
    { outcome: 'rolling', raw: '1', label: 'label' },
    { outcome: 'unparsed', why: 'glued', raw: '12%34%', label: 'label' },
    { outcome: 'lost', raw: '', label: '' },
    { outcome: 'canvas', raw: '', label: 'label' },
  ),
);
/** Looks often repeat: a dashboard stands still between two updates. */
const looks = fc
  .array(fc.tuple(anyLook, fc.integer({ min: 1, max: 4 })), { maxLength: 30 })
  .map((runs) => runs.flatMap(([one, times]) => Array.from({ length: times }, () => one)));

function play(all: readonly Look[], everyMs = 1000) {
  let state: JudgeState = startJudge();
  let recorder: RecorderState = { session: 's', source: 'a', boot: 'b', nextSeq: 0 };
  const rows: Snapshot[] = [];
  const events: JudgeEvent[] = [];
  const values = all.map((one, index) => {
    const seen = { ...reading(index * everyMs, {}), looks: { orders: one } };
    const judged = judge(state, seen);
    state = judged.state;
    events.push(...judged.events);
    const recorded = record(recorder, { at: seen.at, monoMs: seen.monoMs, hidden: false, values: judged.values });
    recorder = recorded.state;
    rows.push(...recorded.snapshots);
    return judged.values.orders;
  });
  rows.push(...finish(recorder).snapshots);
  return { values, rows, events, state };
}

describe('judging any looks', () => {
  it('believes only what this very look shows, and gives a doubted or lost value no amount', () => {
    fc.assert(
      fc.property(looks, (all) => {
        const { values } = play(all);
        values.forEach((value, index) => {
          const seen = all[index];
          if (value?.state === 'ok') {
            expect(seen?.outcome).toBe('number');
            expect(value.amount).toBe(seen && 'amount' in seen ? seen.amount : Number.NaN);
          } else if (value?.state !== 'rolling') {
            expect(value ?? {}).not.toHaveProperty('amount');
            expect(value === undefined).toBe(seen?.outcome === 'canvas');
          }
        });
      }),
      SEED,
    );
  });

  it('comes to believe a number that stays', () => {
    fc.assert(
      fc.property(looks, fc.integer({ min: 0, max: 900 }), (all, amount) => {
        const { values } = play([...all, look(amount), look(amount), look(amount)]);
        expect(values.at(-1)).toMatchObject({ state: 'ok', amount });
      }),
      SEED,
    );
  });

  it('tells each fall and reset that the ledger counts from the rows, and no other', () => {
    fc.assert(
      fc.property(looks, (all) => {
        const { rows, events } = play(all);
        const metric = summarise(rows).metrics.orders;
        const told = (kind: string) => events.filter((event) => event.kind === kind).length;
        expect([told('fall'), told('reset')]).toEqual([metric?.falls ?? 0, metric?.resets ?? 0]);
      }),
      SEED,
    );
  });

  it('goes on across a reload where it was, apart from a doubt that begins anew', () => {
    fc.assert(
      fc.property(looks, (all) => {
        const { state, rows, values } = play(all);
        const row = rows.at(-1);
        if (!row || values.at(-1)?.state !== 'ok') return;
        const resumed = startJudge(row.values, row.at);
        const next = reading(all.length * 1000, { orders: 0 });
        const fresh = judge(resumed, next).values.orders?.state;
        expect([fresh, 'suspect']).toContain(judge(state, next).values.orders?.state);
      }),
      SEED,
    );
  });
});

describe('recording any looks', () => {
  it('keeps every believed amount that stood for a quarter of a second', () => {
    fc.assert(
      fc.property(looks, fc.constantFrom(250, 1000, 4000), (all, everyMs) => {
        const { values, rows } = play(all, everyMs);
        const stored = new Set(rows.map((row) => row.values.orders?.amount));
        for (const value of values) if (value?.state === 'ok') expect(stored.has(value.amount)).toBe(true);
      }),
      SEED,
    );
  });

  it('gives rows rising numbers, at most 10 s apart while looks come', () => {
    fc.assert(
      fc.property(looks, (all) => {
        const { rows } = play(all);
        rows.forEach((row, index) => {
          expect(row.seq).toBe(index);
          const before = rows[index - 1];
          if (before) expect(row.monoMs - before.monoMs).toBeLessThanOrEqual(10_000);
        });
      }),
      SEED,
    );
  });
});
