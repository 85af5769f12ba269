/** What is sold in a practice show: real local specialties and their made-up prices. Names are left to the texts of the practice room. */

export interface ShowProduct {
  /** Key of its name, origin and unit under `practice.product` in the texts. */
  id: string;
  /** Minor units of CNY, struck through. */
  listMinor: number;
  /** Minor units of CNY, what a viewer pays. */
  liveMinor: number;
  /** Pieces at the start of the show. */
  stock: number;
  /** How willingly it is bought, 1 = middling. */
  appeal: number;
  /** A coupon: one to an order, few orders. */
  voucher?: true;
}

export const SHOW_PRODUCTS = [
  { id: 'linxian-dates', listMinor: 6_900, liveMinor: 2_990, stock: 4_000, appeal: 1.6 },
  { id: 'nanning-orange', listMinor: 5_990, liveMinor: 2_980, stock: 5_000, appeal: 1.9 },
  { id: 'qinyuan-yuba', listMinor: 5_980, liveMinor: 2_990, stock: 2_400, appeal: 1.1 },
  { id: 'qinyuan-codonopsis', listMinor: 13_800, liveMinor: 6_800, stock: 1_200, appeal: 0.7 },
  { id: 'wuzhou-liubao', listMinor: 16_800, liveMinor: 8_400, stock: 900, appeal: 0.5 },
  { id: 'jiading-voucher', listMinor: 9_900, liveMinor: 990, stock: 200, appeal: 0.08, voucher: true },
  { id: 'jixian-apple', listMinor: 5_990, liveMinor: 2_990, stock: 3_000, appeal: 1.3 },
  { id: 'xixian-pear', listMinor: 6_990, liveMinor: 3_490, stock: 2_600, appeal: 1.2 },
  { id: 'beihai-egg', listMinor: 6_800, liveMinor: 3_390, stock: 1_800, appeal: 0.9 },
  { id: 'lipu-taro', listMinor: 4_980, liveMinor: 2_490, stock: 2_000, appeal: 0.9 },
  { id: 'hengzhou-jasmine', listMinor: 7_800, liveMinor: 3_900, stock: 1_000, appeal: 0.6 },
  { id: 'duan-ginger', listMinor: 4_590, liveMinor: 1_990, stock: 1_600, appeal: 0.8 },
] as const satisfies readonly ShowProduct[];

export type ProductId = (typeof SHOW_PRODUCTS)[number]['id'];
