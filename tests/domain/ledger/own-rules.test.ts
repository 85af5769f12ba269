/** What a person changed of the rules counts where it is in range, and nothing else does. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../../utils/domain/ledger/alert-rules';
import { numberOf, numbersOf, rulesWith } from '../../../utils/domain/ledger/own-rules';
import { isInRange, RULE_RANGE } from '../../../utils/domain/ledger/rule-numbers';

const rule = (id: string, own: Parameters<typeof rulesWith>[0]) => rulesWith(own).find((one) => one.id === id);

describe('rulesWith', () => {
  it('are the rules to begin with while nothing was changed', () => expect(rulesWith({})).toEqual(DEFAULT_RULES));
  it('takes numbers in range and the switch', () => {
    expect(rule('viewers-drop', { 'viewers-drop': { percent: 50, enabled: false } })).toMatchObject({
      percent: 50,
      minutes: 5,
      enabled: false,
    });
  });
  it.each([0, 100, Number.NaN, Number.POSITIVE_INFINITY, -5])('leaves %d per cent out', (percent) => {
    expect(rule('viewers-drop', { 'viewers-drop': { percent } })).toMatchObject({ percent: 30 });
  });
  it('gives no rule a number that is not its own, and makes up no rule', () => {
    expect(rule('number-lost', { 'number-lost': { percent: 50 } })).not.toHaveProperty('percent');
    expect(rulesWith({ invented: { enabled: true } })).toEqual(DEFAULT_RULES);
    expect(rulesWith(JSON.parse('{"__proto__":{"enabled":false}}'))).toEqual(DEFAULT_RULES);
  });
  it('has every number of every rule in range', () => {
    for (const one of DEFAULT_RULES) for (const name of numbersOf(one)) expect(isInRange(name, numberOf(one, name))).toBe(true);
    expect(numbersOf(DEFAULT_RULES[0] as (typeof DEFAULT_RULES)[number])).toEqual(['percent', 'minutes', 'holdMs', 'coolDownMs']);
    expect(Object.values(RULE_RANGE).every(({ min, max }) => min < max)).toBe(true);
  });
});
