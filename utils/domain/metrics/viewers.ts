import type { Metric } from './metric';

/** People watching at this moment. */
export const viewers = {
  id: 'viewers',
  kind: 'gauge',
  quantity: 'count',
  labels: [
    '实时在线人数',
    '在线人数',
    '当前在线人数',
    '当前在线',
    '实时在线',
    '在线',
    '实时观看人数',
    'Current viewers',
    'Viewers',
    'Concurrent viewers',
    '視聴者数',
    '同時視聴者数',
  ],
  never: ['平均在线人数', '最高在线人数', '累计在线人数', '在线粉丝占比', 'Average viewers', 'Peak viewers'],
} as const satisfies Metric;
