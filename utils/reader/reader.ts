/**
 * Reads a livestream dashboard: finds metrics by their labels, keeps the places, looks at them when asked. Knows the DOM and no browser
 * API. What a value is worth (falls, leaps, staleness) and keeping it are left to `domain/recorder`; when to look, to the content script.
 */
import type { AdapterHints } from '../adapters/adapter';
import type { ReaderState } from '../domain/live';
import type { MetricId } from '../domain/metrics';
import type { Look, Reading } from '../domain/reading';
import { choose } from './choose';
import { isElement } from './dom';
import type { How } from './item';
import { createLabels } from './labels';
import { type LookContext, lookAt, update } from './look';
import { restLacking } from './motion';
import { createPlace, isIntact, type Place } from './place';
import { browserScheduler, type Scheduler } from './schedule';
import { search } from './search';
import { createWatch } from './watch';

export interface ReaderOptions {
  adapter?: AdapterHints;
  /** Opens closed shadow roots (`chrome.dom.openOrClosedShadowRoot`, Firefox's `element.openOrClosedShadowRoot`). */
  openRoot?: (element: Element) => ShadowRoot | null;
  /** Monotonic ms, the base of `monoMs`: `performance.now`. */
  now: () => number;
  idle?: Scheduler;
  /** Places that a person pointed at on this page. */
  profile?: readonly ProfilePlace[];
}

/** What a person taught about one number of a page. */
export interface ProfilePlace {
  metric: MetricId;
  /** The page's label as it was when pointed at. */
  label: string;
}

export interface FoundPlace {
  metric: MetricId;
  label: string;
  /** Where the value stands now. */
  element: Element;
  how: How;
}

export interface ReaderFindings {
  state: ReaderState;
  /** Metrics drawn on a canvas: seen, but unreadable. */
  canvas: MetricId[];
  /** Metrics found more than once with different values, for a person to choose. */
  ambiguous: MetricId[];
}

export interface Reader {
  /** `at`: epoch ms. `monoMs`: same base as `now`. Microseconds; a metric that was never found is absent. */
  look(at: number, monoMs: number): Reading;
  readonly status: ReaderFindings;
  /** Tells that another look is worth while: a number changed, came to rest, was found or lost. Returns the way to stop it. */
  onChange(callback: () => void): () => void;
  found(): FoundPlace[];
  stop(): void;
}

/** Shortest time between two calls of `onChange` (the first comes at once), ms. */
const TELL_EVERY = 100;
/** Shortest time between two glances at the places while the page changes, ms. */
const GLANCE_EVERY = 16;
/** Digits that are drawn moving are looked at again after this, ms. */
const MOVING_MS = 100;
/** Searches: pause after the first that found nothing new, ms; doubles up to the second. */
const SEARCH_AGAIN = 500;
const SEARCH_RARELY = 15_000;
/** A search may take this part of the time between searches. */
const SEARCH_SHARE = 1 / 50;

