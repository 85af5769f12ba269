/** One row of a table to one product with its issues. Doubles across rows are left to `read-products`. */
import { priceWarnings } from '../../domain/products/price';
import { type ProductField, validateProduct } from '../../domain/products/validate';
import type { Product } from '../../domain/rundown';
import { patched } from '../../domain/rundown-edit/list';
import { readText } from './cell';
import type { ColumnId, Mapping } from './columns';
import type { GridRow } from './grid';
import { parsePoint, splitPoints } from './points';
import { readPrices, readStock, readYes } from './read-cells';
import type { IssueMaker, ReadOptions, RowIssue } from './read-types';

/** The texts of a row by column, and the texts of the numbered columns of points. Columns that are not read are left out. */
export interface RowTexts {
  by: Partial<Record<ColumnId, string>>;
  points: string[];
}

/** The texts of a row by what their columns mean; empty points are none, of two columns for one thing the later counts. */
export function textsOf(row: GridRow, mapping: Mapping): RowTexts {
  const texts: RowTexts = { by: {}, points: [] };
  mapping.forEach((id, i) => {
    if (id === null) return;
    const text = readText(row.cells[i] ?? '');
    if (id !== 'point') texts.by[id] = text;
    else if (text !== '') texts.points.push(text);
  });
  return texts;
}

const TOTAL = /^(?:合计|总计|小计|共计|总数|total|subtotal|grand total)[:：]?$/i;
/** Begins the examples of our templates. */
export const EXAMPLE = /^(?:示例|Example)[:：]/;

/** Rows that are left out without a word of complaint: blank ones, totals below the table, examples of our template. */
export function isNoProduct({ by, points }: RowTexts): boolean {
  const name = by.name ?? '';
  if (TOTAL.test(name) || EXAMPLE.test(name)) return true;
  return points.length === 0 && Object.values(by).every((text) => text === '');
}

const FIELD_COLUMN: Readonly<Record<ProductField, ColumnId>> = {
  id: 'id',
  name: 'name',
  origin: 'origin',
  unit: 'unit',
  currency: 'currency',
  listMinor: 'list',
  liveMinor: 'live',
  floorMinor: 'floor',
  stock: 'stock',
  gift: 'gift',
  shipping: 'shipping',
  picture: 'picture',
  points: 'points',
};

type Patch = { [K in keyof Product]?: Product[K] | undefined };

/** What the columns that are there say; a column that is not there says nothing, an empty cell says "none". */
function patchOf({ by, points }: RowTexts, currency: string, { mapping, newId }: ReadOptions, add: Add): Patch {
  const patch: Patch = {};
  const none = (text: string | undefined) => (text === '' ? undefined : text);
  const has = (id: ColumnId) => by[id] !== undefined;
  if (has('name')) patch.name = by.name ?? '';
  if (has('origin')) patch.origin = by.origin ?? '';
  if (has('unit')) patch.unit = by.unit ?? '';
  if (has('gift')) patch.gift = none(by.gift);
  if (has('shipping')) patch.shipping = none(by.shipping);
  if (has('picture')) patch.picture = none(by.picture);

  const prices = readPrices(by, currency);
  for (const { column, code } of prices.errors) add(column, code, 'error', by[column] ?? '');
  if (has('list') || has('live') || has('floor') || has('currency')) patch.currency = prices.currency;
  if (has('list')) patch.listMinor = prices.amounts.list;
  if (has('live')) patch.liveMinor = prices.amounts.live;
  if (has('floor')) patch.floorMinor = prices.amounts.floor;
  if (prices.unit !== undefined && !by.unit) patch.unit = prices.unit;

  if (has('stock')) {
    const { stock, code, severity } = readStock(by.stock ?? '');
    if (code && severity) add('stock', code, severity, by.stock ?? '');
    patch.stock = stock;
  }
  if (has('voucher')) {
    const yes = readYes(by.voucher ?? '');
    if (yes === undefined) add('voucher', 'yes-or-no', 'warning', by.voucher ?? '');
    patch.voucher = yes ? true : undefined;
  }
  if (has('points') || mapping.includes('point')) {
    const spoken = [...splitPoints(by.points ?? ''), ...points.map(parsePoint)].filter(({ text }) => text !== '');
    patch.points = spoken.map((point) => ({ id: newId(), ...point }));
  }
  return patch;
}

type Add = (column: ColumnId, code: RowIssue['code'], severity: RowIssue['severity'], value: string, limit?: number) => void;

/** The product a row makes, upon the one with its id when there is one, and everything that is wrong with it or worth knowing. */
export function draftOf(
  row: GridRow,
  texts: RowTexts,
  options: ReadOptions,
  existing: ReadonlyMap<string, Product>,
  make: IssueMaker,
): { product: Product; issues: RowIssue[] } {
  const issues: RowIssue[] = [];
  const add: Add = (...issue) => issues.push(make(row, ...issue));
  const id = texts.by.id || options.newId();
  const blank: Product = { v: 1, id, name: '', origin: '', unit: '', currency: options.currency, points: [] };
  const base = existing.get(id) ?? blank;
  const product = patched(base, patchOf(texts, base.currency, options, add));
  for (const { field, code, severity, limit, point } of validateProduct(product)) {
    const spoken = product.points.find((one) => one.id === point)?.text;
    add(FIELD_COLUMN[field], code, severity, spoken ?? texts.by[FIELD_COLUMN[field]] ?? '', limit);
  }
  const liveIsWrong = issues.some(({ column, severity }) => column === 'live' && severity === 'error');
  for (const code of priceWarnings(product)) {
    if (code !== 'no-live-price' || !liveIsWrong) add('live', code, 'warning', texts.by.live ?? '');
  }
  return { product, issues };
}
