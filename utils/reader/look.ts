/** One look at one found place: what it shows now, if it rests. Costs the same on any page. Judging the value over time is left to the recorder. */
import type { AdapterHints } from '../adapters/adapter';
import type { MetricId } from '../domain/metrics';
import type { Look } from '../domain/reading';
import { isBeside } from './beside';
import { readAs } from './choose';
import { drawnOf, isConnected, isElement, parentOf, rawText } from './dom';
import { inlineValue } from './inline';
import type { Pair } from './item';
import { noteChange, noteRest, restLacking } from './motion';
import { narrows } from './narrow';
import { carryOver, createPlace, isIntact, type Place, rawOf, tileAgain, UNREAD } from './place';
import { type ScanContext, scan } from './scan';
import { shownText } from './value';
import { isBetweenRolls } from './widgets/odometer';

export interface LookContext extends ScanContext {
  roots: Set<Node>;
  adapter?: AdapterHints | undefined;
  /** The tab is hidden: nothing is drawn. */
  isHidden: () => boolean;
}

/** A place counts as lost after this many looks and ms without it; until then its digits may just be changing hands. */
const LOST_LOOKS = 3;
const LOST_MS = 1500;
/** A part of the page larger than this (in steps of 32 nodes) is searched again in slices, not during a look. */
const TILE_STEPS = 64;
const RAW_LIMIT = 64;
/** Shortest time between two searches of a place's own tile when nobody asked for a look, ms. */
const AGAIN_EVERY = 100;
/** A place that nothing was heard of is asked whether it can be seen after this, ms. */
const SEEN_EVERY = 250;

/** What the place shows, as a look. Finds the place again when the page has rebuilt it on the same spot. */
export function lookAt(place: Place, context: LookContext, monoMs: number): Look {
  if (!update(place, context, monoMs)) {
    place.goneLooks++;
    const lost = place.goneLooks >= LOST_LOOKS && monoMs - place.goneAt >= LOST_MS;
    return { label: place.label.text, raw: '', outcome: lost ? 'lost' : 'rolling' };
  }
  const { look, shown, motion } = place;
  if (look.outcome === 'canvas') return look;
  if (shown !== null && (place.certain || restLacking(motion) === 0)) {
    if (place.twins.length === 0 || !quarrels(place)) return look;
    place.quarrels++;
  }
  return { label: look.label, raw: look.raw, outcome: 'rolling' };
}

/** The short way for a place that an observer would have told of. */
function isStill(place: Place, context: LookContext, monoMs: number): boolean {
  if (place.dirty || !place.heard || place.drawn || place.goneAt !== 0 || !isConnected(place.value.nodes[0] as Node))
    return false;
  // Whether an element is seen depends on styles far away, of which no observer tells.
  if (monoMs - place.seenAt > SEEN_EVERY && !isSeen(place, monoMs)) return false;
  if (restLacking(place.motion) > 0) noteRest(place.motion, monoMs, context.isHidden());
  return true;
}

/** Takes down what the place shows; false when the place is gone. `now`: a rebuilt place is found again however often that happens. */
export function update(place: Place, context: LookContext, monoMs: number, now = true): boolean {
  if (isStill(place, context, monoMs)) return true;
  place.dirty = false;
  let here = isIntact(place);
  if (!here) {
    // A panel that is rebuilt at every frame must not be searched at every frame.
    if (!now && monoMs - place.againAt < AGAIN_EVERY) {
      place.dirty = true;
      return true;
    }
    place.againAt = monoMs;
    here = again(place, context);
  }
  if (!here || !isSeen(place, monoMs) || isRenamed(place, context) || isElsewhere(place)) return vanish(place, monoMs);
  if (place.goneAt !== 0) noteChange(place.motion, monoMs);
  place.goneAt = 0;
  place.goneLooks = 0;
  if (place.value.widget === 'canvas') {
    place.look = { label: place.label.text, raw: '', outcome: 'canvas' };
    return true;
  }
  const isFirst = place.raw === UNREAD;
  const raw = rawOf(place.value.nodes);
  if (raw === place.raw && !place.drawn) {
    noteRest(place.motion, monoMs, context.isHidden());
    return true;
  }
  const isAlike = (text: string) => place.shown !== null && shapeOfText(text) === shapeOfText(place.shown);
  let shown = place.plain && isAlike(raw.trim()) ? raw.trim() : readShown(place);
  if (shown === null && place.label.inline !== undefined) return vanish(place, monoMs);
  if (shown !== null && place.shown !== null && !isAlike(shown) && again(place, context)) shown = readShown(place);
  place.raw = rawOf(place.value.nodes);
  place.certain = shown !== null && isCertain(place, shown, isFirst);
  place.plain = !place.drawn && place.label.inline === undefined && shown === place.raw.trim();
  if (shown !== place.shown) {
    // The first reading is no change of the page: taken for one, it would look like a frame of an animation.
    if (!isFirst) noteChange(place.motion, monoMs);
    place.shown = shown;
    if (shown !== null) place.look = judge(place, shown, context.adapter);
  } else noteRest(place.motion, monoMs, context.isHidden());
  return true;
}

