/** The numbers of an alert rule that a person may change, and how far. The rules themselves are left to `own-rules.ts`. */

export type RuleNumber = 'percent' | 'minutes' | 'left' | 'graceMinutes' | 'holdMs' | 'coolDownMs';

/** By id of the rule; what is absent stays as it is. */
export type OwnRules = Readonly<Record<string, { enabled?: boolean } & Partial<Record<RuleNumber, number>>>>;

const MINUTE_MS = 60_000;

/** Thresholds look back at most as far as the series kept in memory. */
export const RULE_RANGE: Readonly<Record<RuleNumber, { min: number; max: number }>> = {
  percent: { min: 1, max: 99 },
  minutes: { min: 0.5, max: 15 },
  left: { min: 0, max: 1_000_000 },
  graceMinutes: { min: 0, max: 120 },
  holdMs: { min: 0, max: 10 * MINUTE_MS },
  coolDownMs: { min: 10_000, max: 120 * MINUTE_MS },
};

/** Whether a rule may carry this number, in the unit of its name; both ends count. */
export function isInRange(name: RuleNumber, value: unknown): value is number {
  const { min, max } = RULE_RANGE[name];
  return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
}
