/** Planned against actual: how long each segment was on air, from the on-air marks. What was sold in that time is left to the ledger. */
import type { Rundown, Segment } from '../rundown';
import type { Mark, OnAir } from '../session';
import { plannedMs } from './schedule';

type AirMark = Mark & OnAir;

export interface SegmentActual {
  segment: Segment;
  plannedMs: number;
  /** Time on air so far; two marks at once count once. Absent when it was never on air: that is not 0 minutes. */
  actualMs?: number;
  firstAt?: number;
  onAir: boolean;
  /** Never on air though a later segment was, or the show is over. */
  skipped: boolean;
}

export interface ShowActual {
  segments: SegmentActual[];
  /** What was on air and stands in no segment, in the order it went on. */
  unplanned: AirMark[];
}

const keyOf = (product: string | undefined, title: string) => (product === undefined ? `title ${title}` : `product ${product}`);

/** Length of the union of the marks in ms, up to `now` (epoch ms): two at once count once. Marks in the order they began. */
export function timeOnAir(marks: readonly AirMark[], now: number): number {
  let sum = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { at, until } of marks) {
    const from = Math.max(at, reached);
    const to = Math.max(from, Math.min(until ?? now, Math.max(now, at)));
    sum += to - from;
    reached = Math.max(reached, to);
  }
  return sum;
}

/**
 * Which marks belong to which segment. A mark belongs to the segments with its product, or without one with its title. Where several
 * segments show the same, a mark goes to the next of them once something else was put on air after the mark before it.
 */
function assign(rundown: Rundown, marks: readonly AirMark[], titleOf: (segment: Segment) => string) {
  const segments = new Map<string, Segment[]>();
  for (const segment of rundown.segments) {
    const key = keyOf(segment.product, titleOf(segment));
    segments.set(key, [...(segments.get(key) ?? []), segment]);
  }
  const bySegment = new Map<string, AirMark[]>();
  const unplanned: AirMark[] = [];
  const turn = new Map<string, number>();
  const lastIndex = new Map<string, number>();
  marks.forEach((mark, i) => {
    const key = keyOf(mark.product, mark.title);
    const candidates = segments.get(key);
    if (!candidates) {
      unplanned.push(mark);
      return;
    }
    const before = lastIndex.get(key);
    const somethingElse = before !== undefined && marks.slice(before + 1, i).some((m) => keyOf(m.product, m.title) !== key);
    const which = Math.min((turn.get(key) ?? 0) + (somethingElse ? 1 : 0), candidates.length - 1);
    turn.set(key, which);
    lastIndex.set(key, i);
    const { id } = candidates[which] as Segment;
    bySegment.set(id, [...(bySegment.get(id) ?? []), mark]);
  });
  return { bySegment, unplanned };
}

/**
 * The rundown with what really happened. `now` is the end of the session once it has ended (`ended`). `titleOf` names the segments
 * that are no product as the marks name them. Concurrent products each count in full, so the sum may exceed the length of the show.
 */
export function plannedVsActual(
  rundown: Rundown,
  marks: readonly Mark[],
  options: { now: number; ended: boolean; titleOf?: (segment: Segment) => string },
): ShowActual {
  const air = marks.filter((mark): mark is AirMark => mark.kind === 'on-air').sort((a, b) => a.at - b.at);
  const { bySegment, unplanned } = assign(rundown, air, options.titleOf ?? ((segment) => segment.title ?? ''));
  const lastAired = rundown.segments.findLastIndex((segment) => bySegment.has(segment.id));
  const segments = rundown.segments.map((segment, index): SegmentActual => {
    const own = bySegment.get(segment.id) ?? [];
    const first = own[0];
    return {
      segment,
      plannedMs: plannedMs(segment),
      ...(first ? { actualMs: timeOnAir(own, options.now), firstAt: first.at } : {}),
      onAir: !options.ended && own.some((mark) => mark.until === undefined),
      skipped: own.length === 0 && (options.ended || index < lastAired),
    };
  });
  return { segments, unplanned };
}

/** Ids of the hosts on air at `now`, each once, in the order they went on; several are a duet. */
export function hostsOnAir(marks: readonly Mark[], now: number): string[] {
  const air = marks.filter((mark): mark is AirMark => mark.kind === 'on-air' && mark.at <= now && now < (mark.until ?? Infinity));
  return [...new Set(air.sort((a, b) => a.at - b.at).flatMap((mark) => mark.hosts ?? []))];
}
