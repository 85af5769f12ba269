/**
 * `snapshots.csv`, what `Export CSV` gives: the columns and forms that design.md promises to the outside. Which amounts stand in a row is
 * decided in `snapshot-rows`, what keeps spreadsheets from running a text in `text-cell`; quoting is papaparse's.
 */
import Papa from 'papaparse';
import { isoWithOffset, toMajor } from '../domain/format';
import type { Snapshot } from '../domain/reading';
import type { Mark, Session } from '../domain/session';
import { COLUMNS, type SnapshotRow, snapshotRows } from './snapshot-rows';
import { atOnce, ROWS_A_STEP, type Steps } from './steps';
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

const written = (rows: readonly string[][]) => (rows.length === 0 ? '' : `${Papa.unparse([...rows], { newline: '\r\n' })}\r\n`);

/**
 * The whole file as text: UTF-8 with BOM once encoded, CRLF, one row per snapshot in the order they happened. `time` is ISO 8601 with
 * milliseconds and the offset of the session's zone; an empty cell is "no value"; revenue is a plain decimal in major units.
 */
export const snapshotsCsv = (session: Session, snapshots: readonly Snapshot[], marks: readonly Mark[]): string =>
  atOnce(csvSteps(session, snapshots, marks));

/** `snapshotsCsv`, some rows at a time. */
export function* csvSteps(session: Session, snapshots: readonly Snapshot[], marks: readonly Mark[]): Steps<string> {
  let text = BOM;
  let rows: string[][] = [HEADER];
  let done = 0;
  for (const row of snapshotRows(session, snapshots, marks)) {
    rows.push([
      isoWithOffset(row.at, session.timeZone),
      guardText(row.source),
      ...COLUMNS.map((metric) => amountCell(row, metric)),
      row.currency ?? '',
      row.state ?? '',
      guardText(row.onAir.join(JOINT)),
    ]);
    done += 1;
    if (done % ROWS_A_STEP > 0) continue;
    text += written(rows);
    rows = [];
    yield done;
  }
  return text + written(rows);
}
