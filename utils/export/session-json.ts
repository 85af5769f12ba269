/** One session as JSON for other programs, as it was recorded: nothing where there is no value. The compressed form for another office is a bundle. */
import { bareSession } from '../domain/merge/bundle';
import type { Snapshot } from '../domain/reading';
import type { Mark, Session } from '../domain/session';
import { inOrder } from '../domain/snapshot-order';

/** One line a row, so that a long session can be read line by line. Amounts are integers, money in the minor unit; `at` is epoch ms. */
export function sessionJson(session: Session, snapshots: readonly Snapshot[], marks: readonly Mark[]): string {
  const lines = (rows: readonly object[]) =>
    rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  const byTime = marks.toSorted((a, b) => a.at - b.at);
  return `{"format":"anchor-desk session 1",\n"session":${JSON.stringify(bareSession(session))},\n"marks":${lines(byTime)},\n"snapshots":${lines(inOrder(snapshots))}}\n`;
}
