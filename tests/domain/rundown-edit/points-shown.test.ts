/** Talking points that were left out: only what was noted counts, and nothing is claimed without it. */
import { describe, expect, it } from 'vitest';
import type { Product } from '../../../utils/domain/rundown';
import { pointsSkipped } from '../../../utils/domain/rundown-edit/points-shown';
import type { Mark, OnAir } from '../../../utils/domain/session';

const product: Product = {
  v: 1,
  id: 'dates',
  name: '红枣',
  origin: '',
  unit: '',
  currency: 'CNY',
  points: ['a', 'b', 'c'].map((id) => ({ id, kind: 'fact', text: id })),
};
const air = (id: string, more: Partial<OnAir> = {}): Mark => ({
  v: 1,
  id,
  session: 's',
  at: 1,
  kind: 'on-air',
  title: '红枣',
  product: 'dates',
  ...more,
});
const ids = (marks: Mark[]) => pointsSkipped(product, marks)?.map(({ id }) => id) ?? null;

describe('pointsSkipped', () => {
  it('is what no mark of the product noted', () => {
    expect(ids([air('1', { points: ['a'] }), air('2', { points: ['c', 'gone'] }), air('3', { product: 'x' })])).toEqual(['b']);
  });

  it('is nothing when all were shown', () => {
    expect(ids([air('1', { points: ['c', 'b', 'a'] })])).toEqual([]);
  });

  it.each([
    ['never on air', []],
    ['nothing noted', [air('1')]],
    ['one of two times nothing noted', [air('1', { points: ['a'] }), air('2')]],
  ])('is unknown: %s', (_, marks) => {
    expect(ids(marks)).toBeNull();
  });
});
