/**
 * Reads a livestream dashboard: finds metrics by their labels, keeps the places, looks at them when asked. Knows the DOM and no browser
 * API. What a value is worth (falls, leaps, staleness) and keeping it are left to `domain/recorder`; when to look, to the content script.
 */
import type { AdapterHints } from '../adapters/adapter';
import type { ReaderState } from '../domain/live';
import type { MetricId } from '../domain/metrics';
import type { MovedPlace } from '../domain/profile';
import type { Look, Reading } from '../domain/reading';
import { createBell } from './bell';
import { choose } from './choose';
import { findAll, holds, isConnected, isElement, parentOf, rootOf } from './dom';
import { createHunt } from './hunt';
import type { How, Pair } from './item';
import { createLabels } from './labels';
import { type LookContext, lookAt, renewed, update } from './look';
import { restLacking } from './motion';
import { carryOver, createPlace, isIntact, type Place } from './place';
import { changedPlaces, type PageTaught, type ProfilePlace, saidLabels, strayed, taughtPlaces } from './profile';
import { shadowOf } from './scan';
import { browserScheduler, type Scheduler } from './schedule';
import { pageState } from './state';
import { createWatch } from './watch';
import { whereOf } from './where';

export interface ReaderOptions {
  adapter?: AdapterHints;
  /** Opens closed shadow roots (`chrome.dom.openOrClosedShadowRoot`, Firefox's `element.openOrClosedShadowRoot`). */
  openRoot?: (element: Element) => ShadowRoot | null;
  /** Monotonic ms, the base of `monoMs`: `performance.now`. */
  now: () => number;
  idle?: Scheduler;
  /** Places that a person pointed at on this page. */
  profile?: readonly ProfilePlace[];
  /** Labels that a person said no to. */
  refused?: PageTaught['refused'];
}

export interface FoundPlace {
  metric: MetricId;
  label: string;
  /** Where the value stands now. */
  element: Element;
  how: How;
  where: string;
}

export interface ReaderFindings {
  state: ReaderState;
  /** Metrics drawn on a canvas: seen, but unreadable. */
  canvas: MetricId[];
  /** Metrics found more than once with different values, for a person to choose. */
  ambiguous: MetricId[];
  /** Taught numbers that only one of their two ways leads to: their looks are unsure. */
  moved: MovedPlace[];
}

export interface Reader {
  /** `at`: epoch ms. `monoMs`: same base as `now`. Microseconds; a metric that was never found is absent. */
  look(at: number, monoMs: number): Reading;
  readonly status: ReaderFindings;
  /** Tells that another look is worth while: a number changed, came to rest, was found or lost. Returns the way to stop it. */
  onChange(callback: () => void): () => void;
  found(): FoundPlace[];
  /** A person taught something else from now on. Returns the metrics that it concerns; the others are read on. */
  teach(taught: PageTaught): MetricId[];
  stop(): void;
}

/** Shortest time between two glances at the places while the page changes, ms. */
const GLANCE_EVERY = 16;
/** Digits that are drawn moving are looked at again after this, ms. */
const MOVING_MS = 100;
/** More records at once are not told apart by place. */
const MOST_RECORDS = 16;
/** Twins that differ at more looks than this are two numbers. */
const MOST_QUARRELS = 3;
/** What the page is as a whole is asked again after this, ms. */
const STATE_EVERY = 2000;

