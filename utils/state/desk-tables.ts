/** What the desk needs of tables: reading a file into a preview, and writing products out. The formats are `utils/export`'s. */
import type { Product } from '../domain/rundown';

export interface TableRow {
  /** As the person sees it in the spreadsheet. */
  number: number;
  cells: string[];
}

export interface TableGrid {
  name: string;
  rows: TableRow[];
  hidden?: true;
}

export type TableDecoded =
  | { ok: true; kind: string; encoding?: string; grids: TableGrid[]; notices: { code: string; count?: number; row?: number }[] }
  | { ok: false; reason: string; limit?: number; row?: number };

/** For each column of the file which of ours it is; null = not read. */
export type TableMapping = readonly (string | null)[];

export interface TableIssue {
  row: number;
  column: string;
  header: string;
  code: string;
  severity: 'error' | 'warning';
  value: string;
  limit?: number;
  other?: number;
}

export type TableRead =
  | {
      ok: true;
      rows: { row: number; state: 'ok' | 'warning' | 'refused' | 'skipped'; product?: Product; issues: TableIssue[] }[];
      products: Product[];
      counts: Record<'ok' | 'warning' | 'refused' | 'skipped', number>;
    }
  | { ok: false; reason: string };

export type TableFormat = 'csv' | 'xlsx' | 'json';

export interface TablePorts {
  /** Rejects when the file cannot be read. */
  decode(file: Blob, name: string): Promise<TableDecoded>;
  paste(text: string): Promise<TableDecoded>;
  suggest(grid: TableGrid): Promise<{ header: number | null; mapping: TableMapping }>;
  read(grid: TableGrid, header: number | null, mapping: TableMapping, existing: readonly Product[]): Promise<TableRead>;
  /** Our columns with their names in a language, in order. */
  columns(language: 'en' | 'zh-CN'): Promise<{ id: string; name: string }[]>;
  /** Writes to the downloads. */
  save(products: readonly Product[], format: TableFormat, language: 'en' | 'zh-CN'): Promise<void>;
  template(format: 'csv' | 'xlsx', language: 'en' | 'zh-CN'): Promise<void>;
}
