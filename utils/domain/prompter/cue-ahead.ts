/** A cue that comes to the prompter ahead of its mark: whether it is one, and how long it is shown. Pure; apart from `cue`, which the sidebar needs, too. */
import type { Mark } from '../session';
import type { Cue } from './cue';

/** A cue that is not on the disk after so long will not get there, ms: mending a database takes 15 s and its write another 3. */
const GIVEN_UP_MS = 30_000;

/**
 * The cue that came ahead of its mark, while it may be shown: of the running session, not yet among its marks nor behind a newer cue, and
 * not given up. `now` is epoch ms.
 */
export function cueAhead(cue: Cue | null, session: { id: string; marks: readonly Mark[] } | undefined, now: number): Cue | null {
  if (cue === null || cue.session !== session?.id || now - cue.at > GIVEN_UP_MS) return null;
  return session.marks.some((mark) => mark.id === cue.id || (mark.kind === 'cue' && mark.at > cue.at)) ? null : cue;
}

const TONES: readonly unknown[] = ['info', 'hurry', 'stop'] satisfies Cue['tone'][];

/** A cue out of the storage; undefined when it is none. Nobody has seen it yet. */
export function readCue(stored: unknown): Cue | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { id, session, at, kind, text, tone, flash } = stored as Record<string, unknown>;
  if (kind !== 'cue' || typeof id !== 'string' || typeof session !== 'string' || !Number.isFinite(at)) return undefined;
  if (typeof text !== 'string' || !TONES.includes(tone)) return undefined;
  const cue = { v: 1, kind, id, session, at: at as number, text, tone: tone as Cue['tone'] } as const;
  return flash === true ? { ...cue, flash } : cue;
}
