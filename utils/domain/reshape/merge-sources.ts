/**
 * Which pages of sessions that are merged go on in each other. The same dashboard read one time after the other is one source, so that its
 * counters are counted through; read at the same time it is one stream seen twice, and a group; anything else is a source of its own.
 */
import type { Snapshot } from '../reading';
import type { Source } from '../session';
import type { Recorded } from './recorded';

export interface JoinedSources {
  sources: Source[];
  /** All rows, with the source they now belong to; only source and `seq` may differ from what was recorded. */
  snapshots: Snapshot[];
  /** The source that a part's source became. */
  sourceOf(session: string, source: string): string;
  /** By source, the `seq` at which each later part begins. */
  chunks: Map<string, number[]>;
}

interface Known {
  source: Source;
  lastSeq: number;
  lastAt: number;
}

/** Joins parts that are in the order of their start. */
export function joinSources(parts: readonly Recorded[]): JoinedSources {
  const known: Known[] = [];
  const snapshots: Snapshot[] = [];
  const became = new Map<string, string>();
  const chunks = new Map<string, number[]>();
  for (const part of parts) {
    const before = [...known];
    const rows = Map.groupBy(part.snapshots, (row) => row.source);
    const mapped = new Map<string, Known>();
    for (const source of part.session.sources) {
      const first = (rows.get(source.id) ?? []).reduce((least, row) => Math.min(least, row.at), Number.POSITIVE_INFINITY);
      const taken = new Set(mapped.values());
      const same = before.find((other) => other.source.key === source.key && first > other.lastAt && !taken.has(other));
      if (same) mapped.set(source.id, same);
    }
    for (const source of part.session.sources) {
      const own = (rows.get(source.id) ?? []).toSorted((a, b) => a.seq - b.seq);
      const target = mapped.get(source.id) ?? newcomer(source, part, before, mapped);
      if (!known.includes(target)) known.push(target);
      became.set(keyOf(part.session.id, source.id), target.source.id);
      const shift = Math.max(0, target.lastSeq + 1 - (own[0]?.seq ?? 0));
      for (const row of own) {
        snapshots.push({ ...row, source: target.source.id, seq: row.seq + shift });
        target.lastSeq = row.seq + shift;
        target.lastAt = Math.max(target.lastAt, row.at);
      }
      if (mapped.has(source.id) && own[0]) {
        chunks.set(target.source.id, [...(chunks.get(target.source.id) ?? []), own[0].seq + shift]);
      }
    }
  }
  return {
    sources: known.map(({ source }) => source),
    snapshots,
    sourceOf: (session, source) => became.get(keyOf(session, source)) ?? source,
    chunks,
  };
}

const keyOf = (session: string, source: string) => `${session}\n${source}`;

function newcomer(source: Source, part: Recorded, before: readonly Known[], mapped: ReadonlyMap<string, Known>): Known {
  const isTaken = before.some((other) => other.source.id === source.id);
  const id = isTaken ? `${part.session.id}-${part.session.sources.indexOf(source)}` : source.id;
  const group = groupOf(source, part, before, mapped);
  const { group: _, ...rest } = source;
  return {
    source: { ...rest, id, ...(group === undefined ? {} : { group }) },
    lastSeq: -1,
    lastAt: Number.NEGATIVE_INFINITY,
  };
}

/** The group that keeps a stream seen on several pages from being added up, and two streams from being taken for one. */
function groupOf(
  source: Source,
  part: Recorded,
  before: readonly Known[],
  mapped: ReadonlyMap<string, Known>,
): string | undefined {
  const twin = before.find((other) => other.source.key === source.key);
  if (twin) {
    const group = twin.source.group ?? `same:${twin.source.id}`;
    twin.source = { ...twin.source, group };
    return group;
  }
  if (source.group === undefined) return undefined;
  const siblings = part.session.sources.filter((other) => other.group === source.group);
  const continued = siblings.map((sibling) => mapped.get(sibling.id)).find((other) => other !== undefined);
  if (continued) {
    continued.source = { ...continued.source, group: continued.source.group ?? source.group };
    return continued.source.group;
  }
  const alike = before.filter((other) => other.source.group === source.group);
  const isOther = siblings.some((sibling) => alike.some((other) => other.source.adapter === sibling.adapter));
  return isOther ? `${source.group}:${part.session.id}` : source.group;
}
