/** Ways in which designers set a number and its label, as plain markup. Written without a look at the reader. Amounts of money in minor units. */
import type { Case } from './case';

const css = 'display:flex;gap:16px';
const row = (...parts: string[]) => `<div style="${css}">${parts.join('')}</div>`;
const help =
  '<i class="icon-help" role="img" aria-label="question-circle"><svg width="12" height="12"><path d="M0 0h12v12z"/></svg></i>';
const arrow = '<svg width="8" height="8"><path d="M4 0l4 8H0z"/></svg>';

export const TILES: readonly Case[] = [
  [
    'help icon between label and value, trend below',
    row(
      `<div class="kpi"><div class="h"><span>实时在看人数</span>${help}</div><div class="v">3,218</div><div class="d"><span>较5分钟前</span>${arrow}<span>2.1%</span></div></div>`,
      `<div class="kpi"><div class="h"><span>累计进房人次</span>${help}</div><div class="v">12.8<em>万</em></div><div class="d"><span>较昨日</span>${arrow}<span>1,204</span></div></div>`,
      `<div class="kpi"><div class="h"><span>成交GMV(元)</span>${help}</div><div class="v">88,123.50</div><div class="d"><span>较昨日</span>${arrow}<span>3,201.00</span></div></div>`,
    ),
    { viewers: 3218, visits: 128000, revenue: 8812350 },
  ],
  [
    'value first, small label right of it',
    row(
      '<p><strong style="font-size:24px">1,204</strong> <small>支付单量</small></p>',
      '<p><strong style="font-size:24px">986</strong> <small>下单用户数</small></p>',
      '<p><strong style="font-size:24px">3.2%</strong> <small>支付转化率</small></p>',
    ),
    { orders: 1204, buyers: 986 },
  ],
  [
    'row of labels over a row of values',
    `<div><div style="display:grid;grid-template-columns:repeat(4,1fr)">${['在线观众', '累计观众', '支付笔数', '场均停留'].map((t) => `<span>${t}</span>`).join('')}</div><div style="display:grid;grid-template-columns:repeat(4,1fr)">${['2,011', '4.5万', '712', '2分3秒'].map((t) => `<b>${t}</b>`).join('')}</div></div>`,
    { viewers: 2011, audience: 45000, orders: 712 },
  ],
  [
    'row of values over a row of labels',
    `<div><div style="display:grid;grid-template-columns:repeat(3,1fr)">${['$12.4K', '318', '402'].map((t) => `<b>${t}</b>`).join('')}</div><div style="display:grid;grid-template-columns:repeat(3,1fr)">${['Gross sales', 'Orders placed', 'Units sold'].map((t) => `<span>${t}</span>`).join('')}</div></div>`,
    { revenue: 1240000, orders: 318, items: 402 },
  ],
  [
    'two periods side by side, the stream second',
    row(
      '<section><h4>今日</h4><div><label>支付金额</label><b>¥12,900</b></div><div><label>支付订单数</label><b>88</b></div></section>',
      '<section><h4>本场</h4><div><label>支付金额</label><b>¥9,800</b></div><div><label>支付订单数</label><b>61</b></div></section>',
    ),
    { revenue: 980000, orders: 61 },
  ],
  [
    'this stream and the last in one tile',
    row(
      '<div><div>成交人数</div><div style="font-size:28px">512</div><div><span>上场</span> <span>498</span></div></div>',
      '<div><div>Viewers right now</div><div style="font-size:28px">1.4K</div><div>Last stream: 1.1K</div></div>',
    ),
    { buyers: 512, viewers: 1400 },
  ],
  [
    'currency before, multiplier behind, each in a node',
    row(
      '<div><div>累计销售额</div><div><span style="font-size:12px">￥</span><span style="font-size:30px">128.6</span><span style="font-size:12px">万</span></div></div>',
      '<div><div>订单总量</div><div><span style="font-size:30px">1.2</span><span style="font-size:12px">万</span><span style="font-size:12px">单</span></div></div>',
    ),
    { revenue: 128600000, orders: 12000 },
  ],
  [
    'full-width yen in a text node of its own',
    row('<div><div>本场流水</div><div>￥<b>3,450</b></div></div>', '<div><div>客单价</div><div>￥<b>88</b></div></div>'),
    { revenue: 345000 },
  ],
  [
    'comparisons in columns behind the value',
    '<div>' +
      [
        ['观看用户数', '8,801', '↑ 320', '12.1%'],
        ['互动用户数', '801', '↓ 20', '2.1%'],
        ['成交单数', '120', '-', '-'],
      ]
        .map(([a, b, c, d]) => `<div style="${css}"><span>${a}</span><b>${b}</b><i>${c}</i><i>${d}</i></div>`)
        .join('') +
      '</div>',
    { audience: 8801, orders: 120 },
  ],
  [
    'tiles with captions that say what is counted',
    row(
      '<div><p>在线人数<small>（每5秒更新）</small></p><b>902</b></div>',
      '<div><p>成交额<small>含未付款</small></p><b>¥5,320</b></div>',
      '<div><p>新增粉丝</p><b>+86</b></div>',
    ),
    { viewers: 902, followers: 86 },
  ],
  [
    'ranges and averages between the metrics',
    row(
      '<div><p>Peak concurrent</p><b>4,021</b></div>',
      '<div><p>Viewers right now</p><b>1,902</b></div>',
      '<div><p>Avg. concurrent</p><b>1,511</b></div>',
      '<div><p>Net sales</p><b>$9,120.00</b></div>',
      '<div><p>Gross sales</p><b>$10,020.50</b></div>',
      '<div><p>AOV</p><b>$31.20</b></div>',
    ),
    { viewers: 1902, revenue: 1002050 },
  ],
  [
    'japanese dashboard',
    row(
      '<dl><dt>同時視聴者数</dt><dd>1,234<small>人</small></dd></dl>',
      '<dl><dt>最高同時視聴者数</dt><dd>2,345<small>人</small></dd></dl>',
      '<dl><dt>注文件数</dt><dd>87<small>件</small></dd></dl>',
      '<dl><dt>売上高</dt><dd><small>¥</small>1,234,567</dd></dl>',
      '<dl><dt>前回比</dt><dd>+12%</dd></dl>',
      '<dl><dt>累計視聴</dt><dd>5.6万<small>回</small></dd></dl>',
    ),
    { viewers: 1234, orders: 87, revenue: 123456700, visits: 56000 },
  ],
  [
    'skeletons and dashes while it loads',
    row(
      '<div><p>在线人数</p><div class="skeleton" style="width:80px;height:20px"></div></div>',
      '<div><p>支付订单数</p><b>--</b></div>',
      '<div><p>支付金额</p><b>-</b></div>',
      '<div><p>支付人数</p><b>0</b></div>',
      '<div><p>退款金额</p><b>¥ --</b></div>',
    ),
    { orders: 'missing', revenue: 'missing', buyers: 0, refunds: 'missing' },
  ],
  [
    'sub-metrics in one tile',
    row(
      '<div><div>支付金额</div><div style="font-size:30px">¥3.21万</div><div><span>支付人数</span> <span>301</span></div><div><span>客单价</span> <span>¥106</span></div></div>',
      '<div><div>在线人数</div><div style="font-size:30px">1,208</div><div><span>最高</span> <span>2,201</span></div></div>',
    ),
    { revenue: 3210000, buyers: 301, viewers: 1208 },
  ],
  [
    'ring of progress towards a goal around the number',
    '<div><svg width="100" height="100"><circle r="40" cx="50" cy="50"/><text x="50" y="50">73%</text></svg><div>目标达成</div><div><span>本场GMV</span><b>¥36,500</b></div><div><span>目标</span><b>¥50,000</b></div></div>',
    { revenue: 3650000 },
  ],
  [
    'label in the placeholder of the title attribute, icon only',
    row(
      '<span title="Viewers right now"><svg width="10" height="10"></svg><b>812</b></span>',
      '<span title="Likes"><svg width="10" height="10"></svg><b>12.1K</b></span>',
    ),
    { viewers: 812, likes: 12100 },
  ],
];
