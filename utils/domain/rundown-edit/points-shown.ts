/** Which talking points of a product were never highlighted while it was on air, from what its marks noted. */
import type { Product, TalkingPoint } from '../rundown';
import type { Mark } from '../session';

/**
 * The points that were left out; null when it is not known: the product was never on air, or a mark of it noted nothing (it was made by an
 * older version, or while neither sidebar nor prompter showed the product). Points are told apart by id: the present list of the product counts.
 */
export function pointsSkipped(product: Product, marks: readonly Mark[]): TalkingPoint[] | null {
  const own = marks.filter((mark) => mark.kind === 'on-air' && mark.product === product.id);
  const noted = own.flatMap((mark) => (mark.kind === 'on-air' && mark.points ? [mark.points] : []));
  if (own.length === 0 || noted.length < own.length) return null;
  const shown = new Set(noted.flat());
  return product.points.filter(({ id }) => !shown.has(id));
}
