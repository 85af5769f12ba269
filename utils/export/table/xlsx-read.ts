/** Reads an XLSX file from outside to rows of texts, within limits. Writing one is `xlsx`; what columns mean is left to `columns`. */
import { type Decoded, type Grid, type GridRow, refuse, TABLE_LIMITS, type TableReason } from './grid';
import { dateStyles, isoOfSerial, partText, relations, sharedTexts, unescapeCell } from './xlsx-parts';
import { scanXml } from './xml-scan';
import { readZip } from './zip-read';

interface Book {
  shared: string[];
  isDate: boolean[];
  since1904: boolean;
}

interface CellDraft {
  column: number;
  type: string;
  style: number;
  value: string;
  text: string;
  formula: string | undefined;
}

/** Thrown within this file only, out of the scan of a sheet that passes a limit. */
class Refused extends Error {
  constructor(
    readonly reason: TableReason,
    readonly limit?: number,
    readonly row?: number,
  ) {
    super(reason);
  }
}

/** 0 for `A7`; -1 for what is no reference. */
function columnOf(reference: string): number {
  let n = 0;
  for (let i = 0; i < reference.length && i < 4; i++) {
    const c = reference.charCodeAt(i) & ~0x20;
    if (c < 65 || c > 90) break;
    n = n * 26 + c - 64;
  }
  return n - 1;
}

/** Numbers as a person would type them; long whole ones (bar codes) keep their digits. */
function numberText(raw: string): string {
  if (/^-?\d{1,40}$/.test(raw)) return raw;
  const number = Number(raw);
  return raw.trim() === '' || !Number.isFinite(number) ? raw : String(number);
}

