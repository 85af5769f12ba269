/** The wording check over a whole show, and the two rules that look at the sentence around a word. */
import { expect, test } from 'vitest';
import type { Product, Rundown } from '../../../utils/domain/rundown';
import { checkWording } from '../../../utils/domain/wording/check';
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

test.each([
  '國家級 最高級 頂級 極品 第一品牌 世界級 最大 最優 最便宜 最先進 最受歡迎 最專業 獨家 絕無僅有 空前絕後 史無前例 頂尖 頂峰 巔峰 終極 極致 絕對 萬能',
  '世界領先 填補國內空白 銷量冠軍 全網銷量第一 全國首家 首個 首選 百分之百 治療 療效 清熱解毒 降血壓 降血糖 調節內分泌 補血安神 殺菌 無毒副作用',
  '增強免疫力 無效退款 穩賺 零風險 高回報 再不搶就沒了 錯過就沒機會了 萬人瘋搶 點擊有驚喜 旺財 護身 逢兇化吉 時來運轉 算命 僅限今天 限時優惠',
])('traditional characters: %s', (line) => {
  for (const word of line.split(' ')) expect(checkWording(`這個是${word}啊`, WORDING), word).toHaveLength(1);
});

test.each([
  '最高人民檢察院',
  '國家級貧困縣',
  '國家級非物質文化遺產',
  '國家地理標誌',
  '第一時間',
  '第一書記',
  '絕對值',
  '唯一授權',
  '最佳賞味期',
  '保護身體',
  '防治病蟲害',
  '治癒系',
])('%s passes in traditional characters', (phrase) => {
  expect(checkWording(`大家看${phrase}啊`, WORDING)).toEqual([]);
});
