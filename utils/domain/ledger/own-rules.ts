/** What a person changed about the alert rules, laid over the rules to begin with. Anything out of range does not count. */
import { type AlertRule, DEFAULT_RULES } from './alert-rules';
import { isInRange, type OwnRules, RULE_RANGE, type RuleNumber } from './rule-numbers';

const NUMBERS = Object.keys(RULE_RANGE) as RuleNumber[];

/** The numbers that a rule has, thresholds before times. */
export function numbersOf(rule: AlertRule): RuleNumber[] {
  return NUMBERS.filter((name) => name in rule);
}

/** One number of a rule; ms for `holdMs` and `coolDownMs`. */
export function numberOf(rule: AlertRule, name: RuleNumber): number | undefined {
  return (rule as Partial<Record<RuleNumber, number>>)[name];
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
