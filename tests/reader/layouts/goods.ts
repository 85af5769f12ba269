/** The card of one product, alone or beside the stream's numbers, in the ways platforms and shops set it. Amounts of money in minor units. */
import type { Case } from './case';

const tile = (label: string, value: string) => `<div class="tile"><p>${label}</p><b>${value}</b></div>`;
const picture = '<div class="pic"><img alt="" width="80" height="80" style="background:#ccc"></div>';
const shop = (inner: string) => `<div class="c1" style="display:flex;gap:12px;width:600px">${inner}</div>`;
const product = shop(
  `${picture}<div><h4>临县红枣 5斤装</h4><p>到手价 <b>¥39.9</b> <del>¥59.9</del></p><p>库存 880</p><button>讲解</button></div><div><span>成交金额</span><b>¥1,234.50</b></div><div><span>成交件数</span><b>31</b></div>`,
);
const card = (inner: string) => `<div style="border:1px solid #ddd;padding:8px">${inner}</div>`;

export const GOODS: readonly Case[] = [
  ['a product alone, framed', card(product), {}],
  ['a product alone, called one', product.replace('class="c1"', 'class="goodsItem-x1"'), {}],
  [
    'a product whose numbers stand among its facts',
    `<div>${picture}<h4>沁州黄小米</h4><div><span>直播价</span><b>¥49</b></div><div><span>剩余库存</span><b>120</b></div><div><span>支付订单数</span><b>17</b></div><div><span>GMV</span><b>¥833</b></div></div>`,
    {},
  ],
  [
    'a product with a bare price',
    `<div>${picture}<div>老陈醋 500ml 试吃装</div><div>¥19.90</div><div><span>成交金额</span><b>¥398</b></div><div><span>支付人数</span><b>20</b></div></div>`,
    {},
  ],
  [
    'a product in one text',
    '<div><h4>核桃仁 250克</h4><p>到手价：¥29.9 · 库存 20 · 成交金额 ¥598.00</p><a>取消讲解</a></div>',
    {},
  ],
  [
    'english',
    `<article>${picture}<h3>Red dates, 2 kg box</h3><p>Price <b>$12.90</b></p><p>36 in stock</p><button>Pin</button><dl><dt>Orders</dt><dd>41</dd><dt>Revenue</dt><dd>$528.90</dd></dl></article>`,
    {},
  ],
  [
    'japanese',
    `<article>${picture}<h3>なつめ 500g</h3><p>販売価格 <b>1,280円</b></p><p>在庫 36</p><dl><dt>注文数</dt><dd>41</dd><dt>売上高</dt><dd>52,480円</dd></dl></article>`,
    {},
  ],
  [
    'a product on air beside the stream, with the same labels',
    `${tile('在线人数', '88')}${tile('成交金额', '¥12,000')}${tile('成交件数', '300')}${card(product)}`,
    { viewers: 88, revenue: 1200000, items: 300 },
  ],
  [
    'two products of which none sold anything',
    `<div>${card(product.replace('¥1,234.50', '¥0'))}${card(product.replace('¥1,234.50', '¥0'))}</div>`,
    {},
  ],
  [
    'a product without sales beside nothing but sales',
    `<main><section>${tile('成交金额', '¥12,000')}${tile('成交订单数', '301')}</section><section>${picture}<h4>临县红枣 5斤装</h4><p>到手价 <b>¥39.9</b></p><p>库存 880</p><button>讲解</button></section></main>`,
    { revenue: 1200000, orders: 301 },
  ],
  [
    'sales with pictures, prices of one order and what is left, no product',
    `<div><h3>经营概况</h3>${picture}${tile('累计成交金额', '¥30,000')}${tile('客单价', '¥88')}${tile('库存剩余', '188件')}${tile('成交件数', '340')}</div>`,
    { revenue: 3000000, items: 340 },
  ],
  [
    'tiles with a picture each, and what it was yesterday',
    ['成交金额', '退款金额']
      .map(
        (label) =>
          `<div>${picture}<p>${label}</p><b style="font-size:30px">¥1,200</b><p><span>昨日</span><span>¥900</span></p></div>`,
      )
      .join(''),
    { revenue: 120000, refunds: 120000 },
  ],
  [
    'costs that we do not know among the sales, with a picture',
    `<div>${picture}<p><span>直播间推广费用</span><b>¥300</b></p><p><span>成交金额</span><b>¥12,000</b></p></div>`,
    { revenue: 1200000 },
  ],
];
