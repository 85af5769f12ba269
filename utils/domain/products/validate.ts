/** Whether a product can be kept as it is. Errors are codes with the field they stand at; the interface has the sentences. */
import type { Product } from '../rundown';
import { COMFORTABLE_NAME, LIMITS } from './limits';

export type ProductField = Exclude<keyof Product, 'v' | 'sample' | 'voucher' | 'rev' | 'editedAt'>;

/**
 * `required` · `too-long` · `not-whole` no integer · `negative` · `too-large` · `currency` no ISO code · `picture` no `data:` image ·
 * `too-many` · `duplicate` another product has it · `long-name` kept, but it will not fit the prompter.
 */
export type FieldCode =
  | 'required'
  | 'too-long'
  | 'not-whole'
  | 'negative'
  | 'too-large'
  | 'currency'
  | 'picture'
  | 'too-many'
  | 'duplicate'
  | 'long-name';

export interface FieldError {
  field: ProductField;
  code: FieldCode;
  /** A warning is shown and nothing is refused. */
  severity: 'error' | 'warning';
  /** The limit that was passed, for the sentence. */
  limit?: number;
  /** Id of the talking point. */
  point?: string;
}

const error = (field: ProductField, code: FieldCode, more: { limit?: number; point?: string } = {}): FieldError => ({
  field,
  code,
  severity: 'error',
  ...more,
});

function textErrors(product: Product): FieldError[] {
  const errors: FieldError[] = [];
  if (product.id === '') errors.push(error('id', 'required'));
  if (product.name.trim() === '') errors.push(error('name', 'required'));
  for (const field of ['id', 'name', 'origin', 'unit', 'gift', 'shipping'] as const) {
    if ((product[field]?.length ?? 0) > LIMITS[field]) errors.push(error(field, 'too-long', { limit: LIMITS[field] }));
  }
  if (product.name.length > COMFORTABLE_NAME && product.name.length <= LIMITS.name)
    errors.push({ field: 'name', code: 'long-name', severity: 'warning', limit: COMFORTABLE_NAME });
  if (!/^[A-Z]{3}$/.test(product.currency)) errors.push(error('currency', 'currency'));
  const { picture } = product;
  if (picture !== undefined && !/^data:image\/(?:png|jpeg|webp|gif|avif);base64,/.test(picture))
    errors.push(error('picture', 'picture'));
  if (picture !== undefined && picture.length > LIMITS.picture)
    errors.push(error('picture', 'too-long', { limit: LIMITS.picture }));
  return errors;
}

function numberErrors(product: Product): FieldError[] {
  const errors: FieldError[] = [];
  for (const field of ['listMinor', 'liveMinor', 'floorMinor', 'stock'] as const) {
    const value = product[field];
    const limit = field === 'stock' ? LIMITS.stock : LIMITS.priceMinor;
    if (value === undefined) continue;
    if (!Number.isInteger(value)) errors.push(error(field, 'not-whole'));
    else if (value < 0) errors.push(error(field, 'negative'));
    else if (value > limit) errors.push(error(field, 'too-large', { limit }));
  }
  return errors;
}

function pointErrors({ points }: Product): FieldError[] {
  const errors = points.flatMap(({ id, text }) => {
    if (text.trim() === '') return [error('points', 'required', { point: id })];
    return text.length > LIMITS.point ? [error('points', 'too-long', { point: id, limit: LIMITS.point })] : [];
  });
  return points.length > LIMITS.points ? [...errors, error('points', 'too-many', { limit: LIMITS.points })] : errors;
}

/** All errors of a product by itself, in the order of the fields; none = it can be kept. Prices against each other: `priceWarnings`. */
export function validateProduct(product: Product): FieldError[] {
  return [...textErrors(product), ...numberErrors(product), ...pointErrors(product)];
}

/** How names are compared: width, case and blanks make no other product. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** Products that share an id (an error) or a name (a warning) with an earlier one, by index. Linear. */
export function duplicates(products: readonly Pick<Product, 'id' | 'name'>[]): Map<number, FieldError> {
  const ids = new Set<string>();
  const names = new Set<string>();
  const found = new Map<number, FieldError>();
  products.forEach(({ id, name }, index) => {
    const key = nameKey(name);
    if (ids.has(id)) found.set(index, error('id', 'duplicate'));
    else if (key !== '' && names.has(key)) found.set(index, { field: 'name', code: 'duplicate', severity: 'warning' });
    ids.add(id);
    names.add(key);
  });
  return found;
}
