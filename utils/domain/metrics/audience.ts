import type { Metric } from './metric';

/** Unique people who have watched since the start of the stream. */
export const audience = {
  id: 'audience',
  kind: 'counter',
  quantity: 'count',
  labels: [
    '累计观看人数',
    '观看人数',
    '累计观众数',
    '直播观看人数',
    '整场累计看播人数',
    '直播间观看人数',
    'Viewers (UV)',
    'Unique viewers',
    '累計視聴者数',
  ],
  never: ['Visitor'],
} as const satisfies Metric;
