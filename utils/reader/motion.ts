/**
 * Tells a number at rest from one that is being counted up. A page that counts up shows numbers that were never true; they must not be
 * read. Times are monotonic ms. What is shown is left to `look.ts`.
 */

/** Rest that any number needs, ms: a count-up changes many times in it. */
const REST = 200;
/** Rest counts as far as it was watched. One glance after a pause of the page proves no more than this, ms: frames may have waited as we did. */
const GLANCE_PROVES = 120;
/** Changes further apart than this do not belong to one movement, ms. */
const BURST = 700;
/** Counting slows down towards its end: the last step of countup.js lasts 2.15 times as long as the one before. */
const SLOWING = 2.8;
const LONGEST_REST = 1500;
/** Changes this close together are frames of an animation, ms. */
const FRAMES = 60;
/** A count-up begins with changes closer together than this, ms; a number whose changes never were is not counted up. */
const COUNTED = 200;
/** A number that has kept changing for so long, and slower than frames, is simply a busy one. */
const BUSY = 4000;

export interface Motion {
  changedAt: number;
  /** Last glance at the place, and rest watched since the last change, ms. */
  seenAt: number;
  rest: number;
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
  seenAt: at,
  rest: 0,
  startedAt: at,
  gap: 0,
  shortest: Number.POSITIVE_INFINITY,
  changes: 0,
  calm: REST,
});

/** Takes down that the place shows something else than at the last glance. */
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
    if (motion.changes > 3 && motion.shortest < FRAMES) motion.calm = Math.min(BURST, Math.max(motion.calm, 1.6 * gap));
  }
  motion.changes++;
  motion.changedAt = at;
  motion.seenAt = at;
  motion.rest = 0;
}

/** Takes down that the place shows the same as at the last glance. A hidden page draws no frames, so there an animation stands still half way. */
export function noteRest(motion: Motion, at: number, hidden: boolean): void {
  const passed = at - motion.seenAt;
  motion.seenAt = at;
  if (!hidden) motion.rest += Math.min(passed, GLANCE_PROVES);
  else if (motion.shortest > FRAMES) motion.rest += passed;
}

/** Ms of watched rest still lacking until the number counts as resting; 0 = it rests. */
export function restLacking({ changedAt, rest, gap, shortest, startedAt, calm }: Motion): number {
  if (changedAt - startedAt > BUSY && shortest > FRAMES) return 0;
  if (shortest > COUNTED) return Math.max(0, calm - rest);
  return Math.max(0, Math.min(LONGEST_REST, Math.max(calm, SLOWING * gap)) - rest);
}
