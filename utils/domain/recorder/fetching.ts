/**
 * Notices that a page which used to fetch regularly has stopped, so that numbers which stand still are not taken for a quiet stream.
 * Only fetches are seen: what comes over a socket or a worker is not, and a number that changes between two fetches ends the matter for good.
 * All times are ms of the page's own clock.
 */
import type { Reading } from '../reading';

/** Fetches closer together than this are one. */
const BURST_MS = 200;
/** The pace is that of the last intervals; fewer tell none. */
const INTERVALS = 8;
const LEAST_INTERVALS = 5;
/** An interval this many times the usual one is no rhythm. */
const UNEVEN = 3;
/** A page that fetches less often than this is not judged by it. */
const SLOWEST_MS = 60_000;
/** Silence is this many intervals that did not come, and at least as long as looks may fail. */
const MISSED = 5;
const SILENT_MS = 10_000;
/** A number may be drawn this long after its fetch: digits roll, and pages wait for a second answer. */
const DRAWN_MS = 4_000;

export interface Fetching {
  /** Time of the last fetch; absent before the first. */
  readonly last?: number;
  /** Usual intervals, newest last; silences are not among them. */
  readonly intervals: readonly number[];
  /** A number changed without a fetch: the page is fed in a way that is not seen. */
  readonly otherwise?: true;
}

export const NO_FETCHES: Fetching = { intervals: [] };

/** The silence that counts, ms; null while the page has no rhythm. */
function limitOf({ intervals }: Fetching): number | null {
  if (intervals.length < LEAST_INTERVALS) return null;
  const sorted = intervals.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] as number;
  if (median > SLOWEST_MS || (sorted.at(-1) as number) > UNEVEN * median) return null;
  return Math.max(MISSED * median, SILENT_MS);
}

/** The page fetched something. Fetches may be told late and out of order; an older one changes nothing. */
export function fetched(state: Fetching, ms: number): Fetching {
  if (state.last === undefined) return { ...state, last: ms };
  const interval = ms - state.last;
  if (interval <= 0) return state;
  // A page that goes on after a silence keeps the pace it had: the next silence is one as well.
  const isSilence = interval > (limitOf(state) ?? Number.POSITIVE_INFINITY);
  if (isSilence || interval < BURST_MS) return { ...state, last: ms };
  return { ...state, last: ms, intervals: [...state.intervals, interval].slice(-INTERVALS) };
}

/** The texts of numbers, by metric, as the page showed each last, and when. */
export type Numbers = ReadonlyMap<string, { raw: string; ms: number }>;

/**
 * What the page shows now. `since`: one of its numbers is another than when it was last seen, which was then; the latest, if there are several.
 * One that is covered, moves or is found anew has not changed: else a page that stands still would be taken for one that is fed.
 */
export function numbersSeen(before: Numbers, looks: Reading['looks'], ms: number): { numbers: Numbers; since: number | null } {
  const now = Object.entries(looks).flatMap(([id, { outcome, raw }]) =>
    outcome === 'number' ? [[id, { raw, ms }] as const] : [],
  );
  const seen = now.flatMap(([id, { raw }]) => {
    const old = before.get(id);
    return old && old.raw !== raw ? [old.ms] : [];
  });
  return { numbers: new Map([...before, ...now]), since: seen.length > 0 ? Math.max(...seen) : null };
}

/**
 * A number of the page is another than it was at `since`. Only if it was still the old one when all that the last fetch brought had been drawn,
 * something else than a fetch has changed it; what happened behind a window that covered it, nobody knows.
 */
export function numberChanged(state: Fetching, since: number): Fetching {
  return state.last !== undefined && since - state.last > DRAWN_MS ? { ...state, otherwise: true } : state;
}

/** When the page last fetched anything, if it used to fetch regularly and has stopped; null when there is nothing to say. */
export function silentSince(state: Fetching, ms: number): number | null {
  const { last, otherwise } = state;
  const limit = limitOf(state);
  if (otherwise || last === undefined || limit === null) return null;
  return ms - last > limit ? last : null;
}
