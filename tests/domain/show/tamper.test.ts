/** Mishaps on a practice dashboard: what they do to the totals, and what they never do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METRIC_IDS, METRICS } from '../../../utils/domain/metrics';
import { createShow } from '../../../utils/domain/show/show';
import { showAt } from '../../../utils/domain/show/state';
import { tampered, UNTOUCHED, withRefund, withReset } from '../../../utils/domain/show/tamper';

const show = createShow(42, { minutes: 60 });
const at = (minutes: number) => showAt(show, minutes * 60_000);

test('without a mishap the totals stay as they are', () => {
  expect(tampered(at(30), UNTOUCHED)).toEqual(at(30));
});

test('a number set by hand stands, the others stay', () => {
  const { totals } = tampered(at(30), { ...UNTOUCHED, set: { viewers: 12_345 } });
  expect(totals).toEqual({ ...at(30).totals, viewers: 12_345 });
});

describe('a refund', () => {
  test('takes orders, pieces and money out of the totals and shows the money as given back', () => {
    const before = at(30).totals;
    const { totals } = tampered(at(30), withRefund(UNTOUCHED, 2, 5_980));
    expect(totals).toEqual({
      ...before,
      orders: (before?.orders ?? 0) - 2,
      items: (before?.items ?? 0) - 2,
      revenue: (before?.revenue ?? 0) - 5_980,
      refunds: (before?.refunds ?? 0) + 5_980,
    });
  });

  test('leaves nothing negative, however large', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 7 }), fc.nat({ max: 10 ** 10 }), fc.nat({ max: 60 }), (orders, minor, minutes) => {
        const { totals = {} } = tampered(at(minutes), withRefund(UNTOUCHED, orders, minor));
        expect(Object.values(totals).every((amount) => amount >= 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a counter that begins again', () => {
  test('starts at 0 and grows as the show does', () => {
    const tampering = withReset(UNTOUCHED, at(30), ['orders']);
    expect(tampered(at(30), tampering).totals).toEqual({ ...at(30).totals, orders: 0 });
    const grown = (at(40).totals?.orders ?? 0) - (at(30).totals?.orders ?? 0);
    expect(tampered(at(40), tampering).totals?.orders).toBe(grown);
  });

  test('is every counter unless told, and never the viewers', () => {
    const { totals } = tampered(at(30), withReset(UNTOUCHED, at(30)));
    for (const id of METRIC_IDS) {
      expect(totals?.[id]).toBe(METRICS[id].kind === 'counter' ? 0 : at(30).totals?.[id]);
    }
  });
});

test('before the start no mishap makes a number appear', () => {
  expect(tampered(showAt(show, -1), withRefund(UNTOUCHED, 1, 100)).totals).toBeUndefined();
});
