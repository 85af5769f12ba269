import { expect, it } from 'vitest';
import { countDoubles, mergeProducts } from '../../../utils/domain/products/doubles';
import type { Product } from '../../../utils/domain/rundown';

const product = (id: string, name: string, origin = '', more: Partial<Product> = {}): Product => ({
  v: 1,
  id,
  name,
  origin,
  unit: '',
  currency: 'CNY',
  points: [],
  ...more,
});

const there = [product('1', '红枣', '临县', { picture: 'data:image/png;base64,AA==', stock: 3 })];
const incoming = [product('a', ' 红 枣 ', '临县', { stock: 9 }), product('b', '红枣', '吕梁'), product('1', '核桃', '汾阳')];
const ids = () => {
  let n = 0;
  return () => `new${n++}`;
};
const merge = (choice: 'skip' | 'replace' | 'both', list = incoming) => mergeProducts(there, list, choice, ids());

it('counts what is there by id or by name and origin; another origin is another product', () => {
  expect(countDoubles(there, incoming)).toBe(2);
  expect(countDoubles([], [incoming[0] as Product, incoming[0] as Product])).toBe(1);
});

it('skips: keeps what is there', () => {
  expect(merge('skip')).toEqual({ products: [...there, incoming[1]], added: 1, replaced: 0 });
});

it('replaces in its place, with the id that rundowns know and the picture no table holds', () => {
  const { products, added, replaced } = merge('replace', incoming.slice(0, 2));
  expect(products).toEqual([{ ...incoming[0], id: '1', picture: there[0]?.picture }, incoming[1]]);
  expect([added, replaced]).toEqual([1, 1]);
});

it('keeps both, never two under one id', () => {
  const { products, added } = merge('both');
  expect(added).toBe(3);
  expect(products.map(({ id }) => id)).toEqual(['1', 'a', 'b', 'new0']);
});

it('treats a product that stands twice in the table the same way', () => {
  const twice = [product('x', '梨', '隰县', { stock: 1 }), product('y', '梨', '隰县', { stock: 2 })];
  expect(merge('skip', twice).products.map(({ id }) => id)).toEqual(['1', 'x']);
  expect(merge('replace', twice).products.at(-1)).toMatchObject({ id: 'x', stock: 2 });
  expect(merge('both', twice).products).toHaveLength(3);
});

it('looks at each of 10 000 products a few times, and not at each beside each', () => {
  let looks = 0;
  const counted = (one: Product) => new Proxy(one, { get: (of, key) => ++looks && Reflect.get(of, key) });
  const many = Array.from({ length: 10_000 }, (_, i) => counted(product(`m${i}`, `产品${i}`)));
  expect(merge('skip', many).added).toBe(10_000);
  expect(looks).toBeGreaterThan(10_000);
  expect(looks).toBeLessThan(20 * 10_000);
});
