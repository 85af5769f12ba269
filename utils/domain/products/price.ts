/** Rules of prices, in integers of the minor unit. Absence of a price is told as absence: nothing here takes it for 0. */
import type { Product } from '../rundown';

type Prices = Pick<Product, 'listMinor' | 'liveMinor' | 'floorMinor'>;

/** Whether list and live price can be compared: both there, something to pay before, and not dearer now. */
function comparable({ listMinor, liveMinor }: Prices): { list: number; live: number } | undefined {
  if (listMinor === undefined || liveMinor === undefined || listMinor <= 0 || liveMinor > listMinor) return undefined;
  return { list: listMinor, live: liveMinor };
}

/** Whole percent off the list price, rounded down so that it never promises more than is given. Absent when it cannot be told. */
export function discountPercent(prices: Prices): number | undefined {
  const both = comparable(prices);
  return both && Math.floor(((both.list - both.live) * 100) / both.list);
}

/** Whole percent of the list price still to pay, rounded up: 50 is 5 折, 38 is 3.8 折. Absent when it cannot be told. */
export function paidPercent(prices: Prices): number | undefined {
  const both = comparable(prices);
  return both && Math.ceil((both.live * 100) / both.list);
}

/** Whether at least `percent` is off the list price, exactly. False when it cannot be told: an unproved discount is none. */
export function isAtLeastOff(prices: Prices, percent: number): boolean {
  const both = comparable(prices);
  return both !== undefined && both.live * 100 <= both.list * (100 - percent);
}

/**
 * `below-floor` the live price is under the floor · `above-list` · `no-live-price` · `no-list-price` a discount was asked for and
 * cannot be shown · `not-enough-off` less than asked for.
 */
export type PriceWarning = 'below-floor' | 'above-list' | 'no-live-price' | 'no-list-price' | 'not-enough-off';

/** What an aide should know of a product's prices before the show. `atLeastOff`: percent that every product of a campaign must give. */
export function priceWarnings(prices: Prices, atLeastOff?: number): PriceWarning[] {
  const { listMinor, liveMinor, floorMinor } = prices;
  if (liveMinor === undefined) return ['no-live-price'];
  const warnings: PriceWarning[] = [];
  if (floorMinor !== undefined && liveMinor < floorMinor) warnings.push('below-floor');
  if (listMinor !== undefined && liveMinor > listMinor) warnings.push('above-list');
  if (atLeastOff === undefined) return warnings;
  if (listMinor === undefined) warnings.push('no-list-price');
  else if (!isAtLeastOff(prices, atLeastOff)) warnings.push('not-enough-off');
  return warnings;
}
