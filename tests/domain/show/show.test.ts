/** A practice show keeps its promises for every seed: the same again, counters that only grow, numbers that agree with each other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METRIC_IDS, METRICS } from '../../../utils/domain/metrics';
import { createShow, type Show } from '../../../utils/domain/show/show';
import { showAt, trendAt } from '../../../utils/domain/show/state';

const COUNTERS = METRIC_IDS.filter((id) => METRICS[id].kind === 'counter');
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

/** Every second of a show, as plain rows. */
function* seconds(show: Show) {
  for (let s = 0; s <= show.lengthMs / 1_000; s++) {
    yield { s, at: (id: keyof Show['columns']) => show.columns[id][s] ?? Number.NaN };
  }
}

test('the same seed gives the same show, at any moment and in any order', () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.integer({ min: -5_000, max: 700_000 }), { maxLength: 8 }), (seed, moments) => {
      const [one, other] = [createShow(seed, { minutes: 10 }), createShow(seed, { minutes: 10 })];
      const forward = moments.map((tMs) => showAt(one, tMs));
      const backward = moments.toReversed().map((tMs) => showAt(other, tMs));
      expect(backward.reverse()).toEqual(forward);
    }),
    { numRuns: 15 },
  );
});

test('another seed gives another show', () => {
  expect(showAt(createShow(1), 600_000).totals).not.toEqual(showAt(createShow(2), 600_000).totals);
});

describe('at every second of any show', () => {
  test('counters never fall, and nothing is negative', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 40 }), (seed, minutes) => {
        const show = createShow(seed, { minutes });
        for (const id of METRIC_IDS) {
          const amounts = show.columns[id];
          const wrong = amounts.findIndex((amount, i) => {
            const fell = COUNTERS.includes(id) && i > 0 && amount < (amounts[i - 1] ?? 0);
            return amount < 0 || !Number.isInteger(amount) || fell;
          });
          expect([id, wrong, amounts[wrong]]).toEqual([id, -1, undefined]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('people, orders and money agree', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const disagreeing = seconds(createShow(seed, { minutes: 30 })).find(({ at }) => {
          const agrees =
            at('viewers') <= at('audience') &&
            at('audience') <= at('visits') &&
            at('buyers') <= at('orders') &&
            at('buyers') <= at('audience') &&
            at('orders') <= at('items') &&
            at('orders') <= at('clicks') &&
            at('followers') <= at('audience') &&
            at('refunds') <= at('revenue') &&
            at('buyers') > 0 === at('orders') > 0;
          return !agrees;
        });
        expect(disagreeing?.s).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });

  test('the products add up to the totals, and each is worth what it sold', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 1_800_000 }), (seed, tMs) => {
        const { totals, products } = showAt(createShow(seed, { minutes: 30 }), tMs);
        const sum = (of: 'orders' | 'items' | 'revenueMinor' | 'clicks') =>
          products.reduce((all, { sold }) => all + (sold?.[of] ?? Number.NaN), 0);
        expect([sum('orders'), sum('items'), sum('revenueMinor'), sum('clicks')]).toEqual([
          totals?.orders,
          totals?.items,
          totals?.revenue,
          totals?.clicks,
        ]);
        for (const { sold, liveMinor, stockLeft } of products) {
          expect(sold?.revenueMinor).toBe((sold?.items ?? Number.NaN) * liveMinor);
          expect(stockLeft).toBeGreaterThan(0);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('all that happened is kept as JSON keeps it', () => {
    const show = createShow(5, { minutes: 20 });
    for (const tMs of [-1, 0, 333_333, 1_200_000]) {
      const state = showAt(show, tMs);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }
  });
});

describe('the course of a show', () => {
  const show = createShow(42);

  test('before the start there are no numbers, which is not 0', () => {
    const state = showAt(show, -1);
    expect(state.phase).toBe('before');
    expect(state.totals).toBeUndefined();
    expect(state.recent).toBeUndefined();
    expect(state.alike).toBeUndefined();
    expect(state.products.every(({ sold }) => sold === undefined)).toBe(true);
    expect(state.said).toEqual([]);
  });

  test('it begins with people and without sales', () => {
    const { phase, totals } = showAt(show, 0);
    expect(phase).toBe('live');
    expect(totals).toMatchObject({ orders: 0, items: 0, buyers: 0, revenue: 0, refunds: 0 });
    expect(totals?.viewers).toBeGreaterThan(0);
  });

  test('it ends with its totals and nobody watching, and stays as it ended', () => {
    const end = showAt(show, show.lengthMs);
    expect(end.phase).toBe('ended');
    expect(end.totals).not.toHaveProperty('viewers');
    expect(showAt(show, show.lengthMs + 86_400_000)).toEqual(end);
  });

  test('viewers rise and fall', () => {
    const viewers = trendAt(show, show.lengthMs).map((point) => point.viewers);
    const steps = viewers.slice(1).map((amount, i) => Math.sign(amount - (viewers[i] ?? 0)));
    expect(steps.filter((step) => step > 0).length).toBeGreaterThan(20);
    expect(steps.filter((step) => step < 0).length).toBeGreaterThan(20);
  });

  test('three hours bring about as many people and as much money as such a show is known to bring', () => {
    const { totals } = showAt(show, show.lengthMs);
    expect(totals?.audience).toBeGreaterThan(150_000);
    expect(totals?.audience).toBeLessThan(900_000);
    expect(totals?.revenue).toBeGreaterThan(10_000_000);
    expect(totals?.revenue).toBeLessThan(80_000_000);
  });

  test('a product sells many times faster while it is explained', () => {
    for (const id of ['linxian-dates', 'nanning-orange', 'wuzhou-liubao'] as const) {
      const own = show.turns.filter(({ product }) => product === id);
      const sold = (fromS: number, toS: number) => (show.products[id].orders[toS] ?? 0) - (show.products[id].orders[fromS] ?? 0);
      const during = own.reduce((sum, { fromS, toS }) => sum + sold(fromS, toS), 0);
      const seconds = own.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
      const lengthS = show.lengthMs / 1_000;
      const apart = sold(0, lengthS) - during;
      expect(during / seconds).toBeGreaterThan(5 * (apart / (lengthS - seconds)));
    }
  });

  test('some of the orders are given back', () => {
    const { totals, alike } = showAt(show, show.lengthMs);
    expect(totals?.refunds).toBeGreaterThan(0);
    expect(alike?.refundedOrders).toBeGreaterThan(10);
    expect(alike?.refundedOrders).toBeLessThan((totals?.orders ?? 0) * 0.1);
  });
});

test.each([
  [0, 1],
  [0.2, 1],
  [90, 90],
  [100_000, 720],
])('a show asked to last %s minutes lasts %s', (minutes, lasts) => {
  expect(createShow(1, { minutes }).lengthMs).toBe(lasts * 60_000);
});
