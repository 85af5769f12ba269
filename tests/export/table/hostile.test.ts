/** Files from outside that are broken or made to hurt: nothing is thrown, everything is answered. And 10 000 honest rows. */
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { suggestMapping } from '../../../utils/export/table/columns';
import { decodePasted, decodeTable } from '../../../utils/export/table/decode-table';
import { readProducts } from '../../../utils/export/table/read-products';
import { productsXlsx } from '../../../utils/export/table/write-products';
import { book, bookFiles, gbBytes, utf8 } from './make';

/** Everything the import does with a file. */
function take(bytes: Uint8Array, name: string) {
  const decoded = decodeTable(bytes, name);
  if (!decoded.ok) return decoded.reason;
  for (const grid of decoded.grids) {
    const { header, mapping } = suggestMapping(grid);
    const named = mapping.includes('name') ? mapping : ['name' as const, ...mapping.slice(1)];
    const read = readProducts(grid, { header, mapping: named, currency: 'CNY', newId: () => 'x' });
    if (read.ok) expect(read.rows.length).toBe(grid.rows.length - (header === null ? 0 : header + 1));
  }
  return 'read';
}

const HONEST = productsXlsx(
  [
    {
      v: 1,
      id: 'a',
      name: '枣',
      origin: '临县',
      unit: '箱',
      currency: 'CNY',
      liveMinor: 2990,
      points: [{ id: 'p', kind: 'fact', text: '甜' }],
    },
  ],
  'zh-CN',
);

