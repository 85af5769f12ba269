/** The order of a practice show: who or what has the camera, second by second. How much is sold then is left to `sales.ts`. */
import { type ProductId, SHOW_PRODUCTS } from './products';
import type { Random } from './random';

export type TurnKind = 'greeting' | 'product' | 'draw' | 'closing';

/** Seconds since the start of the show; `fromS` belongs to the turn, `toS` to the next. */
export interface Turn {
  kind: TurnKind;
  fromS: number;
  toS: number;
  /** For kind `product`. */
  product?: ProductId;
}

/** A show of three hours has about this many turns; shorter shows have shorter turns, not fewer products. */
const TURNS_IN_A_SHOW = 20;
const LONGEST_TURN_S = 780;
const SHORTEST_TURN_S = 12;
/** After this many products there is a prize draw. */
const DRAW_EVERY = 4;

/** Plans a show of `lengthS` seconds without a hole: a greeting, each product in turn, prize draws between, a closing. */
export function planTurns(random: Random, lengthS: number): Turn[] {
  const turns: Turn[] = [];
  let at = 0;
  const add = (kind: TurnKind, seconds: number, product?: ProductId) => {
    const toS = Math.min(lengthS, at + Math.max(1, Math.round(seconds)));
    if (toS > at) turns.push({ kind, fromS: at, toS, ...(product === undefined ? {} : { product }) });
    at = toS;
  };
  const usual = Math.min(LONGEST_TURN_S, Math.max(SHORTEST_TURN_S, lengthS / TURNS_IN_A_SHOW));
  const closing = Math.min(180, lengthS * 0.03);
  add('greeting', Math.min(180, lengthS * 0.03));
  let queue: ProductId[] = [];
  for (let shown = 1; at < lengthS - closing; shown++) {
    if (queue.length === 0) queue = nextRound(random, turns);
    const product = queue.shift();
    add('product', Math.min(usual * random.between(0.7, 1.3), lengthS - closing - at), product);
    if (shown % DRAW_EVERY === 0 && at < lengthS - closing) add('draw', Math.min(usual / 6, lengthS - closing - at));
  }
  add('closing', lengthS - at);
  return turns;
}

/** Every product once, in an order of its own; never the one just shown first again. */
function nextRound(random: Random, turns: readonly Turn[]): ProductId[] {
  const round = random.shuffled(SHOW_PRODUCTS.map(({ id }): ProductId => id));
  const before = turns.findLast(({ kind }) => kind === 'product')?.product;
  if (round[0] === before) round.push(...round.splice(0, 1));
  return round;
}

/** The turn at second `s` of a show; the last one from the end on. */
export function turnAt(turns: readonly Turn[], s: number): Turn | undefined {
  return turns.findLast(({ fromS }) => fromS <= s);
}
