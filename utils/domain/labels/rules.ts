/** Which set of parts means which metric; cutting a label into parts is left to `words.ts`. */
import type { MetricId } from '../metrics';

/** Parts that change no meaning, or (`now` on a counter) only say that it is up to date. */
const NEUTRAL = 'room live of stream day placed number now measure place';

/**
 * Metric, parts that must be there, parts that may be beside the neutral ones. The first that fits wins. A set with any other part
 * fits nothing, so what is not understood is never taken for a metric. Only counters may be a `sum`.
 */
const RULES: readonly [MetricId | null, string, string?][] = [
  ['viewers', 'online', 'people watch viewer crowd'],
  ['viewers', 'now viewer', 'people'],
  ['viewers', 'now crowd', 'people'],
  ['viewers', 'now people', 'watch viewer'],
  ['viewers', 'place people'],
  ['visits', 'watch times', 'sum enter page'],
  [null, 'now watch number'],
  ['visits', 'watch number', 'sum'],
  ['viewers', 'now watch', 'viewer crowd'],
  ['viewers', 'live crowd people'],
  ['viewers', 'live enter people'],
  ['audience', 'sum viewer', 'people'],
  ['audience', 'stream viewer', 'people'],
  ['audience', 'day viewer', 'people'],
  ['viewers', 'viewer', 'people'],
  ['audience', 'crowd sum', 'people'],
  ['audience', 'crowd stream', 'people'],
  ['audience', 'crowd people'],
  ['audience', 'crowd number'],
  ['audience', 'watch people', 'sum enter'],
  ['audience', 'spread people', 'sum'],
  // 实时访客数 counts the day on some platforms and the moment on others.
  [null, 'now enter people'],
  ['audience', 'enter people', 'sum'],
  ['visits', 'spread', 'sum times'],
  ['visits', 'enter times', 'sum'],
  ['visits', 'enter number', 'sum'],
  ['visits', 'viewer times', 'sum people'],
  ['buyers', 'buy people', 'order sum'],
  ['buyers', 'order people', 'sum'],
  ['revenue', 'buy amount', 'order sum sales worth merchandise'],
  ['revenue', 'merchandise number', 'buy sum'],
  ['revenue', 'order sum worth', 'amount buy'],
  ['revenue', 'order amount', 'sum sales'],
  // A number of sales is orders here and pieces there.
  [null, 'sales number'],
  ['revenue', 'sales', 'amount worth buy sum'],
  // 当前商品销量 is that of the one product being shown.
  [null, 'now goods', 'buy piece sum'],
  ['items', 'buy piece', 'goods item sum'],
  ['items', 'buy item', 'sum'],
  ['items', 'sales piece', 'goods sum'],
  ['orders', 'order', 'buy sum times'],
  ['orders', 'placed number', 'buy sum times'],
  ['orders', 'buy times', 'sum'],
  [null, 'refund number', 'amount'],
  ['refunds', 'refund amount', 'buy order sum'],
  ['likes', 'like', 'sum times'],
  ['comments', 'comment', 'sum times piece'],
  ['shares', 'shared', 'sum times'],
  ['followers', 'new fan', 'sum people'],
  ['clicks', 'goods click', 'sum times enter'],
  ['clicks', 'item click', 'sum times enter'],
];

const rules = RULES.map(([metric, need, may = '']) => {
  const needed = need.split(' ');
  return { metric, needed, allowed: new Set([...needed, ...`${NEUTRAL} ${may}`.split(' ')]) };
});

/** The metric that a set of parts means; null when none does. */
export function metricOf(names: ReadonlySet<string>): MetricId | null {
  const fits = rules.find(
    ({ needed, allowed }) => needed.every((name) => names.has(name)) && [...names].every((name) => allowed.has(name)),
  );
  return fits?.metric ?? null;
}
