/** Bytes and pasted text to rows: encodings, delimiters, quotation marks, JSON, and what is refused with which reason. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { decodePasted, decodeTable } from '../../../utils/export/table/decode-table';
import { decodeText } from '../../../utils/export/table/decode-text';
import { book, gbBytes, utf8, utf16 } from './make';

const CSV = '商品名称,直播价\r\n沁州黄小米,￥39.9/斤\r\n枣夹核桃,29.9\r\n';
const rows = (bytes: Uint8Array | string, name = 'a.csv') => {
  const decoded = typeof bytes === 'string' ? decodePasted(bytes) : decodeTable(bytes, name);
  return decoded.ok ? decoded.grids.map((grid) => grid.rows.map(({ number, cells }) => [number, ...cells])) : decoded.reason;
};
const expected = [
  [
    [1, '商品名称', '直播价'],
    [2, '沁州黄小米', '￥39.9/斤'],
    [3, '枣夹核桃', '29.9'],
  ],
];

describe('encodings', () => {
  test.each([
    ['UTF-8', 'utf-8', utf8(CSV)],
    ['UTF-8 with mark', 'utf-8', utf8(CSV, true)],
    ['GB18030', 'gb18030', gbBytes(CSV)],
    ['UTF-16 LE with mark', 'utf-16le', utf16(CSV, 'le', true)],
    ['UTF-16 BE with mark', 'utf-16be', utf16(CSV, 'be', true)],
    ['UTF-16 LE', 'utf-16le', utf16(CSV, 'le', false)],
    ['UTF-16 BE', 'utf-16be', utf16(CSV, 'be', false)],
  ] as const)('%s', (_, encoding, bytes) => {
    expect(rows(bytes)).toEqual(expected);
    expect(decodeTable(bytes, 'x')).toMatchObject({ encoding, notices: [] });
  });

  test('a broken byte does not turn a UTF-8 file into another encoding, and is told', () => {
    const bytes = utf8('名称,价\n'.repeat(200));
    bytes[100] = 0xff;
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8' });
    expect(decodeTable(bytes, 'a.csv')).toMatchObject({ ok: true, notices: [{ code: 'encoding-doubtful' }] });
  });

  test('a broken byte in a GB18030 file is told too', () => {
    const bytes = Uint8Array.from([...gbBytes(CSV), 0xff, 0x0a]);
    expect(decodeTable(bytes, 'a.csv')).toMatchObject({
      encoding: 'gb18030',
      notices: [{ code: 'encoding-doubtful', count: 1 }],
    });
  });

  test('characters of four bytes are read', () => {
    expect(decodeText(Uint8Array.of(0xb4, 0xf3, 0x95, 0x32, 0x82, 0x36)).text).toBe('大\u{20000}');
  });
});

describe('text', () => {
  test.each([
    [
      'pasted from a spreadsheet',
      '品名\t直播价\n小米\t39.9',
      [
        [
          [1, '品名', '直播价'],
          [2, '小米', '39.9'],
        ],
      ],
    ],
    [
      'semicolons',
      'Name;Price;Unit\nMillet;39,9;bag',
      [
        [
          [1, 'Name', 'Price', 'Unit'],
          [2, 'Millet', '39,9', 'bag'],
        ],
      ],
    ],
    [
      'one column',
      '品名\n小米\n枣',
      [
        [
          [1, '品名'],
          [2, '小米'],
          [3, '枣'],
        ],
      ],
    ],
    [
      'blank rows keep their number',
      'a,b\n\n\nc,d',
      [
        [
          [1, 'a', 'b'],
          [4, 'c', 'd'],
        ],
      ],
    ],
    [
      'quoted',
      '"a,1","b""2"\n"c\nd",e',
      [
        [
          [1, 'a,1', 'b"2'],
          [2, 'c\nd', 'e'],
        ],
      ],
    ],
    [
      'formulas stay text',
      'a,b\n=1+1,"=HYPERLINK(""x"")"',
      [
        [
          [1, 'a', 'b'],
          [2, '=1+1', '=HYPERLINK("x")'],
        ],
      ],
    ],
    [
      'markup stays text',
      'a,b\n<b>x</b>,<script>1</script>',
      [
        [
          [1, 'a', 'b'],
          [2, '<b>x</b>', '<script>1</script>'],
        ],
      ],
    ],
    [
      'old Mac line ends',
      'a,b\rc,d',
      [
        [
          [1, 'a', 'b'],
          [2, 'c', 'd'],
        ],
      ],
    ],
    [
      'JSON',
      '[{"name":"小米","points":["甜","脆"]},{"name":"枣","stock":3}]',
      [
        [
          [0, 'name', 'points1', 'points2', 'stock'],
          [1, '小米', '甜', '脆'],
          [2, '枣', '', '', '3'],
        ],
      ],
    ],
    ['JSON that is none is text', '[{"name', [[[1, '[{"name']]]],
  ])('%s', (_, text, result) => {
    expect(rows(text)).toEqual(result);
  });

  test('a quotation mark that never ends swallows nothing, and its row is told', () => {
    const decoded = decodePasted('名称,价\n"a,b",1\n"小米,39.9\n枣,29.9\n5" 碗,9');
    expect(decoded).toMatchObject({ ok: true, notices: [{ code: 'stray-quote', row: 3 }] });
    expect(decoded.ok && decoded.grids[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['名称', '价'],
      ['a,b', '1'],
      ['"小米', '39.9'],
      ['枣', '29.9'],
      ['5" 碗', '9'],
    ]);
  });

  test('any table comes back from how papaparse writes it', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('"', ',', '\n', '\r\n', ';', ' ', 'a')).map((parts) => parts.join('')),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }));
    fc.assert(
      fc.property(table, (cells) => {
        const header = Array((cells[0]?.length ?? 0) + 1).fill('h');
        const decoded = decodePasted(Papa.unparse([header, ...cells.map((row) => ['x', ...row])], { newline: '\r\n' }));
        expect(decoded.ok && decoded.grids[0]?.rows.slice(1).map((row) => row.cells)).toEqual(cells.map((row) => ['x', ...row]));
      }),
    );
  });
});

describe('refused with a reason', () => {
  const cfb = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const files: [string, string, Uint8Array][] = [
    ['empty', 'a.csv', new Uint8Array()],
    ['empty', 'blank.csv', utf8(' \n ')],
    ['too-big', 'a.csv', new Uint8Array(10 * 1024 * 1024 + 1)],
    ['old-xls', 'a.xls', cfb],
    ['encrypted', 'a.xlsx', Uint8Array.of(...cfb, ...utf16('EncryptedPackage', 'le', false))],
    ['unknown-format', 'a.pdf', utf8('%PDF-1.7')],
    ['unknown-format', 'a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['unknown-format', 'a.csv', Uint8Array.from({ length: 500 }, (_, i) => i % 32)],
    ['damaged', 'a.xlsx', utf8('PK\u0003\u0004 and nothing')],
    ['too-many-rows', 'a.csv', utf8('a\n'.repeat(50_001))],
    ['too-many-columns', 'a.csv', utf8('a,'.repeat(300))],
    ['not-json', 'a.json', utf8('{"a":')],
    ['empty', 'a.json', utf8('[]')],
    ['not-products', 'a.json', utf8('{"a":1}')],
    ['too-deep', 'a.json', utf8('['.repeat(40) + ']'.repeat(40))],
    ['empty', 'a.xlsx', book({ sheets: ['<row/>'] })],
    ['macros', 'a.xlsm', book({ sheets: ['<row><c><v>1</v></c></row>'], more: { 'xl/vbaProject.bin': 'x' } })],
  ];

  test.each(files)('%s: %s', (reason, name, bytes) => {
    expect(decodeTable(bytes, name)).toMatchObject({ ok: false, reason });
  });

  test('JSON with something nested names the entry', () => {
    expect(decodePasted('[{"name":"a"},{"name":{"deep":1}}]')).toMatchObject({ ok: true, kind: 'csv' });
    expect(decodeTable(utf8('[{"name":"a"},{"name":{"deep":1}}]'), 'a.json')).toEqual({
      ok: false,
      reason: 'not-products',
      row: 2,
    });
  });
});
