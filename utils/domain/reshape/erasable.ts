/** Which deleted sessions may go for good. Removing them is left to the database. */
import type { Session } from '../session';

type Row = Pick<Session, 'id' | 'deletedAt' | 'madeOf'>;

/**
 * Ids of sessions that were deleted before `before` (epoch ms) and that nothing can bring back any more, in the order given.
 *
 * A session that was split or merged lies among the deleted ones as the way back: it stays while all that was made of it is there, or can
 * come back itself.
 */
export function erasable(sessions: readonly Row[], before: number): string[] {
  const kept = new Set(sessions.filter(({ deletedAt }) => deletedAt === undefined || deletedAt >= before).map(({ id }) => id));
  /** What was made at one go: two parts of one session, or one session of several. */
  const made = Map.groupBy(
    sessions.filter((row) => row.madeOf),
    ({ madeOf = [] }) => madeOf.join('\n'),
  );
  const goes = [...made.values()].map((rows) => ({
    rows,
    of: rows[0]?.madeOf ?? [],
    whole: rows[0]?.madeOf?.length === 1 ? 2 : 1,
  }));
  let size: number;
  do {
    size = kept.size;
    for (const { rows, of, whole } of goes) {
      if (rows.filter(({ id }) => kept.has(id)).length >= whole) for (const id of of) kept.add(id);
    }
  } while (kept.size > size);
  return sessions.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
}
