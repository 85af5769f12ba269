/** Copies, panes that are not shown, and numbers that are drawn. Written without a look at the reader. Amounts of money in minor units. */
import type { Case } from './case';

const tile = (label: string, value: string) => `<div class="tile"><p>${label}</p><b>${value}</b></div>`;

export const HIDDEN: readonly Case[] = [
  [
    'hidden pane of tabs',
    `<div role="tablist"><div role="tab" aria-selected="true">本场</div><div role="tab" aria-selected="false">今日</div></div><div role="tabpanel">${tile('支付金额', '¥900')}</div><div role="tabpanel" hidden>${tile('支付金额', '¥1,900')}</div>`,
    { revenue: 90000 },
  ],
  [
    'copy far off screen for a screenshot',
    `${tile('支付金额', '¥900')}<div style="position:absolute;left:-9999px">${tile('支付金额', '¥880')}</div>`,
    { revenue: 90000 },
  ],
  [
    'copy off screen by transform',
    `${tile('支付金额', '¥900')}<div style="position:fixed;top:0;transform:translateX(-5000px)">${tile('支付金额', '¥880')}</div>`,
    { revenue: 90000 },
  ],
  [
    'copy at the end of a carousel',
    `<div style="width:200px;overflow:hidden"><div style="display:flex;width:600px;transform:translateX(-200px)"><div style="width:200px">${tile('在线人数', '8')}</div><div style="width:200px">${tile('在线人数', '12')}</div><div style="width:200px">${tile('在线人数', '8')}</div></div></div>`,
    { viewers: 12 },
  ],
  [
    'transparent and collapsed copies',
    `${tile('支付订单数', '12')}<div style="opacity:0">${tile('支付订单数', '11')}</div><div style="height:0;overflow:hidden">${tile('支付订单数', '10')}</div>`,
    { orders: 12 },
  ],
  [
    'copy below an inert dialog',
    `<div inert aria-hidden="true">${tile('支付订单数', '12')}</div><div role="dialog">${tile('支付订单数', '13')}</div>`,
    { orders: 13 },
  ],
  [
    'text in an svg',
    '<svg width="400" height="80"><g><text x="0" y="20">实时在线</text><text x="0" y="60">4,096</text></g><g><text x="200" y="20">成交总额</text><text x="200" y="60">¥12.5万</text></g></svg>',
    { viewers: 4096, revenue: 12500000 },
  ],
  [
    'one element per digit with separators',
    `<div><div>本场GMV</div><div style="display:flex">${[...'¥1,284,500'].map((c) => `<span style="width:20px">${c}</span>`).join('')}</div></div>`,
    { revenue: 128450000 },
  ],
  [
    'digits as list of boards with label below',
    `<div><ul style="display:flex;list-style:none">${[...'00012845'].map((c) => `<li style="width:24px;background:#123">${c}</li>`).join('')}</ul><div>累计观看人次</div></div>`,
    { visits: 12845 },
  ],
  [
    'canvas number',
    '<div><div>成交金额</div><canvas width="200" height="40"></canvas></div><div><div>在线人数</div><b>12</b></div>',
    { revenue: 'canvas', viewers: 12 },
  ],
  [
    'number in a button-like card that is a link',
    '<a href="#x" style="display:block"><span>支付订单数</span><strong>412</strong></a><a href="#y" style="display:block"><span>支付人数</span><strong>398</strong></a>',
    { orders: 412, buyers: 398 },
  ],
  [
    'readers text repeats the value',
    '<div><p>在线人数</p><span aria-hidden="true">1.2万</span><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">12,345</span></div>',
    { viewers: 12000 },
  ],
  [
    'tooltip open over a tile',
    `${tile('支付金额', '¥900')}<div role="tooltip">支付金额：本场直播支付成功的金额，含退款 100 元</div>`,
    { revenue: 90000 },
  ],
  [
    'toast that tells of an order',
    `${tile('支付订单数', '12')}<div role="status">用户A 刚刚下单 3 件 ¥120</div>`,
    { orders: 12 },
  ],
  [
    'chart axis and legend',
    `${tile('在线人数', '120')}<div class="chart"><div>在线人数</div><svg width="300" height="100">${[0, 50, 100, 150].map((n) => `<text x="0" y="${100 - n / 2}">${n}</text>`).join('')}<text x="100" y="99">19:30</text></svg></div>`,
    { viewers: 120 },
  ],
  [
    'filter of the page beside the numbers',
    `<form><label>支付金额 <input value="100"></label><select><option>观看人数</option><option>12</option></select></form>${tile('支付金额', '¥12')}`,
    { revenue: 1200 },
  ],
];
