/** The XLSX writer: the files in the package, typed cells, and sizes. Read back with an unzipper and a strict parser of their own. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { columnName, type Sheet, sheetNames, writeXlsx } from '../../utils/export/xlsx';
import { type SheetCell, serialDate } from '../../utils/export/xlsx-cells';
import { all, type Element, parseStrictly } from './table/strict-xml';

function unpack(sheets: readonly Sheet[]): Record<string, Element> {
  const files = unzipSync(writeXlsx(sheets));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, parseStrictly(strFromU8(bytes))]));
}

const sheet = (rows: SheetCell[][], more: Partial<Sheet> = {}): Sheet => ({ name: '表', header: ['列'], rows, ...more });

/** The cells of the first data row as [type, value, number format]. */
function row(cells: SheetCell[]) {
  const files = unpack([sheet([cells])]);
  const styles = files['xl/styles.xml'] as Element;
  const xfs = all(all(styles, 'cellXfs')[0] as Element, 'xf');
  const formats = new Map(all(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]));
  return all(files['xl/worksheets/sheet1.xml'] as Element, 'c')
    .filter(({ attributes }) => attributes.r?.endsWith('2'))
    .map((cell) => {
      const id = xfs[Number(cell.attributes.s ?? 0)]?.attributes.numFmtId;
      const text = all(cell, 't')[0]?.text;
      return [cell.attributes.r, text ?? Number(all(cell, 'v')[0]?.text), formats.get(id) ?? id];
    });
}

describe('cells', () => {
  test('keep their type and exact value', () => {
    const at = Date.UTC(2026, 4, 1, 12, 0, 0);
    expect(
      row([
        '小米',
        1.5,
        { integer: 1234567 },
        { minor: 399001, currency: 'CNY' },
        { minor: 1200, currency: 'JPY' },
        { minor: 150 },
        { at, timeZone: 'Asia/Shanghai' },
        { ms: 43_200_000 },
      ]),
    ).toEqual([
      ['A2', '小米', '0'],
      ['B2', 1.5, '0'],
      ['C2', 1234567, '3'],
      ['D2', 3990.01, '"¥"#,##0.00'],
      ['E2', 1200, '"JPY" #,##0'],
      ['F2', 1.5, '#,##0.00'],
      ['G2', serialDate(at, 'Asia/Shanghai'), 'yyyy\\-mm\\-dd hh:mm:ss'],
      ['H2', 0.5, '46'],
    ]);
  });

  test('without a value stay empty, and 0 is a value', () => {
    expect(row([null, '', Number.NaN, Number.POSITIVE_INFINITY, { minor: 0.5 }, { at: Number.NaN, timeZone: 'UTC' }])).toEqual(
      [],
    );
    expect(row([0, { integer: 0 }]).map(([, value]) => value)).toEqual([0, 0]);
  });

  test('that begin like a formula are text, and marked as such', () => {
    expect(row(['=1+1', '@x', '＝1', '-'])).toEqual([
      ['A2', '=1+1', '49'],
      ['B2', '@x', '49'],
      ['C2', '＝1', '49'],
      ['D2', '-', '49'],
    ]);
    const { 'xl/worksheets/sheet1.xml': xml } = unpack([sheet([['=1+1']])]);
    expect(all(xml as Element, 'f')).toEqual([]);
  });

  test('hold any text that XML can carry; a CR in the format’s own way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }), (text) => {
        const legal = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
        const stored = row([text])[0]?.[1] ?? '';
        expect(
          String(stored)
            .replace(/_x000D_/g, '\r')
            .replace(/_x005F_/g, '_'),
        ).toBe(legal);
      }),
    );
    expect(row(['_x000D_'])[0]?.[1]).toBe('_x005F_x000D_');
    expect(String(row(['长'.repeat(40_000)])[0]?.[1])).toHaveLength(32_767);
  });
});

test('a moment is what the clocks of the zone showed, summer time included', () => {
  expect(serialDate(0, 'UTC')).toBe(25569);
  expect(serialDate(Date.UTC(2026, 4, 1, 16, 0), 'Asia/Shanghai')).toBe(serialDate(Date.UTC(2026, 4, 2, 0, 0), 'UTC'));
  for (const hour of [0, 1, 2]) {
    const at = Date.UTC(2026, 2, 29, hour, 30);
    expect(serialDate(at, 'Europe/Berlin') - serialDate(at, 'UTC')).toBeCloseTo((hour < 1 ? 1 : 2) / 24, 9);
  }
});

describe('the package', () => {
  test('names every part, freezes the header, sets widths', () => {
    const files = unpack([sheet([['a']], { widths: [33] }), sheet([], { name: '二', header: ['甲', '乙'] })]);
    const parts = all(files['[Content_Types].xml'] as Element, 'Override').map(({ attributes }) => attributes.PartName?.slice(1));
    expect(parts.sort()).toEqual(
      Object.keys(files)
        .filter((path) => path.startsWith('xl/') && !path.endsWith('.rels'))
        .sort(),
    );
    const ids = all(files['xl/_rels/workbook.xml.rels'] as Element, 'Relationship').map(({ attributes }) => attributes.Id);
    const sheets = all(files['xl/workbook.xml'] as Element, 'sheet');
    expect(sheets.map(({ attributes }) => attributes.name)).toEqual(['表', '二']);
    for (const { attributes } of sheets) expect(ids).toContain(attributes['r:id']);
    const first = files['xl/worksheets/sheet1.xml'] as Element;
    expect(all(first, 'pane')[0]?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
    expect(all(first, 'col')[0]?.attributes.width).toBe('33');
    expect(first.children.map(({ name }) => name)).toEqual(['sheetViews', 'sheetFormatPr', 'cols', 'sheetData']);
  });

  test('is the same bytes for the same sheets', () => {
    expect(writeXlsx([sheet([['a']])])).toEqual(writeXlsx([sheet([['a']])]));
  });

  test('a sheet beyond what the format holds is refused, not cut', () => {
    function* rows() {
      for (let i = 0; i < 1_048_576; i++) yield [];
    }
    expect(() => writeXlsx([sheet([], { rows: rows() })])).toThrow(RangeError);
  });
});

test('tab names are ones that Excel takes, and different', () => {
  expect(sheetNames(['a/b:c', "'商品'", '', 'History', 'x'.repeat(40), 'X'.repeat(40), '', '\u0000'])).toEqual([
    'a b c',
    '商品',
    'Sheet',
    'History_',
    'x'.repeat(31),
    `${'X'.repeat(27)} (2)`,
    'Sheet (2)',
    'Sheet (3)',
  ]);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 8 }), (wanted) => {
      const names = sheetNames(wanted);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
    }),
  );
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});

test('100 000 rows take time and bytes in proportion', () => {
  const rows = (n: number) =>
    Array.from({ length: n }, (_, i): SheetCell[] => [
      `行 ${i * 7919}`,
      { integer: i },
      { minor: i * 31, currency: 'CNY' },
      null,
    ]);
  const bytes = writeXlsx([sheet(rows(100_000), { header: ['a', 'b', 'c', 'd'] })], { level: 1 });
  const small = writeXlsx([sheet(rows(10_000), { header: ['a', 'b', 'c', 'd'] })], { level: 1 });
  expect(bytes.length).toBeLessThan(small.length * 12);
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array)).toContain('<row r="100001">');
});
