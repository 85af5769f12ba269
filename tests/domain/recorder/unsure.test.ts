/** A taught number that only one of its two ways leads to is no certain value; one that is read elsewhere from now on has no past. */
import { expect, it } from 'vitest';
import type { Look, Reading } from '../../../utils/domain/reading';
import { forget, judge, startJudge } from '../../../utils/domain/recorder/judge';

const reading = (at: number, look: Partial<Look>): Reading => ({
  at,
  monoMs: at,
  looks: { orders: { label: '捧场', raw: '5', outcome: 'number', amount: 5, precision: 0, ...look } as Look },
});

it('is suspect however often it is seen, and sure at once when somebody has said so', () => {
  let state = judge(startJudge(), reading(1000, {})).state;
  for (const at of [2000, 3000, 4000, 5000, 6000]) {
    const judged = judge(state, reading(at, { unsure: true }));
    expect(judged.values.orders).toEqual({ state: 'suspect', raw: '5', label: '捧场' });
    state = judged.state;
  }
  expect(judge(state, reading(7000, {})).values.orders).toMatchObject({ state: 'ok', amount: 5 });
});

it('is lost when it is gone, unsure or not', () => {
  const gone = reading(1000, { outcome: 'lost', unsure: true } as Partial<Look>);
  expect(judge(startJudge(), gone).values.orders?.state).toBe('lost');
});

it('a lower number at another place is no refund', () => {
  const { state } = judge(startJudge(), reading(1000, { amount: 5000 }));
  const before = judge(state, reading(2000, { amount: 300 }));
  expect(before.values.orders?.state).toBe('suspect');
  const after = judge(forget(state, ['orders']), reading(2000, { amount: 300 }));
  const value = { state: 'ok', amount: 300, precision: 0, raw: '5', label: '捧场', place: 1 };
  expect([after.values.orders, after.events]).toEqual([value, []]);
});
