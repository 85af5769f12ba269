/** How much of each thing a product may have. Counted in UTF-16 units; what exceeds is refused with the field and the limit, never cut. */
export const LIMITS = {
  id: 100,
  name: 200,
  origin: 200,
  unit: 200,
  gift: 200,
  shipping: 200,
  point: 300,
  points: 50,
  stock: 1_000_000_000,
  /** A thousand million yuan: enough for a house, and integers stay exact in every sum of them. */
  priceMinor: 100_000_000_000,
  /** Of the `data:` URL. */
  picture: 200_000,
} as const;

/** A longer name is kept, with a warning: it does not fit beside the price on the prompter. */
export const COMFORTABLE_NAME = 40;
