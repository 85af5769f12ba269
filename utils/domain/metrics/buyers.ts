import type { Metric } from './metric';

/** People who have bought since the start of the stream. */
export const buyers = {
  id: 'buyers',
  kind: 'counter',
  quantity: 'count',
  labels: ['成交人数', '支付人数', '购买人数', 'Buyers', 'Customers', '購入者数'],
  never: ['Buyer', 'Customer', '买家', '客户', '顾客'],
} as const satisfies Metric;
