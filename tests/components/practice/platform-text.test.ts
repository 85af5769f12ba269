/** Numbers as platforms write them, and the amount each text says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showClock, showCount, showMoney, showShare } from '../../../components/practice/platform-text';

test.each([
  [0, 'zh-CN', '0', 0],
  [9_999, 'zh-CN', '9,999', 9_999],
  [10_000, 'zh-CN', '1.0万', 10_000],
  [12_345, 'zh-CN', '1.2万', 12_000],
  [352_149, 'zh-CN', '35.2万', 352_000],
  [9_999, 'en', '9,999', 9_999],
  [12_345, 'en', '12.3K', 12_300],
  [999_949, 'en', '999.9K', 999_900],
  [999_950, 'en', '1.0M', 1_000_000],
  [1_305_982, 'en', '1.3M', 1_300_000],
] as const)('%s people are shown short in %s as %s, which says %s', (amount, language, text, says) => {
  expect(showCount(amount, language, 'short')).toMatchObject({ text, amount: says });
});

test('shown exactly, every digit is there', () => {
  expect(showCount(1_234_567, 'zh-CN', 'exact')).toMatchObject({ text: '1,234,567', amount: 1_234_567 });
  expect(showMoney(30_332_610, 'zh-CN', 'exact')).toMatchObject({ text: '¥303,326.10', amount: 30_332_610 });
});

test('a widget that drops zeros at the end shows fewer digits and says the same', () => {
  expect(showCount(11_000, 'zh-CN', 'short', 2, 0)).toMatchObject({ text: '1.1万', amount: 11_000 });
  expect(showCount(11_040, 'zh-CN', 'short', 2, 0)).toMatchObject({ text: '1.1万', amount: 11_000 });
  expect(showCount(11_040, 'zh-CN', 'short', 2)).toMatchObject({ text: '1.10万', amount: 11_000 });
});

test.each([
  [0, 'zh-CN', '¥0.00', 0],
  [999_999, 'zh-CN', '¥9,999.99', 999_999],
  [30_332_610, 'zh-CN', '¥30.33万', 30_330_000],
  [30_332_610, 'en', '¥303.33K', 30_333_000],
] as const)('%s fen are shown short in %s as %s, which says %s', (minor, language, text, says) => {
  expect(showMoney(minor, language, 'short')).toMatchObject({ text, amount: says });
});

test('what a text says is never further from the truth than its last digit allows', () => {
  fc.assert(
    fc.property(fc.nat({ max: 900_000_000 }), fc.constantFrom('zh-CN' as const, 'en' as const), (amount, language) => {
      const half = language === 'zh-CN' ? 500 : amount < 999_950 ? 50 : 50_000;
      const shown = showCount(amount, language, 'short');
      expect(Math.abs(shown.amount - amount)).toBeLessThanOrEqual(amount < 10_000 ? 0 : half);
    }),
  );
});

test('shares and clocks', () => {
  expect(showShare(0.0154)).toBe('1.54%');
  expect(showClock(5_025_999)).toBe('01:23:45');
  expect(showClock(-3_000)).toBe('00:00:00');
});
