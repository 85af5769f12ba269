/** What is kept of an import: who brought what and when, and what was there before, so that it can be undone. */
import type { Bundle, KeptSetting, SessionRecord, SideRow, SideTable } from './bundle';

export interface ImportedFile {
  name: string;
  /** SHA-256 as the file states and we found it. */
  checksum: string;
  office: string;
  /** Epoch ms. */
  madeAt: number;
  sessions: number;
}

export interface ImportRecord {
  v: 1;
  id: string;
  kind: Bundle['kind'];
  /** Epoch ms. */
  at: number;
  /** Name of the person at this computer, as they wrote it; may be empty. */
  by: string;
  files: ImportedFile[];
  /** Ids of sessions that were not here before. */
  added: string[];
  /** Sessions as they were before they were replaced. */
  replaced: SessionRecord[];
  /** Rows beside sessions that were added, and as they were before. */
  sideAdded: { table: SideTable; id: string }[];
  sideReplaced: { table: SideTable; row: SideRow }[];
  /** What was set, and what stood there before; `before` absent = nothing had been chosen. */
  settings?: (KeptSetting & { before?: unknown })[];
  undoneAt?: number;
}

/** What stands in a list of imports: without the old versions, which may be large. */
export type ImportSummary = Omit<ImportRecord, 'replaced' | 'sideReplaced' | 'settings'> & {
  replaced: number;
  sideReplaced: number;
};

export function summaryOf({ replaced, sideReplaced, settings: _, ...rest }: ImportRecord): ImportSummary {
  return { ...rest, replaced: replaced.length, sideReplaced: sideReplaced.length };
}
