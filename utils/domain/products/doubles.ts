/** What to do with products of a table that are there already: same id, or same name and origin. Nothing is decided here, only carried out. */
import type { Product } from '../rundown';
import { nameKey } from './validate';

/** `skip` keep what is there · `replace` take the table's · `both` keep both. */
export type DoubleChoice = 'skip' | 'replace' | 'both';

export const doubleKey = ({ name, origin }: Pick<Product, 'name' | 'origin'>): string => `${nameKey(name)}\n${nameKey(origin)}`;

/** How many of the incoming are there already, or stand in the table twice. */
export function countDoubles(existing: readonly Product[], incoming: readonly Product[]): number {
  const ids = new Set(existing.map(({ id }) => id));
  const keys = new Set(existing.map(doubleKey));
  let doubles = 0;
  for (const product of incoming) {
    const key = doubleKey(product);
    if (ids.has(product.id) || keys.has(key)) doubles++;
    ids.add(product.id);
    keys.add(key);
  }
  return doubles;
}

/** The list after the import, and how many were added and replaced. A replaced product keeps its id, and its picture when the table has none. */
export function mergeProducts(
  existing: readonly Product[],
  incoming: readonly Product[],
  choice: DoubleChoice,
  newId: () => string,
): { products: Product[]; added: number; replaced: number } {
  const products = [...existing];
  const byId = new Map(products.map(({ id }, index) => [id, index]));
  const byKey = new Map(products.map((product, index) => [doubleKey(product), index]));
  let [added, replaced] = [0, 0];
  for (const product of incoming) {
    const at = byId.get(product.id) ?? byKey.get(doubleKey(product));
    if (at !== undefined && choice === 'skip') continue;
    const there = at === undefined ? undefined : products[at];
    if (at !== undefined && there && choice === 'replace') {
      const picture = product.picture ?? there.picture;
      products[at] = { ...product, id: there.id, ...(picture === undefined ? {} : { picture }) };
      replaced++;
      continue;
    }
    const id = byId.has(product.id) ? newId() : product.id;
    byId.set(id, products.length);
    byKey.set(doubleKey(product), products.length);
    products.push(id === product.id ? product : { ...product, id });
    added++;
  }
  return { products, added, replaced };
}
