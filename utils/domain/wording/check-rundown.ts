/** Checks everything a host could say in a show: segments, and the products in them. Showing the findings is left to the desk. */
import type { Product, Rundown } from '../rundown';
import { checkWording } from './check';
import type { Finding, OwnWording, WordingList } from './list';

/** Where a text stands. `segment` is the first segment that shows it; absent for a product that is in no segment. */
export type Place = { segment?: string } & (
  | { field: 'title' | 'script' }
  | { product: string; field: 'name' | 'unit' | 'gift' | 'shipping' }
  | { product: string; field: 'point'; point: string }
);

export interface PlacedFindings {
  place: Place;
  text: string;
  findings: Finding[];
}

/** The texts of one product that are said or shown on air, empty ones left out. */
export function spokenTexts(product: Product, segment?: string): { place: Place; text: string }[] {
  const at = { product: product.id, ...(segment === undefined ? {} : { segment }) };
  const fields = (['name', 'unit', 'gift', 'shipping'] as const).map((field) => ({
    place: { ...at, field },
    text: product[field] ?? '',
  }));
  const points = product.points.map((point) => ({
    place: { ...at, field: 'point' as const, point: point.id },
    text: point.text,
  }));
  return [...fields, ...points].filter(({ text }) => text !== '');
}

/**
 * Findings over a rundown in the order of the show, only places with findings. A product in several segments is checked once, at
 * its first; a product id that is not among `products` is passed over, since it has no text to check.
 */
export function checkRundown(
  rundown: Rundown,
  products: readonly Product[],
  list: WordingList,
  own?: OwnWording,
): PlacedFindings[] {
  const byId = new Map(products.map((product) => [product.id, product]));
  const done = new Set<string>();
  const texts: { place: Place; text: string }[] = [];
  for (const segment of rundown.segments) {
    for (const field of ['title', 'script'] as const) {
      const text = segment[field];
      if (text) texts.push({ place: { segment: segment.id, field }, text });
    }
    const product = segment.product === undefined ? undefined : byId.get(segment.product);
    if (!product || done.has(product.id)) continue;
    done.add(product.id);
    texts.push(...spokenTexts(product, segment.id));
  }
  return texts.map((one) => ({ ...one, findings: checkWording(one.text, list, own) })).filter((one) => one.findings.length > 0);
}
