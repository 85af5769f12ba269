/** Runs a scan of the whole page in slices that never hold it for long. */
import type { Pair } from './item';
import { type ScanContext, scan } from './scan';
import type { Scheduler } from './schedule';

/** A slice ends at the first chance after this, ms; 16 is what the page may notice. */
const SLICE = 5;
/** Nor has it more steps than this, each of 32 nodes or as much work: a clock that stood still (a throttled one) must not make it long. */
const STEPS = 64;

export interface SearchTools {
  now: () => number;
  idle: Scheduler;
  isStopped: () => boolean;
}

/** Calls `done` with everything found below `root` and the time it took in all, ms. */
export function search(
  root: Element,
  context: ScanContext,
  tools: SearchTools,
  done: (pairs: Pair[], tookMs: number) => void,
): void {
  const walk = scan(root, context);
  let tookMs = 0;
  const slice = () => {
    if (tools.isStopped()) return;
    const start = tools.now();
    for (let steps = 1; ; steps++) {
      const step = walk.next();
      const spent = tools.now() - start;
      const isOver = spent >= SLICE || steps >= STEPS;
      if (step.done || isOver) tookMs += spent;
      if (step.done) return done(step.value, tookMs);
      if (isOver) return tools.idle.soon(slice);
    }
  };
  tools.idle.soon(slice);
}
