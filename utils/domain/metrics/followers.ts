import type { Metric } from './metric';

/** New followers since the start of the stream. */
export const followers = {
  id: 'followers',
  kind: 'counter',
  quantity: 'count',
  labels: ['新增粉丝数', '新增粉丝', '累计新增粉丝', 'New followers', '新規フォロワー'],
  never: [],
} as const satisfies Metric;
