/** How much later than the words that sold it an order shows on a dashboard. Stated wherever "while on air" is shown; a person may change it. */

/** ms. */
export const DEFAULT_LAG_MS = 5000;
/** ms. */
export const LAG_RANGE = { min: 0, max: 60_000 } as const;
