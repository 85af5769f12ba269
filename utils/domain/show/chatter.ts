/** What is said in a practice show: which line, by whom, when. The words themselves are in the texts of the practice room (`practice.said`, `practice.nick`). */
import type { Crowd } from './crowd';
import type { ProductId } from './products';
import type { Random } from './random';
import type { Sales } from './sales';
import type { Turn } from './turns';

/** Lines about the product on air; `{product}` in their text is its name. */
const ABOUT_PRODUCT = [
  'price',
  'spec',
  'taste',
  'ship',
  'fresh',
  'ordered',
  'again',
  'gift',
  'mother',
  'soup',
  'tea',
  'weight',
  'share',
  'link',
  'keep',
] as const;
const ANYTHING = [
  'hello',
  'hometown',
  'leader',
  'support',
  'lively',
  'sound',
  'place',
  'travel',
  'clear',
  'thumbs',
  'dialect',
  'late',
  'farmers',
] as const;
const DRAW = ['draw', 'luck', 'fan'] as const;
const GREETING = ['hello', 'firstTime', 'hometown', 'wait'] as const;
const CLOSING = ['thanks', 'next', 'received', 'rest'] as const;
const NICKS = [
  'n1',
  'n2',
  'n3',
  'n4',
  'n5',
  'n6',
  'n7',
  'n8',
  'n9',
  'n10',
  'n11',
  'n12',
  'n13',
  'n14',
  'n15',
  'n16',
  'n17',
  'n18',
  'n19',
  'n20',
] as const;

export type SaidId = (typeof ABOUT_PRODUCT | typeof ANYTHING | typeof DRAW | typeof GREETING | typeof CLOSING)[number] | 'bought';
export type NickId = (typeof NICKS)[number];

export interface Said {
  /** Grows within a show. */
  id: number;
  atMs: number;
  nick: NickId;
  said: SaidId;
  /** The product it is about. */
  product?: ProductId;
}

export interface Chatter {
  /** Running sums at the end of each second. */
  comments: Int32Array;
  likes: Int32Array;
  shares: Int32Array;
  followers: Int32Array;
  /** A sample of what was said, oldest first: nobody can read all of it. */
  said: Said[];
}

/** Lets the crowd talk, like, share and follow through the show. */
export function chat(random: Random, turns: readonly Turn[], crowd: Crowd, sales: Sales): Chatter {
  const length = crowd.viewers.length;
  const sums = {
    comments: new Int32Array(length),
    likes: new Int32Array(length),
    shares: new Int32Array(length),
    followers: new Int32Array(length),
  };
  const said: Said[] = [];
  let turn = 0;
  let last: SaidId | undefined;
  for (let s = 1; s < length; s++) {
    while ((turns[turn]?.toS ?? Number.POSITIVE_INFINITY) <= s) turn += 1;
    const viewers = crowd.viewers[s] ?? 0;
    const newcomers = (crowd.audience[s] ?? 0) - (crowd.audience[s - 1] ?? 0);
    const written = random.poisson(viewers * 0.000_4);
    sums.comments[s] = (sums.comments[s - 1] ?? 0) + written;
    sums.likes[s] = (sums.likes[s - 1] ?? 0) + random.poisson(viewers * 0.02);
    sums.shares[s] = (sums.shares[s - 1] ?? 0) + random.poisson(viewers * 0.000_08);
    sums.followers[s] = (sums.followers[s - 1] ?? 0) + Math.min(newcomers, random.poisson(newcomers * 0.012));
    const ordered = (sales.orders[s] ?? 0) > (sales.orders[s - 1] ?? 0);
    if (written === 0 && !(ordered && random.chance(0.3))) continue;
    const line = written === 0 ? 'bought' : choose(random, turns[turn], last);
    last = line;
    const product = turns[turn]?.product;
    const about = product !== undefined && (line === 'bought' || (ABOUT_PRODUCT as readonly string[]).includes(line));
    if (line === 'bought' && !about) continue;
    said.push({
      id: said.length + 1,
      atMs: s * 1_000 + Math.floor(random.between(0, 999)),
      nick: random.pick(NICKS),
      said: line,
      ...(about ? { product } : {}),
    });
  }
  return { ...sums, said };
}

/** A line that suits the turn, and is not the one said just before. */
function choose(random: Random, turn: Turn | undefined, last: SaidId | undefined): SaidId {
  for (;;) {
    const line = random.pick(linesOf(random, turn));
    if (line !== last) return line;
  }
}

function linesOf(random: Random, turn: Turn | undefined): readonly [SaidId, ...SaidId[]] {
  if (turn?.kind === 'greeting') return GREETING;
  if (turn?.kind === 'closing') return CLOSING;
  if (turn?.kind === 'draw') return DRAW;
  return random.chance(0.62) ? ABOUT_PRODUCT : ANYTHING;
}
