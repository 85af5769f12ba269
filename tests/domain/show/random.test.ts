/** Chance from a seed: repeatable, in its bounds, and about as often as asked. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom, seedOf } from '../../../utils/domain/show/random';

test('a seed gives the same numbers on every machine', () => {
  const random = createRandom(42);
  expect([random.next(), random.next(), random.next()].map((number) => number.toFixed(9))).toEqual([
    '0.601103752',
    '0.448290559',
    '0.852465793',
  ]);
  expect(seedOf('42/sales')).toBe(seedOf('42/sales'));
  expect(seedOf('42/sales')).not.toBe(seedOf('42/crowd'));
});

test('numbers stay within their bounds', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 50 }), (seed, low, width) => {
      const random = createRandom(seed);
      for (let i = 0; i < 50; i++) {
        const number = random.between(low, low + width);
        expect(number).toBeGreaterThanOrEqual(low);
        expect(number).toBeLessThan(low + width);
      }
      expect(random.shuffled([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
      expect(['a', 'b']).toContain(random.pick(['a', 'b']));
    }),
  );
});

test.each([0, 0.01, 0.5, 4, 29, 31, 400])('a thing that happens %s times on average does so', (mean) => {
  const random = createRandom(7);
  const draws = Array.from({ length: 4_000 }, () => random.poisson(mean));
  expect(draws.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
  const average = draws.reduce((sum, count) => sum + count, 0) / draws.length;
  expect(Math.abs(average - mean)).toBeLessThanOrEqual(4 * Math.sqrt(mean / draws.length));
});
