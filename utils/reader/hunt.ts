/** Decides when the page is searched: at once at the start, soon when a place is gone, rarely while searches bring nothing new. */
import type { Pair } from './item';
import type { ScanContext } from './scan';
import type { Scheduler } from './schedule';
import { search } from './search';

/** Pause after a search that brought something, ms; doubles up to the second while searches bring nothing. */
const SOON = 500;
const RARELY = 15_000;
/** A search for a place that is gone may begin after this part of the pause. */
const URGENT = 1 / 5;
/** Searches take no more than this part of the time. */
const SHARE = 1 / 50;

export interface Hunt {
  /** Something appeared, or (`urgent`) a place is gone. Costs nothing when a search is due anyway. */
  want(urgent?: boolean): void;
  readonly searched: boolean;
  stop(): void;
}

/** `found` is given all pairs on the page and says whether they were news. */
export function createHunt(
  root: () => Element | null,
  context: ScanContext,
  tools: { now: () => number; idle: Scheduler },
  found: (pairs: Pair[]) => boolean,
): Hunt {
  const { now, idle } = tools;
  let pause = SOON;
  let endedAt = Number.NEGATIVE_INFINITY;
  let tookMs = 0;
  let running = false;
  let dueAt = Number.POSITIVE_INFINITY;
  let stopped = false;
  let searched = false;

  function want(urgent = false): void {
    if (stopped || running) return;
    const due = endedAt + Math.max(urgent ? pause * URGENT : pause, tookMs / SHARE);
    if (due <= now()) run();
    else if (due < dueAt) {
      dueAt = due;
      idle.later(due - now(), () => {
        if (dueAt !== due) return;
        dueAt = Number.POSITIVE_INFINITY;
        run();
      });
    }
  }

  function run(): void {
    const top = root();
    if (stopped || running || !top) return;
    running = true;
    search(top, context, { ...tools, isStopped: () => stopped }, (pairs, spentMs) => {
      running = false;
      searched = true;
      endedAt = now();
      tookMs = spentMs;
      pause = found(pairs) ? SOON : Math.min(RARELY, pause * 2);
    });
  }

  return {
    want,
    get searched() {
      return searched;
    },
    stop() {
      stopped = true;
    },
  };
}
