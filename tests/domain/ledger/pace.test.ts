/** Goal pace: what is said of a goal, and when nothing is. */
import { describe, expect, it } from 'vitest';
import { paceOf } from '../../../utils/domain/ledger/pace';
import type { LiveMetric } from '../../../utils/domain/live';
import { at, count, missing } from './rows';

const END = at(3600);
const metric = (amount: number, rates: LiveMetric['rates'] = {}, precision = 0) => ({ value: count(amount, precision), rates });
const exact = (perMinute: number) => ({ perMinute, precision: 0 });

describe('pace', () => {
  it('projects what is there by the rate and the time left', () => {
    expect(paceOf({ amount: 1000, endAt: END }, metric(500, { m15: exact(6) }), at(0))).toEqual({
      reached: 0.5,
      projected: 860,
      projectedShare: 0.86,
      precision: 0,
      reachedAt: at(0) + (500 / 6) * 60_000,
    });
  });

  it('goes by 15 minutes, else by 5, never by one', () => {
    const rates = { m1: exact(60), m5: exact(6), m15: exact(1) };
    expect(paceOf({ amount: 100, endAt: END }, metric(0, rates), at(0)).projected).toBe(60);
    expect(paceOf({ amount: 100, endAt: END }, metric(0, { m1: exact(60), m5: exact(6) }), at(0)).projected).toBe(360);
    expect(paceOf({ amount: 100, endAt: END }, metric(0, { m1: exact(60) }), at(0))).toEqual({ reached: 0 });
  });

  it('says how unsure it is', () => {
    const rates = { m15: { perMinute: 10, precision: 2 } };
    expect(paceOf({ amount: 1000, endAt: END }, metric(500, rates, 50), at(0)).precision).toBe(50 + 2 * 60);
  });

  it('projects nothing below zero, and no more after the end', () => {
    expect(paceOf({ amount: 1000, endAt: END }, metric(5, { m15: exact(-6) }), at(0))).toMatchObject({ projected: 0 });
    expect(paceOf({ amount: 1000, endAt: at(0) }, metric(5, { m15: exact(6) }), at(60))).toMatchObject({ projected: 5 });
  });

  it('says when the goal will be reached only while it is ahead and in sight', () => {
    expect(paceOf({ amount: 10 }, metric(4, { m5: exact(2) }), at(0))).toEqual({ reached: 0.4, reachedAt: at(180) });
    expect(paceOf({ amount: 10 }, metric(10, { m5: exact(2) }), at(0))).toEqual({ reached: 1 });
    expect(paceOf({ amount: 10 }, metric(4, { m5: exact(0) }), at(0))).toEqual({ reached: 0.4 });
  });

  it.each([
    ['there is no metric', undefined, 10],
    ['there is no number', { value: missing, rates: { m15: exact(1) } }, 10],
    ['the goal is none', metric(5, { m15: exact(1) }), 0],
  ])('says nothing when %s', (_, one, amount) => {
    expect(paceOf({ amount, endAt: END }, one, at(0))).toEqual({});
  });
});