export function createReader(doc: Document, options: ReaderOptions): Reader {
  const { now, adapter, idle = browserScheduler() } = options;
  const labels = createLabels(adapter, options.profile);
  const context: LookContext = { labels, openRoot: options.openRoot, adapter, isHidden: () => doc.visibilityState === 'hidden' };
  const places = new Map<MetricId, Place>();
  const callbacks = new Set<() => void>();
  let ambiguous: MetricId[] = [];
  let stopped = false;
  let searched = false;
  let searching = false;
  let searchWanted = false;
  let pause = SEARCH_AGAIN;
  let earliest = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  let tellWanted = false;
  let glancedAt = Number.NEGATIVE_INFINITY;
  let restWanted = false;

  const watch = createWatch(glance, () => {
    glance();
    wantSearch();
  });

  function tell(): void {
    if (stopped) return;
    const wait = toldAt + TELL_EVERY - now();
    if (wait <= 0) {
      toldAt = now();
      for (const callback of [...callbacks]) callback();
    } else if (!tellWanted) {
      tellWanted = true;
      idle.later(wait, () => {
        tellWanted = false;
        tell();
      });
    }
  }

  /** Takes down what changed at the places; tells it. Called for every batch of records, so it must cost nothing. */
  function glance(): void {
    const at = now();
    if (stopped || at - glancedAt < GLANCE_EVERY) {
      if (!stopped) awaitRest(GLANCE_EVERY);
      return;
    }
    glancedAt = at;
    let changed = false;
    for (const place of places.values()) {
      const before = place.motion.changedAt;
      const wasHere = place.goneAt === 0;
      const here = update(place, context, at);
      changed ||= place.motion.changedAt !== before || here !== wasHere;
      if (!here) wantSearch(true);
    }
    if (!changed) return;
    awaitRest(0);
    tell();
  }

  /** Comes back when digits that move now may have come to rest, and tells when they have. */
  function awaitRest(least: number): void {
    if (restWanted || stopped) return;
    const moving = [...places.values()].filter((place) => place.goneAt === 0 && waitFor(place) > 0);
    const wait = Math.max(least, ...moving.map(waitFor));
    if (wait <= 0) return;
    restWanted = true;
    idle.later(wait, () => {
      restWanted = false;
      glancedAt = Number.NEGATIVE_INFINITY;
      glance();
      if (moving.some((place) => waitFor(place) === 0)) tell();
      awaitRest(0);
    });
  }

  const waitFor = (place: Place): number => (place.shown === null ? MOVING_MS : Math.min(MOVING_MS, restLacking(place.motion)));

  function wantSearch(urgent = false): void {
    if (stopped || searching) {
      searchWanted ||= urgent;
      return;
    }
    if (urgent) earliest = Math.min(earliest, now() + pause / 5);
    if (now() >= earliest) startSearch();
    else if (!searchWanted) {
      searchWanted = true;
      idle.later(earliest - now(), () => {
        searchWanted = false;
        if (now() >= earliest) startSearch();
      });
    }
  }

  function startSearch(): void {
    const root = doc.documentElement;
    if (stopped || searching || !root) return;
    searching = true;
    search(root, context, { now, idle, isStopped: () => stopped }, (pairs, tookMs) => {
      searching = false;
      searched = true;
      const choice = choose(pairs, labels, adapter);
      ambiguous = choice.ambiguous;
      let news = false;
      for (const metric of ambiguous) news = places.delete(metric) || news;
      for (const [metric, chosen] of choice.found) {
        const old = places.get(metric);
        if (
          old &&
          isIntact(old) &&
          old.value.nodes[0] === chosen.pair.value.nodes[0] &&
          old.label.text === chosen.pair.label.text
        )
          continue;
        const place = createPlace(metric, chosen, now());
        update(place, context, now());
        places.set(metric, place);
        news = true;
      }
      pause = news ? SEARCH_AGAIN : Math.min(SEARCH_RARELY, pause * 2);
      earliest = now() + Math.max(pause, tookMs / SEARCH_SHARE);
      aim();
      if (news) awaitRest(0);
      tell();
      if (searchWanted) {
        searchWanted = false;
        wantSearch();
      }
    });
  }

  function aim(): void {
    const tiles = new Set<Element>();
    const roots = new Set<Node>([doc.documentElement]);
    for (const place of places.values()) {
      tiles.add(place.tile);
      roots.add(place.tile.getRootNode());
    }
    watch.aim(tiles, roots);
  }

  function look(at: number, monoMs: number): Reading {
    const looks: Partial<Record<MetricId, Look>> = {};
    for (const place of places.values()) {
      looks[place.metric] = lookAt(place, context, monoMs);
      if (place.goneAt !== 0) wantSearch(true);
    }
    if (places.size === 0) wantSearch();
    return { at, monoMs, looks };
  }

  function findings(): ReaderFindings {
    const canvas = [...places.values()].filter(({ value }) => value.widget === 'canvas').map(({ metric }) => metric);
    const state = places.size > 0 ? 'reading' : searched ? 'nothing-found' : 'searching';
    return { state, canvas, ambiguous };
  }

  startSearch();
  aim();
  return {
    look,
    get status() {
      return findings();
    },
    onChange(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    found: () =>
      [...places.values()].map(({ metric, label, value, tile, how }) => {
        const node = value.nodes[0] as Node;
        return { metric, label: label.text, element: isElement(node) ? node : tile, how };
      }),
    stop() {
      stopped = true;
      watch.stop();
      callbacks.clear();
    },
  };
}
