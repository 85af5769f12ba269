/** Rows to products: header and columns, values, and a preview that says for each row what becomes of it, where and why. */
import { describe, expect, test } from 'vitest';
import type { Product } from '../../../utils/domain/rundown';
import { suggestMapping } from '../../../utils/export/table/columns';
import { decodePasted } from '../../../utils/export/table/decode-table';
import { readProducts } from '../../../utils/export/table/read-products';
import type { ReadOptions } from '../../../utils/export/table/read-types';
import { templateCsv } from '../../../utils/export/table/write-products';
import { grid } from './make';

function read(rows: string[][], more: Partial<ReadOptions> = {}) {
  const table = grid(...rows);
  let count = 0;
  const result = readProducts(table, { ...suggestMapping(table), currency: 'CNY', newId: () => `new${++count}`, ...more });
  if (!result.ok) throw new Error(result.reason);
  return result;
}
const issues = (rows: string[][], more: Partial<ReadOptions> = {}) =>
  read(rows, more).rows.flatMap((row) =>
    row.issues.map(({ row: n, column, code, value }) => `${n} ${column} ${code} ${value}`.trim()),
  );
const mapping = (...rows: string[][]) => suggestMapping(grid(...rows));

describe('columns', () => {
  test.each([
    [
      '商品名称 品牌 产地 规格 单位 原价 直播价 底价 库存 赠品 运费 讲解要点',
      'name - origin unit - list live floor stock gift shipping points',
    ],
    [
      '品名 原产地 净含量 市场价（元） 到手价(元) 最低限价 库存量 买赠 发货时间 产品卖点',
      'name origin unit list live floor stock gift shipping points',
    ],
    ['产品 价格 数量 备注', 'name live stock -'],
    ['*商品标题* 直播间价格 要点1 要点2 卖点三', 'name live point point point'],
    [
      'Name Origin Unit ListPrice Live_price Floor Stock Gift Shipping Point-1',
      'name origin unit list live floor stock gift shipping point',
    ],
    ['SKU 商品图片链接 品名 月销量 佣金比例 供货价 售价', 'id - name - - - live'],
    ['编号 名称 券后到手价格 现有库存件数', 'id name live stock'],
  ])('%s', (header, expected) => {
    expect(
      mapping(header.split(' '), ['x'])
        .mapping.map((id) => id ?? '-')
        .join(' '),
    ).toBe(expected);
  });

  test('a title above the header is passed over', () => {
    const found = mapping(['2026 年国庆助农专场商品表'], ['填表人：小李'], ['品名', '直播价'], ['小米', '39.9']);
    expect(found).toEqual({ header: 2, mapping: ['name', 'live'] });
  });

  test('without a header nothing is guessed', () => {
    expect(mapping(['小米', '39.9'], ['枣', '29.9'])).toEqual({ header: null, mapping: [null, null] });
    expect(mapping(['品名'], ['小米'])).toEqual({ header: 0, mapping: ['name'] });
    expect(suggestMapping(grid())).toEqual({ header: null, mapping: [] });
  });

  test('a table without names, or without rows, says so', () => {
    const options = { header: 0, currency: 'CNY', newId: () => 'x' };
    expect(readProducts(grid(['价'], ['1']), { ...options, mapping: ['live'] })).toEqual({ ok: false, reason: 'no-name-column' });
    expect(readProducts(grid(['品名']), { ...options, mapping: ['name'] })).toEqual({ ok: false, reason: 'no-rows' });
  });
});

