/** Runs a scan of the whole page in slices that never hold it for long. */
import type { Pair } from './item';
import { type ScanContext, scan } from './scan';
import type { Scheduler } from './schedule';

/** A slice ends at the first chance after this, ms; 16 is what the page may notice. */
const SLICE = 5;

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
    for (;;) {
      const step = walk.next();
      const spent = tools.now() - start;
      if (step.done || spent >= SLICE) tookMs += spent;
      if (step.done) return done(step.value, tookMs);
      if (spent >= SLICE) return tools.idle.soon(slice);
    }
  };
  tools.idle.soon(slice);
}
