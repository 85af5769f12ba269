import type { Metric } from './metric';

/** Clicks on products since the start of the stream. */
export const clicks = {
  id: 'clicks',
  kind: 'counter',
  quantity: 'count',
  labels: ['商品点击', '商品点击次数', '商品点击人数', 'Product clicks', '商品クリック数'],
  never: [],
} as const satisfies Metric;
