/** The aide's cue that the host should see now. Sending one, and the receipt, are marks of the session like any other. */
import type { Mark } from '../session';

export type Cue = Extract<Mark, { kind: 'cue' }>;

/** The newest cue while nobody has seen it. An older one is replaced by it, seen or not. */
export function openCue(marks: readonly Mark[]): Cue | null {
  let newest: Cue | null = null;
  for (const mark of marks) if (mark.kind === 'cue' && (newest === null || mark.at > newest.at)) newest = mark;
  return newest === null || newest.seenAt !== undefined ? null : newest;
}