function cellText(cell: CellDraft, book: Book): string {
  const { type, value, formula } = cell;
  if (type === 'inlineStr') return unescapeCell(cell.text);
  if (value === '' && formula !== undefined) return `=${formula}`;
  if (type === 's') return book.shared[Number(value)] ?? '';
  if (type === 'str' || type === 'e') return unescapeCell(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd' || value === '') return value;
  return book.isDate[cell.style] && Number.isFinite(Number(value))
    ? isoOfSerial(Number(value), book.since1904)
    : numberText(value);
}

/** One sheet's rows. Counts the texts of the whole book, since shared ones can be named without end. */
function readRows(xml: string, book: Book, total: { text: number; formulas: number }): GridRow[] {
  const rows: GridRow[] = [];
  let row: GridRow = { number: 0, cells: [] };
  let cell: CellDraft | null = null;
  let into: 'value' | 'text' | 'formula' | null = null;
  let aids = 0;
  let nextColumn = 0;

  const finish = (done: CellDraft) => {
    const text = cellText(done, book);
    if (done.formula !== undefined) total.formulas++;
    if (text === '') return;
    if (text.length > TABLE_LIMITS.cell) throw new Refused('cell-too-long', TABLE_LIMITS.cell, row.number);
    if (done.column >= TABLE_LIMITS.columns) throw new Refused('too-many-columns', TABLE_LIMITS.columns);
    total.text += text.length;
    if (total.text > TABLE_LIMITS.text) throw new Refused('unpacked-too-big', TABLE_LIMITS.unpackedBytes);
    while (row.cells.length < done.column) row.cells.push('');
    row.cells[done.column] = text;
  };

  scanXml(xml, {
    open(name, attribute, empty) {
      if (name === 'row') {
        const number = Number(attribute('r'));
        row = { number: Number.isInteger(number) && number > 0 ? number : row.number + 1, cells: [] };
        nextColumn = 0;
      } else if (name === 'c') {
        const reference = columnOf(attribute('r') ?? '');
        const column = reference >= 0 ? reference : nextColumn;
        nextColumn = column + 1;
        const type = attribute('t') ?? 'n';
        cell = { column, type, style: Number(attribute('s') ?? 0), value: '', text: '', formula: undefined };
        if (empty) cell = null;
      } else if (!cell || empty) return;
      else if (name === 'v') into = 'value';
      else if (name === 'rPh') aids++;
      else if (name === 't' && aids === 0) into = 'text';
      else if (name === 'f') {
        into = 'formula';
        cell.formula ??= '';
      }
    },
    close(name) {
      if (name === 'rPh') aids = Math.max(0, aids - 1);
      if (name === 'v' || name === 't' || name === 'f') into = null;
      if (name === 'c' && cell) {
        finish(cell);
        cell = null;
      }
      if (name !== 'row' || row.cells.length === 0) return;
      rows.push(row);
      row = { number: row.number, cells: [] };
      if (rows.length > TABLE_LIMITS.rows) throw new Refused('too-many-rows', TABLE_LIMITS.rows);
    },
    text(text) {
      if (!cell || !into) return;
      if ((cell[into] ?? '').length > TABLE_LIMITS.cell) throw new Refused('cell-too-long', TABLE_LIMITS.cell, row.number);
      cell[into] = (cell[into] ?? '') + text;
    },
  });
  return rows;
}

/** The sheets of the workbook part, in their order. */
function sheetsOf(workbook: string): { sheets: { name: string; id: string; hidden: boolean }[]; since1904: boolean } {
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  let since1904 = false;
  scanXml(workbook, {
    open(name, attribute) {
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      sheets.push({
        name: attribute('name') ?? '',
        id: attribute('id') ?? '',
        hidden: (attribute('state') ?? 'visible') !== 'visible',
      });
    },
    close() {},
    text() {},
  });
  return { sheets, since1904 };
}

function readBook(files: Map<string, Uint8Array>): Decoded {
  const root = relations(partText(files.get('_rels/.rels')), '').find(({ type }) => type.endsWith('/officeDocument'));
  const path = root?.path ?? 'xl/workbook.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = relations(partText(files.get(`${folder}_rels/${path.slice(folder.length)}.rels`)), folder);
  const partOf = (type: string) => partText(files.get(targets.find((target) => target.type.endsWith(type))?.path ?? ''));
  const { sheets, since1904 } = sheetsOf(partText(files.get(path)));
  // Other programs keep their documents in ZIPs too.
  if (!files.has(path)) return refuse('unknown-format');
  if (sheets.length === 0) return refuse('damaged');
  if (sheets.length > TABLE_LIMITS.sheets) return refuse('too-many-sheets', TABLE_LIMITS.sheets);
  const book: Book = { shared: sharedTexts(partOf('/sharedStrings')), isDate: dateStyles(partOf('/styles')), since1904 };
  const total = { text: 0, formulas: 0 };
  const grids = sheets.flatMap(({ name, id, hidden }): Grid[] => {
    const target = targets.find((one) => one.id === id);
    const part = target && files.get(target.path);
    // Charts stand among the sheets and have no rows.
    if (!part || !target.type.endsWith('/worksheet')) return [];
    return [{ name, rows: readRows(partText(part), book, total), ...(hidden ? { hidden: true } : {}) }];
  });
  if (!grids.some(({ rows }) => rows.length > 0)) return refuse('empty');
  const notices = total.formulas > 0 ? [{ code: 'formulas-as-values' as const, count: total.formulas }] : [];
  return { ok: true, kind: 'xlsx', grids, notices };
}

/** Reads a workbook. Files with macros or a password are refused, and so is what unpacks beyond the limit. Never throws. */
export function readXlsx(bytes: Uint8Array): Decoded {
  const zip = readZip(bytes, (name) => /\.(?:xml|rels)$/i.test(name), TABLE_LIMITS.unpackedBytes);
  if (!zip.ok) return refuse(zip.reason, zip.reason === 'unpacked-too-big' ? TABLE_LIMITS.unpackedBytes : undefined);
  if (zip.names.some((name) => /vbaProject|macrosheets/i.test(name))) return refuse('macros');
  try {
    return readBook(zip.files);
  } catch (thrown) {
    if (thrown instanceof Refused) return refuse(thrown.reason, thrown.limit, thrown.row);
    throw thrown;
  }
}
