/**
 * Tells a number at rest from one that is being counted up. A page that counts up shows numbers that were never true; they must not be
 * read. Times are monotonic ms. What is shown is left to `look.ts`.
 */

/** Rest that any number needs, ms: a count-up changes many times in it. */
const REST = 150;
/** Changes further apart than this do not belong to one movement, ms. */
const BURST = 700;
/** Counting slows down towards its end: the last step of countup.js lasts 2.15 times as long as the one before. */
const SLOWING = 2.6;
const LONGEST_REST = 1500;
/** Changes this close together are frames of an animation, ms. */
const FRAMES = 60;
/** A number that has kept changing for so long, and slower than frames, is simply a busy one. */
const BUSY = 4000;

export interface Motion {
  changedAt: number;
  /** First change of the present movement. */
  startedAt: number;
  /** Time between the last two changes of the movement; 0 = there was one. */
  gap: number;
  shortest: number;
  changes: number;
  /** Rest this place was found to need: its animation's last step and some more. */
  calm: number;
}

export const startMotion = (at: number): Motion => ({
  changedAt: at,
  startedAt: at,
  gap: 0,
  shortest: Number.POSITIVE_INFINITY,
  changes: 0,
  calm: REST,
});

/** Takes down that the place shows something else than before. */
export function noteChange(motion: Motion, at: number): void {
  const gap = at - motion.changedAt;
  if (gap > Math.max(BURST, SLOWING * motion.gap)) {
    motion.startedAt = at;
    motion.gap = 0;
    motion.shortest = Number.POSITIVE_INFINITY;
    motion.changes = 0;
  } else {
    motion.gap = gap;
    motion.shortest = Math.min(motion.shortest, gap);
    if (motion.changes > 3 && motion.shortest < FRAMES) motion.calm = Math.min(BURST, Math.max(motion.calm, 1.3 * gap));
  }
  motion.changes++;
  motion.changedAt = at;
}

/** Ms until the number counts as resting; 0 = it rests. */
export function restNeeded(motion: Motion, at: number): number {
  const { changedAt, gap, shortest, startedAt, calm } = motion;
  if (changedAt - startedAt > BUSY && shortest > FRAMES) return 0;
  const rest = Math.min(LONGEST_REST, Math.max(calm, SLOWING * gap));
  return Math.max(0, changedAt + rest - at);
}
