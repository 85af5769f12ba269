/** Product tables as files: export and templates, in the columns that `columns` reads. What was read back is exact (pictures in JSON only). */
import Papa from 'papaparse';
import { toMajor } from '../../domain/format';
import type { Product } from '../../domain/rundown';
import { writeXlsx } from '../xlsx';
import type { SheetCell } from '../xlsx-cells';
import { holdText } from './cell';
import { type ColumnId, headerOf } from './columns';
import { formatPoint, type TableLanguage } from './points';

const FIELDS = [
  'id',
  'name',
  'origin',
  'unit',
  'voucher',
  'currency',
  'list',
  'live',
  'floor',
  'stock',
  'gift',
  'shipping',
] as const;
const PRICE_FIELD = { list: 'listMinor', live: 'liveMinor', floor: 'floorMinor' } as const;
/** As many columns of points as a table has at least, so that there is room to type. */
const LEAST_POINTS = 5;
/** Excel takes a file without it for the country's old encoding, and garbles Chinese. */
const BOM = '\uFEFF';

export interface ProductTable {
  header: string[];
  /** Texts are held (`holdText`), numbers are numbers, `null` is "none". */
  rows: SheetCell[][];
}

function cellOf(product: Product, column: (typeof FIELDS)[number], language: TableLanguage): SheetCell {
  if (column === 'voucher') return product.voucher ? (language === 'en' ? 'yes' : '是') : null;
  if (column === 'stock') return product.stock === undefined ? null : { integer: product.stock };
  if (column === 'list' || column === 'live' || column === 'floor') {
    const minor = product[PRICE_FIELD[column]];
    return minor === undefined ? null : { minor, currency: product.currency };
  }
  return product[column] === undefined ? null : holdText(product[column]);
}

/** Products as a table with one column for each talking point. */
export function productTable(products: readonly Product[], language: TableLanguage): ProductTable {
  const points = products.reduce((most, product) => Math.max(most, product.points.length), LEAST_POINTS);
  const numbered = Array.from({ length: points }, (_, i) => headerOf('point', language, i + 1));
  return {
    header: [...FIELDS.map((column) => headerOf(column, language)), ...numbered],
    rows: products.map((product) => [
      ...FIELDS.map((column) => cellOf(product, column, language)),
      // Every row has all columns: programs that look for the delimiter count them.
      ...numbered.map((_, i) => (product.points[i] ? holdText(formatPoint(product.points[i], language)) : null)),
    ]),
  };
}

function csvText(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'minor' in cell ? toMajor(cell.minor, cell.currency) : 'integer' in cell ? String(cell.integer) : '';
}

const csvOf = ({ header, rows }: ProductTable) =>
  `${BOM}${Papa.unparse([header, ...rows.map((row) => row.map(csvText))], { newline: '\r\n' })}\r\n`;

/** CSV text, UTF-8 with BOM once encoded. */
export function productsCsv(products: readonly Product[], language: TableLanguage): string {
  return csvOf(productTable(products, language));
}

/** A workbook of one sheet, without the pictures. Prices are typed cells in major units. */
export function productsXlsx(products: readonly Product[], language: TableLanguage): Uint8Array {
  return writeXlsx([{ name: language === 'en' ? 'Products' : '商品', ...productTable(products, language) }]);
}

const JSON_NAMES: Readonly<Partial<Record<ColumnId, string>>> = { list: 'listPrice', live: 'livePrice', floor: 'floorPrice' };

/** JSON with the pictures. Prices are texts in major units, for people who edit it and for exactness. */
export function productsJson(products: readonly Product[]): string {
  const entries = products.map((product) => {
    const cells = FIELDS.flatMap((column): [string, string | boolean | number][] => {
      const cell = cellOf(product, column, 'en');
      if (cell === null) return [];
      const value = column === 'voucher' ? true : typeof cell === 'object' && 'integer' in cell ? cell.integer : csvText(cell);
      return [[JSON_NAMES[column] ?? column, value]];
    });
    const points = product.points.map(({ kind, text }) => ({ kind, text }));
    return { ...Object.fromEntries(cells), ...(product.picture === undefined ? {} : { picture: product.picture }), points };
  });
  return `${JSON.stringify({ products: entries }, null, 2)}\n`;
}

const EXAMPLE_POINTS = {
  'zh-CN': [
    '卖点：黄土高原，日照足',
    '口号：一口枣香，满屋阳光',
    '互动：家里爱吃甜枣还是酸枣？',
    '演示：掰开看果肉',
    '注意：不讲功效',
  ],
  en: [
    'Fact: high plateau, much sun',
    'Slogan: sun in every bite',
    'Ask: sweet or sour?',
    'Demo: break one open',
    'Caution: no health claims',
  ],
} as const;

/** The row that shows how to fill the template in; reading leaves it out by its first word. */
function exampleRow(language: TableLanguage): SheetCell[] {
  const en = language === 'en';
  const currency = 'CNY';
  return [
    null,
    en ? 'Example: red dates' : '示例：临县红枣',
    en ? 'Linxian, Shanxi' : '山西临县',
    en ? '2.5 kg/box' : '5 斤/箱',
    null,
    currency,
    { minor: 6900, currency },
    { minor: 2990, currency },
    { minor: 2680, currency },
    { integer: 4000 },
    en ? 'a measuring cup' : '量米杯一个',
    en ? 'free, within 48 h' : '包邮，48 小时内发货',
    ...EXAMPLE_POINTS[language],
  ];
}

const template = (language: TableLanguage): ProductTable => ({ ...productTable([], language), rows: [exampleRow(language)] });

/** An empty table to fill in, with one example that reading leaves out. */
export function templateCsv(language: TableLanguage): string {
  return csvOf(template(language));
}

/** An empty table with the header and an example row, which the import passes over. */
export function templateXlsx(language: TableLanguage): Uint8Array {
  return writeXlsx([{ name: language === 'en' ? 'Products' : '商品', ...template(language) }]);
}
