/**
 * CSV, TSV and pasted text to rows, in one pass and within limits, which libraries look at afterwards only. Quoting is RFC 4180's, as
 * spreadsheets write it; a quotation mark that never ends does not swallow the rest of the file.
 */
import { type Decoded, type Encoding, type GridRow, type Notice, refuse, TABLE_LIMITS, type TableReason } from './grid';

const DELIMITERS = ['\t', ',', ';', '|'];
const GUESSED_RECORDS = 10;
const GUESSED_LENGTH = 100_000;

/** One way through a text: cell by cell. `quotes` goes off for good at the first mark that never ends. */
interface Scan {
  text: string;
  delimiter: string;
  at: number;
  quotes: boolean;
  /** The next line end at or after `at`, looked for once per line. */
  lineEnd: number;
}

function lineEndFrom(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a || c === 0x0d) return i;
  }
  return text.length;
}

/** Where the text of a quoted cell ends: at a mark that a delimiter, a line end or the end follows. -1 when none is near enough for a cell. */
function closingQuote({ text, delimiter, at }: Scan): number {
  const furthest = at + 2 * TABLE_LIMITS.cell;
  for (let i = text.indexOf('"', at + 1); i >= 0 && i < furthest; i = text.indexOf('"', i + 1)) {
    const next = text[i + 1];
    if (next === '"') i++;
    else if (next === undefined || next === delimiter || next === '\n' || next === '\r') return i;
  }
  return -1;
}

/** The cell at `scan.at`, which is left behind it: on a delimiter, a line end, or the end. */
function nextCell(scan: Scan): string {
  const { text, delimiter, at } = scan;
  if (scan.quotes && text[at] === '"') {
    const close = closingQuote(scan);
    if (close >= 0) {
      scan.at = close + 1;
      if (close >= scan.lineEnd) scan.lineEnd = lineEndFrom(text, scan.at);
      return text.slice(at + 1, close).replaceAll('""', '"');
    }
    scan.quotes = false;
  }
  const line = text.slice(at, scan.lineEnd);
  const end = line.indexOf(delimiter);
  scan.at = end < 0 ? scan.lineEnd : at + end;
  return end < 0 ? line : line.slice(0, end);
}

/** The cells of one record; the scan is left at the beginning of the next. Cells beyond the limit are left out and counted. */
function nextRecord(scan: Scan): { cells: string[]; width: number } {
  const cells: string[] = [];
  let width = 0;
  scan.lineEnd = lineEndFrom(scan.text, scan.at);
  for (;;) {
    const cell = nextCell(scan);
    width++;
    if (width <= TABLE_LIMITS.columns) cells.push(cell);
    if (scan.text[scan.at] !== scan.delimiter) break;
    scan.at++;
  }
  if (scan.text[scan.at] === '\r' && scan.text[scan.at + 1] === '\n') scan.at++;
  scan.at++;
  return { cells, width };
}

/** Passes over a line of nothing but delimiters and blanks, of which spreadsheets write a million when cells below a table are formatted. */
function passBlankLine(scan: Scan): boolean {
  const { text, delimiter } = scan;
  let i = scan.at;
  for (; i < text.length && text[i] !== '\n' && text[i] !== '\r'; i++) if (text[i] !== delimiter && text[i] !== ' ') return false;
  scan.at = i + (text[i] === '\r' && text[i + 1] === '\n' ? 2 : 1);
  return true;
}

const start = (text: string, delimiter: string): Scan => ({ text, delimiter, at: 0, quotes: true, lineEnd: 0 });

/**
 * The delimiter that parts most of the first records into equally many cells; where that is even, the one there is most of. A semicolon
 * within one cell, or a comma within a number, stands in some records only.
 */
function guessDelimiter(text: string): string {
  const sample = text.slice(0, GUESSED_LENGTH);
  const scores = DELIMITERS.map((delimiter) => {
    const scan = start(sample, delimiter);
    const widths = new Map<number, number>();
    let records = 0;
    let delimiters = 0;
    for (; records < GUESSED_RECORDS && scan.at < sample.length; records++) {
      const { width } = nextRecord(scan);
      if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1);
      delimiters += width - 1;
    }
    return { delimiter, even: Math.max(0, ...widths.values()) / records, delimiters };
  });
  return scores.reduce((best, one) =>
    one.even > best.even || (one.even === best.even && one.delimiters > best.delimiters) ? one : best,
  ).delimiter;
}

/** Lines of a text that are no table of ours but bytes: too many control characters for anything a person typed. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 10_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return (sample.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0) * 50 > sample.length;
}

const broken = (record: { cells: string[]; width: number }): [TableReason, number] | undefined => {
  if (record.width > TABLE_LIMITS.columns) return ['too-many-columns', TABLE_LIMITS.columns];
  return record.cells.some((cell) => cell.length > TABLE_LIMITS.cell) ? ['cell-too-long', TABLE_LIMITS.cell] : undefined;
};

/** Reads a delimited text. The delimiter is found by itself: comma, tab, semicolon or bar. Linear; never throws. */
export function readDelimited(text: string, encoding?: Encoding): Decoded {
  const body = text.replace(/^\ufeff/, '');
  if (body.trim() === '') return refuse('empty');
  if (isBinary(body)) return refuse('unknown-format');
  const scan = start(body, guessDelimiter(body));
  const rows: GridRow[] = [];
  const notices: Notice[] = [];
  for (let number = 1; scan.at < body.length; number++) {
    if (passBlankLine(scan)) continue;
    const { quotes } = scan;
    const record = nextRecord(scan);
    const limit = broken(record);
    if (limit) return refuse(...limit, number);
    if (quotes && !scan.quotes) notices.push({ code: 'stray-quote', row: number });
    if (record.cells.every((cell) => cell === '')) continue;
    rows.push({ number, cells: record.cells });
    if (rows.length > TABLE_LIMITS.rows) return refuse('too-many-rows', TABLE_LIMITS.rows);
  }
  return { ok: true, kind: 'csv', grids: [{ name: '', rows }], notices, ...(encoding ? { encoding } : {}) };
}
