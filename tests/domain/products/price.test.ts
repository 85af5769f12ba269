/** Prices: rules in integers, and reading them as people write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePrice } from '../../../utils/domain/products/parse-price';
import { discountPercent, isAtLeastOff, paidPercent, priceWarnings } from '../../../utils/domain/products/price';

describe('rules', () => {
  test.each([
    [7980, 3990, 50, 50, true],
    [7980, 3991, 49, 51, false],
    [7981, 3990, 50, 50, true],
    [100, 0, 100, 0, true],
    [100, 100, 0, 100, false],
    [3, 1, 66, 34, true],
  ])('list %d live %d', (listMinor, liveMinor, off, paid, half) => {
    const prices = { listMinor, liveMinor };
    expect([discountPercent(prices), paidPercent(prices), isAtLeastOff(prices, 50)]).toEqual([off, paid, half]);
  });

  test.each([{}, { liveMinor: 1 }, { listMinor: 1 }, { listMinor: 0, liveMinor: 0 }, { listMinor: 1, liveMinor: 2 }])(
    'no discount can be told of %j',
    (prices) => {
      expect([discountPercent(prices), paidPercent(prices), isAtLeastOff(prices, 0)]).toEqual([undefined, undefined, false]);
    },
  );

  test('a discount is never overstated', () => {
    const price = fc.integer({ min: 1, max: 1e11 });
    fc.assert(
      fc.property(price, price, (a, b) => {
        const prices = { listMinor: Math.max(a, b), liveMinor: Math.min(a, b) };
        const off = discountPercent(prices) as number;
        expect(isAtLeastOff(prices, off)).toBe(true);
        expect(isAtLeastOff(prices, off + 1)).toBe(false);
        expect(off + (paidPercent(prices) as number)).toBe(100);
      }),
    );
  });

  test.each([
    [{ listMinor: 100, liveMinor: 40, floorMinor: 50 }, ['below-floor']],
    [{ listMinor: 100, liveMinor: 50, floorMinor: 50 }, []],
    [{ listMinor: 100, liveMinor: 51 }, ['not-enough-off']],
    [{ liveMinor: 51 }, ['no-list-price']],
    [{ listMinor: 100, liveMinor: 120 }, ['above-list', 'not-enough-off']],
    [{ listMinor: 100, floorMinor: 50 }, ['no-live-price']],
  ])('%j warns of %j', (prices, warnings) => {
    expect(priceWarnings(prices, 50)).toEqual(warnings);
  });

  test('without a campaign no discount is asked for', () => {
    expect(priceWarnings({ liveMinor: 51 })).toEqual([]);
  });
});

describe('reading', () => {
  test.each([
    ['￥39.9/斤', 3990, '斤'],
    ['¥39.9 / 5斤装', 3990, '5斤装'],
    ['39.9元／箱', 3990, '箱'],
    ['39.9元每箱', 3990, '箱'],
    ['每斤39.9元', 3990, '斤'],
    ['每箱：￥1,299', 129900, '箱'],
    ['1,299.00元', 129900, undefined],
    ['39.9', 3990, undefined],
    ['39.90元', 3990, undefined],
    ['３９．９', 3990, undefined],
    ['12.98万', 12980000, undefined],
    ['0', 0, undefined],
    ['39.9/', 3990, undefined],
    ['人民币 39.9', 3990, undefined],
  ])('%s', (text, minor, unit) => {
    expect(parsePrice(text, 'CNY')).toEqual({ kind: 'price', minor, currency: 'CNY', ...(unit ? { unit } : {}) });
  });

  test.each(['', '  ', '--', '暂无', '—'])('%j is no price', (text) => {
    expect(parsePrice(text, 'CNY')).toEqual({ kind: 'missing' });
  });

  test.each([
    ['39.9起', 'open'],
    ['39.9+', 'open'],
    ['39.9-59.9', 'glued'],
    ['-5', 'negative'],
    ['面议', 'text'],
    ['=1+1', 'glued'],
    ['39.905', 'ambiguous'],
    ['50%', 'percent'],
    ['9999999999999', 'too-large'],
    ['1'.repeat(101), 'long'],
    ['3/4', 'date'],
    ['<b>39.9</b>', 'text'],
  ])('%s is refused: %s', (text, why) => {
    expect(parsePrice(text, 'CNY')).toEqual({ kind: 'refused', why });
  });

  test('the sign of the text wins over the currency that was assumed', () => {
    expect(parsePrice('US$5.50', 'CNY')).toEqual({ kind: 'price', minor: 550, currency: 'USD' });
    expect(parsePrice('¥1200', 'JPY')).toEqual({ kind: 'price', minor: 1200, currency: 'JPY' });
  });

  test('any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(['price', 'missing', 'refused']).toContain(parsePrice(text, 'CNY').kind);
      }),
    );
  });
});
