/** Reads corrected times of something that was on air. Pure; the mark itself is changed by whoever asks. */
import type { Mark } from '../../../utils/domain/session';
import { nearestTime, timeOfDay } from '../../../utils/domain/time-of-day';
import type { MarkChange } from '../../../utils/state/actions';

export type AirMark = Extract<Mark, { kind: 'on-air' }>;

export type WrongTime = 'wrongTime' | 'backwards' | 'future' | 'reopen';

export type ReadTimes = { ok: true; change: MarkChange } | { ok: false; field: 'start' | 'end'; why: WrongTime };

/** A text that was not touched keeps its moment, to the millisecond. */
function momentOf(typed: string, kept: number | undefined, near: number, timeZone: string): number | null {
  if (kept !== undefined && typed === timeOfDay(kept, timeZone)) return kept;
  return nearestTime(typed, kept ?? near, timeZone);
}

/** An empty end leaves it on air; what went off cannot be put back by a correction. `now` in epoch ms. */
export function readTimes(mark: AirMark, start: string, end: string, now: number, timeZone: string): ReadTimes {
  const at = momentOf(start, mark.at, mark.at, timeZone);
  if (at === null) return { ok: false, field: 'start', why: 'wrongTime' };
  if (at > now) return { ok: false, field: 'start', why: 'future' };
  if (end.trim() === '') {
    if (mark.until !== undefined) return { ok: false, field: 'end', why: 'reopen' };
    return { ok: true, change: at === mark.at ? {} : { at } };
  }
  const until = momentOf(end, mark.until, now, timeZone);
  if (until === null) return { ok: false, field: 'end', why: 'wrongTime' };
  if (until > now) return { ok: false, field: 'end', why: 'future' };
  if (until <= at) return { ok: false, field: 'end', why: 'backwards' };
  return { ok: true, change: { ...(at === mark.at ? {} : { at }), ...(until === mark.until ? {} : { until }) } };
}
