import type { Metric } from './metric';

/** Money taken since the start of the stream, as the platform counts it (TikTok, for one, includes cancelled orders). */
export const revenue = {
  id: 'revenue',
  kind: 'counter',
  quantity: 'money',
  labels: [
    '直播间成交金额',
    '直播成交金额',
    '累计成交金额',
    '成交金额',
    '成交额',
    '支付金额',
    '累计支付金额',
    '销售额',
    'GMV',
    '实时GMV',
    'Revenue',
    'Gross Sales',
    '売上',
    '売上高',
  ],
  never: [],
} as const satisfies Metric;
