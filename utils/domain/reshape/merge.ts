/**
 * Makes one session of several that were one stream: every row once, as it was recorded. Which of the pages go on in each other is decided
 * in `merge-sources.ts`; keeping the result is left to the database.
 */
import { METRIC_IDS, METRICS } from '../metrics';
import type { Snapshot } from '../reading';
import { COVER_MS } from '../recorder/recorder';
import type { Mark, Session } from '../session';
import { joinSources } from './merge-sources';
import { counted, markId, type Recorded, type Refusal, unfit } from './recorded';

export type Merged = { ok: true; recorded: Recorded } | { ok: false; reason: Refusal };

const NOTE_MOST = 4000;

function refusal(parts: readonly Recorded[]): Refusal | null {
  if (parts.length < 2) return 'empty-part';
  const unfitPart = parts.map(unfit).find((reason) => reason !== null);
  if (unfitPart) return unfitPart;
  if (new Set(parts.map(({ session }) => session.rehearsal)).size > 1) return 'mixed';
  const isCorrected = parts.some(({ marks }) =>
    marks.some((mark) => mark.kind === 'correction' && !mark.takenBack && METRICS[mark.metric].kind === 'counter'),
  );
  return isCorrected ? 'corrected' : null;
}

/**
 * Whether a later part of a split session comes without the part before it: its counters had come to more than any earlier part says. Made one
 * with those, what the missing part sold would be counted here as well as there. Parts are in the order of their start.
 */
function isTorn(parts: readonly Recorded[]): boolean {
  return parts.some(({ session }, n) =>
    session.sources.some(({ key, baseline = {} }) => {
      const earlier = parts.slice(0, n).map((part) => part.session);
      return METRIC_IDS.some((id) => {
        const known = earlier.flatMap(({ sources, summary }) =>
          sources.flatMap((source) => (source.key === key ? (summary.perSource[source.id]?.[id] ?? []) : [])),
        );
        const [began, before] = [baseline[id], known.at(-1)];
        return began !== undefined && before !== undefined && before.last + before.precision + began.precision < began.amount;
      });
    }),
  );
}

/** The first part's own words, with hosts, tags and notes of all. */
function joinedSession(parts: readonly Recorded[], id: string): Session {
  const sessions = parts.map(({ session }) => session);
  const [first] = sessions as [Session, ...Session[]];
  const { deletedAt: _, ...kept } = first;
  const county = sessions.find((session) => session.county)?.county;
  const campaign = sessions.find((session) => session.campaign)?.campaign;
  return {
    ...kept,
    id,
    startedAt: Math.min(...sessions.map((session) => session.startedAt)),
    endedAt: Math.max(...sessions.map((session) => session.endedAt ?? session.startedAt)),
    hosts: [...new Set(sessions.flatMap((session) => session.hosts))],
    tags: [...new Set(sessions.flatMap((session) => session.tags))],
    note: [...new Set(sessions.map((session) => session.note).filter(Boolean))].join('\n').slice(0, NOTE_MOST),
    ...(county ? { county } : {}),
    ...(campaign ? { campaign } : {}),
    madeOf: sessions.map((session) => session.id),
  };
}

/** What was still on air when a part ended went off air with it. */
function closed(mark: Mark, endedAt: number): Mark {
  return mark.kind === 'on-air' && mark.until === undefined ? { ...mark, until: Math.max(mark.at, endedAt) } : mark;
}

/** The time between two parts of one page, in which nothing was read. Shorter than a quiet time it is none. */
function between(rows: readonly Snapshot[], chunks: ReadonlyMap<string, readonly number[]>, session: string): Mark[] {
  const bySource = Map.groupBy(rows, (row) => row.source);
  return [...chunks].flatMap(([source, starts]) => {
    const own = (bySource.get(source) ?? []).toSorted((a, b) => a.seq - b.seq);
    return starts.flatMap((start): Mark[] => {
      const next = own.findIndex((row) => row.seq >= start);
      const [before, after] = [own[next - 1], own[next]];
      if (!before || !after || after.at - before.at <= COVER_MS) return [];
      return [{ v: 1, id: '', session, kind: 'gap', source, at: before.at, to: after.at, cause: 'unknown' }];
    });
  });
}

/** One session of two or more, in whatever order they are given. */
export function mergeRecorded(given: readonly Recorded[], id: string): Merged {
  const reason = refusal(given);
  if (reason) return { ok: false, reason };
  const parts = given.toSorted((a, b) => a.session.startedAt - b.session.startedAt);
  if (isTorn(parts)) return { ok: false, reason: 'part-missing' };
  const { sources, snapshots, sourceOf, chunks } = joinSources(parts);
  const marks = parts.flatMap(({ session, marks: own }) =>
    own.map((mark): Mark => {
      const source = 'source' in mark && mark.source !== undefined ? sourceOf(session.id, mark.source) : undefined;
      return { ...closed(mark, session.endedAt ?? mark.at), ...(source === undefined ? {} : { source }) } as Mark;
    }),
  );
  const rows = snapshots.map((row) => ({ ...row, session: id }));
  const all = [...marks, ...between(rows, chunks, id)]
    .toSorted((a, b) => a.at - b.at)
    .map((mark, n) => ({ ...mark, session: id, id: markId(id, n) }));
  return { ok: true, recorded: counted(joinedSession(parts, id), rows, all, sources) };
}
