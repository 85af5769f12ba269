/** CSV, TSV and pasted text to rows. Quoting is papaparse's; a quotation mark that never ends does not swallow the rest of the file. */
import Papa from 'papaparse';
import { type Decoded, type Encoding, type Grid, type Notice, refuse, TABLE_LIMITS } from './grid';

const DELIMITERS = [',', '\t', ';', '|'];
/** No character of a text, so nothing is taken for quoted. */
const NO_QUOTE = '\u0000';

function parse(text: string, quoteChar: string) {
  return Papa.parse<string[]>(text, { delimitersToGuess: DELIMITERS, quoteChar, escapeChar: quoteChar });
}

/** Lines of a text that are no table of ours but bytes: too many control characters for anything a person typed. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 10_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return (sample.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0) * 50 > sample.length;
}

/** Reads a delimited text. The delimiter is found by itself: comma, tab, semicolon or bar. */
export function readDelimited(text: string, encoding?: Encoding): Decoded {
  const body = text.replace(/^\ufeff/, '');
  if (body.trim() === '') return refuse('empty');
  if (isBinary(body)) return refuse('unknown-format');
  const notices: Notice[] = [];
  let parsed = parse(body, '"');
  const stray = parsed.errors.find(({ code }) => code === 'MissingQuotes');
  if (stray) {
    parsed = parse(body, NO_QUOTE);
    notices.push({ code: 'stray-quote', ...(stray.row === undefined ? {} : { row: stray.row + 1 }) });
  }
  const rows = parsed.data.map((cells, i) => ({ number: i + 1, cells })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length > TABLE_LIMITS.rows) return refuse('too-many-rows', TABLE_LIMITS.rows);
  if (rows.some(({ cells }) => cells.length > TABLE_LIMITS.columns)) return refuse('too-many-columns', TABLE_LIMITS.columns);
  const grid: Grid = { name: '', rows };
  return { ok: true, kind: 'csv', grids: [grid], notices, ...(encoding ? { encoding } : {}) };
}
