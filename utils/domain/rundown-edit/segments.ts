/** Edits of a rundown: its segments, their order, times and hosts. Pure; an edit that changes nothing gives back the same rundown. */
import type { Rundown, Segment } from '../rundown';
import { changed, droppedBefore, inserted, moved, movedBy, patched, removed } from './list';

/** A segment longer than a day is a slip of the finger. */
export const LONGEST_SEGMENT_MINUTES = 24 * 60;

const withSegments = (rundown: Rundown, segments: readonly Segment[]): Rundown =>
  segments === rundown.segments ? rundown : { ...rundown, segments: [...segments] };

/** Adds a segment at `index`, by default at the end. A segment with the same id changes nothing. */
export function addSegment(rundown: Rundown, segment: Segment, index?: number): Rundown {
  return withSegments(rundown, inserted(rundown.segments, segment, index));
}

/** Copies a segment, with a new id, to the place behind it. */
export function duplicateSegment(rundown: Rundown, id: string, newId: string): Rundown {
  const index = rundown.segments.findIndex((segment) => segment.id === id);
  const segment = rundown.segments[index];
  return segment ? addSegment(rundown, { ...segment, id: newId, hosts: [...segment.hosts] }, index + 1) : rundown;
}

/** The rundown without that segment; the same one when it has none of that id. */
export function removeSegment(rundown: Rundown, id: string): Rundown {
  return withSegments(rundown, removed(rundown.segments, id));
}

/** Moves a segment to the place `index` of the new order. */
export function moveSegment(rundown: Rundown, id: string, index: number): Rundown {
  return withSegments(rundown, moved(rundown.segments, id, index));
}

/** Moves a segment up (-1) or down (+1), for keys. */
export function moveSegmentBy(rundown: Rundown, id: string, by: number): Rundown {
  return withSegments(rundown, movedBy(rundown.segments, id, by));
}

/** Moves a segment before another one, or to the end, for dragging. */
export function dropSegment(rundown: Rundown, id: string, before: string | null): Rundown {
  return withSegments(rundown, droppedBefore(rundown.segments, id, before));
}

/** Sets the planned minutes, kept to a tenth. What is no time between 0 and a day changes nothing; 0 = without a plan. */
export function setPlanned(rundown: Rundown, id: string, minutes: number): Rundown {
  if (!(minutes >= 0 && minutes <= LONGEST_SEGMENT_MINUTES)) return rundown;
  return updateSegment(rundown, id, { plannedMinutes: Math.round(minutes * 10) / 10 });
}

/** Changes fields of a segment; `undefined` takes a field away. Making it another kind takes the product away, and the other way round. */
export function updateSegment(
  rundown: Rundown,
  id: string,
  patch: { [K in Exclude<keyof Segment, 'id'>]?: Segment[K] | undefined },
): Rundown {
  return withSegments(
    rundown,
    changed(rundown.segments, id, (segment) => {
      const next = patched(segment, patch);
      return next.kind === 'product' || next.product === undefined ? next : patched(next, { product: undefined });
    }),
  );
}

/** Puts a host into a segment, or takes the host out. Several hosts in one segment are a duet. */
export function toggleHost(rundown: Rundown, id: string, host: string): Rundown {
  return withSegments(
    rundown,
    changed(rundown.segments, id, (segment) => ({
      ...segment,
      hosts: segment.hosts.includes(host) ? segment.hosts.filter((other) => other !== host) : [...segment.hosts, host],
    })),
  );
}

/** The rundown without a product that was deleted: its segments go with it. */
export function withoutProduct(rundown: Rundown, product: string): Rundown {
  const segments = rundown.segments.filter((segment) => segment.product !== product);
  return segments.length === rundown.segments.length ? rundown : { ...rundown, segments };
}

/** The rundown without a host that was deleted: the segments stay. */
export function withoutHost(rundown: Rundown, host: string): Rundown {
  const segments = rundown.segments.map((segment) =>
    segment.hosts.includes(host) ? { ...segment, hosts: segment.hosts.filter((other) => other !== host) } : segment,
  );
  return segments.every((segment, i) => segment === rundown.segments[i]) ? rundown : { ...rundown, segments };
}
