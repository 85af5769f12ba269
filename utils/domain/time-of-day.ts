/** A time of day that a person typed, as a moment. Pure: the zone comes in. A change to or from summer time in between is taken into account once. */
import { formatClock } from './format';

const SECOND_MS = 1000;
const DAY_MS = 86_400_000;

/** ms since midnight of `20:14` or `20:14:05`; null when it is no time of day. */
export function readTimeOfDay(text: string): number | null {
  const [whole, h = '', m = '', s = '0'] = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(text.trim()) ?? [];
  if (whole === undefined || Number(h) > 23 || Number(m) > 59 || Number(s) > 59) return null;
  return ((Number(h) * 60 + Number(m)) * 60 + Number(s)) * SECOND_MS;
}

/** Time of day of a moment (epoch ms) in a zone, for an input of that kind: `20:14:05`. */
export function timeOfDay(at: number, timeZone: string, options: { seconds?: boolean } = { seconds: true }): string {
  return formatClock(at, timeZone, 'en-GB', options);
}

/** ms since midnight in the zone. */
const sinceMidnight = (at: number, timeZone: string) => readTimeOfDay(timeOfDay(at, timeZone)) ?? 0;

/** `difference` of two times of day, within half a day either way. */
function shortest(difference: number): number {
  const wrapped = ((difference % DAY_MS) + DAY_MS) % DAY_MS;
  return wrapped > DAY_MS / 2 ? wrapped - DAY_MS : wrapped;
}

/** The moment with this time of day that lies nearest to `near` (epoch ms); null when the text is no time. */
export function nearestTime(text: string, near: number, timeZone: string): number | null {
  const wanted = readTimeOfDay(text);
  if (wanted === null) return null;
  const guess = near + shortest(wanted - sinceMidnight(near, timeZone));
  const at = guess + shortest(wanted - sinceMidnight(guess, timeZone));
  return Math.floor(at / SECOND_MS) * SECOND_MS;
}

/** The first such moment after `after` (epoch ms). */
export function nextTime(text: string, after: number, timeZone: string): number | null {
  const at = nearestTime(text, after + DAY_MS / 2, timeZone);
  return at === null || at > after ? at : nearestTime(text, at + DAY_MS, timeZone);
}
