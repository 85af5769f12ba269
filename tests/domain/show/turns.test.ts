/** The order of a practice show has no hole, no overlap, and leaves no product out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHOW_PRODUCTS } from '../../../utils/domain/show/products';
import { createRandom } from '../../../utils/domain/show/random';
import { planTurns, turnAt } from '../../../utils/domain/show/turns';

const plans = fc.record({ seed: fc.nat(), lengthS: fc.integer({ min: 60, max: 43_200 }) });

test('one turn follows the other from the first second to the last', () => {
  fc.assert(
    fc.property(plans, ({ seed, lengthS }) => {
      const turns = planTurns(createRandom(seed), lengthS);
      expect(turns[0]).toMatchObject({ kind: 'greeting', fromS: 0 });
      expect(turns.at(-1)).toMatchObject({ kind: 'closing', toS: lengthS });
      for (const [i, turn] of turns.entries()) {
        expect(turn.toS).toBeGreaterThan(turn.fromS);
        expect(turn.fromS).toBe(turns[i - 1]?.toS ?? 0);
        expect(turn.product !== undefined).toBe(turn.kind === 'product');
      }
    }),
  );
});

test('a show of usual length explains every product, and none twice in a row', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const shown = planTurns(createRandom(seed), 10_800).flatMap(({ product }) => product ?? []);
      expect(new Set(shown).size).toBe(SHOW_PRODUCTS.length);
      expect(shown.filter((product, i) => product === shown[i - 1])).toEqual([]);
    }),
  );
});

test('the turn at a moment is the one that has begun and not ended', () => {
  const turns = planTurns(createRandom(3), 10_800);
  const second = turns[1];
  expect(turnAt(turns, second?.fromS ?? 0)).toBe(second);
  expect(turnAt(turns, (second?.toS ?? 0) - 1)).toBe(second);
  expect(turnAt(turns, second?.toS ?? 0)).toBe(turns[2]);
  expect(turnAt(turns, -1)).toBeUndefined();
});
