/** A sparkline draws what is there, and a hole where nothing is: never a zero, never a bridge. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparkPath } from '../../../components/ui/spark-path';

describe('sparkPath', () => {
  it.each([
    [[], ''],
    [[null, null], ''],
    [[0, 10], 'M0 20L100 0'],
    [[5, 5, 5], 'M0 10L50 10L100 10'],
    [[0, null, 10], 'M0 20h0M100 0h0'],
    [[0, 5, null, 10, 10], 'M0 20L25 10M75 0L100 0'],
    [[7], 'M0 10h0'],
    [[-10, 10], 'M0 20L100 0'],
  ])('%j', (points, line) => {
    expect(sparkPath(points, 100, 20).line).toBe(line);
  });

  it('ends nowhere when the last number is missing', () => {
    expect(sparkPath([1, null], 100, 20).end).toBeNull();
    expect(sparkPath([1, 2], 100, 20).end).toEqual({ x: 100, y: 0 });
  });

  it('has a point for each number and stays inside its box', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer()), { maxLength: 60 }), (points) => {
        const { line } = sparkPath(points, 100, 20);
        const places = [...line.matchAll(/[ML](\S+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
        expect(places).toHaveLength(points.filter((point) => point !== null).length);
        for (const [x = -1, y = -1] of places) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(100);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});
