/**
 * Writes XLSX files by hand: typed cells, column widths, frozen header row, several sheets. Works under an extension page's CSP, where
 * fflate's asynchronous functions and the usual libraries hang or are refused, so `zipSync` only. What stands in the cells is the caller's.
 */
import { zipSync } from 'fflate';
import { cellXml, createStyles, escapeXml, type SheetCell, STYLE, type Styles, textXml } from './xlsx-cells';

export interface Sheet {
  /** Any text; made fit for a tab and unique in `writeXlsx`. */
  name: string;
  header: readonly string[];
  /** Asked for once, row by row. */
  rows: Iterable<readonly SheetCell[]>;
  /** Column widths in characters (a Chinese character counts two). Absent: by the header and the first rows. */
  widths?: readonly number[];
}

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const SAMPLE_ROWS = 200;
const ROWS_AT_ONCE = 500;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `A`, `Z`, `AA`, … for 0, 25, 26, … */
export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** Names for tabs: at most 31 characters, without what Excel refuses in them, each different from the others in any case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean = name
      .replace(/[\p{C}[\]:*?/\\]+/gu, ' ')
      .replace(/^[\s']+|[\s']+$/g, '')
      .replace(/^history$/i, 'History_');
    const cut = (length: number) =>
      [...(clean || 'Sheet')].reduce((s, c) => (s.length + c.length > length ? s : s + c), '').trimEnd();
    let unique = cut(31);
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${cut(31 - String(n).length - 3)} (${n})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

const textWidth = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);

function cellWidth(cell: SheetCell): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return textWidth(cell);
  if (typeof cell === 'number') return String(cell).length;
  return 'at' in cell ? 19 : 'ms' in cell ? 9 : 12;
}

function columnsXml(sheet: Sheet, first: readonly (readonly SheetCell[])[]): string {
  const columns = Math.max(sheet.header.length, ...first.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => {
    const given = sheet.widths?.[i];
    if (given !== undefined && given > 0) return Math.min(given, 255);
    const widest = first.reduce((max, row) => Math.max(max, cellWidth(row[i] ?? null)), textWidth(sheet.header[i] ?? ''));
    return Math.min(Math.max(widest + 2, 8), 60);
  });
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('');
  return cols === '' ? '' : `<cols>${cols}</cols>`;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One sheet as bytes, a few hundred rows at a time, so that no string grows with the table. */
function sheetXml(sheet: Sheet, isFirst: boolean, styles: Styles): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const names: string[] = [];
  const nameOf = (column: number) => (names[column] ??= columnName(column));
  let pending = '';
  let written = 1;
  const write = (row: readonly SheetCell[]) => {
    written++;
    if (written > MAX_ROWS || row.length > MAX_COLUMNS)
      throw new RangeError(`a sheet holds ${MAX_ROWS} rows of ${MAX_COLUMNS} cells`);
    const cells = row.map((cell, i) => cellXml(`${nameOf(i)}${written}`, cell, styles)).join('');
    pending += `<row r="${written}">${cells}</row>`;
    if (written % ROWS_AT_ONCE === 0) {
      parts.push(encoder.encode(pending));
      pending = '';
    }
  };

  const rows = sheet.rows[Symbol.iterator]();
  const first: (readonly SheetCell[])[] = [];
  for (let next = rows.next(); !next.done; next = rows.next()) {
    first.push(next.value);
    if (first.length === SAMPLE_ROWS) break;
  }
  const header = sheet.header.map((text, i) => textXml(`${nameOf(i)}1`, text, STYLE.header)).join('');
  pending =
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet, first)}<sheetData><row r="1">${header}</row>`;
  for (const row of first) write(row);
  if (first.length === SAMPLE_ROWS) for (let next = rows.next(); !next.done; next = rows.next()) write(next.value);
  parts.push(encoder.encode(`${pending}</sheetData></worksheet>`));
  return joined(parts);
}

/** The files around the sheets. */
function frame(names: readonly string[], styles: Styles): Record<string, string> {
  const each = (make: (n: number, name: string) => string) => names.map((name, i) => make(i + 1, name)).join('');
  const part = (name: string, type: string) => `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}` +
      `${each((n) => part(`worksheets/sheet${n}`, 'worksheet'))}</Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>` +
      `${each((n, name) => `<sheet name="${escapeXml(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `${each((n) => `<Relationship Id="rId${n}" Type="${REL}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}` +
      `<Relationship Id="rId${names.length + 1}" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles.xml()}</styleSheet>`,
  };
}

/**
 * A workbook of at least one sheet as the bytes of an `.xlsx` file. Linear in time and memory; the same sheets give the same bytes.
 * `level`: deflate level, 6 unless told. Throws a RangeError beyond 1 048 576 rows or 16 384 columns: that is the caller's to split.
 */
export function writeXlsx(sheets: readonly Sheet[], options: { level?: 0 | 1 | 3 | 6 | 9 } = {}): Uint8Array {
  const styles = createStyles();
  const files: Record<string, Uint8Array> = {};
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, i === 0, styles);
  });
  const encoder = new TextEncoder();
  const around = Object.entries(frame(sheetNames(sheets.map(({ name }) => name)), styles));
  const named = Object.fromEntries(around.map(([path, xml]) => [path, encoder.encode(HEAD + xml)]));
  return zipSync({ ...named, ...files }, { level: options.level ?? 6, mtime: new Date(2000, 0, 1) });
}
