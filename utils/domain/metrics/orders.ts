import type { Metric } from './metric';

/** Orders since the start of the stream, as the platform counts them. */
export const orders = {
  id: 'orders',
  kind: 'counter',
  quantity: 'count',
  labels: ['成交订单数', '累计订单数', '支付订单数', '成交单量', '订单数', 'Orders', 'SKU orders', 'Estimated Orders', '注文数'],
  never: ['Order', 'Order now', 'Purchase now', 'Order number', 'Order total', 'All orders', '下单数量'],
} as const satisfies Metric;