export function createReader(doc: Document, options: ReaderOptions): Reader {
  const { now, adapter, idle = browserScheduler() } = options;
  let taught: PageTaught = { places: options.profile ?? [], refused: options.refused ?? [] };
  const context: LookContext = {
    labels: createLabels(adapter, saidLabels(taught)),
    openRoot: options.openRoot,
    roots: new Set(),
    adapter,
    isHidden: () => doc.visibilityState === 'hidden',
  };
  const places = new Map<MetricId, Place>();
  const bell = createBell(now, idle);
  const hunt = createHunt(() => (state === 'wrong-page' ? null : doc.documentElement), context, { now, idle }, take);
  let ambiguous: MetricId[] = [];
  let astray = new Map<MetricId, MovedPlace['by']>();
  let state = pageState(doc, adapter);
  let stateAt = now();
  let glancedAt = Number.NEGATIVE_INFINITY;
  let awaiting = false;
  /** A place was found again elsewhere, where nobody listens yet. */
  let moved = false;
  let stopped = false;

  const watch = createWatch(
    (records) => {
      hear(records);
      glance();
    },
    () => {
      glance();
      hunt.want();
    },
  );

  /** Notes whose tiles records are of; all, when there are many, or when one is of a heading or a widget's inside. */
  function hear(records: MutationRecord[]): void {
    let all = records.length > MOST_RECORDS;
    for (let i = 0; i < records.length && !all; i++) {
      const target = (records[i] as MutationRecord).target;
      let told = false;
      for (const place of places.values()) {
        if (!holds(place.tile, target)) continue;
        place.dirty = true;
        told = true;
      }
      all = !told;
    }
    if (all) for (const place of places.values()) place.dirty = true;
  }

  /** Takes down what changed at the places, and rings. Called for every batch of records, so it must cost nothing. */
  function glance(): void {
    const at = now();
    if (at - glancedAt < GLANCE_EVERY) {
      awaitRest(GLANCE_EVERY);
      return;
    }
    glancedAt = at;
    let news = false;
    for (const place of places.values()) {
      const { goneAt, tile } = place;
      const { changedAt } = place.motion;
      if (!update(place, context, at, false)) hunt.want(true);
      news ||= place.motion.changedAt !== changedAt || place.goneAt !== goneAt;
      moved ||= place.tile !== tile;
    }
    if (moved) aim();
    if (!news) return;
    awaitRest(0);
    bell.ring();
  }

  const lacking = (place: Place): number => {
    if (place.goneAt !== 0 || place.certain) return 0;
    return place.shown === null ? MOVING_MS : Math.min(MOVING_MS, restLacking(place.motion));
  };

  /** Comes back when digits that move now may have come to rest, and rings when they have. */
  function awaitRest(least: number): void {
    let wait = least;
    for (const place of places.values()) wait = Math.max(wait, lacking(place));
    if (awaiting || stopped || wait <= 0) return;
    const moving = [...places.values()].filter((place) => lacking(place) > 0);
    awaiting = true;
    idle.later(wait, () => {
      awaiting = false;
      if (stopped) return;
      glancedAt = Number.NEGATIVE_INFINITY;
      glance();
      if (moving.some((place) => lacking(place) === 0)) bell.ring();
      awaitRest(0);
    });
  }

  /** Takes over what a search found; says whether it was news. */
  function take(pairs: Pair[]): 'news' | 'known' | 'nothing' {
    const pointed = taughtPlaces(doc, taught.places, context);
    const there = pairs.map((pair) => renewed(pair, context));
    const choice = choose(there, context.labels, adapter, pointed);
    astray = strayed(taught.places, pointed, choice.found, there, context);
    // One moment for all: numbers that appear together come to rest together.
    const at = now();
    let news = false;
    ambiguous = choice.ambiguous;
    for (const metric of ambiguous) news = places.delete(metric) || news;
    for (const [metric, chosen] of choice.found) {
      const old = places.get(metric);
      const { label, value } = chosen.pair;
      // The panel was replaced while the search went on: the way to the old place leads to the new one.
      if (old && !isConnected(value.nodes[0] as Node)) continue;
      if (old && isIntact(old) && old.value.nodes[0] === value.nodes[0] && old.label.text === label.text) {
        old.beside = chosen.pair.beside;
        continue;
      }
      const fresh = createPlace(metric, chosen, at);
      const place = old && old.label.text === label.text ? carryOver(fresh, old) : fresh;
      places.set(metric, place);
      update(place, context, at);
      news = true;
    }
    aim();
    context.roots.clear();
    awaitRest(0);
    bell.ring();
    if (news) return 'news';
    return places.size > 0 ? 'known' : 'nothing';
  }

  function aim(): void {
    moved = false;
    const near = new Set<Node>();
    const roots = new Set<Node>([doc.documentElement, ...context.roots]);
    for (const { tile, value, heading, beside } of places.values()) {
      near.add(tile);
      roots.add(rootOf(tile));
      // A text may be replaced as well as changed.
      if (heading) near.add(parentOf(heading.node) ?? heading.node);
      for (const node of beside?.nodes ?? []) near.add(parentOf(node) ?? node);
      // A widget that draws its digits in a shadow root of its own changes nothing outside of it.
      for (const node of value.nodes) {
        if (!isElement(node)) continue;
        for (const element of [node, ...(value.widget === 'flow' ? findAll(node, '*') : [])]) {
          const inside = shadowOf(element, context);
          if (inside) near.add(inside);
        }
      }
    }
    watch.aim(near, roots);
  }

  function look(at: number, monoMs: number): Reading {
    if (adapter && monoMs - stateAt > STATE_EVERY) {
      stateAt = monoMs;
      state = pageState(doc, adapter);
    }
    const looks: Partial<Record<MetricId, Look>> = {};
    if (state === 'wrong-page') return { at, monoMs, looks };
    hear(watch.takePending());
    for (const place of places.values()) {
      const { tile } = place;
      const seen = lookAt(place, context, monoMs);
      looks[place.metric] = astray.has(place.metric) ? { ...seen, unsure: true } : seen;
      moved ||= place.tile !== tile;
      if (place.goneAt !== 0 || astray.has(place.metric)) hunt.want(true);
      if (place.quarrels > MOST_QUARRELS) {
        places.delete(place.metric);
        ambiguous.push(place.metric);
      }
    }
    if (moved) aim();
    // Inside a widget's own shadow root nothing is heard of: a look may be the first to see that its digits move.
    awaitRest(0);
    hunt.want();
    return { at, monoMs, looks };
  }

  function whole(): ReaderState {
    if (state === 'wrong-page') return state;
    if (places.size === 0 && !hunt.searched) return 'searching';
    return state ?? (places.size > 0 ? 'reading' : 'nothing-found');
  }

  hunt.want();
  aim();
  return {
    look,
    get status() {
      const canvas = [...places.values()].filter(({ value }) => value.widget === 'canvas').map(({ metric }) => metric);
      const moved = [...astray].flatMap(([metric, by]): MovedPlace[] => {
        const place = places.get(metric);
        return place ? [{ metric, by, raw: place.look.raw, label: place.how === 'profile' ? '' : place.label.text }] : [];
      });
      return { state: whole(), canvas, ambiguous, moved };
    },
    onChange: bell.on,
    found: () =>
      [...places.values()].map(({ metric, label, value, tile, how }) => {
        const node = value.nodes[0] as Node;
        const element = isElement(node) ? node : tile;
        return { metric, label: label.text, element, how, where: whereOf(element) };
      }),
    teach(next) {
      const changed = changedPlaces(taught, next);
      for (const metric of changed) {
        places.delete(metric);
        astray.delete(metric);
      }
      taught = next;
      context.labels = createLabels(adapter, saidLabels(next));
      hunt.anew();
      return changed;
    },
    stop() {
      stopped = true;
      hunt.stop();
      watch.stop();
      bell.stop();
    },
  };
}
