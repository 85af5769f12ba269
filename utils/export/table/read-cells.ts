/** Single cells of a product table to values of a product. Each answer is the value, nothing, or a code for why not. */
import { readCurrency } from '../../domain/numbers/currency';
import { parseNumber, type Why } from '../../domain/numbers/parse';
import { LIMITS } from '../../domain/products/limits';
import { parsePrice } from '../../domain/products/parse-price';

/** `currency-mix`: prices of one product in several currencies. `words`: a stock that is no number. `at-least`: `200+` was taken as 200. */
export type CellCode = Why | 'open' | 'too-large' | 'currency' | 'currency-mix' | 'words' | 'at-least' | 'yes-or-no';

export interface Prices {
  currency: string;
  /** Minor units by column. */
  amounts: Partial<Record<'list' | 'live' | 'floor', number>>;
  /** Unit that stood with a price (`39.9/斤`). */
  unit?: string;
  errors: { column: 'list' | 'live' | 'floor' | 'currency'; code: CellCode }[];
}

/** The prices of one row. The currency is that of its column, else the one a price names, else `assumed`. */
export function readPrices(cells: Partial<Record<'list' | 'live' | 'floor' | 'currency', string>>, assumed: string): Prices {
  const result: Prices = { currency: assumed, amounts: {}, errors: [] };
  const written = cells.currency ?? '';
  const stated = written === '' ? undefined : readCurrency(written, assumed);
  if (written !== '' && !stated) result.errors.push({ column: 'currency', code: 'currency' });
  const read = (currency: string) =>
    (['live', 'list', 'floor'] as const).map((column) => ({ column, price: parsePrice(cells[column] ?? '', currency) }));
  let prices = read(stated ?? assumed);
  const named = prices.map(({ price }) => (price.kind === 'price' ? price.currency : assumed)).find((one) => one !== assumed);
  result.currency = stated ?? named ?? assumed;
  // The minor units of the others are to be those of the currency that one price named.
  if (!stated && named) prices = read(named);
  for (const { column, price } of prices) {
    if (price.kind === 'missing') continue;
    if (price.kind === 'refused') result.errors.push({ column, code: price.why });
    else if (price.currency !== result.currency) result.errors.push({ column, code: 'currency-mix' });
    else {
      result.amounts[column] = price.minor;
      if (price.unit !== undefined) result.unit ??= price.unit;
    }
  }
  return result;
}

/** A stock: whole things. Words (充足, 不限) are no number, and no reason to refuse a product either. */
export function readStock(cell: string): { stock?: number; code?: CellCode; severity?: 'error' | 'warning' } {
  if (cell === '') return {};
  const parsed = parseNumber(cell, { quantity: 'count' });
  if (parsed.kind === 'missing') return {};
  if (parsed.kind === 'unparsed') {
    const words = parsed.why === 'text' && !/\d/.test(cell);
    return words ? { code: 'words', severity: 'warning' } : { code: parsed.why, severity: 'error' };
  }
  if (parsed.amount > LIMITS.stock) return { code: 'too-large', severity: 'error' };
  return { stock: parsed.amount, ...(parsed.atLeast ? { code: 'at-least' as const, severity: 'warning' as const } : {}) };
}

const YES = /^(?:是|有|对|√|✓|✔|y|yes|true|1|券|代金券|优惠券|voucher|coupon)$/i;
const NO = /^(?:否|无|不是|×|✗|n|no|false|0|实物|商品)?$/i;

/** Whether a cell says yes; absent when it says neither. */
export function readYes(cell: string): boolean | undefined {
  if (YES.test(cell)) return true;
  return NO.test(cell) ? false : undefined;
}
