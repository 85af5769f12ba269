/** Cuts one recorded session into two at a moment: every row into exactly one of them, as it was recorded. Keeping them is left to the database. */
import type { Snapshot } from '../reading';
import type { Mark, OnAir } from '../session';
import { counted, markId, type Recorded, type Refusal, unfit } from './recorded';

const TITLE_MOST = 300;

/** Rows of each source from the first one read at or after `at`: by `seq`, so that a clock that was set back tears nothing apart. */
function cut(rows: readonly Snapshot[], at: number): [Snapshot[], Snapshot[]] {
  const before: Snapshot[] = [];
  const after: Snapshot[] = [];
  for (const own of Map.groupBy(rows, (row) => row.source).values()) {
    const bySeq = own.toSorted((a, b) => a.seq - b.seq);
    const first = bySeq.findIndex((row) => row.at >= at);
    before.push(...(first < 0 ? bySeq : bySeq.slice(0, first)));
    after.push(...(first < 0 ? [] : bySeq.slice(first)));
  }
  return [before, after];
}

/** What lasts over the cut is in both parts, each with its own piece. */
function pieces(mark: Mark, at: number): [Mark | null, Mark | null] {
  if (mark.kind === 'gap' && mark.at < at && mark.to > at)
    return [
      { ...mark, to: at },
      { ...mark, at },
    ];
  if (mark.kind === 'on-air' && mark.at < at && (mark.until === undefined || mark.until > at)) {
    const { plannedMs: _, ...rest } = mark as Mark & OnAir;
    return [
      { ...mark, until: at },
      { ...rest, at },
    ];
  }
  return mark.at < at ? [mark, null] : [null, mark];
}

export type Split = { ok: true; parts: [Recorded, Recorded] } | { ok: false; reason: Refusal };

/**
 * The two parts of a session, with new ids. Totals that a page shows since its own start stay what the page showed: they begin anew in
 * the second part only where the counter did.
 * @param at epoch ms; the second part begins with it
 */
export function splitRecorded(recorded: Recorded, at: number, ids: readonly [string, string]): Split {
  const reason = unfit(recorded);
  if (reason) return { ok: false, reason };
  const { session, snapshots, marks } = recorded;
  const rows = cut(snapshots, at);
  if (rows.some((part) => part.length === 0)) return { ok: false, reason: 'empty-part' };
  const pairs = marks.toSorted((a, b) => a.at - b.at).map((mark) => pieces(mark, at));
  const { deletedAt: _, ...kept } = session;
  const times = [
    { startedAt: session.startedAt, endedAt: Math.max(at, session.startedAt) },
    { startedAt: at, endedAt: Math.max(at, session.endedAt ?? at) },
  ] as const;
  const part = (index: 0 | 1): Recorded => {
    const id = ids[index];
    const title = index === 0 ? session.title : `${session.title.slice(0, TITLE_MOST - 4)} (2)`;
    return counted(
      { ...kept, ...times[index], id, title, madeOf: [session.id] },
      rows[index].map((row) => ({ ...row, session: id })),
      pairs.flatMap((pair) => pair[index] ?? []).map((mark, n) => ({ ...mark, session: id, id: markId(id, n) })),
      session.sources,
    );
  };
  return { ok: true, parts: [part(0), part(1)] };
}
