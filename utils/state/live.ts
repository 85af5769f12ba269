/**
 * The live feed as signals: the last state the background sent, whether it still answers, and a clock for ages. It reconnects by itself
 * and keeps the last state readable meanwhile. How one connects (a port, in our pages) is left to the entrypoint.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { LiveMetric, LiveState } from '../domain/live';
import type { MetricId } from '../domain/metrics';
import { createClock, realTiming, type Timing } from './clock';
import { share } from './share';

/** One connection. It calls `state` for each message and `closed` once when it ends from the other side. */
export interface LiveFeed {
  listen(on: { state(state: LiveState): void; closed(): void }): void;
  close(): void;
}

/** `orphaned`: this page belongs to a version of the extension that is gone; only reloading it helps. */
export type Connection = 'connecting' | 'open' | 'lost' | 'orphaned';

export interface Live {
  state: ReadonlySignal<LiveState | null>;
  connection: ReadonlySignal<Connection>;
  /** When the connection was lost, epoch ms; null while it stands. */
  lostSince: ReadonlySignal<number | null>;
  /** Epoch ms, renewed each second. */
  now: ReadonlySignal<number>;
  /** One metric of the totals; changes only when that metric does. */
  metric(id: MetricId): ReadonlySignal<LiveMetric | undefined>;
  dispose(): void;
}

/** Waits before the next try, in ms; the last one is repeated. The first is short: a worker that was stopped starts again at once. */
const BACK_OFF = [50, 250, 1000, 2000, 5000] as const;
/** The background sends once a second while a page is read; so long a silence means a dead line, and asking anew is cheap. */
const SILENCE_MS = 15_000;
/** A fresh connection that says nothing for so long counts as lost. */
const FIRST_WORD_MS = 5000;

/** `connect` opens one connection, throws when it cannot be had now, and returns null when it can never be had again. */
export function createLive(connect: () => LiveFeed | null, timing: Timing = realTiming): Live {
  const clock = createClock(timing);
  const state = signal<LiveState | null>(null);
  const connection = signal<Connection>('connecting');
  const lostSince = signal<number | null>(null);
  const metrics = new Map<MetricId, ReadonlySignal<LiveMetric | undefined>>();
  let end = () => {};
  let failures = 0;

  function lose(): void {
    end();
    // A drop that heals at the first try is not worth a word on the screen.
    if (failures > 0) {
      connection.value = 'lost';
      lostSince.value ??= timing.now();
    }
    const wait = BACK_OFF[Math.min(failures, BACK_OFF.length - 1)] ?? SILENCE_MS;
    failures += 1;
    end = timing.after(wait, open);
  }

  function open(): void {
    let feed: LiveFeed | null;
    try {
      feed = connect();
    } catch {
      // Not swallowed: `lost` is shown, and the next try follows.
      failures = Math.max(failures, 1);
      lose();
      return;
    }
    if (feed === null) {
      connection.value = 'orphaned';
      lostSince.value ??= timing.now();
      return;
    }
    const line = feed;
    let over = false;
    let hush = timing.after(FIRST_WORD_MS, silent);
    end = () => {
      over = true;
      hush();
      line.close();
    };
    function silent(): void {
      failures = Math.max(failures, connection.peek() === 'open' ? 0 : 1);
      lose();
    }
    line.listen({
      state(next) {
        if (over) return;
        hush();
        hush = timing.after(SILENCE_MS, silent);
        failures = 0;
        state.value = share<LiveState | null>(state.peek(), next);
        connection.value = 'open';
        lostSince.value = null;
      },
      closed() {
        if (!over) lose();
      },
    });
  }

  open();
  return {
    state,
    connection,
    lostSince,
    now: clock.now,
    metric(id) {
      const known = metrics.get(id) ?? computed(() => state.value?.totals[id]);
      metrics.set(id, known);
      return known;
    },
    dispose() {
      end();
      clock.dispose();
    },
  };
}
