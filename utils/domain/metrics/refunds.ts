import type { Metric } from './metric';

/** Money given back since the start of the stream. */
export const refunds = {
  id: 'refunds',
  kind: 'counter',
  quantity: 'money',
  labels: ['退款金额', 'Refunds', '返金額'],
  never: [],
} as const satisfies Metric;
