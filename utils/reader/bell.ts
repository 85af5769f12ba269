/** Calls those who want to hear of news: the first time at once (timers of hidden tabs are too slow for that), then not too often. */
import type { Scheduler } from './schedule';

/** Shortest time between two calls, ms. */
const EVERY = 100;

export interface Bell {
  ring(): void;
  /** Returns the way to stop it. */
  on(callback: () => void): () => void;
  stop(): void;
}

export function createBell(now: () => number, { later }: Scheduler): Bell {
  const callbacks = new Set<() => void>();
  let rangAt = Number.NEGATIVE_INFINITY;
  let waiting = false;
  const ring = () => {
    const wait = rangAt + EVERY - now();
    if (wait <= 0) {
      rangAt = now();
      for (const callback of [...callbacks]) callback();
    } else if (!waiting) {
      waiting = true;
      later(wait, () => {
        waiting = false;
        ring();
      });
    }
  };
  return {
    ring,
    on(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    stop: () => callbacks.clear(),
  };
}
