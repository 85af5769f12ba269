/** How numbers, money and time are drawn, in both languages of the interface. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currencyExponent,
  formatAge,
  formatAmount,
  formatClock,
  formatCompact,
  formatCompactMoney,
  formatCount,
  formatDate,
  formatDateTime,
  formatDuration,
  formatMoney,
  formatPercent,
  formatPrice,
  formatRate,
  formatTimer,
  isoWithOffset,
  toMajor,
} from '../../utils/domain/format';

const S = 1000;
const M = 60 * S;
const H = 60 * M;
const EVENING = Date.UTC(2026, 4, 1, 12, 14, 3, 120);

describe('counts', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [12_345, '1.2万', '12.3K'],
    [1_150_000, '115万', '1.2M'],
    [115_000_000, '1.2亿', '115M'],
  ])('%d in short', (n, zh, en) => expect([formatCompact(n, 'zh-CN'), formatCompact(n, 'en')]).toEqual([zh, en]));
  it('in full', () =>
    expect([formatCount(1_234_567, 'zh-CN'), formatCount(1_234_567, 'en')]).toEqual(['1,234,567', '1,234,567']));
});

describe('money', () => {
  it.each([
    [123_450, 'CNY', '¥1,234.50', '¥1,234.50'],
    [123_450, 'JPY', 'JP¥123,450', 'JP¥123,450'],
    [123_450, 'USD', 'US$1,234.50', '$1,234.50'],
    [123_450, undefined, '1,234.50', '1,234.50'],
    [900_000_000_000_001, 'CNY', '¥9,000,000,000,000.01', '¥9,000,000,000,000.01'],
    [-20_000, 'CNY', '-¥200.00', '-¥200.00'],
  ])('%d %s', (minor, currency, zh, en) =>
    expect([formatMoney(minor, currency, 'zh-CN'), formatMoney(minor, currency, 'en')]).toEqual([zh, en]),
  );
  it('as a price drops a fraction that is none', () => {
    expect([9900, 3990, 0].map((minor) => formatPrice(minor, 'CNY', 'zh-CN'))).toEqual(['¥99', '¥39.90', '¥0']);
  });
  it('in short', () => {
    expect(formatCompactMoney(1_420_000_000, 'CNY', 'zh-CN')).toBe('¥1420万');
    expect(formatCompactMoney(1_420_000_000, 'CNY', 'en')).toBe('¥14.2M');
  });
});

describe('major units', () => {
  it.each([
    [123_456, 'CNY', '1234.56'],
    [1250, 'CNY', '12.5'],
    [16_000_000, 'CNY', '160000'],
    [5, 'CNY', '0.05'],
    [0, 'CNY', '0'],
    [-5, 'CNY', '-0.05'],
    [1234, 'JPY', '1234'],
    [1234, 'KWD', '1.234'],
    [1234, undefined, '12.34'],
    [8_999_999_999_999_999, 'CNY', '89999999999999.99'],
  ])('%d %s is %s', (minor, currency, major) => expect(toMajor(minor, currency)).toBe(major));
  it('are a plain number that gives the minor units back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
        fc.constantFrom('CNY', 'JPY', 'KWD'),
        (minor, currency) => {
          expect(toMajor(minor, currency)).toMatch(/^-?\d+(\.\d*[1-9])?$/);
          expect(Math.round(Number(toMajor(minor, currency)) * 10 ** currencyExponent(currency))).toBe(minor);
        },
      ),
    );
  });
});

describe('values as they are known', () => {
  const drawn = (value: Parameters<typeof formatAmount>[0], quantity: 'count' | 'money') =>
    [{}, { short: true }].map((options) => formatAmount(value, quantity, 'zh-CN', options));
  it('exact', () => expect(drawn({ amount: 12_345, precision: 0 }, 'count')).toEqual(['12,345', '1.2万']));
  it('rounded', () => expect(drawn({ amount: 12_000, precision: 500 }, 'count')).toEqual(['≈12,000', '≈1.2万']));
  it('at least', () =>
    expect(drawn({ amount: 100_000, precision: 5000, atLeast: true }, 'count')).toEqual(['100,000+', '10万+']));
  it('money', () =>
    expect(drawn({ amount: 1_200_000, precision: 50_000, currency: 'CNY' }, 'money')).toEqual(['≈¥12,000', '≈¥1.2万']));
});

describe('rates', () => {
  it.each([
    [12.34, 0, '+12'],
    [1.25, 0, '+1.3'],
    [0, 0, '0'],
    [-3.25, 2, '≈-3'],
    [0.2, 0, '+0.2'],
  ])('%d ± %d a minute', (perMinute, precision, text) => expect(formatRate(perMinute, 'en', { precision })).toBe(text));
  it('of money', () => {
    expect(formatRate(123_400, 'zh-CN', { precision: 0, currency: 'CNY' })).toBe('+¥1,234');
    expect(formatRate(123_450.4, 'zh-CN', { precision: 10, currency: 'CNY' })).toBe('≈+¥1,234.50');
  });
});

describe('time', () => {
  it.each([
    [0, '0 秒', '0 s'],
    [45 * S, '45 秒', '45 s'],
    [5 * M + 3 * S, '5 分钟 3 秒', '5 min 3 s'],
    [3 * H + 5 * M + 59 * S, '3 小时 5 分钟', '3 h 5 min'],
    [3 * H, '3 小时', '3 h'],
    [27 * H, '1 天 3 小时', '1 d 3 h'],
    [-5, '0 秒', '0 s'],
  ])('%d ms lasted', (ms, zh, en) => expect([formatDuration(ms, 'zh-CN'), formatDuration(ms, 'en')]).toEqual([zh, en]));
  it.each([
    [3100, '3 秒', '3 s'],
    [119 * S, '1 分钟', '1 min'],
    [2 * H, '2 小时', '2 h'],
    [50 * H, '2 天', '2 d'],
  ])('%d ms old', (ms, zh, en) => expect([formatAge(ms, 'zh-CN'), formatAge(ms, 'en')]).toEqual([zh, en]));
  it.each([
    [0, '0:00'],
    [4 * M + 5 * S, '4:05'],
    [H + 4 * M + 5 * S, '1:04:05'],
    [-30 * S, '-0:30'],
    [-400, '0:00'],
  ])('%d ms on a timer', (ms, text) => expect(formatTimer(ms)).toBe(text));
  it('of day and day', () => {
    expect(formatClock(EVENING, 'Asia/Shanghai', 'zh-CN')).toBe('20:14');
    expect(formatClock(EVENING, 'Asia/Shanghai', 'en', { seconds: true })).toBe('20:14:03');
    expect(formatClock(Date.UTC(2026, 4, 1, 16), 'Asia/Shanghai', 'en')).toBe('00:00');
    expect(formatDate(EVENING, 'Asia/Shanghai', 'zh-CN')).toBe('2026年5月1日');
    expect(formatDate(EVENING, 'Asia/Shanghai', 'en')).toBe('May 1, 2026');
    expect(formatDateTime(EVENING, 'Asia/Shanghai', 'zh-CN')).toBe('2026年5月1日 20:14');
  });
  it.each([
    ['Asia/Shanghai', '2026-05-01T20:14:03.120+08:00'],
    ['UTC', '2026-05-01T12:14:03.120+00:00'],
    ['America/St_Johns', '2026-05-01T09:44:03.120-02:30'],
    ['Europe/Berlin', '2026-05-01T14:14:03.120+02:00'],
  ])('in %s as ISO 8601', (zone, text) => {
    expect(isoWithOffset(EVENING, zone)).toBe(text);
    expect(Date.parse(text)).toBe(EVENING);
  });
});

it('a ratio as percentage', () =>
  expect([formatPercent(0.865, 'en'), formatPercent(0.865, 'zh-CN', 1)]).toEqual(['87%', '86.5%']));
