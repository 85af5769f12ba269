/** What a person changed about the alert rules, laid over the rules to begin with. Anything out of range does not count. */
import { type AlertRule, DEFAULT_RULES } from './alert-rules';

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

const NUMBERS = Object.keys(RULE_RANGE) as RuleNumber[];

/** The numbers that a rule has, thresholds before times. */
export function numbersOf(rule: AlertRule): RuleNumber[] {
  return NUMBERS.filter((name) => name in rule);
}

/** One number of a rule; ms for `holdMs` and `coolDownMs`. */
export function numberOf(rule: AlertRule, name: RuleNumber): number | undefined {
  return (rule as Partial<Record<RuleNumber, number>>)[name];
}

export function isInRange(name: RuleNumber, value: unknown): value is number {
  const { min, max } = RULE_RANGE[name];
  return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
}

/** The rules in force. */
export function rulesWith(own: OwnRules): AlertRule[] {
  return DEFAULT_RULES.map((rule) => {
    const changed = Object.hasOwn(own, rule.id) ? own[rule.id] : undefined;
    if (!changed) return rule;
    const numbers = numbersOf(rule).flatMap((name) => (isInRange(name, changed[name]) ? [[name, changed[name]] as const] : []));
    return { ...rule, ...Object.fromEntries(numbers), enabled: changed.enabled ?? rule.enabled };
  });
}
