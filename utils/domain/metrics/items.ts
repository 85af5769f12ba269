import type { Metric } from './metric';

/** Pieces sold since the start of the stream. */
export const items = {
  id: 'items',
  kind: 'counter',
  quantity: 'count',
  labels: ['成交件数', '销售件数', 'Items sold', 'Unit sold', 'Units sold', '販売個数'],
  never: [],
} as const satisfies Metric;
