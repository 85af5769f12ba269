/** Who watches a practice show: people come, stay a while, leave, some come back. One step a second. What they buy is left to `sales.ts`. */
import type { Random } from './random';
import type { Turn } from './turns';

/** State at the end of each second; index 0 is the moment the show begins. */
export interface Crowd {
  viewers: Int32Array;
  /** Times somebody came in. */
  visits: Int32Array;
  /** Different people who came in. */
  audience: Int32Array;
}

/** How many come in a second, at the height of a show of middling luck (3 hours of this give about 350 000 viewers). */
const ARRIVALS_PER_S = 40;
/** How long one stays on average, seconds. */
const STAY_S = 115;
const RETURNING = { first: 0.05, last: 0.3 };

/** Walks the crowd through the show. Guarantees viewers ≤ audience ≤ visits at every second, since only one who has left can come back. */
export function walkCrowd(random: Random, turns: readonly Turn[], lengthS: number): Crowd {
  const crowd = {
    viewers: new Int32Array(lengthS + 1),
    visits: new Int32Array(lengthS + 1),
    audience: new Int32Array(lengthS + 1),
  };
  const luck = random.between(0.6, 1.7);
  const waves = [random.between(0, 7), random.between(0, 7)] as const;
  let viewers = Math.round(random.between(30, 140));
  let visits = viewers;
  let audience = viewers;
  let mood = 0;
  let turn = 0;
  for (let s = 0; s <= lengthS; s++) {
    if (s > 0) {
      while ((turns[turn]?.toS ?? Number.POSITIVE_INFINITY) <= s) turn += 1;
      mood = mood * 0.995 + random.between(-0.035, 0.035);
      const pull = arc(s / lengthS) * wave(s, waves) * draw(turns[turn]) * Math.max(0.2, 1 + mood);
      const arrivals = random.poisson(ARRIVALS_PER_S * luck * pull);
      const stay = STAY_S * (turns[turn]?.kind === 'closing' ? 0.55 : 1);
      const leaving = Math.min(viewers, random.poisson(viewers / stay));
      viewers -= leaving;
      const share = RETURNING.first + (RETURNING.last - RETURNING.first) * (s / lengthS);
      const returning = Math.min(random.poisson(arrivals * share), arrivals, audience - viewers);
      viewers += arrivals;
      visits += arrivals;
      audience += arrivals - returning;
    }
    crowd.viewers[s] = viewers;
    crowd.visits[s] = visits;
    crowd.audience[s] = audience;
  }
  return crowd;
}

/** Rises over the first eighth of a show, is fullest around two fifths, thins out towards the end. */
function arc(part: number): number {
  const rise = 1 - Math.exp(-part * 18);
  const height = 0.75 + 0.4 * Math.exp(-(((part - 0.4) / 0.22) ** 2));
  const end = part > 0.9 ? 1 - (part - 0.9) * 5 : 1;
  return (0.12 + 0.88 * rise) * height * end;
}

/** The platform sends viewers in waves: one of about twelve minutes, one of about three. */
function wave(s: number, [long, short]: readonly [number, number]): number {
  return 1 + 0.16 * Math.sin(s / 115 + long) + 0.09 * Math.sin(s / 28 + short);
}

function draw(turn: Turn | undefined): number {
  return turn?.kind === 'draw' ? 1.8 : 1;
}
