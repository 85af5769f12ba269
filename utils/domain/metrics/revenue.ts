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
  never: [
    '昨日成交金额',
    '成交金额(含异常交易)',
    '千次观看成交金额',
    '退款金额',
    '预估佣金',
    'GMV per hour',
    'Show GPM',
    'Direct GMV',
    '引导成交金额',
  ],
} as const satisfies Metric;
