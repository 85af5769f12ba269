/**
 * Which metric stands in which kind of tile. Real dashboards mix libraries and markup on one page, so does this one: the digits roll in two
 * published widgets or stand still, the label is above, below or beside, the unit in a node of its own or not.
 */
import type { MetricId } from '../../utils/domain/metrics';
import type { ShowState } from '../../utils/domain/show/state';
import type { Language } from '../../utils/i18n';
import { type Precision, type Shown, showCount, showMoney } from './platform-text';

export interface Tile {
  metric: MetricId;
  /** `odometer` and `flow` are the packages `odometer` and `number-flow`; `plain` is one text; `split` keeps the unit in its own node. */
  widget: 'odometer' | 'flow' | 'plain' | 'split';
  label: 'above' | 'below' | 'term' | 'inline';
  precision: Precision;
  /** Digits after the point of a shortened number. */
  decimals?: number;
  /** What is counted, in a node of its own: `单`. */
  counted?: 'orders' | 'buyers';
  help?: true;
  /** A change against the last show beside the number. */
  delta?: true;
  /** A look-alike on a line of its own under the number. */
  under?: 'yesterday' | 'peakViewers' | 'refundedOrders';
}

export const CORE_TILES: readonly Tile[] = [
  { metric: 'revenue', widget: 'flow', label: 'above', precision: 'exact', help: true, under: 'yesterday' },
  { metric: 'viewers', widget: 'odometer', label: 'above', precision: 'short', decimals: 2, under: 'peakViewers' },
  { metric: 'audience', widget: 'flow', label: 'below', precision: 'short' },
  { metric: 'visits', widget: 'split', label: 'above', precision: 'short', decimals: 2, help: true },
  { metric: 'orders', widget: 'odometer', label: 'below', precision: 'exact', counted: 'orders' },
  { metric: 'items', widget: 'plain', label: 'above', precision: 'exact', delta: true },
  { metric: 'buyers', widget: 'plain', label: 'term', precision: 'exact', counted: 'buyers' },
  { metric: 'refunds', widget: 'plain', label: 'term', precision: 'exact', under: 'refundedOrders' },
];

export const INTERACTION_TILES: readonly Tile[] = [
  { metric: 'likes', widget: 'plain', label: 'inline', precision: 'short' },
  { metric: 'comments', widget: 'split', label: 'above', precision: 'short' },
  { metric: 'shares', widget: 'plain', label: 'below', precision: 'exact' },
  { metric: 'followers', widget: 'flow', label: 'above', precision: 'exact' },
  { metric: 'clicks', widget: 'odometer', label: 'above', precision: 'exact', help: true },
];

export const ALL_TILES: readonly Tile[] = [...CORE_TILES, ...INTERACTION_TILES];

/** What each of these tiles shows of a state; a metric without a value is absent. */
export function shownOf(state: ShowState, language: Language, tiles: readonly Tile[]): Partial<Record<MetricId, Shown>> {
  const shown: Partial<Record<MetricId, Shown>> = {};
  for (const { metric, precision, widget, decimals = 1 } of tiles) {
    const amount = state.totals?.[metric];
    if (amount === undefined) continue;
    const money = metric === 'revenue' || metric === 'refunds';
    shown[metric] = money
      ? showMoney(amount, language, precision)
      : showCount(amount, language, precision, decimals, widget === 'odometer' ? 0 : decimals);
  }
  return shown;
}
