/** Tells a true rule once it has held long enough, and not again before its cool-down is over. What makes a rule true is in `alert-rules.ts`. */
import { type AlertFacts, type AlertRule, type Finding, findings } from './alert-rules';

/** A rule that has to be told; becomes a mark of kind `alert`. */
export interface Alert extends Finding {
  rule: string;
  /** Epoch ms. */
  at: number;
}

interface Watch {
  /** True without a break since then; absent = not true at the last look. */
  since?: number;
  toldAt?: number;
}

/** Per rule and subject, so that one lost number does not hide another. */
export type AlertState = Readonly<Record<string, Watch>>;

/**
 * One look at the facts. Call about once a second; deterministic, so a repeat with the same facts tells nothing twice.
 * A clock that was set back ends a cool-down that would last longer than it should.
 */
export function stepAlerts(
  state: AlertState,
  rules: readonly AlertRule[],
  facts: AlertFacts,
): { state: AlertState; alerts: Alert[] } {
  const { now } = facts;
  const next: Record<string, Watch> = {};
  const alerts: Alert[] = [];
  for (const rule of rules) {
    if (!rule.enabled) continue;
    for (const finding of findings(rule, facts)) {
      const key = keyOf(rule, finding.subject);
      const before = state[key];
      const since = Math.min(before?.since ?? now, now);
      const isDue = now - since >= rule.holdMs && !isCooling(before?.toldAt, rule, now);
      if (isDue) alerts.push({ ...finding, rule: rule.id, at: now });
      const toldAt = isDue ? now : before?.toldAt;
      next[key] = { since, ...(toldAt === undefined ? {} : { toldAt }) };
    }
    for (const [key, { toldAt }] of Object.entries(state)) {
      if (!next[key] && key.startsWith(keyOf(rule, '')) && isCooling(toldAt, rule, now)) next[key] = { toldAt: toldAt as number };
    }
  }
  return { state: next, alerts };
}

const keyOf = (rule: AlertRule, subject: string) => `${rule.id}\n${subject}`;

const isCooling = (toldAt: number | undefined, rule: AlertRule, now: number) =>
  toldAt !== undefined && now >= toldAt && now - toldAt < rule.coolDownMs;
