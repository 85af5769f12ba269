/** The time as a signal, for ages and elapsed times on the screen; nothing is recorded by it. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** Time and waiting, handed in so that tests need not wait. */
export interface Timing {
  /** Epoch ms. */
  now(): number;
  /** Calls back once after `ms`; returns what calls it off. */
  after(ms: number, call: () => void): () => void;
}

/** The computer's own clock. */
export const realTiming: Timing = {
  now: () => Date.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

const SECOND = 1000;

/** Epoch ms, renewed at each full second until `dispose`. Late ticks of a hidden page are caught up by the next one, never counted. */
export function createClock(timing: Timing): { now: ReadonlySignal<number>; dispose(): void } {
  const now = signal(timing.now());
  let stop = () => {};
  function tick(): void {
    now.value = timing.now();
    stop = timing.after(SECOND - (now.value % SECOND), tick);
  }
  tick();
  return { now, dispose: () => stop() };
}
