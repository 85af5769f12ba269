import type { Metric } from './metric';

/** Visits since the start of the stream; one person may be counted several times. */
export const visits = {
  id: 'visits',
  kind: 'counter',
  quantity: 'count',
  labels: ['观看次数', '直播观看人次', '累计看播次数', '累计观看人次', '观看人次', '场观', 'Views', 'Total views', '視聴回数'],
  never: [],
} as const satisfies Metric;