/**
 * Whether what is shown cannot be a step of a count: an odometer at an end of its roll, or a flow that has just come to rest. Many pages give a
 * flow its next number a tenth of a second later, so it must not wait.
 */
function isCertain({ value, shown: before, certain }: Place, shown: string, isFirst: boolean): boolean {
  if (value.widget === 'flow') return before === null ? !isFirst : certain && before === shown;
  return value.widget === 'odometer' && value.nodes.some((node) => isElement(node) && isBetweenRolls(node));
}

/** Whether the heading above the place came to say that its numbers are of another time (a switch between 本场 and 近5分钟). */
function isRenamed({ heading, label }: Place, { labels }: LookContext): boolean {
  if (!heading) return false;
  const text = rawText(heading.node);
  if (text === heading.text || text.length > RAW_LIMIT) return false;
  const said = narrows(heading.text, label, labels);
  const says = narrows(text, label, labels);
  if (says === said) heading.text = text;
  return says !== said;
}

/** Whether a place that nothing but its surroundings tells from others has come to stand beside something else. */
const isElsewhere = ({ beside }: Place): boolean => beside !== undefined && !isBeside(beside);

/** Whether the number that was shown twice, under the same label, is now two numbers. */
function quarrels({ twins, shown }: Place): boolean {
  return twins.some(({ value }) => isConnected(value.nodes[0] as Node) && ![shown, null].includes(shownText(value.nodes)));
}

function vanish(place: Place, monoMs: number): false {
  if (place.goneAt === 0) place.goneAt = monoMs;
  return false;
}

const readShown = (place: Place): string | null =>
  place.label.inline === undefined ? shownText(place.value.nodes) : inlineValue(rawOf(place.value.nodes), place.label.inline);

/** `9,999` and `1.2` differ in shape: the number may have found a unit that stands beside it. */
const shapeOfText = (text: string) => text.replace(/\d/g, '0');

function isSeen(place: Place, monoMs: number): boolean {
  place.seenAt = monoMs;
  const node = place.value.nodes[0] as Node;
  const element = isElement(node) ? node : parentOf(node);
  return element !== null && isElement(element) && drawnOf(element) === 2;
}

function judge({ metric, label, value }: Place, shown: string, adapter: AdapterHints | undefined): Look {
  const read = readAs(shown, metric, label, value.apart === true, adapter);
  const seen = { label: label.text.slice(0, RAW_LIMIT), raw: shown.slice(0, RAW_LIMIT) };
  if (read.kind === 'missing') return { ...seen, outcome: 'missing' };
  if (read.kind === 'unparsed') return { ...seen, outcome: 'unparsed', why: read.why };
  const { kind: _, ...amount } = read;
  return { ...seen, outcome: 'number', ...amount };
}

/** Reads the place's tile anew, where it stands or where it stood; false when label and value are not there. */
function again(place: Place, context: LookContext): boolean {
  const tile = isConnected(place.tile) ? place.tile : tileAgain(place, context);
  if (!tile) return false;
  const pair = pairIn(tile, place.metric, place.label.text, context);
  if (!pair) return false;
  const { heading, beside } = place;
  Object.assign(place, carryOver(createPlace(place.metric, { pair, twins: place.twins }, place.motion.changedAt), place), {
    heading,
    beside,
  });
  return true;
}

/** The one number of a metric under a label of this text in a small part of the page; null when there is none, or several that differ. */
function pairIn(element: Element, metric: MetricId, label: string, context: LookContext): Pair | null {
  const walk = scan(element, context);
  let step = walk.next();
  for (let i = 0; !step.done; i++) {
    if (i > TILE_STEPS) return null;
    step = walk.next();
  }
  const found = step.value.filter((pair) => pair.label.match?.metric === metric && pair.label.text === label);
  const [pair] = found;
  return pair && found.every(({ value }) => value.text === pair.value.text) ? pair : null;
}

/** A pair that a search found, in the nodes that stand there now: its tile may have been replaced while the search went on. */
export function renewed(found: Pair, context: LookContext): Pair {
  const { value, label, headings, listed, above = [] } = found;
  const metric = label.match?.metric;
  if (!metric || listed || isConnected(value.nodes[0] as Node)) return found;
  const around = above.findLast(isConnected);
  const pair = around && pairIn(around, metric, label.text, context);
  return pair ? { ...pair, headings } : found;
}
