/** A clock moved by hand: nothing waits in a test. */
import type { Timing } from '../../utils/state/clock';

export interface HandTiming extends Timing {
  /** Moves on by `ms` and makes the calls that fall due, in order. */
  pass(ms: number): void;
  /** Calls still to come. */
  pending(): number;
}

export function handTiming(start = 1_700_000_000_000): HandTiming {
  let now = start;
  let calls: { due: number; call: () => void }[] = [];
  return {
    now: () => now,
    after(ms, call) {
      const entry = { due: now + ms, call };
      calls.push(entry);
      return () => {
        calls = calls.filter((other) => other !== entry);
      };
    },
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const first = calls.filter((entry) => entry.due <= end).sort((a, b) => a.due - b.due)[0];
        if (!first) break;
        calls = calls.filter((entry) => entry !== first);
        now = Math.max(now, first.due);
        first.call();
      }
      now = end;
    },
    pending: () => calls.length,
  };
}
