/** What is bought in a practice show: orders burst when a product is explained, trickle otherwise; some are given back later. One step a second. */
import type { Crowd } from './crowd';
import { type ProductId, SHOW_PRODUCTS, type ShowProduct } from './products';
import type { Random } from './random';
import type { Turn } from './turns';

/** Running sums at the end of each second, of one product or of the whole show. Money in minor units of CNY. */
export interface Sold {
  orders: Int32Array;
  items: Int32Array;
  revenue: Float64Array;
  clicks: Int32Array;
}

/** Money and orders are as platforms count them: given back or not, an order stays in `orders` and `revenue`. */
export interface Sales extends Sold {
  buyers: Int32Array;
  refunds: Float64Array;
  refundedOrders: Int32Array;
  products: Record<ProductId, Sold & { stock: Int32Array }>;
}

/** Orders per viewer and second for a product of appeal 1 while it is explained. */
const ORDERS_PER_VIEWER = 0.000_12;
/** Share of that rate while another product is explained. */
const TRICKLE = 0.03;
const CLICKS_PER_ORDER = 14;
const NEW_BUYER = 0.86;
const GIVEN_BACK = 0.035;
const RESTOCK_BELOW = 15;

/** Sells through the show. Guarantees buyers ≤ orders ≤ items, refunds ≤ revenue, product sums = totals, nothing ever negative. */
export function sell(random: Random, turns: readonly Turn[], { viewers, audience }: Crowd): Sales {
  const length = viewers.length;
  const sales: Sales = {
    ...sold(length),
    buyers: new Int32Array(length),
    refunds: new Float64Array(length),
    refundedOrders: new Int32Array(length),
    products: Object.fromEntries(
      SHOW_PRODUCTS.map(({ id, stock }) => [id, { ...sold(length), stock: new Int32Array(length).fill(stock, 0, 1) }]),
    ) as Sales['products'],
  };
  let turn = 0;
  for (let s = 1; s < length; s++) {
    while ((turns[turn]?.toS ?? Number.POSITIVE_INFINITY) <= s) turn += 1;
    carry(sales, s);
    for (const product of SHOW_PRODUCTS) {
      const eager = eagerness(turns[turn], product.id, s) * product.appeal;
      const wanted = random.poisson((viewers[s] ?? 0) * ORDERS_PER_VIEWER * eager);
      for (let n = 0; n < wanted; n++) order(random, sales, product, s, audience[s] ?? 0);
      const looked = random.poisson((viewers[s] ?? 0) * ORDERS_PER_VIEWER * CLICKS_PER_ORDER * eager);
      for (const sum of [sales, sales.products[product.id]]) add(sum.clicks, s, looked);
    }
  }
  return sales;
}

function sold(length: number): Sold {
  return {
    orders: new Int32Array(length),
    items: new Int32Array(length),
    revenue: new Float64Array(length),
    clicks: new Int32Array(length),
  };
}

type Column = Int32Array | Float64Array;

function add(column: Column, s: number, amount: number): void {
  column[s] = (column[s] ?? 0) + amount;
}

/** Brings every running sum over from the second before. What is given back at `s` was put there earlier, so sums are added, not set. */
function carry(sales: Sales, s: number): void {
  const sums: Column[] = [
    sales.orders,
    sales.items,
    sales.revenue,
    sales.clicks,
    sales.buyers,
    sales.refunds,
    sales.refundedOrders,
  ];
  for (const column of sums) add(column, s, column[s - 1] ?? 0);
  for (const { orders, items, revenue, clicks, stock } of Object.values(sales.products))
    for (const column of [orders, items, revenue, clicks, stock]) add(column, s, column[s - 1] ?? 0);
}

function order(random: Random, sales: Sales, product: ShowProduct & { id: ProductId }, s: number, audience: number): void {
  const own = sales.products[product.id];
  const stock = own.stock[s] ?? 0;
  const items = product.voucher ? 1 : Math.min(1 + random.poisson(0.25), 5, Math.max(1, stock));
  const paid = items * product.liveMinor;
  for (const sum of [sales, own]) {
    add(sum.orders, s, 1);
    add(sum.items, s, items);
    add(sum.revenue, s, paid);
    add(sum.clicks, s, 1);
  }
  own.stock[s] = stock - items < RESTOCK_BELOW ? stock - items + Math.ceil(product.stock / 2) : stock - items;
  const bought = sales.buyers[s] ?? 0;
  const anew = bought === 0 || random.chance(NEW_BUYER);
  if (anew && bought < audience) add(sales.buyers, s, 1);
  if (!random.chance(GIVEN_BACK)) return;
  const backAt = s + Math.round(random.between(45, 1_500));
  if (backAt >= sales.refunds.length) return;
  add(sales.refunds, backAt, paid);
  add(sales.refundedOrders, backAt, 1);
}

/** 1 on average over a product's own turn: low until the link is put up, then a rush that ebbs away. */
function eagerness(turn: Turn | undefined, product: ProductId, s: number): number {
  if (turn?.product !== product) return TRICKLE;
  const part = (s - turn.fromS) / (turn.toS - turn.fromS);
  return part < 0.18 ? 0.2 : 0.55 + 2.6 * Math.exp(-(part - 0.18) * 5);
}
