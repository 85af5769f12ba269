/**
 * Looks at the running session about once a second, while a dashboard is open, and keeps what a rule found as a mark. When a rule is due is
 * decided in `domain/ledger/alerts`; what it looks at is put together in `alert-facts.ts`.
 */
import { db } from '../../utils/database/db';
import { putMark } from '../../utils/database/sessions';
import { type Alert, type AlertState, stepAlerts } from '../../utils/domain/ledger/alerts';
import { rulesWith } from '../../utils/domain/ledger/own-rules';
import type { OwnRules } from '../../utils/domain/ledger/rule-numbers';
import type { Mark } from '../../utils/domain/session';
import { logError } from '../../utils/platform/error-log';
import { alertRules } from '../../utils/settings/aide';
import { alertFacts, toldBefore } from './alert-facts';
import { allDashboards, onDashboardChange } from './hub';
import { present, sessionChanged } from './live-feed';
import { toDisk } from './store';

const APART_MS = 1000;

let rules = rulesWith({});
let watched: { session: string; state: AlertState } | undefined;
let lookedAt = 0;
let looking = false;

const markOf = ({ rule, at, metric, subject, value }: Alert, session: string): Mark => ({
  v: 1,
  id: crypto.randomUUID(),
  session,
  at,
  kind: 'alert',
  rule,
  ...(metric === undefined ? { subject } : { metric }),
  ...(value === undefined ? {} : { value }),
});

async function look(now: number): Promise<void> {
  const { session, marks } = present();
  if (!session) {
    watched = undefined;
    return;
  }
  const before = watched?.session === session.id ? watched.state : toldBefore(marks);
  const dashboards = allDashboards().filter((d) => d.session === session.id);
  const products = await db.products.bulkGet(
    marks.flatMap((m) => (m.kind === 'on-air' && !m.until && m.product ? [m.product] : [])),
  );
  const facts = alertFacts({ now, session, dashboards, marks, products: products.flatMap((product) => product ?? []) });
  const { state, alerts } = stepAlerts(before, rules, facts);
  watched = { session: session.id, state };
  if (alerts.length === 0) return;
  const kept = await toDisk('alert', async () => {
    for (const alert of alerts) await putMark(db, markOf(alert, session.id));
  });
  // What could not be kept was not told: it comes again.
  if (kept.ok) await sessionChanged();
  else watched = { session: session.id, state: before };
}

/** Called once, when the worker starts. */
export function startAlerts(): void {
  const use = (own: OwnRules) => {
    rules = rulesWith(own);
  };
  alertRules.watch(use);
  alertRules.get().then(use, (error) => logError('settings', error));
  onDashboardChange(() => {
    const now = Date.now();
    // A clock that was set back must not silence the rules.
    if (looking || Math.abs(now - lookedAt) < APART_MS) return;
    lookedAt = now;
    looking = true;
    look(now)
      .catch((error) => logError('alerts', error))
      .finally(() => {
        looking = false;
      });
  });
}
