/** What a table file is before anybody knows what its columns mean: sheets of rows of texts. Meaning is left to `columns` and `read-products`. */

export interface GridRow {
  /** As the person sees it: the number at the left of the spreadsheet, the header being 1 when it stands first. */
  number: number;
  /** Texts as they stand in the file; missing cells at the end are simply not there. */
  cells: string[];
}

export interface Grid {
  /** Name of the sheet; '' for files that have none. */
  name: string;
  /** In order; rows without any cell may be left out, which is why each has its number. */
  rows: GridRow[];
  hidden?: true;
}

/**
 * `encoding-doubtful` some characters could not be read · `stray-quote` a quotation mark that never ends: from its row on, all of them were
 * taken as plain characters · `formulas-as-values` cells with formulas give their last result.
 */
export interface Notice {
  code: 'encoding-doubtful' | 'stray-quote' | 'formulas-as-values';
  /** How many, or the row where it began. */
  count?: number;
  row?: number;
}

export const TABLE_LIMITS = {
  fileBytes: 10 * 1024 * 1024,
  unpackedBytes: 20 * 1024 * 1024,
  sheets: 50,
  rows: 50_000,
  columns: 256,
  /** Of one cell: enough for a small picture as a `data:` address. */
  cell: 300_000,
  /** Of all cells together: shared texts can be named a million times in a small file. */
  text: 40 * 1024 * 1024,
} as const;

/**
 * Why a whole file is refused. `empty` · `too-big` · `unpacked-too-big` · `too-many-sheets` · `too-many-rows` · `too-many-columns` ·
 * `cell-too-long` in the row that is named · `encrypted` · `macros` · `old-xls` save it as .xlsx · `damaged` · `unknown-format` · `not-json` · `too-deep` · `not-products` JSON of
 * another kind.
 */
export type TableReason =
  | 'empty'
  | 'too-big'
  | 'unpacked-too-big'
  | 'too-many-sheets'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'encrypted'
  | 'macros'
  | 'old-xls'
  | 'damaged'
  | 'unknown-format'
  | 'not-json'
  | 'too-deep'
  | 'not-products';

export type Decoded =
  | { ok: true; kind: 'csv' | 'xlsx' | 'json'; encoding?: Encoding; grids: Grid[]; notices: Notice[] }
  | { ok: false; reason: TableReason; limit?: number; row?: number };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export const refuse = (reason: TableReason, limit?: number, row?: number): Decoded & { ok: false } => ({
  ok: false,
  reason,
  ...(limit === undefined ? {} : { limit }),
  ...(row === undefined ? {} : { row }),
});
