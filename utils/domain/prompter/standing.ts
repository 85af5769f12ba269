/** What on the prompter is old, and since when. Prices and talking points never are: they come from this computer. Pure. */
import type { LiveState } from '../live';

/**
 * `orphaned` this window belongs to an older version · `lost` the background does not answer: no cues come · `closed` no dashboard of the
 * session is open · `silent` one is open and was not read for a while · `idle` nothing is recorded.
 */
export type Standing =
  | { kind: 'orphaned' | 'lost' | 'closed' | 'silent'; since: number | null }
  | { kind: 'connecting' | 'idle' | 'fine' };

/** The page is looked at once a second; hidden ones may be late by some seconds. */
const SILENT_MS = 15_000;
/** After a restart of the worker the dashboards come back one by one; a closed tab is believed after so long. */
export const CLOSED_AFTER_MS = 2500;

export interface Known {
  state: LiveState | null;
  connection: 'connecting' | 'open' | 'lost' | 'orphaned';
  lostSince: number | null;
  /** Last look at any dashboard of the session that this window knows of; null = none. */
  lookedAt: number | null;
  /** Since when the session has been without a dashboard, by this window's clock; null = it has one. */
  withoutSince: number | null;
  now: number;
}

/** What the prompter has to say of its numbers, the worst first; `since` in epoch ms, null where nothing was ever read. */
export function standingOf({ state, connection, lostSince, lookedAt, withoutSince, now }: Known): Standing {
  if (connection === 'orphaned') return { kind: 'orphaned', since: lostSince };
  if (connection === 'lost') return { kind: 'lost', since: lostSince };
  if (state === null) return { kind: 'connecting' };
  if (!state.session) return { kind: 'idle' };
  const readAt = Math.max(lookedAt ?? 0, state.session.readAt ?? 0) || null;
  if (withoutSince !== null) {
    return now - withoutSince >= CLOSED_AFTER_MS ? { kind: 'closed', since: readAt } : { kind: 'fine' };
  }
  return readAt !== null && now - readAt > SILENT_MS ? { kind: 'silent', since: readAt } : { kind: 'fine' };
}
