/**
 * Writes XLSX files by hand: typed cells, column widths, frozen header row, several sheets. Works under an extension page's CSP, where
 * fflate's workers and the usual libraries hang or are refused, so its synchronous stream only. What stands in the cells is the caller's.
 */

import { Zip, ZipDeflate } from 'fflate';
import { joined } from './joined';
import { atOnce, ROWS_A_STEP, type Steps } from './steps';
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

/** Takes a piece of a file of the package; the last one ends it. */
type Push = (piece: string, isLast?: boolean) => void;

/** One sheet, a few hundred rows at a time, so that neither a string nor a step grows with the table. Yields how many rows are written. */
function* sheetSteps(sheet: Sheet, isFirst: boolean, styles: Styles, push: Push): Steps<number> {
  const names: string[] = [];
  const nameOf = (column: number) => (names[column] ??= columnName(column));
  let written = 1;
  const rowXml = (row: readonly SheetCell[]) => {
    written++;
    if (written > MAX_ROWS || row.length > MAX_COLUMNS)
      throw new RangeError(`a sheet holds ${MAX_ROWS} rows of ${MAX_COLUMNS} cells`);
    return `<row r="${written}">${row.map((cell, i) => cellXml(`${nameOf(i)}${written}`, cell, styles)).join('')}</row>`;
  };

  const rows = sheet.rows[Symbol.iterator]();
  const first: (readonly SheetCell[])[] = [];
  for (let next = rows.next(); !next.done; next = rows.next()) {
    first.push(next.value);
    if (first.length === SAMPLE_ROWS) break;
  }
  const header = sheet.header.map((text, i) => textXml(`${nameOf(i)}1`, text, STYLE.header)).join('');
  push(
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>' +
      `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet, first)}<sheetData><row r="1">${header}</row>`,
  );
  let pending = first.map(rowXml).join('');
  for (let next = first.length === SAMPLE_ROWS ? rows.next() : null; next && !next.done; next = rows.next()) {
    pending += rowXml(next.value);
    if (written % ROWS_A_STEP > 0) continue;
    push(pending);
    pending = '';
    yield written - 1;
  }
  push(`${pending}</sheetData></worksheet>`, true);
  return written - 1;
}

/** The files around the sheets. */
function frame(names: readonly string[]): Record<string, string> {
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
  };
}

interface WriteOptions {
  /** Deflate level, 6 unless told. */
  level?: 0 | 1 | 3 | 6 | 9;
}

/**
 * A workbook of at least one sheet as the bytes of an `.xlsx` file. Linear in time and memory; the same sheets give the same bytes.
 * Throws a RangeError beyond 1 048 576 rows or 16 384 columns: that is the caller's to split.
 */
export const writeXlsx = (sheets: readonly Sheet[], options: WriteOptions = {}): Uint8Array<ArrayBuffer> =>
  atOnce(xlsxSteps(sheets, options));

/** `writeXlsx`, some rows at a time; yields how many are written, those of all sheets together. */
export function* xlsxSteps(sheets: readonly Sheet[], { level = 6 }: WriteOptions = {}): Steps<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  const encoder = new TextEncoder();
  const adding = (path: string): Push => {
    const file = new ZipDeflate(path, { level });
    file.mtime = new Date(2000, 0, 1);
    zip.add(file);
    return (piece, isLast = false) => file.push(encoder.encode(piece), isLast);
  };
  const around = Object.entries(frame(sheetNames(sheets.map(({ name }) => name))));
  for (const [path, xml] of around) adding(path)(HEAD + xml, true);
  const styles = createStyles();
  let before = 0;
  for (const [i, sheet] of sheets.entries()) {
    const steps = sheetSteps(sheet, i === 0, styles, adding(`xl/worksheets/sheet${i + 1}.xml`));
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield before + step.value;
    before += step.value;
  }
  // Last, since it lists what the cells asked for.
  adding('xl/styles.xml')(`${HEAD}<styleSheet xmlns="${MAIN}">${styles.xml()}</styleSheet>`, true);
  zip.end();
  return joined(pieces);
}
