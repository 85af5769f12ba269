import type { Metric } from './metric';

/** Likes since the start of the stream. */
export const likes = {
  id: 'likes',
  kind: 'counter',
  quantity: 'count',
  labels: ['点赞次数', '点赞数', '点赞', 'Likes', 'いいね数'],
  never: [],
} as const satisfies Metric;
