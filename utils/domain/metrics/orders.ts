import type { Metric } from './metric';

/** Orders since the start of the stream, as the platform counts them. */
export const orders = {
  id: 'orders',
  kind: 'counter',
  quantity: 'count',
  labels: ['成交订单数', '累计订单数', '支付订单数', '成交单量', '订单数', 'Orders', 'SKU orders', 'Estimated Orders', '注文数'],
  never: ['退款订单数', '预售订单数', 'Order rate', 'Refunded orders'],
} as const satisfies Metric;
