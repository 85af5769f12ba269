/** Mishaps on a practice dashboard: a number set by hand, money given back, a counter that begins again. Pure; `showAt` knows nothing of them. */
import { METRIC_IDS, METRICS, type MetricId } from '../metrics';
import type { ShowState } from './state';

/** Per metric, in its own unit (things, or minor units of CNY). Plain data. */
export interface Tampering {
  /** Stands in place of the show's number. */
  set: Partial<Record<MetricId, number>>;
  /** Taken off the show's number, or put on it where negative. */
  minus: Partial<Record<MetricId, number>>;
}

export const UNTOUCHED: Tampering = { set: {}, minus: {} };

/** The state as the mishaps leave it; nothing falls below 0, and where there is no value none appears unless it was set. */
export function tampered(state: ShowState, { set, minus }: Tampering): ShowState {
  if (state.totals === undefined) return state;
  const totals: Partial<Record<MetricId, number>> = {};
  for (const id of METRIC_IDS) {
    const own = state.totals[id];
    const amount = set[id] ?? (own === undefined ? undefined : Math.max(0, own - (minus[id] ?? 0)));
    if (amount !== undefined) totals[id] = amount;
  }
  return { ...state, totals };
}

/** `orders` orders worth `amountMinor` together are taken back out of the totals, as some platforms do; refunds grow by the amount. */
export function withRefund(tampering: Tampering, orders: number, amountMinor: number): Tampering {
  const { minus } = tampering;
  return {
    ...tampering,
    minus: {
      ...minus,
      orders: (minus.orders ?? 0) + orders,
      items: (minus.items ?? 0) + orders,
      revenue: (minus.revenue ?? 0) + amountMinor,
      refunds: (minus.refunds ?? 0) - amountMinor,
    },
  };
}

/** The counters in `ids` (all of them unless told) begin again at 0 from the untouched state `at`, as at midnight or on a new stream. */
export function withReset(tampering: Tampering, at: ShowState, ids: readonly MetricId[] = METRIC_IDS): Tampering {
  const set = { ...tampering.set };
  const minus = { ...tampering.minus };
  for (const id of ids.filter((id) => METRICS[id].kind === 'counter')) {
    delete set[id];
    minus[id] = at.totals?.[id] ?? 0;
  }
  return { set, minus };
}
