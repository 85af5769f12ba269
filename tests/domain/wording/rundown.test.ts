/** The wording check over a whole show, and the two rules that look at the sentence around a word. */
import { expect, test } from 'vitest';
import type { Product, Rundown } from '../../../utils/domain/rundown';
import { checkRundown } from '../../../utils/domain/wording/check-rundown';
import { namesDate, namesTimeAndPlace } from '../../../utils/domain/wording/limits';
import { simplify } from '../../../utils/domain/wording/simplify';
import { WORDING } from '../../../utils/domain/wording/words';

const dates: Product = {
  v: 1,
  id: 'dates',
  name: '极品红枣',
  origin: '临县',
  unit: '5 斤/箱',
  currency: 'CNY',
  gift: '买一送一',
  shipping: '包邮',
  points: [
    { id: 'p1', kind: 'fact', text: '很甜' },
    { id: 'p2', kind: 'slogan', text: '最甜的枣，能治疗失眠' },
  ],
};

const show: Rundown = {
  v: 1,
  id: 'r',
  title: '国庆',
  segments: [
    { id: 's1', kind: 'greeting', title: '首次直播开场', plannedMinutes: 5, hosts: [], script: '大家好，绝对好吃。' },
    { id: 's2', kind: 'product', product: 'dates', plannedMinutes: 10, hosts: [] },
    { id: 's3', kind: 'product', product: 'gone', plannedMinutes: 10, hosts: [] },
    { id: 's4', kind: 'product', product: 'dates', plannedMinutes: 5, hosts: [] },
  ],
};

test('a show is checked place by place, each product once', () => {
  const found = checkRundown(show, [dates], WORDING).map(({ place, findings }) => [place, findings.map(({ word }) => word)]);
  expect(found).toEqual([
    [{ segment: 's1', field: 'script' }, ['绝对']],
    [{ segment: 's2', product: 'dates', field: 'name' }, ['极品']],
    [{ segment: 's2', product: 'dates', field: 'point', point: 'p2' }, ['最甜', '治疗']],
  ]);
});

test.each([
  ['活动到5月1日', true],
  ['活动到 5 月 1 号', true],
  ['活动到十二月三十一日', true],
  ['2026-11-30 24点结束', true],
  ['２０２６年１１月３０日', true],
  ['今晚十点结束', false],
  ['五月的枣', false],
  ['半斤 1/2 箱', false],
])('%s names a date: %s', (text, expected) => {
  expect(namesDate(text)).toBe(expected);
});

test.each([
  ['2025年全县产量第一', true],
  ['去年在山西省销量第一', true],
  ['近三年全市第一', true],
  ['2025年全国第一', false],
  ['全县第一', false],
  ['2025年市场第一', false],
  ['去年超市里第一', false],
])('%s names a time and a place: %s', (text, expected) => {
  expect(namesTimeAndPlace(text)).toBe(expected);
});

test('the table of characters leads to characters that it leaves alone', () => {
  for (const character of '國級極頂獨無絕顛終緻對萬領補銷軍強讚實劃錢價鮮進歡愛暢純營療癒醫藥殺顆麵籤鬆髮發壹') {
    const simple = simplify(character);
    expect(simple, character).not.toBe(character);
    expect(simplify(simple), character).toBe(simple);
  }
});
