/** Chance from a seed: the same seed gives the same show on every machine. What the chance decides is left to the other files here. */

export interface Random {
  /** In [0, 1). */
  next(): number;
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** How often a thing that happens `mean` times on average happens this time. */
  poisson(mean: number): number;
  shuffled<T>(list: readonly T[]): T[];
}

/** Above this mean a rounded normal deviate stands in for the product of uniforms, which would take one draw per event. */
const NORMAL_ABOVE = 30;

/** Turns any text into a 32-bit seed (FNV-1a), so that parts of one show draw from streams of their own: `seedOf('42/sales')`. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** A generator of its own state (mulberry32, public domain, by Tommy Ettinger): 32 bits, ample for a rehearsal. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const poisson = (mean: number) => {
    if (mean <= 0) return 0;
    if (mean > NORMAL_ABOVE) {
      const deviate = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return Math.max(0, Math.round(mean + Math.sqrt(mean) * deviate));
    }
    const floor = Math.exp(-mean);
    let count = 0;
    for (let left = next(); left > floor; left *= next()) count += 1;
    return count;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    poisson,
    shuffled: (list) => {
      const keyed = list.map((entry) => ({ entry, key: next() }));
      return keyed.sort((a, b) => a.key - b.key).map(({ entry }) => entry);
    },
  };
}