describe('values', () => {
  test('become a product', () => {
    const { products } = read([
      ['编号', '品名', '产地', '原价', '直播价', '底价', '库存', '赠品', '发货', '代金券', '讲解要点'],
      [
        'm1',
        ' 沁州黄小米 ',
        '沁县',
        '79.8',
        '￥39.9/斤',
        '36',
        '1,200袋',
        '量米杯',
        '',
        '否',
        '口号：一碗金黄；日照足；互动：谁家煮粥？',
      ],
    ]);
    expect(products).toEqual([
      {
        v: 1,
        id: 'm1',
        name: '沁州黄小米',
        origin: '沁县',
        unit: '斤',
        currency: 'CNY',
        listMinor: 7980,
        liveMinor: 3990,
        floorMinor: 3600,
        stock: 1200,
        gift: '量米杯',
        points: [
          { id: 'new1', kind: 'slogan', text: '一碗金黄' },
          { id: 'new2', kind: 'fact', text: '日照足' },
          { id: 'new3', kind: 'ask', text: '谁家煮粥？' },
        ],
      },
    ]);
  });

  test('that are empty are none, not 0', () => {
    const [product] = read([
      ['品名', '直播价', '库存'],
      ['小米', '--', ''],
    ]).products;
    expect(product).not.toHaveProperty('liveMinor');
    expect(product).not.toHaveProperty('stock');
  });

  test('formulas and markup are text', () => {
    const { products } = read([
      ['品名', '产地'],
      ['=1+1', '<img src=x onerror=alert(1)>'],
      ["'=HYPERLINK(1)", '@x'],
    ]);
    expect(products.map(({ name, origin }) => [name, origin])).toEqual([
      ['=1+1', '<img src=x onerror=alert(1)>'],
      ['=HYPERLINK(1)', '@x'],
    ]);
  });

  test('a unit column wins over a unit in the price', () => {
    expect(
      read([
        ['品名', '规格', '直播价'],
        ['枣', '5斤/箱', '29.9/箱'],
      ]).products[0]?.unit,
    ).toBe('5斤/箱');
  });

  test('of vouchers and other currencies', () => {
    const { products } = read([
      ['品名', '币种', '直播价', '是否代金券'],
      ['购车券', '', '300元', '是'],
      ['茶', 'USD', '5.5', ''],
      ['梅酒', '', '1200円', ''],
    ]);
    expect(products.map(({ currency, liveMinor, voucher }) => [currency, liveMinor, voucher])).toEqual([
      ['CNY', 30000, true],
      ['USD', 550, undefined],
      ['JPY', 1200, undefined],
    ]);
  });

  test('points of one cell are parted by line, or by ； where there is but one line', () => {
    const points = (cell: string) =>
      read([
        ['品名', '卖点'],
        ['枣', cell],
      ]).products[0]?.points.map(({ kind, text }) => `${kind} ${text}`);
    expect(points('1. 甜；真甜\n2、口号: 枣香\r\n\r\n• 演示：掰开')).toEqual(['fact 甜；真甜', 'slogan 枣香', 'demo 掰开']);
    expect(points('甜;脆')).toEqual(['fact 甜', 'fact 脆']);
    expect(points('时间：九点')).toEqual(['fact 时间：九点']);
  });
});

