/** Tables, lists and grids. Written without a look at the reader. Amounts of money in minor units. */
import type { Case } from './case';

const table = (rows: string[][], head = true) =>
  `<table>${rows.map((cells, i) => `<tr>${cells.map((cell) => (head && i === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`;
const grid = (columns: number, cells: string[]) =>
  `<div style="display:grid;grid-template-columns:repeat(${columns},140px)">${cells.join('')}</div>`;

export const TABLES: readonly Case[] = [
  [
    'this stream against the last, columns',
    table([
      ['指标', '本场', '上一场'],
      ['支付订单数', '120', '98'],
      ['支付金额', '¥9,800', '¥7,700'],
      ['观看人数', '3.2万', '2.9万'],
    ]),
    { orders: 120, revenue: 980000, audience: 32000 },
  ],
  [
    'the same in english',
    table([
      ['', 'This stream', 'Last stream', 'Change'],
      ['Orders placed', '120', '98', '+22%'],
      ['Gross sales', '$980.00', '$770.00', '+27%'],
    ]),
    { orders: 120, revenue: 98000 },
  ],
  [
    'today, this stream, yesterday',
    table([
      ['数据项', '今日', '本场', '昨日'],
      ['成交订单数', '320', '120', '298'],
      ['成交金额(元)', '32,000.00', '9,800.00', '31,200.00'],
    ]),
    { orders: 120, revenue: 980000 },
  ],
  [
    'columns that nobody can tell apart',
    table([
      ['指标', 'A', 'B'],
      ['支付订单数', '120', '98'],
      ['观看人数', '3.2万', '2.9万'],
    ]),
    { orders: 'ambiguous', audience: 'ambiguous' },
  ],
  [
    'rows of periods under columns of metrics',
    table([
      ['时段', '支付订单数', '支付金额'],
      ['本场', '120', '¥9,800'],
      ['上场', '98', '¥7,700'],
    ]),
    { orders: 120, revenue: 980000 },
  ],
  [
    'rows of hours with a total',
    table([
      ['时间', '观看人次', '成交件数', '成交额'],
      ['19:00-20:00', '8,000', '40', '¥4,000'],
      ['20:00-21:00', '9,000', '55', '¥5,500'],
      ['总计', '17,000', '95', '¥9,500'],
    ]),
    { visits: 17000, items: 95, revenue: 950000 },
  ],
  [
    'products without a total',
    table([
      ['商品', '点击量', '支付件数', '支付金额'],
      ['红枣', '800', '40', '¥4,000'],
      ['腐竹', '700', '30', '¥700'],
      ['党参', '600', '20', '¥1,360'],
    ]),
    {},
  ],
  [
    'channels with a total on top',
    table([
      ['流量来源', '进房人数', '支付笔数'],
      ['全部', '12,000', '300'],
      ['推荐', '8,000', '220'],
      ['关注', '4,000', '80'],
    ]),
    { audience: 12000, orders: 300 },
  ],
  [
    'two columns of label and value, twice in a row',
    table(
      [
        ['在线人数', '1,204', '支付人数', '88'],
        ['成交额', '¥8,800', '退款金额', '¥120'],
      ],
      false,
    ),
    { viewers: 1204, buyers: 88, revenue: 880000, refunds: 12000 },
  ],
  [
    'grid without wrappers',
    grid(2, [
      '<span>观看次数</span>',
      '<b>5.5万</b>',
      '<span>点赞数</span>',
      '<b>10.1万</b>',
      '<span>分享数</span>',
      '<b>320</b>',
    ]),
    { visits: 55000, likes: 101000, shares: 320 },
  ],
  [
    'ul with leaders between label and value',
    '<ul><li><span>Viewers right now</span><span>........</span><span>1,204</span></li><li><span>Peak</span><span>........</span><span>2,004</span></li><li><span>Orders</span><span>........</span><span>88</span></li></ul>',
    { viewers: 1204, orders: 88 },
  ],
  [
    'aria grid with roles',
    '<div role="table"><div role="row" style="display:flex"><div role="columnheader" style="width:120px">观看人数</div><div role="columnheader" style="width:120px">成交订单数</div></div><div role="row" style="display:flex"><div role="cell" style="width:120px">1.8万</div><div role="cell" style="width:120px">212</div></div></div>',
    { audience: 18000, orders: 212 },
  ],
  [
    'definition list with groups',
    '<dl><div><dt>累计看播用户</dt><dd>2.1万</dd></div><div><dt>人均看播时长</dt><dd>2分</dd></div><div><dt>看播次数</dt><dd>4.2万</dd></div></dl>',
    { audience: 21000, visits: 42000 },
  ],
  [
    'virtual list of messages beside the tiles',
    `<div><p>在线人数</p><b>88</b></div><div style="height:100px;overflow:auto">${Array.from({ length: 12 }, (_, i) => `<div style="height:20px"><span>用户${i}</span><span>${i % 3 ? '这个多少钱' : `下单 ${i} 件`}</span></div>`).join('')}</div>`,
    { viewers: 88 },
  ],
  [
    'ranking of hosts beside the tiles',
    `<div><p>本场成交额</p><b>¥1.2万</b></div><ol>${['张', '李', '王', '赵'].map((n, i) => `<li><span>${i + 1}</span><span>${n}县长</span><span>成交额</span><span>¥${9 - i}.1万</span></li>`).join('')}</ol>`,
    { revenue: 1200000 },
  ],
  [
    'product card on air beside the tiles',
    '<div><p>成交金额</p><b>¥12,000</b></div><div class="card"><h5>临县红枣 5斤</h5><div><span>到手价</span><b>¥39.9</b></div><div><span>本品已售</span><b>120</b></div><div><span>库存</span><b>880</b></div></div>',
    { revenue: 1200000 },
  ],
];
