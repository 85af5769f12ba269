/** Which set of parts means which metric; cutting a label into parts is left to `words.ts`. */
import type { MetricId } from '../metrics';

/** Parts that change no meaning. */
const NEUTRAL = ['room', 'live', 'of', 'stream', 'day', 'placed'];

/**
 * Metric, parts that must be there, parts that may be. First that fits wins; a set with any other part fits nothing, so what is
 * not understood is never taken for a metric. 实时 on a counter only says that it is up to date.
 */
const RULES: readonly [MetricId, string, string][] = [
  ['viewers', 'online', 'now people watch viewer crowd number'],
  ['viewers', 'now viewer', 'people number'],
  ['viewers', 'now crowd', 'people number'],
  ['viewers', 'now watch', 'people viewer crowd'],
  ['viewers', 'now people', ''],
  ['viewers', 'live crowd people', ''],
  ['viewers', 'live enter people', ''],
  ['audience', 'sum viewer', 'people number'],
  ['audience', 'stream viewer', 'people number'],
  ['viewers', 'viewer', 'people number'],
  ['audience', 'crowd sum', 'people number'],
  ['audience', 'crowd stream', 'people number'],
  ['audience', 'crowd people', 'number'],
  ['audience', 'crowd number', ''],
  ['audience', 'watch people', 'sum number enter'],
  ['audience', 'enter people', 'sum number'],
  ['audience', 'spread people', 'sum number'],
  ['visits', 'spread', 'sum now times number'],
  ['visits', 'watch times', 'sum now number'],
  ['visits', 'enter times', 'sum now number'],
  ['visits', 'viewer times', 'sum now people number'],
  ['visits', 'watch number', 'sum now'],
  ['visits', 'enter number', 'sum now'],
  ['buyers', 'buy people', 'order sum now number'],
  ['buyers', 'order people', 'sum now number'],
  ['revenue', 'buy amount', 'order goods sum now sales'],
  ['revenue', 'order amount', 'goods sum now sales'],
  ['revenue', 'sales', 'amount buy sum now'],
  ['items', 'buy piece', 'order goods item sum now number'],
  ['items', 'buy item', 'sum now number'],
  ['items', 'sales piece', 'goods sum now number'],
  ['orders', 'order', 'buy sum now number times goods'],
  ['refunds', 'refund amount', 'buy order goods sum now'],
  ['likes', 'like', 'sum now number times'],
  ['comments', 'comment', 'sum now number times piece'],
  ['shares', 'shared', 'sum now number times'],
  ['followers', 'new fan', 'sum now number people'],
  ['clicks', 'goods click', 'sum now number times'],
  ['clicks', 'item click', 'sum now number times'],
];

const rules = RULES.map(([metric, need, may]) => {
  const needed = need.split(' ');
  return { metric, needed, allowed: new Set([...needed, ...may.split(' '), ...NEUTRAL]) };
});

/** The metric that a set of parts means; null when none does. */
export function metricOf(names: ReadonlySet<string>): MetricId | null {
  for (const { metric, needed, allowed } of rules) {
    if (needed.every((name) => names.has(name)) && [...names].every((name) => allowed.has(name))) return metric;
  }
  return null;
}