describe('fuzz', () => {
  test('any bytes', () => {
    const start = fc.constantFrom<number[]>(
      [],
      [0x50, 0x4b, 3, 4],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0x5b, 0x7b],
      [0xd0, 0xcf, 0x11, 0xe0],
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.csv', 'a.json', 'a.xlsx'), (head, rest, name) => {
        expect(take(Uint8Array.of(...head, ...rest), name)).toBeTruthy();
      }),
      { numRuns: 1000 },
    );
  });

  test('workbooks with bytes changed, cut or doubled', () => {
    const change = fc.record({ at: fc.nat(HONEST.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 20 }),
        fc.nat(HONEST.length),
        fc.boolean(),
        (changes, length, whole) => {
          const bytes = HONEST.slice(0, whole ? HONEST.length : length);
          for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
          expect(take(bytes, 'a.xlsx')).toBeTruthy();
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('workbooks of odd XML', () => {
    const token = fc.constantFrom(
      ...[
        '<row>',
        '</row>',
        '<row r="7"/>',
        '<row r="-1">',
        '<c>',
        '<c r="B2" t="s">',
        '<c r="XFD1">',
        '<c t="inlineStr">',
        '</c>',
        '<v>',
        '</v>',
        '1',
        '1e999',
      ],
      ...[
        '<is>',
        '<t>',
        '</t>',
        '<f>',
        '</f>',
        '<rPh>',
        '</rPh>',
        '品名',
        '&#x110000;',
        '&',
        '<',
        '>',
        '"',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<?',
        '\0',
        'r="',
      ],
    );
    const xml = fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join(''));
    fc.assert(
      fc.property(xml, xml, xml, (rows, shared, styles) => {
        expect(take(book({ sheets: [rows], shared, styles }), 'a.xlsx')).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });

  test('CSV and JSON of odd parts', () => {
    const token = fc.constantFrom(
      '"',
      ',',
      '\n',
      '\r',
      '\t',
      ';',
      "'",
      '=',
      '品名',
      '价格',
      '要点1',
      '￥39.9/斤',
      '[',
      ']',
      '{',
      '}',
      ':',
      '"name"',
      '\ufeff',
      '\ud800',
      '__proto__',
      ' ',
    );
    const odd = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(''));
    fc.assert(
      fc.property(odd, (one) => {
        expect(take(utf8(one), 'a.csv')).toBeTruthy();
        expect(take(utf8(one), 'a.json')).toBeTruthy();
        expect(typeof decodePasted(one).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
    expect({}).not.toHaveProperty('name');
  });
});

describe('bombs are answered, where time that grows with the square would take hours:', () => {
  const big = (n: number, piece: string) => piece.repeat(Math.ceil(n / piece.length));
  function lying(): Uint8Array {
    const bytes = zipSync(
      { ...bookFiles({ sheets: ['<row/>'] }), 'xl/big.xml': new Uint8Array(200 * 1024 * 1024) },
      { level: 9 },
    );
    const view = new DataView(bytes.buffer);
    // The directory says that every file unpacks to 10 bytes.
    for (let i = 0; i + 28 < bytes.length; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 10, true);
    return bytes;
  }
  const bombs: [string, () => Uint8Array, name: string, answer: string][] = [
    ['a ZIP that lies about its sizes', lying, 'a.xlsx', 'unpacked-too-big'],
    ['quotation marks', () => utf8(big(4e6, '"a"')), 'a.csv', 'cell-too-long'],
    ['one quotation mark', () => utf8(`"${big(4e6, 'a,')}`), 'a.csv', 'too-many-columns'],
    ['delimiters', () => utf8(big(4e6, ',\n')), 'a.csv', 'read'],
    ['one long line', () => utf8(big(9e6, 'a')), 'a.csv', 'cell-too-long'],
    ['blanks', () => utf8(big(9e6, ' ')), 'a.csv', 'empty'],
    ['apostrophes', () => utf8(`品名,价格\n${big(4e6, "'")},1`), 'a.csv', 'cell-too-long'],
    ['a header of brackets', () => utf8(`品名,价格,${big(4e6, '(')}`), 'a.csv', 'cell-too-long'],
    ['a price of digits', () => utf8(`品名,价格\n枣,${big(4e6, '1,')}`), 'a.csv', 'too-many-columns'],
    ['points', () => utf8(`品名,卖点\n枣,${big(3e6, '口号：；')}`), 'a.csv', 'cell-too-long'],
    ['JSON levels', () => utf8(big(4e6, '[')), 'a.json', 'too-deep'],
    [
      'JSON keys',
      () => utf8(`[{${Array.from({ length: 300_000 }, (_, i) => `"k${i}":1`).join(',')}}]`),
      'a.json',
      'too-many-columns',
    ],
    ['a tag that never ends', () => book({ sheets: [`<row><c ${big(4e6, 'a')}`] }), 'a.xlsx', 'empty'],
    ['attributes without end', () => book({ sheets: [`<row><c ${big(4e6, 'a="b" ')}>`] }), 'a.xlsx', 'empty'],
    ['open tags', () => book({ sheets: [big(4e6, '<a>')] }), 'a.xlsx', 'empty'],
    ['open comments', () => book({ sheets: [big(4e6, '<!--')] }), 'a.xlsx', 'empty'],
    ['entities', () => book({ sheets: [`<row><c t="inlineStr"><is><t>${big(30_000, '&#')}`] }), 'a.xlsx', 'empty'],
    ['sheets of empty rows', () => book({ sheets: [big(4e6, '<row r="1"/>')] }), 'a.xlsx', 'empty'],
  ];

  test.each(bombs)('%s', (_, make, name, answer) => {
    expect(take(make(), name)).toBe(answer);
  });
});

test('sizes that an archive states are not believed', () => {
  const honest = bookFiles({ sheets: ['<row><c><v>1</v></c></row>'] });
  const bytes = zipSync({ ...honest, 'xl/big.xml': new Uint8Array(21 * 1024 * 1024) });
  const view = new DataView(bytes.buffer);
  for (let i = 0; i + 28 < bytes.length; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 10, true);
  expect(decodeTable(bytes, 'a.xlsx')).toMatchObject({ ok: false, reason: 'unpacked-too-big' });
  expect(decodeTable(zipSync({ ...honest, 'xl/big.xml': new Uint8Array(1024) }), 'a.xlsx').ok).toBe(true);
});

test('10 000 rows in GB18030 are read whole', () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, i) => `P${i},特产 ${i},山西,5斤/箱,${i + 100}.90,￥${i + 50}.5/箱,${i},口号：好吃；日照足；互动：喜欢吗`,
  );
  const bytes = gbBytes(['编号,商品名称,产地,规格,原价,直播价,库存,讲解要点', ...lines].join('\r\n'));
  const decoded = decodeTable(bytes, 'a.csv');
  const table = decoded.ok ? decoded.grids[0] : undefined;
  if (!table) throw new Error('not read');
  let count = 0;
  const read = readProducts(table, { ...suggestMapping(table), currency: 'CNY', newId: () => `n${count++}` });
  expect(read).toMatchObject({ ok: true, counts: { ok: 10_000, refused: 0 } });
  expect(read.ok && read.products[9999]?.liveMinor).toBe(1004950);
});
