/**
 * `snapshots.csv`, what `Export CSV` gives: the columns and forms that design.md promises to the outside. Which amounts stand in a row is
 * decided in `snapshot-rows`, what keeps spreadsheets from running a text in `text-cell`; quoting is papaparse's.
 */
import Papa from 'papaparse';
import { isoWithOffset, toMajor } from '../domain/format';
import type { Snapshot } from '../domain/reading';
import type { Mark, Session } from '../domain/session';
import { COLUMNS, type SnapshotRow, snapshotRows } from './snapshot-rows';
import { guardText } from './text-cell';

/** Excel takes a file without it for the country's old encoding, and garbles Chinese. */
const BOM = '\uFEFF';
const HEADER = ['time', 'source', ...COLUMNS, 'currency', 'state', 'on_air'];
const JOINT = ' + ';

function amountCell(row: SnapshotRow, metric: (typeof COLUMNS)[number]): string {
  const amount = row.amounts[metric];
  if (amount === undefined) return '';
  return metric === 'revenue' ? toMajor(amount, row.currency) : String(amount);
}

/**
 * The whole file as text: UTF-8 with BOM once encoded, CRLF, one row per snapshot in the order they happened. `time` is ISO 8601 with
 * milliseconds and the offset of the session's zone; an empty cell is "no value"; revenue is a plain decimal in major units.
 */
export function snapshotsCsv(session: Session, snapshots: readonly Snapshot[], marks: readonly Mark[]): string {
  const rows: string[][] = [HEADER];
  for (const row of snapshotRows(session, snapshots, marks)) {
    rows.push([
      isoWithOffset(row.at, session.timeZone),
      guardText(row.source),
      ...COLUMNS.map((metric) => amountCell(row, metric)),
      row.currency ?? '',
      row.state ?? '',
      guardText(row.onAir.join(JOINT)),
    ]);
  }
  return `${BOM}${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
