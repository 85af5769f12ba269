/**
 * Decides which judged readings become snapshots, numbers them, and notices times without readings.
 * Judging is left to `judge.ts`, getting the snapshots onto the disk to `outbox.ts`.
 */
import type { Snapshot } from '../reading';
import type { GapCause } from '../session';

/**
 * Changes closer together than this become one snapshot. Dashboards refresh once or twice a second, so nothing they mean to show is lost,
 * while a page that changes 60 times a second stays at 4 rows a second (115 200 in eight hours).
 */
const COALESCE_MS = 250;
/** A row at least this often, so that rows alone tell a quiet time from a time without readings. */
const HEARTBEAT_MS = 10_000;
/** Rows farther apart than this had a time without readings between them: a heartbeat, a late look, and some slack. */
export const COVER_MS = 15_000;
/** Looks come once a second; more than this between two of them is a gap. */
export const GAP_MS = 5_000;
/** A tick older than this when it arrives has waited for the page. */
const LATE_MS = 1_500;

/** One judged look. `hidden` = the tab was not to be seen. */
export interface Judged {
  at: number;
  monoMs: number;
  hidden: boolean;
  values: Snapshot['values'];
  /** When the background sent the tick that brought this look, epoch ms; absent for a look of another reason. */
  tickedAt?: number;
}

/** A time without readings; the same shape as `PageGap` of the protocol. */
export interface Gap {
  id: string;
  session: string;
  source: string;
  from: number;
  to: number;
  cause: GapCause;
}

export interface RecorderState {
  readonly session: string;
  readonly source: string;
  readonly boot: string;
  readonly nextSeq: number;
  /** Set when this page load goes on with a session: last stored row's time, and why there is a hole. */
  readonly resumed?: { at: number; cause: GapCause };
  readonly seen?: Judged;
  readonly kept?: Judged;
}

export interface Recorded {
  state: RecorderState;
  /** In order; usually none or one. Two after a gap: the last look before it and the first after it. */
  snapshots: Snapshot[];
  gap?: Gap;
}

/**
 * Takes one look.
 *
 * A snapshot is kept for the first look, for any change of a state, amount or label, and every 10 s. Digits that begin to roll are no reason
 * by themselves: the row that follows has the new number.
 *
 * A gap is more than 5 s between looks by the page's own clock. A wall clock that runs ahead of it is one, too: on most systems the page's
 * clock stands still while the computer sleeps (a clock that was set cannot be told from that); one that goes back is not.
 * @param hint cause known by the caller, such as `reload` or a return from the back/forward cache.
 */
export function record(state: RecorderState, look: Judged, hint?: GapCause): Recorded {
  const { seen, kept } = state;
  const gap = findGap(state, look, hint);
  const isNew = gap || !kept || isDue(kept, look);
  const rows = [...(gap && seen && seen !== kept ? [seen] : []), ...(isNew ? [look] : [])];
  return { ...keep(state, rows, look), ...(gap && { gap }) };
}

/** Keeps the last look if it was not kept: at the end of a session, and when the page goes away. */
export function finish(state: RecorderState): Recorded {
  const { seen, kept } = state;
  return seen && seen !== kept ? keep(state, [seen], seen) : { state, snapshots: [] };
}

function keep({ resumed: _, ...state }: RecorderState, rows: readonly Judged[], seen: Judged): Recorded {
  const { session, source, boot, nextSeq } = state;
  const snapshots = rows.map(({ at, monoMs, values }, index): Snapshot => {
    return { v: 1, session, source, seq: nextSeq + index, at, monoMs, boot, values };
  });
  const kept = rows.at(-1);
  return { state: { ...state, nextSeq: nextSeq + rows.length, seen, ...(kept && { kept }) }, snapshots };
}

function isDue(kept: Judged, look: Judged): boolean {
  const elapsed = look.monoMs - kept.monoMs;
  return elapsed >= HEARTBEAT_MS || (elapsed >= COALESCE_MS && gist(kept.values) !== gist(look.values));
}

/** What makes a row worth keeping; the raw text alone does so only where it is all there is. */
function gist(values: Snapshot['values']): string {
  const lines = Object.entries(values).map(([id, { state, raw, amount, ...rest }]) => {
    const shown = state === 'rolling' && amount !== undefined ? 'ok' : state;
    return JSON.stringify([
      id,
      shown,
      amount,
      rest.precision,
      rest.atLeast,
      rest.currency,
      rest.label,
      state === 'suspect' && raw,
    ]);
  });
  return lines.sort().join();
}

function findGap(state: RecorderState, look: Judged, hint?: GapCause): Gap | undefined {
  const { session, source, boot, nextSeq, seen, resumed } = state;
  // The id comes from the first row after the gap, so that the same gap sent twice is one.
  const base = { id: `gap-${source}-${boot}-${nextSeq}`, session, source, to: look.at };
  if (!seen) return resumed && { ...base, from: Math.min(resumed.at, look.at), cause: hint ?? resumed.cause };

  const mono = look.monoMs - seen.monoMs;
  const ahead = look.at - seen.at - mono;
  if (mono <= GAP_MS && ahead <= GAP_MS) return undefined;
  const from = ahead < -GAP_MS ? look.at - mono : Math.min(seen.at, look.at);
  return { ...base, from, cause: hint ?? causeOf(seen, look, ahead) };
}

/**
 * Why there was no look between two. A tick that the background sent meanwhile, and that only now gets through, proves that the computer
 * was awake and this page alone was stopped. When nothing ticked, all of the browser stood still.
 */
function causeOf(seen: Judged, look: Judged, ahead: number): GapCause {
  const { tickedAt } = look;
  if (ahead > GAP_MS) return 'computer-asleep';
  if (seen.hidden || look.hidden) return 'tab-asleep';
  if (ahead < -GAP_MS) return 'unknown';
  return tickedAt !== undefined && tickedAt > seen.at && look.at - tickedAt > LATE_MS ? 'page-busy' : 'computer-asleep';
}
