/** Places that are harder to reach than a tile: tables, shadow roots, frames, SVG, texts of several pairs, text drawn by CSS. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, pageErrors, type Readout, readout, startBrowser } from './browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser, {
    css: `.f{display:flex;gap:24px}.g{display:grid;grid-template-columns:repeat(3,120px)}
      .wan::after{content:'万'}.yen::before{content:'¥'}.named::before{content:attr(data-label)}
      .sep::after{content:','}td,th{min-width:120px}.box{display:inline-block;width:28px;margin:0 3px;text-align:center;font-size:32px;background:#eee}
      .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.up::before{content:'\\e901'}`,
  });
});
afterAll(() => browser.close());

const row = (cells: string[], tag = 'td') => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (...rows: string[]) => `<table>${rows.join('')}</table>`;
const tile = (label: string, value: string) => `<div class="tile"><div>${label}</div><div>${value}</div></div>`;
const HEAD = row(['商品', '成交件数', '成交金额'], 'th');

const CASES: [name: string, html: string, expected: Readout][] = [
  ['inline text', '<p>当前在线 1.2w · 订单 1,024 单</p>', { viewers: 12000, orders: 1024 }],
  ['inline with elements', '<p>当前在线 <b>1.2w</b> · 订单 <b>1,024</b> 单</p>', { viewers: 12000, orders: 1024 }],
  [
    'table, row of totals',
    table(HEAD, row(['枣', '3', '¥30']), row(['米', '4', '¥44']), row(['合计', '7', '¥74'])),
    { items: 7, revenue: 7400 },
  ],
  ['table of products without totals', table(HEAD, row(['枣', '3', '¥30']), row(['米', '4', '¥44'])), {}],
  ['table with one product', table(HEAD, row(['枣', '3', '¥30'])), {}],
  ['table with one row', table(row(['观看人数', '成交订单数'], 'th'), row(['8,001', '12'])), { audience: 8001, orders: 12 }],
  [
    'head and body in tables of their own',
    `<div><div>${table(row(['观看人数', '成交订单数'], 'th'))}</div><div>${table(row(['8,001', '12']))}</div></div>`,
    { audience: 8001, orders: 12 },
  ],
  [
    'rows of name and number',
    table(row(['观看人数', '8,001']), row(['退款金额', '¥5']), row(['成交金额', '¥99'])),
    { audience: 8001, refunds: 500, revenue: 9900 },
  ],
  [
    'rows with columns for two times',
    table(row(['指标', '本场', '昨日'], 'th'), row(['观看人数', '800', '700']), row(['成交金额', '¥9', '¥8'])),
    { audience: 800, revenue: 900 },
  ],
  ['descriptions', table('<tr><th>观看人数</th><td>81</td><th>成交订单数</th><td>12</td></tr>'), { audience: 81, orders: 12 }],
  [
    'grid of labels over numbers',
    '<div class="g"><i>在线人数</i><i>场观</i><i>客单价</i><b>12</b><b>345</b><b>67</b></div>',
    { viewers: 12, visits: 345 },
  ],
  [
    'line of labels, line of numbers',
    '<div><div class="g"><i>在线人数</i><i>场观</i><i>客单价</i></div><div class="g"><b>12</b><b>345</b><b>67</b></div></div>',
    { viewers: 12, visits: 345 },
  ],
  ['icon with a title', '<div><span title="在线人数"><svg width="9" height="9"></svg></span><b>77</b></div>', { viewers: 77 }],
  [
    'SVG text',
    '<svg width="400" height="90"><g><text x="9" y="20">观看人数</text><text x="9" y="50"><tspan>1,2</tspan><tspan>34</tspan></text></g><g><text x="200" y="20">成交订单数</text><text x="200" y="50">9</text></g></svg>',
    { audience: 1234, orders: 9 },
  ],
  ['unit by CSS', tile('成交金额', '<span class="yen wan">1.2</span>'), { revenue: 1200000 }],
  ['label by CSS', '<div class="named" data-label="成交订单数">15</div>', { orders: 15 }],
  ['separators by CSS', tile('观看人数', '<span class="sep">1</span><span>234</span>'), { audience: 1234 }],
  ['icon font arrow', tile('观看人数', '<b>1,234</b><i class="up"></i>'), { audience: 1234 }],
  [
    'one digit per element',
    tile('观看人数', [...'15,307'].map((c) => `<span class="box">${c}</span>`).join('')),
    { audience: 15307 },
  ],
  [
    'a wan that may mark a place or multiply',
    tile('成交金额', ['¥', ...'17,492', '万'].map((c) => `<span class="box">${c}</span>`).join('')),
    { revenue: 'unparsed ambiguous' },
  ],
  ['leading zeros', tile('观看人数', '<span>00</span><span>1234</span>'), { audience: 1234 }],
  ['read-aloud twin', tile('观看人数', '<span class="sr">1200 人</span><b aria-hidden="true">1,234</b>'), { audience: 1234 }],
  [
    'tabs and menus',
    `<nav><a>成交金额</a><a>3</a></nav><div role="tablist"><div role="tab">观看人数</div></div><p>12</p>${tile('在线人数', '5')}`,
    { viewers: 5 },
  ],
  ['canvas', tile('成交金额', '<canvas width="200" height="40"></canvas>'), { revenue: 'canvas' }],
  ['a chart is no number', tile('成交金额', '<canvas width="400" height="300"></canvas>'), {}],
  [
    'a comment that talks of numbers',
    `<ul>${['主播好', '红枣怎么卖', 'GMV 500万', '支持家乡', '已下单', '还有吗'].map((text) => `<li class="comment"><b>张三</b><p>${text}</p></li>`).join('')}</ul>`,
    {},
  ],
  [
    'a clone in a carousel',
    `<div style="width:300px;overflow:hidden"><div style="display:flex;width:600px">${['10', '12'].map((n) => `<div style="width:300px">${tile('在线人数', n)}</div>`).join('')}</div></div>`,
    { viewers: 10 },
  ],
  ['value far from a lone label', '<div><h2>成交金额</h2><p>曝光趋势</p></div><div><div><i>商品曝光</i><b>3</b></div></div>', {}],
  [
    'card with head and body',
    '<div><div><div>成交金额</div><a>详情</a></div><div><div><b>¥88</b></div><div><i>客单价</i><b>¥11</b></div></div></div>',
    { revenue: 8800 },
  ],
];

describe('places', () => {
  it.each(CASES)('%s', async (_name, html, expected) => {
    await page.evaluate((content) => {
      document.body.innerHTML = content;
    }, html);
    expect(await readout(page)).toEqual(expected);
    expect(pageErrors()).toEqual([]);
  });
});
