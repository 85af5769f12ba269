/** What an alert said, in words, for pages and files alike. */
import type { Mark } from '../../utils/domain/session';
import type { Translator } from '../../utils/i18n';
import type { Format } from './use-format';

/** Rules that have words, and what their sentence is of. */
const RULES = {
  'viewers-drop': ['value'],
  'orders-quiet': ['value'],
  'stock-low': ['subject', 'value'],
  'number-lost': ['metric'],
  overtime: ['subject', 'value'],
} as const;

const isRule = (rule: string): rule is keyof typeof RULES => Object.hasOwn(RULES, rule);

/** Only the rule's name where the mark does not know all of what it said. */
export function alertText(mark: Extract<Mark, { kind: 'alert' }>, t: Translator['t'], format: Format): string {
  const metric = mark.metric && t(`common.metric.${mark.metric}`);
  if (!isRule(mark.rule)) return [metric, mark.rule].filter(Boolean).join(' · ');
  const known = {
    ...(metric ? { metric } : {}),
    ...(mark.subject ? { subject: mark.subject } : {}),
    ...(mark.value === undefined ? {} : { value: format.count(Math.abs(mark.value)) }),
  };
  const isWhole = RULES[mark.rule].every((part) => part in known);
  return isWhole ? t(`history.marks.said.${mark.rule}`, known) : t(`history.marks.rule.${mark.rule}`);
}
