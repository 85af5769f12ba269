/** A practice show at one moment: pure, so the same moment always looks the same. Showing it is left to the practice page. */
import { METRIC_IDS, type MetricId } from '../metrics';
import type { Said } from './chatter';
import { type ProductId, SHOW_PRODUCTS, type ShowProduct } from './products';
import type { Show } from './show';
import { turnAt } from './turns';

export type Phase = 'before' | 'live' | 'ended';

/** Numbers that look like the metrics and are something else. Money in minor units of CNY, shares in [0, 1]. */
export interface LookAlikes {
  averageViewers: number;
  peakViewers: number;
  /** Revenue per thousand visits. */
  perThousandMinor: number;
  /** Buyers by audience. */
  conversion: number;
  refundedOrders: number;
  /** Revenue by hour on air. */
  perHourMinor: number;
  /** How long a visit lasted on average, seconds. */
  averageStayS: number;
}

export interface ProductState extends ShowProduct {
  id: ProductId;
  explaining: boolean;
  stockLeft: number;
  /** Absent before the start. */
  sold?: { orders: number; items: number; revenueMinor: number; clicks: number };
}

/** Minutes that the block "last five minutes" covers. */
export const RECENT_MINUTES = 5;
/** How many comments a page can show. */
const SAID_SHOWN = 24;

/** JSON-safe. `totals`, `recent` and `alike` are absent before the start: there is no value then, which is not 0. */
export interface ShowState {
  /** Milliseconds since the start; negative before it; never past the end. */
  tMs: number;
  phase: Phase;
  /** Money in minor units of CNY. `viewers` is absent once the show has ended. */
  totals?: Partial<Record<MetricId, number>>;
  /** Growth over the last five minutes; counters only. */
  recent?: Partial<Record<MetricId, number>>;
  alike?: LookAlikes;
  yesterdayMinor: number;
  products: ProductState[];
  /** Newest first. */
  said: Said[];
  /** Running number of the present turn, and its kind; a product's id is in `products`. */
  turn: number;
}

/** The show at `tMs` milliseconds after its start. Counters are never lower at a later moment. */
export function showAt(show: Show, tMs: number): ShowState {
  const phase: Phase = tMs < 0 ? 'before' : tMs >= show.lengthMs ? 'ended' : 'live';
  const at = Math.min(tMs, show.lengthMs);
  const s = Math.floor(at / 1_000);
  const turn = phase === 'live' ? turnAt(show.turns, s) : undefined;
  const products = SHOW_PRODUCTS.map((product): ProductState => {
    const own = show.products[product.id];
    return {
      ...product,
      explaining: turn?.product === product.id,
      stockLeft: cell(own.stock, Math.max(0, s)),
      ...(phase === 'before'
        ? {}
        : {
            sold: {
              orders: cell(own.orders, s),
              items: cell(own.items, s),
              revenueMinor: cell(own.revenue, s),
              clicks: cell(own.clicks, s),
            },
          }),
    };
  });
  const common = { tMs: at, phase, products, yesterdayMinor: show.yesterdayMinor, turn: turn ? show.turns.indexOf(turn) : -1 };
  if (phase === 'before') return { ...common, said: [] };
  const totals = Object.fromEntries(METRIC_IDS.map((id) => [id, cell(show.columns[id], s)])) as Record<MetricId, number>;
  const { viewers: _, ...lasting } = totals;
  return {
    ...common,
    totals: phase === 'ended' ? lasting : totals,
    recent: recentAt(show, s),
    alike: alikeAt(show, s, totals),
    said: saidUntil(show.said, at),
  };
}

/** Viewers (mean) and orders (growth) of every minute begun until `tMs`, oldest first. */
export function trendAt(show: Show, tMs: number): { viewers: number; orders: number }[] {
  const lastS = Math.floor(Math.min(Math.max(tMs, 0), show.lengthMs) / 1_000);
  const points = [];
  for (let fromS = 0; fromS < lastS; fromS += 60) {
    const toS = Math.min(fromS + 60, lastS);
    points.push({
      viewers: Math.round(mean(show.columns.viewers, fromS, toS)),
      orders: cell(show.columns.orders, toS) - cell(show.columns.orders, fromS),
    });
  }
  return points;
}

function recentAt(show: Show, s: number): Partial<Record<MetricId, number>> {
  const beforeS = Math.max(0, s - RECENT_MINUTES * 60);
  return Object.fromEntries(
    METRIC_IDS.filter((id) => id !== 'viewers').map((id) => [id, cell(show.columns[id], s) - cell(show.columns[id], beforeS)]),
  );
}

function alikeAt(show: Show, s: number, totals: Record<MetricId, number>): LookAlikes {
  const averageViewers = mean(show.columns.viewers, 0, s + 1);
  return {
    averageViewers: Math.round(averageViewers),
    peakViewers: peak(show.columns.viewers, s),
    perThousandMinor: Math.round((totals.revenue * 1_000) / totals.visits),
    conversion: totals.buyers / totals.audience,
    refundedOrders: cell(show.refundedOrders, s),
    perHourMinor: s === 0 ? 0 : Math.round((totals.revenue * 3_600) / s),
    averageStayS: Math.round((averageViewers * (s + 1)) / totals.visits),
  };
}

function saidUntil(said: readonly Said[], tMs: number): Said[] {
  let low = 0;
  let high = said.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((said[middle]?.atMs ?? 0) <= tMs) low = middle + 1;
    else high = middle;
  }
  return said.slice(Math.max(0, low - SAID_SHOWN), low).reverse();
}

function cell(column: Int32Array | Float64Array, s: number): number {
  return column[Math.min(s, column.length - 1)] ?? 0;
}

function peak(column: Int32Array | Float64Array, untilS: number): number {
  let highest = 0;
  for (let s = 0; s <= untilS; s++) highest = Math.max(highest, cell(column, s));
  return highest;
}

function mean(column: Int32Array | Float64Array, fromS: number, toS: number): number {
  let sum = 0;
  for (let s = fromS; s < toS; s++) sum += cell(column, s);
  return toS > fromS ? sum / (toS - fromS) : 0;
}
