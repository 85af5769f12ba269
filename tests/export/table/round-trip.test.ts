/** Export and import give back exactly the same products, through every kind of file, whatever the texts are. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Product } from '../../../utils/domain/rundown';
import { holdText, readText } from '../../../utils/export/table/cell';
import { suggestMapping } from '../../../utils/export/table/columns';
import { decodeTable } from '../../../utils/export/table/decode-table';
import { formatPoint, parsePoint, type TableLanguage } from '../../../utils/export/table/points';
import { readProducts } from '../../../utils/export/table/read-products';
import { productsCsv, productsJson, productsXlsx, templateXlsx } from '../../../utils/export/table/write-products';
import { all, parseStrictly } from './strict-xml';

/** Texts as hostile as a person can type them: formulas, quotation marks, line ends, prefixes; no control characters. */
const piece = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '＝',
  "'",
  '"',
  ',',
  ';',
  '；',
  '\n',
  '\r',
  '\t',
  ' ',
  '口号：',
  'Slogan: ',
  '卖点:',
  '_x000D_',
  '<b>',
  '&amp;',
  '1',
  '米',
  '𠮷',
);
const typed = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text));
const text = fc.oneof(
  typed,
  fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
);
const filled = text.filter((one) => one.trim() !== '' && !/^(?:合计|示例|Example)/.test(one));
const amount = fc.option(fc.integer({ min: 0, max: 1e11 }), { nil: undefined });

const product = fc.record({
  name: filled,
  origin: text,
  unit: text,
  currency: fc.constantFrom('CNY', 'JPY', 'USD', 'KWD'),
  listMinor: amount,
  liveMinor: amount,
  floorMinor: amount,
  stock: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }),
  voucher: fc.constantFrom(true, undefined),
  gift: fc.option(filled, { nil: undefined }),
  shipping: fc.option(filled, { nil: undefined }),
  points: fc.array(fc.record({ kind: fc.constantFrom('fact', 'slogan', 'ask', 'demo', 'caution', 'answer'), text: filled }), {
    maxLength: 7,
  }),
});

const library = fc.array(product, { minLength: 1, maxLength: 5 }).map((list) =>
  list.map((one, i): Product => {
    const known = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as Omit<Product, 'v' | 'id'>;
    return {
      ...known,
      v: 1,
      id: `id ${i}`,
      points: one.points.map((point, n) => ({ ...point, id: `p${i}.${n}` })) as Product['points'],
    };
  }),
);

function readBack(bytes: Uint8Array, name: string, points: string[]): Product[] {
  const decoded = decodeTable(bytes, name);
  const table = decoded.ok ? decoded.grids[0] : undefined;
  if (!table) throw new Error(JSON.stringify(decoded));
  const read = readProducts(table, { ...suggestMapping(table), currency: 'CNY', newId: () => points.shift() as string });
  if (!read.ok) throw new Error(read.reason);
  const refused = read.rows.filter(({ state }) => state === 'refused');
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return read.products;
}

const FILES: [string, (list: Product[], language: TableLanguage) => Uint8Array][] = [
  ['a.csv', (list, language) => strToU8(productsCsv(list, language))],
  ['a.xlsx', (list, language) => productsXlsx(list, language)],
  ['a.json', (list) => strToU8(productsJson(list))],
];

describe.each(FILES)('%s', (name, write) => {
  test('gives back exactly what was exported', () => {
    fc.assert(
      fc.property(library, fc.constantFrom<TableLanguage>('zh-CN', 'en'), (list, language) => {
        const ids = list.flatMap(({ points }) => points.map(({ id }) => id));
        expect(readBack(write(list, language), name, ids)).toEqual(list);
      }),
      { numRuns: 300 },
    );
  });
});

test('JSON carries pictures, too', () => {
  const list: Product[] = [
    {
      v: 1,
      id: 'a',
      name: '枣',
      origin: '',
      unit: '',
      currency: 'CNY',
      picture: `data:image/png;base64,${'A'.repeat(50_000)}`,
      points: [],
    },
  ];
  expect(readBack(strToU8(productsJson(list)), 'a.json', [])).toEqual(list);
});

test('a held text comes back; what a spreadsheet could run is always held', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(readText(holdText(one))).toBe(one);
      expect(holdText(one)).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }),
    { numRuns: 2000 },
  );
  expect(readText('  枣 ')).toBe('枣');
  expect(readText("'80后")).toBe("'80后");
});

test('a point comes back with its kind, whatever it begins with', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('fact', 'slogan', 'ask', 'demo', 'caution', 'answer'),
      filled,
      fc.constantFrom<TableLanguage>('zh-CN', 'en'),
      (kind, one, language) => {
        expect(parsePoint(formatPoint({ kind, text: one }, language))).toEqual({ kind, text: one });
      },
    ),
    { numRuns: 2000 },
  );
});

test('no cell of an exported workbook is a formula, and prices are numbers', () => {
  const list: Product[] = [
    {
      v: 1,
      id: '=1',
      name: '=cmd|x',
      origin: '@a',
      unit: '-1',
      currency: 'CNY',
      liveMinor: 3990,
      points: [{ id: 'p', kind: 'fact', text: '+1' }],
    },
  ];
  const sheet = parseStrictly(strFromU8(unzipSync(productsXlsx(list, 'zh-CN'))['xl/worksheets/sheet1.xml'] as Uint8Array));
  expect(all(sheet, 'f')).toEqual([]);
  expect(all(sheet, 'v').map((value) => value.text)).toEqual(['39.9']);
  expect(all(sheet, 't').filter((cell) => /^[=+\-@]/.test(cell.text))).toEqual([]);
  expect(decodeTable(templateXlsx('en'), 'a.xlsx').ok).toBe(true);
});
