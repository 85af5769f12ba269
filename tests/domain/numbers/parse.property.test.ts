/** What holds for any number and any text: exact ones come back, short ones stay within their precision, nothing is invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatCompact, formatCount, formatMoney, toMajor } from '../../../utils/domain/format';
import { parseNumber } from '../../../utils/domain/numbers/parse';

const LOCALES = ['zh-CN', 'en', 'ja', 'de-CH', 'fr'];
const whole = fc.oneof(fc.nat(100_000), fc.integer({ min: 0, max: 9_000_000_000_000_000 }));

/** Digits of any script that is read, as western ones. */
const digitsOf = (text: string) =>
  [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    const zero = [0x30, 0xff10, 0x660, 0x6f0, 0x966, 0xe50].find((first) => code >= first && code < first + 10);
    return zero === undefined ? [] : [String(code - zero)];
  });

function standsIn(digits: string, shown: string[]): boolean {
  let at = 0;
  for (const digit of shown) if (digit === digits[at]) at++;
  return at === digits.length;
}

describe('numbers that a page draws exactly', () => {
  it('come back from every locale that groups by commas, apostrophes or narrow spaces', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(...LOCALES), (n, locale) => {
        expect(parseNumber(formatCount(n, locale), { quantity: 'count' })).toEqual({ kind: 'number', amount: n, precision: 0 });
        expect(parseNumber(String(n), { quantity: 'count' })).toEqual({ kind: 'number', amount: n, precision: 0 });
      }),
    );
  });
  it('come back from locales that group by dots, when the page says so', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('id', 'vi', 'de'), (n, locale) => {
        expect(parseNumber(formatCount(n, locale), { quantity: 'count', groups: 'dot' })).toEqual({
          kind: 'number',
          amount: n,
          precision: 0,
        });
      }),
    );
  });
  it('come back as money, with their currency', () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom('CNY', 'JPY', 'USD', 'EUR', 'GBP', 'TWD', 'HKD', 'KRW', 'KWD'),
        fc.constantFrom('zh-CN', 'en'),
        (n, currency, locale) => {
          expect(parseNumber(formatMoney(n, currency, locale), { quantity: 'money' })).toEqual({
            kind: 'number',
            amount: n,
            precision: 0,
            currency,
          });
        },
      ),
    );
  });
  it('come back from dots and commas of the languages that pay in rupiah and dong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90_000_000_000_000 }), (n) => {
        const rupiah = new Intl.NumberFormat('id', { style: 'currency', currency: 'IDR' }).format(n);
        expect(parseNumber(rupiah, { quantity: 'money' })).toEqual({
          kind: 'number',
          amount: n * 100,
          precision: 0,
          currency: 'IDR',
        });
        const dong = new Intl.NumberFormat('vi', { style: 'currency', currency: 'VND' }).format(n);
        expect(parseNumber(dong, { quantity: 'money' })).toEqual({ kind: 'number', amount: n, precision: 0, currency: 'VND' });
      }),
    );
  });
  it('come back from one digit per node', () => {
    fc.assert(
      fc.property(whole, (n) => {
        const spaced = [...formatCount(n, 'en')].join(' ');
        expect(parseNumber(`¥ ${spaced}`, { quantity: 'money', digitsApart: true })).toEqual(
          parseNumber(`¥${n}`, { quantity: 'money' }),
        );
      }),
    );
  });
});

describe('numbers that a page draws in short', () => {
  it('hold the true one within their precision', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('zh-CN', 'en', 'ja'), fc.nat(2), (n, locale, maximumFractionDigits) => {
        const shown = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits }).format(n);
        const parsed = parseNumber(shown, { quantity: 'count' });
        if (/[T兆]/.test(shown)) return;
        expect(parsed).toMatchObject({ kind: 'number' });
        if (parsed.kind === 'number') expect(Math.abs(parsed.amount - n)).toBeLessThanOrEqual(parsed.precision);
      }),
    );
  });
  it('are read back from what we draw ourselves', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.constantFrom('zh-CN', 'en'), (n, locale) => {
        const parsed = parseNumber(formatCompact(n, locale), { quantity: 'count' });
        if (parsed.kind !== 'number') throw new Error(`${formatCompact(n, locale)} was not read`);
        expect(formatAmount(parsed, 'count', locale, { short: true })).toContain(formatCompact(n, locale));
      }),
    );
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '1',
      '2',
      '0',
      '9',
      '12',
      '345',
      ',',
      '.',
      ' ',
      "'",
      '-',
      '+',
      '¥',
      '$',
      'Rp',
      '€',
      '万',
      '亿',
      'k',
      'M',
      'w',
      '%',
      '元',
      '人',
      '单',
      '円',
      'orders',
      ':',
      '/',
      '(',
      ')',
      'e',
      'x',
      '①',
      '²',
      '１',
      '٣',
      '\u200b',
      '\u202e',
      '\n',
      '分',
      '秒',
      '↑',
      '--',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));
  const options = fc.record(
    {
      currency: fc.constantFrom('CNY', 'JPY', 'KWD', 'IDR'),
      groups: fc.constantFrom('dot' as const, 'comma' as const),
      decimals: fc.constantFrom('dot' as const, 'comma' as const),
      digitsApart: fc.boolean(),
      minus: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  it('gives a result, and never an amount whose digits do not stand in it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('count' as const, 'money' as const), options, (shown, quantity, more) => {
        const parsed = parseNumber(shown, { quantity, ...more });
        if (parsed.kind !== 'number') return;
        expect(Number.isSafeInteger(parsed.amount)).toBe(true);
        expect(parsed.amount).toBeGreaterThanOrEqual(0);
        expect(standsIn(String(parsed.amount).replace(/0+$/, ''), digitsOf(shown))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
  it('is never read as a count and as money at once when it shows a unit or a currency', () => {
    fc.assert(
      fc.property(text, (shown) => {
        const asCount = parseNumber(shown, { quantity: 'count' });
        const asMoney = parseNumber(shown, { quantity: 'money' });
        if (asCount.kind !== 'number' || asMoney.kind !== 'number') return;
        expect(asMoney.currency).toBeUndefined();
        expect(Number(toMajor(asMoney.amount, undefined))).toBe(asCount.amount);
      }),
      { numRuns: 5000 },
    );
  });
});
