import type { Metric } from './metric';

/** Times the stream was shared. */
export const shares = {
  id: 'shares',
  kind: 'counter',
  quantity: 'count',
  labels: ['分享次数', '分享数', 'Shares', 'シェア数'],
  never: [],
} as const satisfies Metric;
