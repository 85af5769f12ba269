/** Lines and rows of a metric over time: where a line stands, ends and goes on, and that a hole is no 0. */
import { describe, expect, it } from 'vitest';
import { align, curveRows, curves } from '../../utils/domain/curve';
import type { Snapshot, Value } from '../../utils/domain/reading';
import type { Mark } from '../../utils/domain/session';

const MINUTE = 60_000;
const value = (state: Value['state'], amount?: number): Value => ({
  state,
  raw: '',
  label: '',
  ...(amount === undefined ? {} : { amount, precision: 0 }),
});
const row = (at: number, viewers: Value | undefined, source = 'a'): Snapshot => ({
  v: 1,
  session: 's',
  source,
  seq: at,
  at,
  monoMs: at,
  boot: 'b',
  values: viewers ? { viewers } : {},
});
const line = (rows: Snapshot[], marks: Mark[] = []) => curves(rows, marks, 'viewers')[0];

describe('curves', () => {
  it.each([
    ['ok', 5, 5],
    ['manual', 5, 5],
    ['missing', undefined, null],
    ['lost', undefined, null],
    ['suspect', 9, null],
    ['stale', 9, null],
  ] as const)('takes %s (%s) as %s', (state, amount, expected) => {
    expect(line([row(1, value('ok', 1)), row(2, value(state, amount))])?.amounts).toEqual([1, expected]);
  });

  it('says nothing new while digits move', () => {
    expect(line([row(1, value('ok', 1)), row(2, value('rolling', 1)), row(3, value('ok', 2))])).toEqual({
      source: 'a',
      at: [1, 3],
      amounts: [1, 2],
    });
  });

  it('ends the line where a gap begins', () => {
    const gap: Mark = { v: 1, id: 'g', session: 's', kind: 'gap', source: 'a', at: 10, to: 50, cause: 'reload' };
    expect(line([row(10, value('ok', 1)), row(50, value('ok', 2))], [gap])).toEqual({
      source: 'a',
      at: [10, 10, 50],
      amounts: [1, null, 2],
    });
  });

  it('never turns round when a clock was set back', () => {
    expect(line([row(100, value('ok', 1)), row(40, value('ok', 2)), row(120, value('ok', 3))])?.at).toEqual([100, 100, 120]);
  });

  it('has a line per source that showed a value', () => {
    const rows = [row(1, value('ok', 1)), row(2, value('ok', 7), 'b'), row(3, value('missing'), 'c'), row(4, undefined, 'd')];
    expect(curves(rows, [], 'viewers').map((curve) => curve.source)).toEqual(['a', 'b']);
  });
});

describe('align', () => {
  it('puts lines on one axis without inventing points', () => {
    const two = [
      { source: 'a', at: [1, 3], amounts: [1, null] },
      { source: 'b', at: [2, 3], amounts: [5, 6] },
    ];
    expect(align(two)).toEqual({
      at: [1, 2, 3],
      lines: [
        [1, undefined, null],
        [undefined, 5, 6],
      ],
    });
  });
});

describe('curveRows', () => {
  const rising = { source: 'a', at: [0, 3, 6, 9].map((n) => n * MINUTE), amounts: [0, 10, null, 30] };

  it('gives what stood at the end of each stretch', () => {
    const rows = curveRows([rising], 0, 5);
    expect(rows.map((r) => [r.from / MINUTE, r.to / MINUTE, r.amounts[0]])).toEqual([
      [0, 2, 0],
      [2, 4, 10],
      [4, 6, null],
      [6, 8, null],
      [8, 9, 30],
    ]);
  });

  it.each([
    [30, 1],
    [180, 5],
    [480, 15],
    [72 * 60, 120],
  ])('cuts %i minutes into stretches of %i', (minutes, step) => {
    const rows = curveRows([{ source: 'a', at: [0, minutes * MINUTE], amounts: [1, 2] }], 0);
    expect((rows[0]?.to ?? 0) / MINUTE).toBe(step);
    expect(rows.length).toBeLessThanOrEqual(40);
    expect(rows.at(-1)?.amounts).toEqual([2]);
  });

  it('has one row for a single moment', () => {
    expect(curveRows([{ source: 'a', at: [5], amounts: [1] }], 5)).toEqual([{ from: 5, to: 5, amounts: [1] }]);
  });
});
