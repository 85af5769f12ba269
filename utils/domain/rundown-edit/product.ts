/** Edits of a product and its talking points. Pure; whether the values make sense is left to `domain/products/validate`. */
import type { PointKind, Product, TalkingPoint } from '../rundown';
import { changed, droppedBefore, inserted, movedBy, patched, removed } from './list';

const withPoints = (product: Product, points: readonly TalkingPoint[]): Product =>
  points === product.points ? product : { ...product, points: [...points] };

/** Changes fields of a product; `undefined` takes a field away, which is how "no price" is told. */
export function updateProduct(
  product: Product,
  patch: { [K in Exclude<keyof Product, 'v' | 'id' | 'points'>]?: Product[K] | undefined },
): Product {
  return patched(product, patch);
}

/** Adds a point at `index`, by default at the end. */
export function addPoint(product: Product, point: TalkingPoint, index?: number): Product {
  return withPoints(product, inserted(product.points, point, index));
}

/** The product without that point; the same one when it has none of that id. */
export function removePoint(product: Product, id: string): Product {
  return withPoints(product, removed(product.points, id));
}

/** The product with the kind or text of one point changed; the same one when it has none of that id. */
export function setPoint(product: Product, id: string, patch: { kind?: PointKind; text?: string }): Product {
  return withPoints(
    product,
    changed(product.points, id, (point) => patched(point, patch)),
  );
}

/** Moves a point up (-1) or down (+1), for keys. */
export function movePointBy(product: Product, id: string, by: number): Product {
  return withPoints(product, movedBy(product.points, id, by));
}

/** Moves a point before another one, or to the end, for dragging. */
export function dropPoint(product: Product, id: string, before: string | null): Product {
  return withPoints(product, droppedBefore(product.points, id, before));
}