describe('errors', () => {
  const header = ['编号', '品名', '原价', '直播价', '底价', '库存'];

  test('name row, column, value and reason; the other rows come through', () => {
    const rows = [
      header,
      ['1', '小米', '79.8', '面议', '', ''],
      ['2', '', '', '10', '', ''],
      ['3', '枣', '', '29.9', '', '约200箱'],
      ['4', '醋', '', '9.9', '', ''],
    ];
    expect(issues(rows)).toEqual(['2 live text 面议', '3 name required', '4 stock text 约200箱']);
    expect(read(rows).rows.map(({ state }) => state)).toEqual(['refused', 'refused', 'refused', 'ok']);
    expect(read(rows).products.map(({ name }) => name)).toEqual(['醋']);
    expect(read(rows).rows[0]?.issues[0]).toMatchObject({ header: '直播价', index: 3, severity: 'error' });
  });

  test('names of 300 characters are refused whole, with the limit; long ones kept with a warning', () => {
    const [tooLong, long] = read([
      header,
      ['1', '米'.repeat(300), '', '1', '', ''],
      ['2', '枣'.repeat(60), '', '1', '', ''],
    ]).rows;
    expect(tooLong).toMatchObject({ state: 'refused', issues: [{ row: 2, column: 'name', code: 'too-long', limit: 200 }] });
    expect(long).toMatchObject({ state: 'warning', product: { name: '枣'.repeat(60) }, issues: [{ code: 'long-name' }] });
  });

  test('doubles name the other row', () => {
    const { rows } = read([
      header,
      ['a', '小米', '', '1', '', ''],
      ['a', '枣', '', '1', '', ''],
      ['b', '小 米', '', '1', '', ''],
    ]);
    expect(rows[1]).toMatchObject({
      state: 'refused',
      issues: [{ row: 3, column: 'id', code: 'duplicate', other: 2, value: 'a' }],
    });
    expect(rows[2]).toMatchObject({ state: 'warning', issues: [{ row: 4, column: 'name', code: 'duplicate', other: 2 }] });
  });

  test('prices that do not fit each other are warnings', () => {
    expect(issues([header, ['1', '枣', '10', '20', '30', '充足'], ['2', '醋', '', '', '', '200+']])).toEqual([
      '2 stock words 充足',
      '2 live below-floor 20',
      '2 live above-list 20',
      '3 stock at-least 200+',
      '3 live no-live-price',
    ]);
    expect(
      issues([
        ['品名', '直播价', '原价'],
        ['枣', 'US$5', '60元'],
      ]),
    ).toEqual(['2 list currency-mix 60元']);
    expect(
      issues([
        ['品名', '直播价', '币种'],
        ['枣', '5', '贝壳'],
      ]),
    ).toEqual(['2 currency currency 贝壳']);
  });

  test('blank rows, totals and a repeated header are left out, with their number kept', () => {
    const { rows, counts } = read([
      ['品名', '直播价'],
      ['枣', '9'],
      ['', ''],
      ['合计', '9'],
      ['品名', '直播价'],
      ['醋', '8'],
    ]);
    expect(rows.map(({ row, state }) => `${row} ${state}`)).toEqual(['2 ok', '3 skipped', '4 skipped', '5 skipped', '6 ok']);
    expect(counts).toEqual({ ok: 2, warning: 0, refused: 0, skipped: 3 });
  });
});

describe('products that are there already', () => {
  const kept: Product = {
    v: 1,
    id: 'm1',
    name: '小米',
    origin: '沁县',
    unit: '袋',
    currency: 'CNY',
    liveMinor: 3990,
    gift: '杯',
    picture: 'data:image/png;base64,AA==',
    points: [{ id: 'p', kind: 'fact', text: '香' }],
  };

  test('keep what the table has no column for', () => {
    const { rows } = read(
      [
        ['编号', '品名', '直播价', '赠品'],
        ['m1', '小米', '35', ''],
      ],
      { existing: [kept] },
    );
    const { gift: _, ...rest } = kept;
    expect(rows[0]).toEqual({ row: 2, state: 'ok', replaces: true, product: { ...rest, liveMinor: 3500 }, issues: [] });
  });

  test('are told apart from a new one of the same name', () => {
    expect(
      issues(
        [
          ['品名', '直播价'],
          ['小米', '35'],
        ],
        { existing: [kept] },
      ),
    ).toEqual(['2 name duplicate 小米']);
  });
});

test.each(['zh-CN', 'en'] as const)('the template in %s is recognised, and its example left out', (language) => {
  const decoded = decodePasted(templateCsv(language));
  const table = decoded.ok ? decoded.grids[0] : undefined;
  if (!table) throw new Error('no table');
  const suggestion = suggestMapping(table);
  expect(suggestion.mapping.every((id) => id !== null)).toBe(true);
  expect(readProducts(table, { ...suggestion, currency: 'CNY', newId: () => 'x' })).toMatchObject({
    products: [],
    counts: { skipped: 1 },
  });
});
