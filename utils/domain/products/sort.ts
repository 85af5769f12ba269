/** Order and filter of a list of products. The collator comes in, so that the language is the interface's and not the machine's. */
import type { Product } from '../rundown';
import { discountPercent } from './price';
import { nameKey } from './validate';

export type SortKey = 'name' | 'origin' | 'listMinor' | 'liveMinor' | 'floorMinor' | 'stock' | 'discount';

/**
 * Sorted copy; equal ones keep their order. What a product lacks stands last in both directions: missing is not small. Prices of
 * several currencies are kept apart, since their minor units cannot be compared.
 */
export function sortProducts(
  products: readonly Product[],
  key: SortKey,
  direction: 'up' | 'down',
  collator: Intl.Collator,
): Product[] {
  const sign = direction === 'up' ? 1 : -1;
  if (key === 'name' || key === 'origin') {
    return products.toSorted((a, b) => {
      if (a[key] === '' || b[key] === '') return Number(a[key] === '') - Number(b[key] === '');
      return sign * collator.compare(a[key], b[key]);
    });
  }
  const isPrice = key !== 'stock' && key !== 'discount';
  const worthOf = (product: Product) => (key === 'discount' ? discountPercent(product) : product[key]);
  return products.toSorted((a, b) => {
    const [left, right] = [worthOf(a), worthOf(b)];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    if (isPrice && a.currency !== b.currency) return a.currency < b.currency ? -1 : 1;
    return sign * (left - right);
  });
}

/** Products with every word of `query` in their name, origin, unit or points; an empty query keeps all. */
export function filterProducts(products: readonly Product[], query: string): readonly Product[] {
  const words = query.split(/\s+/).map(nameKey).filter(Boolean);
  if (words.length === 0) return products;
  return products.filter((product) => {
    const text = nameKey([product.name, product.origin, product.unit, ...product.points.map((point) => point.text)].join('\n'));
    return words.every((word) => text.includes(word));
  });
}
