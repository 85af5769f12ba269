/** Says in the interface's words whether the outbox gets its rows onto the disk. Sending is left to `outbox.ts`. */
import type { StorageHealth } from '../live';
import type { Moment, Outbox } from './outbox-types';

/** The background is gone for up to a second whenever the browser stops its worker; that is no news. */
const PATIENCE_MS = 1_000;
/** A batch this long without an answer is said to be stuck, before it is given up. */
const OVERDUE_MS = 2_000;

/** Nobody answered: the trouble is the way there. Any other reason came from the background itself. */
const UNREACHABLE = new Set(['timeout', 'no-answer', 'disconnected', 'not-acked']);

/**
 * Health at a moment; `since` is when the trouble began (epoch ms), or `now.at` while all is well.
 * A refusal counts at once; silence after 1 s. Reason `orphaned`: the extension was replaced, only a reload of the page helps.
 */
export function health(outbox: Outbox, now: Moment): StorageHealth {
  const { failing, flight } = outbox;
  const trouble = failing ?? (flight && { since: flight.since, reason: 'timeout' });
  if (!trouble) return { state: 'ok', since: now.at };
  const { since, reason } = trouble;
  const state = reason === 'orphaned' ? reason : UNREACHABLE.has(reason) ? 'unreachable' : 'refused';
  const patienceMs = state !== 'unreachable' ? 0 : failing ? PATIENCE_MS : OVERDUE_MS;
  return now.monoMs - since.monoMs >= patienceMs ? { state, since: since.at, reason } : { state: 'ok', since: now.at };
}

/** Rows not yet acknowledged, and the time of the oldest; null when none waits. */
export function waiting(outbox: Outbox): { waiting: number; waitingSince: number | null } {
  return { waiting: outbox.rows.length, waitingSince: outbox.rows[0]?.at ?? null };
}
