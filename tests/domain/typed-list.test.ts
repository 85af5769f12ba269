/** A typed list is taken apart at whatever separator the keyboard was in, and drawn again as the language has it. */
import { expect, it } from 'vitest';
import { formatDecimal, formatList } from '../../utils/domain/format';
import { isTimeZone } from '../../utils/domain/time-zone';
import { typedList } from '../../utils/domain/typed-list';

it.each([
  ['李河、王山', ['李河', '王山']],
  ['李河，王山；, 赵川', ['李河', '王山', '赵川']],
  [' key county ;2nd time\nkey county', ['key county', '2nd time']],
  [' 、，', []],
  ['', []],
])('%j', (text, list) => expect(typedList(text)).toEqual(list));

it('a list is drawn as the language has it, and can be typed again', () => {
  const names = ['李河', '王山', '赵川'];
  expect([formatList(names, 'zh-CN'), formatList(names, 'en')]).toEqual(['李河、王山、赵川', '李河, 王山, 赵川']);
  expect([formatList([], 'en'), formatList(['李河'], 'zh-CN')]).toEqual(['', '李河']);
  for (const locale of ['zh-CN', 'en']) expect(typedList(formatList(names, locale))).toEqual(names);
});

it('a decimal has one digit at most', () => {
  expect([2.55, 12, 1234.04].map((n) => formatDecimal(n, 'en'))).toEqual(['2.6', '12', '1,234']);
});

it.each([
  ['Asia/Shanghai', true],
  ['UTC', true],
  ['Asia/Linfen', false],
  ['', false],
])('time zone %j: %s', (name, known) => expect(isTimeZone(name)).toBe(known));
