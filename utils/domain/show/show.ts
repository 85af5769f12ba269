/** A practice show, made once from a seed: everything that will happen in it, second by second. Looking at one moment is left to `state.ts`. */
import type { MetricId } from '../metrics';
import { type Chatter, chat } from './chatter';
import { walkCrowd } from './crowd';
import { createRandom, seedOf } from './random';
import { type Sales, sell } from './sales';
import { planTurns, type Turn } from './turns';

export interface Show {
  seed: number;
  lengthMs: number;
  turns: Turn[];
  /** True numbers at the end of each second since the start; money in minor units of CNY. */
  columns: Record<MetricId, Int32Array | Float64Array>;
  refundedOrders: Int32Array;
  products: Sales['products'];
  said: Chatter['said'];
  /** What the day before brought, minor units of CNY: shown beside today's, and not to be mistaken for it. */
  yesterdayMinor: number;
}

export interface ShowOptions {
  /** 180 unless told; at least one. */
  minutes?: number;
}

const USUAL_MINUTES = 180;
const LONGEST_MINUTES = 12 * 60;

/** Makes the show of a seed. Its clock knows no speed: how fast a page plays it is the page's affair. */
export function createShow(seed: number, { minutes = USUAL_MINUTES }: ShowOptions = {}): Show {
  const lengthS = Math.round(Math.min(LONGEST_MINUTES, Math.max(1, minutes)) * 60);
  const stream = (part: string) => createRandom(seedOf(`${seed}/${part}`));
  const turns = planTurns(stream('turns'), lengthS);
  const crowd = walkCrowd(stream('crowd'), turns, lengthS);
  const { products, refundedOrders, ...sales } = sell(stream('sales'), turns, crowd);
  const { said, ...chatter } = chat(stream('chatter'), turns, crowd, { ...sales, products, refundedOrders });
  return {
    seed,
    lengthMs: lengthS * 1_000,
    turns,
    columns: { ...crowd, ...sales, ...chatter },
    refundedOrders,
    products,
    said,
    yesterdayMinor: Math.round(stream('yesterday').between(8_000_000, 60_000_000)),
  };
}
