/** One session as JSON for other programs, as it was recorded: nothing where there is no value. The compressed form for another office is a bundle. */
import { bareSession } from '../domain/merge/bundle';
import type { Snapshot } from '../domain/reading';
import type { Mark, Session } from '../domain/session';
import { inOrder } from '../domain/snapshot-order';
import { atOnce, ROWS_A_STEP, type Steps } from './steps';

/** One line a row, so that a long session can be read line by line. Amounts are integers, money in the minor unit; `at` is epoch ms. */
export const sessionJson = (session: Session, snapshots: readonly Snapshot[], marks: readonly Mark[]): string =>
  atOnce(jsonSteps(session, snapshots, marks));

const listed = (lines: readonly string[]) => (lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`);

/** `sessionJson`, some rows at a time. */
export function* jsonSteps(session: Session, snapshots: readonly Snapshot[], marks: readonly Mark[]): Steps<string> {
  const byTime = marks.toSorted((a, b) => a.at - b.at).map((mark) => JSON.stringify(mark));
  const head = `{"format":"anchor-desk session 1",\n"session":${JSON.stringify(bareSession(session))},\n"marks":${listed(byTime)}`;
  const rows: string[] = [];
  for (const row of inOrder(snapshots)) {
    rows.push(JSON.stringify(row));
    if (rows.length % ROWS_A_STEP === 0) yield rows.length;
  }
  return `${head},\n"snapshots":${listed(rows)}}\n`;
}
