/**
 * How much later than the words that sold it an order shows on a dashboard. One rule for the live feed, history and files: a session remembers
 * its lag, and wherever "while on air" is shown it is stated.
 */
import type { Session } from './session';

/** ms. */
export const DEFAULT_LAG_MS = 5000;
/** ms. */
export const LAG_RANGE = { min: 0, max: 60_000 } as const;

/** The lag of a session, ms. One recorded before sessions remembered it has the one that everybody began with. */
export const lagOf = (session: Pick<Session, 'lagMs'>): number => session.lagMs ?? DEFAULT_LAG_MS;
