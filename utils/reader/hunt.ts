/** Decides when the page is searched: at once at the start, soon when a place is gone, rarely while searches bring nothing new. */
import type { Pair } from './item';
import type { ScanContext } from './scan';
import type { Scheduler } from './schedule';
import { search } from './search';

/** Pause after a search that brought something, ms; doubles while searches bring nothing, up to the second, or the third while nothing is known at all. */
const SOON = 500;
const RARELY = 12_000;
const STILL_NOTHING = 2000;
/** A search for a place that is gone may begin after this part of the pause. */
const URGENT = 1 / 5;
/** Searches take no more than this part of the time. */
const SHARE = 1 / 50;

export interface Hunt {
  /**
   * Something may have appeared, or (`urgent`) a place is gone. Wanted at every look, because nobody tells of frames that load later.
   * Costs nothing when a search is due anyway.
   */
  want(urgent?: boolean): void;
  /** What is searched for has changed: searches at once, whatever was found just now. */
  anew(): void;
  readonly searched: boolean;
  stop(): void;
}

/** `found` is given all pairs on the page; says whether they were news, or that still nothing is known. */
export function createHunt(
  root: () => Element | null,
  context: ScanContext,
  tools: { now: () => number; idle: Scheduler },
  found: (pairs: Pair[]) => 'news' | 'known' | 'nothing',
): Hunt {
  const { now, idle } = tools;
  let pause = SOON;
  let endedAt = Number.NEGATIVE_INFINITY;
  let tookMs = 0;
  let running = false;
  let dueAt = Number.POSITIVE_INFINITY;
  let stopped = false;
  let searched = false;
  /** What the search under way looks for is no longer what is wanted. */
  let outdated = false;

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
    outdated = false;
    search(top, context, { ...tools, isStopped: () => stopped }, (pairs, spentMs) => {
      running = false;
      if (outdated) return run();
      searched = true;
      endedAt = now();
      tookMs = spentMs;
      const told = found(pairs);
      pause = told === 'news' ? SOON : Math.min(told === 'known' ? RARELY : STILL_NOTHING, pause * 2);
    });
  }

  return {
    want,
    anew() {
      if (running) outdated = true;
      else run();
    },
    get searched() {
      return searched;
    },
    stop() {
      stopped = true;
    },
  };
}
