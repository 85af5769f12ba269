/** Numbers by tables: every form of the shared tables (2022-2026), then what hides or breaks a number on a page. */
import { describe, expect, it } from 'vitest';
import { type ParseOptions, parseNumber } from '../../../utils/domain/numbers/parse';

const count = (text: string, options: Partial<ParseOptions> = {}) => parseNumber(text, { quantity: 'count', ...options });
const money = (text: string, options: Partial<ParseOptions> = {}) => parseNumber(text, { quantity: 'money', ...options });
const exactly = (amount: number, precision = 0) => ({ kind: 'number', amount, precision });
const unparsed = (why: string) => ({ kind: 'unparsed', why });

describe('counts', () => {
  it.each<[string, number, number]>([
    ['0', 0, 0],
    ['1,234', 1234, 0],
    ['1234', 1234, 0],
    ['12,345,678', 12_345_678, 0],
    ['１２３４', 1234, 0],
    ['１，２３４', 1234, 0],
    ['1.2万', 12_000, 500],
    ['1.20万', 12_000, 50],
    ['12万', 120_000, 5000],
    ['3.5w', 35_000, 500],
    ['3.5W', 35_000, 500],
    ['1.15亿', 115_000_000, 500_000],
    ['14.2亿', 1_420_000_000, 5_000_000],
    ['1.2萬', 12_000, 500],
    ['1.2億', 120_000_000, 5_000_000],
    ['1.2만', 12_000, 500],
    ['2千', 2000, 500],
    ['3百万', 3_000_000, 500_000],
    ['1.7K', 1700, 50],
    ['2.3k', 2300, 50],
    ['1.5M', 1_500_000, 50_000],
    ['1.5m', 1_500_000, 50_000],
    ['2B', 2_000_000_000, 500_000_000],
    ['1.2 million', 1_200_000, 50_000],
    ['1.2345万', 12_345, 0],
    ['9238单', 9238, 0],
    ['12 人', 12, 0],
    ['1.2万人', 12_000, 500],
    ['1,024 orders', 1024, 0],
    ['1.2k viewers', 1200, 50],
    ['30 items sold', 30, 0],
    ['120件', 120, 0],
    ['35回', 35, 0],
    ['12명', 12, 0],
    ['1,234 (人)', 1234, 0],
    ['12.00', 12, 0],
    ['1,234.5万', 12_345_000, 500],
    ["1'234'567", 1_234_567, 0],
    ['1.234.567', 1_234_567, 0],
  ])('%s is %d ± %d', (text, amount, precision) => expect(count(text)).toEqual(exactly(amount, precision)));

  it.each<[string, number, number]>([
    ['10万+', 100_000, 5000],
    ['9.4万+', 94_000, 500],
    ['20万+人', 200_000, 5000],
    ['20万人+', 200_000, 5000],
    ['999+', 999, 0],
    ['≥1,000', 1000, 0],
    ['1K+ viewers', 1000, 500],
  ])('%s is at least %d', (text, amount, precision) =>
    expect(count(text)).toEqual({ ...exactly(amount, precision), atLeast: true }),
  );
});

describe('money, in minor units', () => {
  it.each<[string, number, number, string]>([
    ['¥0.00', 0, 0, 'CNY'],
    ['4,000.00元', 400_000, 0, 'CNY'],
    ['18,315円', 18_315, 0, 'JPY'],
    ['￥14.2万', 14_200_000, 50_000, 'CNY'],
    ['162.7万円', 1_627_000, 500, 'JPY'],
    ['¥1,299.00', 129_900, 0, 'CNY'],
    ['¥3,500,000.00', 350_000_000, 0, 'CNY'],
    ['1.2万元', 1_200_000, 50_000, 'CNY'],
    ['¥14.2', 1420, 0, 'CNY'],
    ['¥12元', 1200, 0, 'CNY'],
    ['RMB 12.5', 1250, 0, 'CNY'],
    ['CNY 1,234.56', 123_456, 0, 'CNY'],
    ['1234.56 人民币', 123_456, 0, 'CNY'],
    ['JP¥1,234', 1234, 0, 'JPY'],
    ['$1,234.56', 123_456, 0, 'USD'],
    ['US$1.2K', 120_000, 5000, 'USD'],
    ['NT$1,234', 123_400, 0, 'TWD'],
    ['HK$12', 1200, 0, 'HKD'],
    ['S$12', 1200, 0, 'SGD'],
    ['RM1,234.50', 123_450, 0, 'MYR'],
    ['₱1,234', 123_400, 0, 'PHP'],
    ['฿1,234', 123_400, 0, 'THB'],
    ['£12.30', 1230, 0, 'GBP'],
    ['€1.234,56', 123_456, 0, 'EUR'],
    ['1.234,56 €', 123_456, 0, 'EUR'],
    ['€1,234.56', 123_456, 0, 'EUR'],
    ['₩12,000', 12_000, 0, 'KRW'],
    ['Rp 1.234.567', 123_456_700, 0, 'IDR'],
    ['Rp1.234', 123_400, 0, 'IDR'],
    ['Rp 1,2jt', 120_000_000, 5_000_000, 'IDR'],
    ['1.234.567₫', 1_234_567, 0, 'VND'],
    ['12.000 đ', 12_000, 0, 'VND'],
    ['KWD 1.234', 1234, 0, 'KWD'],
  ])('%s is %d ± %d %s', (text, amount, precision, currency) =>
    expect(money(text)).toEqual({ ...exactly(amount, precision), currency }),
  );

  it('leaves what ¥, $ and 元 mean to the page', () => {
    expect(money('¥1,234', { currency: 'JPY' })).toEqual({ ...exactly(1234), currency: 'JPY' });
    expect(money('$12', { currency: 'TWD' })).toEqual({ ...exactly(1200), currency: 'TWD' });
    expect(money('12元', { currency: 'HKD' })).toEqual({ ...exactly(1200), currency: 'HKD' });
  });
  it('lets a clear sign win over what the adapter says', () => {
    expect(money('18,315円', { currency: 'CNY' })).toEqual({ ...exactly(18_315), currency: 'JPY' });
    expect(money('€12', { currency: 'USD' })).toEqual({ ...exactly(1200), currency: 'EUR' });
  });

  it('names no currency where the page has it that nobody can tell', () => {
    expect(money('$12', { currency: 'XXX' })).toEqual(exactly(1200));
    expect(money('¥1,200', { currency: 'XXX' })).toEqual(exactly(120_000));
    expect(money('12.50', { currency: 'XXX' })).toEqual(exactly(1250));
    expect(money('1,200円', { currency: 'XXX' })).toEqual({ ...exactly(1200), currency: 'JPY' });
  });
  it('gives bare numbers the currency of the page, and none where there is none', () => {
    expect(money('1,234.56', { currency: 'CNY' })).toEqual({ ...exactly(123_456), currency: 'CNY' });
    expect(money('1,234', { currency: 'JPY' })).toEqual({ ...exactly(1234), currency: 'JPY' });
    expect(money('1,234.56')).toEqual(exactly(123_456));
  });
});

