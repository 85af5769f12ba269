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
  never: ['Watch now', 'View now', '现在观看', '当前用户', 'Current user', 'Viewer'],
} as const satisfies Metric;
