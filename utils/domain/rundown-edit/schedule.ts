/**
 * The plan of a show in time: when each segment should begin, what is left now, and how urgent that is. Pure; `now` and starts are
 * epoch ms, lengths are ms. What was really on air when is in `actual`.
 */
import type { Rundown, Segment } from '../rundown';

/** Colour of the time that is left; each has its word too (`left`, `soon`, `now`, `over`), so that colour is never alone. */
export type Phase = 'green' | 'amber' | 'red' | 'over';
export type PhaseWord = 'left' | 'soon' | 'now' | 'over';

export const PHASE_WORDS: Readonly<Record<Phase, PhaseWord>> = { green: 'left', amber: 'soon', red: 'now', over: 'over' };

const MINUTE_MS = 60_000;
/** The cue "2 minutes left" and a last half minute; for short segments a share of their length, so that they are not born amber. */
const AMBER = { ms: 2 * MINUTE_MS, share: 0.4 };
const RED = { ms: MINUTE_MS / 2, share: 0.15 };

/** How urgent `leftMs` of `plannedMs` is. Nothing left is `over`, which the interface shows counting up. */
export function phaseOf(leftMs: number, plannedMs: number): Phase {
  if (leftMs <= 0) return 'over';
  if (leftMs <= Math.min(RED.ms, plannedMs * RED.share)) return 'red';
  return leftMs <= Math.min(AMBER.ms, plannedMs * AMBER.share) ? 'amber' : 'green';
}

export const plannedMs = (segment: Segment): number => Math.round(segment.plannedMinutes * MINUTE_MS);

export interface PlannedSegment {
  segment: Segment;
  startAt: number;
  endAt: number;
}

/** The segments with their planned times, one after the other from `startAt`. */
export function planTimes(rundown: Rundown, startAt: number): PlannedSegment[] {
  let at = startAt;
  return rundown.segments.map((segment) => {
    const planned = { segment, startAt: at, endAt: at + plannedMs(segment) };
    at = planned.endAt;
    return planned;
  });
}

/** Time left of something with a planned length. `leftMs` is negative when it is over. */
export interface TimeLeft {
  plannedMs: number;
  elapsedMs: number;
  leftMs: number;
  phase: Phase;
  word: PhaseWord;
}

function timeLeft(planned: number, elapsedMs: number): TimeLeft {
  const phase = phaseOf(planned - elapsedMs, planned);
  return { plannedMs: planned, elapsedMs, leftMs: planned - elapsedMs, phase, word: PHASE_WORDS[phase] };
}

export interface ShowNow {
  current: Segment | null;
  next: Segment | null;
  /** Absent when nothing is current, or it has no planned time. */
  segment?: TimeLeft;
  /** Against the whole plan; absent for a plan without any time. */
  show?: TimeLeft;
  /** When the show ends if the current segment takes at least its plan and the others take theirs. */
  expectedEndAt: number;
  /** Later (positive) or earlier than planned by so much. */
  lateMs: number;
}

/**
 * Where a show stands. `startedAt` is its real start, `since` that of the current segment. A clock that went back counts as no time.
 * A segment that is not in the rundown counts as none.
 */
export function showNow(rundown: Rundown, at: { now: number; startedAt: number; current?: string; since?: number }): ShowNow {
  const index = rundown.segments.findIndex((segment) => segment.id === at.current);
  const current = rundown.segments[index] ?? null;
  const elapsed = (since: number) => Math.max(0, at.now - since);
  const total = rundown.segments.reduce((sum, segment) => sum + plannedMs(segment), 0);
  const following = rundown.segments.slice(index + 1).reduce((sum, segment) => sum + plannedMs(segment), 0);
  const currentMs = current ? plannedMs(current) : 0;
  const currentElapsed = elapsed(at.since ?? at.now);
  const expectedEndAt = at.now + Math.max(0, currentMs - currentElapsed) + following;
  return {
    current,
    next: rundown.segments[index + 1] ?? null,
    ...(current && currentMs > 0 ? { segment: timeLeft(currentMs, currentElapsed) } : {}),
    ...(total > 0 ? { show: timeLeft(total, elapsed(at.startedAt)) } : {}),
    expectedEndAt,
    lateMs: expectedEndAt - (at.startedAt + total),
  };
}
