/** What reading a product table asks for and gives: the preview row by row. */
import type { PriceWarning } from '../../domain/products/price';
import type { FieldCode } from '../../domain/products/validate';
import type { Product } from '../../domain/rundown';
import type { ColumnId, Mapping } from './columns';
import type { GridRow } from './grid';
import type { CellCode } from './read-cells';

export interface RowIssue {
  /** Number of the row as the person sees it. */
  row: number;
  column: ColumnId;
  /** The header of that column in the file, '' when there is none; and its place from 0, absent when the file lacks the column. */
  header: string;
  index?: number;
  code: FieldCode | CellCode | PriceWarning;
  severity: 'error' | 'warning';
  /** What stands there, at most 200 characters of it. */
  value: string;
  limit?: number;
  /** The other row, for duplicates in the file. */
  other?: number;
}

/** `skipped`: blank, a total, the header again, an example of our template. */
export interface RowResult {
  row: number;
  state: 'ok' | 'warning' | 'refused' | 'skipped';
  /** Absent for refused and skipped rows. */
  product?: Product;
  /** The product replaces one that is there already, by its id. */
  replaces?: true;
  issues: RowIssue[];
}

export type ReadProducts =
  | { ok: true; rows: RowResult[]; products: Product[]; counts: Record<RowResult['state'], number> }
  | { ok: false; reason: 'no-name-column' | 'no-rows' };

export interface ReadOptions {
  /** Index of the header in `grid.rows`; rows above it are passed over. Null: every row is a product. */
  header: number | null;
  mapping: Mapping;
  /** For prices that name none. */
  currency: string;
  /** Ids for products and points that bring none; must never repeat. */
  newId: () => string;
  /** Products that are there already: one with the same id keeps what the table has no column for (its picture). */
  existing?: readonly Product[];
}

/** Makes an issue of a row, with the place of the column in the file. */
export type IssueMaker = (
  row: GridRow,
  column: ColumnId,
  code: RowIssue['code'],
  severity: RowIssue['severity'],
  value: string,
  limit?: number,
) => RowIssue;
