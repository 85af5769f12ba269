/** An alert in words: which rule it was, of what, with which value. Pure. */
import { formatCount } from '../../../utils/domain/format';
import type { Mark } from '../../../utils/domain/session';
import type { Translator } from '../../../utils/i18n';

export type AlertMark = Extract<Mark, { kind: 'alert' }>;

/** Rules that have words. */
export const RULE_IDS = ['viewers-drop', 'orders-quiet', 'stock-low', 'number-lost', 'overtime'] as const;
export type RuleId = (typeof RULE_IDS)[number];

export const isRuleId = (id: string): id is RuleId => RULE_IDS.some((known) => known === id);

/** A rule of another version has no words of its own here. */
export function alertText({ rule, metric, subject, value }: AlertMark, { t, language }: Translator): string {
  if (!isRuleId(rule)) return t('sidebar.aide.alerts.otherVersion');
  return t(`sidebar.aide.alerts.said.${rule}`, {
    value: value === undefined ? t('common.noValue') : formatCount(Math.abs(value), language),
    subject: subject ?? t('common.noValue'),
    metric: metric ? t(`common.metric.${metric}`) : t('common.noValue'),
  });
}
