/** Plain tiles: where a number may stand around its label, and what may stand around both. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, pageErrors, type Readout, readout, startBrowser } from './browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser, { css: '.f{display:flex;gap:4px}' });
});
afterAll(() => browser.close());

const tile = (label: string, value: string) => `<div class="tile"><div>${label}</div><div>${value}</div></div>`;

const CASES: [name: string, html: string, expected: Readout][] = [
  ['label above', tile('在线人数', '1,234') + tile('成交金额', '¥5,678.90'), { viewers: 1234, revenue: 567890 }],
  ['number above', '<div><b>1,234</b><p>观看人数</p></div><div><b>56</b><p>成交订单数</p></div>', { audience: 1234, orders: 56 }],
  ['flat list, label first', '<span>在线人数</span><b>12</b><span>观看人数</span><b>3456</b>', { viewers: 12, audience: 3456 }],
  ['flat list, number first', '<b>12</b><span>在线人数</span><b>3456</b><span>观看人数</span>', { viewers: 12, audience: 3456 }],
  ['unknown neighbour keeps its number', tile('客单价', '88') + tile('成交件数', '7'), { items: 7 }],
  [
    'unit and currency of their own',
    tile('成交金额', '<i>¥</i><b>1.2</b><em>万</em>') + tile('成交订单数', '<b>35</b><i>单</i>'),
    { revenue: 1200000, orders: 35 },
  ],
  [
    'flex pieces',
    '<div class="f"><span>成交金额</span><span>¥</span><span>1.2</span><span>万</span></div>',
    { revenue: 1200000 },
  ],
  ['integer and decimals apart', tile('成交金额', '<span>1,128</span><span>.93</span>'), { revenue: 112893 }],
  [
    'delta beside',
    tile('观看人数', '<b>1,234</b><span>+12%</span>') + tile('成交人数', '<b>9</b><span>较昨日</span><span>↑3.2</span>'),
    { audience: 1234, buyers: 9 },
  ],
  [
    'sub-metric line',
    '<div><div>观看人数</div><div>1,234</div><div><span>昨日</span><span>1,100</span></div></div>',
    { audience: 1234 },
  ],
  ['help icon and bracketed unit', tile('成交金额<em>(元)</em><i>?</i>', '99.50'), { revenue: 9950 }],
  ['missing', tile('成交订单数', '--') + tile('观看人数', '1'), { orders: 'missing', audience: 1 }],
  ['two numbers, nobody knows', tile('观看人数', '<b>12</b> <b>34</b>'), {}],
  [
    'two numbers and what they grew by, nobody knows',
    '<div><div>新增粉丝</div><div>1,204</div><div>1,350</div><div>+12</div></div>',
    {},
  ],
  ['hidden twin', tile('观看人数', '<b style="display:none">9</b><b>12</b>'), { audience: 12 }],
  [
    'definition list',
    '<dl><dt>在线人数</dt><dd>5</dd><dt>成交订单数</dt><dd></dd><dt>点赞数</dt><dd>8</dd></dl>',
    { viewers: 5, orders: 'missing', likes: 8 },
  ],
  [
    'look-alikes',
    tile('平均在线人数', '50') + tile('在线人数', '70') + tile('退款订单数', '3') + tile('千次观看成交金额', '¥20'),
    { viewers: 70 },
  ],
  [
    'block of the last five minutes',
    `<section><h3>本场数据</h3>${tile('成交金额', '¥900')}</section><section><h3>近5分钟</h3>${tile('成交金额', '¥30')}</section>`,
    { revenue: 90000 },
  ],
  [
    'rows of products are no totals',
    ['12', '13', '14'].map((n) => `<div><p>枣</p>${tile('成交金额', `¥${n}`)}</div>`).join(''),
    {},
  ],
  [
    'the unit is the noun',
    tile('累计成交', '<i>¥</i><b>1.2</b><em>万</em>') + tile('本场已售', '<b>35</b><i>件</i>') + tile('累计观看', '1,234'),
    { revenue: 1200000, items: 35 },
  ],
  ['a product on air', '<div><h5>红枣</h5><p>¥39.9</p><p><span>已售</span><b>120件</b></p></div>', {}],
  ['talk with a number in it', '<p>当前在线 520 人时建议上福袋</p><p>已下单2单</p><p>用户下单 3 件</p>', {}],
  [
    'lines of talk behind the level of the speaker',
    ['老板发货吗', '下单 2 单', '在线等', '成交金额多少', '666']
      .map((line, i) => `<li><i>${i}</i><span>${line}</span></li>`)
      .join(''),
    {},
  ],
  ['the same twice, unlike', tile('成交金额', '¥900') + tile('成交金额', '¥30'), { revenue: 'ambiguous' }],
  ['the same twice, alike', tile('成交金额', '¥900') + tile('成交金额', '¥900'), { revenue: 90000 }],
];

describe('the currency', () => {
  it.each([
    ['in a text node before the number', tile('本场流水', '￥<i>3,450</i>'), 'CNY'],
    ['in an element before the number', tile('本场流水', '<i>￥</i><i>3,450</i>'), 'CNY'],
    ['at the end of the label', '<div>Gross sales: $<b>3,450</b></div>', 'USD'],
    ['at the end of a label that needs it', '<div>累计成交￥<b>3,450</b></div>', 'CNY'],
    ['behind the number', tile('売上高', '<i>3,450</i><i>円</i>'), 'JPY'],
    ['nowhere', tile('本场流水', '3,450'), undefined],
  ])('%s', async (_name, html, currency) => {
    await page.evaluate((content) => {
      document.body.innerHTML = content;
    }, html);
    await readout(page);
    const look = await page.evaluate(() => window.anchor.look().looks.revenue);
    expect(look).toMatchObject({ outcome: 'number', amount: currency === 'JPY' ? 3450 : 345_000 });
    expect(look && 'currency' in look ? look.currency : undefined).toBe(currency);
  });
});

describe('plain tiles', () => {
  it.each(CASES)('%s', async (_name, html, expected) => {
    await page.evaluate((content) => {
      document.body.innerHTML = content;
    }, html);
    expect(await readout(page)).toEqual(expected);
    expect(pageErrors()).toEqual([]);
  });
});
