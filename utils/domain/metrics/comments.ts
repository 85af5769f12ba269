import type { Metric } from './metric';

/** Comments since the start of the stream. */
export const comments = {
  id: 'comments',
  kind: 'counter',
  quantity: 'count',
  labels: ['评论次数', '评论条数', '评论数', 'Comments', 'コメント数'],
  never: [],
} as const satisfies Metric;