describe('what the page is known to do', () => {
  it('groups by dots', () => {
    expect(count('1.234', { groups: 'dot' })).toEqual(exactly(1234));
    expect(count('1,2rb', { groups: 'dot' })).toEqual(exactly(1200, 50));
    expect(money('1.234,5', { groups: 'dot', currency: 'EUR' })).toEqual({ ...exactly(123_450), currency: 'EUR' });
    expect(money('1 234,50 €'.replace(' ', '\u202f'), { decimals: 'comma' })).toEqual({ ...exactly(123_450), currency: 'EUR' });
  });
  it('shows its unit in the label', () => {
    expect(money('12.5', { unit: '万元' })).toEqual({ ...exactly(12_500_000, 50_000), currency: 'CNY' });
    expect(money('1,234', { unit: '万元' })).toEqual({ ...exactly(1_234_000_000, 500_000), currency: 'CNY' });
    expect(money('¥12.5万', { unit: '元' })).toEqual({ ...exactly(12_500_000, 50_000), currency: 'CNY' });
    expect(count('12', { unit: '单' })).toEqual(exactly(12));
    expect(count('1.2', { unit: '万' })).toEqual(exactly(12_000, 500));
    expect(money('12', { unit: '人' })).toEqual(unparsed('unit'));
  });
  it('draws refunds with a minus', () => {
    expect(money('-¥200')).toEqual(unparsed('negative'));
    expect(money('-¥200', { minus: true })).toEqual({ ...exactly(20_000), currency: 'CNY' });
    expect(money('¥-200.50', { minus: true })).toEqual({ ...exactly(20_050), currency: 'CNY' });
  });
});

describe('digits in nodes of their own', () => {
  it.each<[string, number]>([
    ['¥ 1 5 9 , 3 5 7', 15_935_700],
    ['¥ 1 7 , 4 9 2 万', 1_749_200],
    ['1 5 9 , 3 5 7', 15_935_700],
    ['¥ 1 2 . 5', 1250],
  ])('%s', (text, amount) => expect(money(text)).toMatchObject(exactly(amount)));

  it('take a 万 behind five or more grouped digits for a mark of place', () => {
    expect(money('¥17,492万', { digitsApart: true })).toEqual({ ...exactly(1_749_200), currency: 'CNY' });
    expect(money('¥1,234万', { digitsApart: true })).toEqual(unparsed('ambiguous'));
    expect(money('¥17492万', { digitsApart: true })).toEqual({ ...exactly(17_492_000_000, 500_000), currency: 'CNY' });
    expect(money('¥1.2万', { digitsApart: true })).toEqual({ ...exactly(1_200_000, 50_000), currency: 'CNY' });
  });
  it('may be two, or padded with zeros', () => {
    expect(count('1 5', { digitsApart: true })).toEqual(exactly(15));
    expect(count('1 5')).toEqual(unparsed('glued'));
    expect(count('3 5 7')).toEqual(unparsed('glued'));
    expect(count('0 0 0 1 2 3 4', { digitsApart: true })).toEqual(exactly(1234));
    expect(count('0001234')).toEqual(exactly(1234));
    expect(count('05')).toEqual(unparsed('format'));
    expect(count('05', { digitsApart: true })).toEqual(exactly(5));
  });
});

describe('what does not change a number', () => {
  it.each([
    '\u200e1,234',
    '1,\u200b234',
    '\u20661,234\u2069',
    '\ufeff1,234',
    '\n      1,234\n    ',
    '1,234 ⓘ',
    '١٬٢٣٤',
    '۱٬۲۳۴',
    '१,२३४',
    '1\u202f234',
    '1\u00a0234',
    '1’234',
  ])('%j', (text) => expect(count(text)).toEqual(exactly(1234)));
});
