/** What makes a product one that can be kept, and the order of a list of them. */
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../utils/domain/products/limits';
import { filterProducts, sortProducts } from '../../../utils/domain/products/sort';
import { duplicates, validateProduct } from '../../../utils/domain/products/validate';
import type { Product } from '../../../utils/domain/rundown';

const product = (over: Partial<Product> = {}): Product => ({
  v: 1,
  id: 'a',
  name: '小米',
  origin: '沁县',
  unit: '5 斤/袋',
  currency: 'CNY',
  points: [],
  ...over,
});
const codes = (over: Partial<Product>) => validateProduct(product(over)).map(({ field, code }) => `${field} ${code}`);

describe('a product', () => {
  test('that is in order has no errors, prices or none', () => {
    expect(validateProduct(product())).toEqual([]);
    expect(codes({ listMinor: 0, liveMinor: 3990, stock: 0, gift: '', picture: 'data:image/png;base64,AA==' })).toEqual([]);
  });

  test.each([
    [{ name: ' ' }, ['name required']],
    [{ id: '' }, ['id required']],
    [{ name: '米'.repeat(300) }, ['name too-long']],
    [{ name: '米'.repeat(60) }, ['name long-name']],
    [{ gift: '米'.repeat(201) }, ['gift too-long']],
    [{ liveMinor: 39.9 }, ['liveMinor not-whole']],
    [{ liveMinor: Number.NaN }, ['liveMinor not-whole']],
    [{ liveMinor: -1 }, ['liveMinor negative']],
    [{ stock: 2e9 }, ['stock too-large']],
    [{ currency: '元' }, ['currency currency']],
    [{ picture: 'https://example.com/a.png' }, ['picture picture']],
    [{ picture: 'data:image/svg+xml;base64,AA==' }, ['picture picture']],
    [{ points: [{ id: 'p', kind: 'fact' as const, text: ' ' }] }, ['points required']],
    [{ points: Array.from({ length: 51 }, (_, i) => ({ id: `${i}`, kind: 'fact' as const, text: 'x' })) }, ['points too-many']],
  ])('%# names the field and the reason', (over, expected) => {
    expect(codes(over)).toEqual(expected);
  });

  test('an error names its limit and its point', () => {
    const long = { id: 'p7', kind: 'fact' as const, text: '长'.repeat(301) };
    expect(validateProduct(product({ points: [long] }))).toEqual([
      { field: 'points', code: 'too-long', severity: 'error', point: 'p7', limit: LIMITS.point },
    ]);
  });

  test('a second id is an error, a second name a warning, whatever its width and blanks', () => {
    const found = duplicates([product(), product(), product({ id: 'b', name: '小 米' }), product({ id: 'c', name: '枣' })]);
    expect([...found].map(([index, { field, severity }]) => [index, field, severity])).toEqual([
      [1, 'id', 'error'],
      [2, 'name', 'warning'],
    ]);
  });
});

describe('a list', () => {
  const list = [
    product({ id: '1', name: '枣', liveMinor: 300 }),
    product({ id: '2', name: '阿胶' }),
    product({ id: '3', name: '小米', liveMinor: 100, listMinor: 200 }),
    product({ id: '4', name: '醋', liveMinor: 200, origin: '' }),
    product({ id: '5', name: '茶', liveMinor: 1, currency: 'USD' }),
  ];
  const order = (...args: [Parameters<typeof sortProducts>[1], 'up' | 'down']) =>
    sortProducts(list, ...args, new Intl.Collator('zh-CN'))
      .map(({ id }) => id)
      .join('');

  test('is sorted by pinyin, and missing stands last both ways', () => {
    expect([order('name', 'up'), order('name', 'down')]).toEqual(['25431', '13452']);
    expect([order('liveMinor', 'up'), order('liveMinor', 'down')]).toEqual(['34152', '14352']);
    expect([order('discount', 'up'), order('origin', 'down')]).toEqual(['31245', '12354']);
  });

  test('is filtered by every word', () => {
    expect(filterProducts(list, '')).toBe(list);
    expect(filterProducts(list, ' 小米 沁县 ').map(({ id }) => id)).toEqual(['3']);
    expect(filterProducts(list, '没有')).toEqual([]);
  });

  test('of 500 products is sorted with few comparisons', () => {
    const many = Array.from({ length: 500 }, (_, i) => product({ id: `${i}`, name: `特产${(i * 7919) % 500}` }));
    const collator = new Intl.Collator('zh-CN', { numeric: true });
    let compared = 0;
    const counting = { compare: (a: string, b: string) => ++compared && collator.compare(a, b) } as Intl.Collator;
    const sorted = sortProducts(filterProducts(many, '特产'), 'name', 'up', counting);
    expect(sorted.map(({ name }) => name)).toEqual(Array.from({ length: 500 }, (_, i) => `特产${i}`));
    expect(compared).toBeLessThan(500 * Math.log2(500) * 2);
  });
});
