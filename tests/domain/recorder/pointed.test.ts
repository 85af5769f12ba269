/** A person points a metric at another number while recording: the two are never compared, and the first is no part of any total. */
import { describe, expect, it } from 'vitest';
import { append, emptySeries } from '../../../utils/domain/ledger/series';
import { accumulate, emptySummary } from '../../../utils/domain/ledger/summary';
import type { MetricId } from '../../../utils/domain/metrics';
import type { Look, Snapshot } from '../../../utils/domain/reading';
import { forget, type JudgeState, judge, startJudge } from '../../../utils/domain/recorder/judge';
import { seal } from '../../../utils/domain/sealed/sealed';
import { unseal } from '../../../utils/domain/sealed/unseal';

const START = Date.UTC(2026, 4, 1, 12);

/** Looks once a second; `point` stands for a person who points; null for a number that is gone. */
function recorded(steps: (number | null | 'point')[], metric: MetricId = 'orders', label = '成交订单数'): Snapshot[] {
  let state: JudgeState = startJudge();
  const rows: Snapshot[] = [];
  for (const step of steps) {
    if (step === 'point') {
      state = forget(state, [metric]);
      continue;
    }
    const seq = rows.length;
    const at = START + seq * 1000;
    const look: Look =
      step === null
        ? { outcome: 'lost', label, raw: '' }
        : { outcome: 'number', label, raw: String(step), amount: step, precision: 0 };
    const judged = judge(state, { at, monoMs: seq * 1000, looks: { [metric]: look } });
    state = judged.state;
    rows.push({ v: 1, session: 's', source: 'a', seq, at, monoMs: seq * 1000, boot: 'b', values: judged.values });
  }
  return rows;
}

const totals = (rows: Snapshot[], metric: MetricId = 'orders') => rows.reduce(accumulate, emptySummary()).metrics[metric];
const series = (rows: Snapshot[]) =>
  rows.reduce((known, row) => (row.values.orders ? append(known, row.values.orders, row.at) : known), emptySeries('orders'));

describe('another number', () => {
  it.each([
    ['much less', [5000, 5001, 'point', 300, 301, 304], { first: 300, last: 304, gained: 4, resets: 0, falls: 0, peak: 304 }],
    ['less', [500, 500, 'point', 300, 310], { first: 300, last: 310, gained: 10, resets: 0, falls: 0, peak: 310 }],
    ['more', [50, 50, 'point', 300, 301], { first: 300, last: 301, gained: 1, resets: 0, falls: 0, peak: 301 }],
  ] as const)('that is %s is neither sold nor refunded', (_, steps, expected) => {
    const rows = recorded([...steps]);
    expect(totals(rows)).toMatchObject(expected);
    const { stretches } = series(rows);
    expect(new Set(stretches.map(({ part }) => part)).size).toBe(2);
    expect(stretches.at(-1)?.grown).toBe(expected.gained);
  });

  it('of viewers is the peak and the mean from then on', () => {
    const rows = recorded([9000, 9000, 9000, 'point', 120, 140, 130], 'viewers', '在线人数');
    expect(totals(rows, 'viewers')).toMatchObject({ first: 120, last: 130, peak: 140 });
    expect(totals(rows, 'viewers')?.mean).toBeLessThanOrEqual(140);
  });

  it('stays another one in columns', () => {
    const rows = recorded([5000, 'point', 300, 301]);
    expect(unseal('s', seal(rows))).toEqual(rows);
    expect(rows.at(-1)?.values.orders).toMatchObject({ place: 1 });
  });
});

describe('a number that was lost and is pointed at', () => {
  it('goes on where it was, when it can be the same', () => {
    const rows = recorded([500, 503, null, null, 'point', 510, 512]);
    expect(totals(rows)).toMatchObject({ first: 500, last: 512, gained: 12, resets: 0, falls: 0 });
    expect(rows.at(-1)?.values.orders).not.toHaveProperty('place');
  });

  it('is another one when it is less', () => {
    const rows = recorded([500, 503, null, 'point', 20, 22]);
    expect(totals(rows)).toMatchObject({ first: 20, last: 22, gained: 2, resets: 0, falls: 0 });
  });
});
