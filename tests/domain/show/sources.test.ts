/** Visits by source and the purchase funnel of a practice show add up and never widen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createShow } from '../../../utils/domain/show/show';
import { funnelOf, visitsBySource } from '../../../utils/domain/show/sources';
import { showAt } from '../../../utils/domain/show/state';

const show = createShow(9, { minutes: 30 });

test('the sources add up to the visits, none is negative', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5_000_000 }), (visits) => {
      const sources = visitsBySource(show, visits);
      expect(sources.reduce((sum, source) => sum + source.visits, 0)).toBe(visits);
      expect(sources.every((source) => source.visits >= 0)).toBe(true);
    }),
  );
});

test('the funnel narrows at every minute', () => {
  for (let minute = 0; minute <= 30; minute++) {
    const funnel = funnelOf(showAt(show, minute * 60_000).totals ?? {});
    expect(funnel?.clicked).toBeLessThanOrEqual(funnel?.shown ?? Number.NaN);
    expect(funnel?.bought).toBeLessThanOrEqual(funnel?.clicked ?? Number.NaN);
  }
});

test('there is no funnel without totals', () => {
  expect(funnelOf({})).toBeUndefined();
});
