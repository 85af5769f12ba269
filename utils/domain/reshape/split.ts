/** Cuts one recorded session into two at a moment: every row into exactly one of them, as it was recorded. Keeping them is left to the database. */
import { METRIC_IDS, METRICS, type MetricId } from '../metrics';
import type { Snapshot } from '../reading';
import type { Baseline, Mark, OnAir, Session, Source } from '../session';
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

/** Made after the stream it is of the whole, and stands at the end: a part it does not belong to would count it on top of its own. */
const isOfTheWhole = (mark: Mark) =>
  mark.kind === 'correction' && mark.madeAt !== undefined && !mark.takenBack && METRICS[mark.metric].kind === 'counter';

export type Split = { ok: true; parts: [Recorded, Recorded] } | { ok: false; reason: Refusal };

/**
 * The later part's sources with what their counters had come to when it began. What both parts come to is then what the whole came to: each
 * sale is in one of them. A counter that began again at the cut, or is first seen after it, had come to nothing.
 */
function countedOn(whole: Session, first: Session, second: Session): Source[] {
  return second.sources.map((source) => {
    const baseline: Partial<Record<MetricId, Baseline>> = {};
    for (const id of METRIC_IDS) {
      if (METRICS[id].kind !== 'counter') continue;
      const of = ({ summary }: Session) => summary.perSource[source.id]?.[id];
      const [all, before, after] = [of(whole), of(first), of(second)];
      // First seen after the cut: what lies before the whole lies before this part as well.
      if (after && !before && source.baseline?.[id]) baseline[id] = source.baseline[id];
      if (!all || !before || !after) continue;
      // Refunds may outweigh what is sold: the later part has sold nothing then, never less than nothing.
      const own = Math.max(0, (all.gained ?? 0) - (before.gained ?? 0));
      const amount = Math.max(0, after.first + (after.gained ?? 0) - own);
      if (amount > 0) baseline[id] = { amount, precision: before.precision };
    }
    const { baseline: _, ...rest } = source;
    return Object.keys(baseline).length > 0 ? { ...rest, baseline } : rest;
  });
}

/**
 * The two parts of a session, with new ids. Rows stay what the page showed; where its counters counted on, the second part's sources say from
 * what, so that nothing is in the totals of both.
 * @param at epoch ms; the second part begins with it
 */
export function splitRecorded(recorded: Recorded, at: number, ids: readonly [string, string]): Split {
  const reason = unfit(recorded);
  if (reason) return { ok: false, reason };
  const { session, snapshots, marks } = recorded;
  if (marks.some(isOfTheWhole)) return { ok: false, reason: 'corrected' };
  const rows = cut(snapshots, at);
  if (rows.some((part) => part.length === 0)) return { ok: false, reason: 'empty-part' };
  const pairs = marks.toSorted((a, b) => a.at - b.at).map((mark) => pieces(mark, at));
  const { deletedAt: _, ...kept } = session;
  const times = [
    { startedAt: session.startedAt, endedAt: Math.max(at, session.startedAt) },
    { startedAt: at, endedAt: Math.max(at, session.endedAt ?? at) },
  ] as const;
  const part = (index: 0 | 1, sources: readonly Source[]): Recorded => {
    const id = ids[index];
    const title = index === 0 ? session.title : `${session.title.slice(0, TITLE_MOST - 4)} (2)`;
    return counted(
      { ...kept, ...times[index], id, title, madeOf: [session.id] },
      rows[index].map((row) => ({ ...row, session: id })),
      pairs.flatMap((pair) => pair[index] ?? []).map((mark, n) => ({ ...mark, session: id, id: markId(id, n) })),
      sources,
    );
  };
  const first = part(0, session.sources);
  const second = part(1, session.sources);
  const whole = counted(session, snapshots, marks, session.sources).session;
  return { ok: true, parts: [first, part(1, countedOn(whole, first.session, second.session))] };
}
