/** One found place: where label and value stand, how to find them again after the page has rebuilt that part, and what was last read there. */
import type { MetricId } from '../domain/metrics';
import type { Look } from '../domain/reading';
import type { Chosen } from './choose';
import {
  childCount,
  childNodes,
  firstChild,
  frameDocument,
  isConnected,
  isElement,
  isText,
  lengthOf,
  parentAcross,
  rawText,
  rootOf,
  TEXT_LIMIT,
} from './dom';
import type { Beside, How, Item, Pair } from './item';
import { type Motion, startMotion } from './motion';
import type { ScanContext } from './scan';
import { shadowOf } from './scan';

export interface Place {
  metric: MetricId;
  label: Item;
  /** Text of the label's nodes as it was when found; another one there is another place. */
  labelText: string;
  value: Item;
  tile: Element;
  how: How;
  heading: { node: Node; text: string } | null;
  twins: Pair[];
  /** What has to stand beside it, because nothing else tells it from others. */
  beside: Beside | undefined;
  /** From the tile to the top of the page. `at`: which child of the one above. */
  path: { node: Node; at: number }[];
  /** Elements from the value up to the tile, and how many children each had: one more may be a unit that belongs to the number. */
  around: Element[];
  counts: number[];
  /** An observer of the tile hears of every change of label and value. */
  heard: boolean;
  /** Something was heard since it was last read. */
  dirty: boolean;
  /** Text below the value's nodes, hidden parts included, at the last look. */
  raw: string;
  /** What is shown; null while digits move. */
  shown: string | null;
  /** Found by drawing: the text alone does not tell whether it changed. */
  drawn: boolean;
  /** What is shown is just the text: nothing hidden, nothing written by CSS. */
  plain: boolean;
  motion: Motion;
  /** What is shown cannot be a step of a count, so it need not rest. */
  certain: boolean;
  /** Judgement of `shown`, kept until it changes. */
  look: Look;
  /** Monotonic ms and number of looks since the place is gone; 0 = it is there. */
  goneAt: number;
  goneLooks: number;
  /** Monotonic ms when it was last asked whether it can be seen. */
  seenAt: number;
  /** Monotonic ms of the last search of its tile. */
  againAt: number;
  /** Looks at which its twins showed something else. */
  quarrels: number;
}

/** No page's text: the place has not been read yet. */
export const UNREAD = '\u0002';
/** Nor this: it is read, but its nodes are new. */
const RENEWED = '\u0003';

export function createPlace(metric: MetricId, { pair, twins }: Chosen, monoMs: number): Place {
  const heading = pair.headings[0]?.nodes[0];
  const around = elementsAround(pair);
  const root = rootOf(pair.tile);
  return {
    metric,
    label: pair.label,
    labelText: labelTextOf(pair.label),
    value: pair.value,
    tile: pair.tile,
    how: pair.how,
    heading: heading ? { node: heading, text: rawText(heading) } : null,
    twins,
    beside: pair.beside,
    path: pathOf(pair.tile),
    around,
    counts: around.map(childCount),
    heard: [pair.value, pair.label].every(({ nodes }) => nodes.every((node) => rootOf(node) === root)),
    dirty: true,
    raw: UNREAD,
    shown: null,
    drawn: pair.value.widget !== undefined,
    plain: false,
    certain: false,
    motion: startMotion(monoMs),
    look: { label: pair.label.text, raw: '', outcome: 'rolling' },
    goneAt: 0,
    goneLooks: 0,
    seenAt: 0,
    againAt: Number.NEGATIVE_INFINITY,
    quarrels: 0,
  };
}

/**
 * The place of a metric was found anew under the same label text: what is known of its number stays. The new nodes are read in any case,
 * since the same text may be shown in another way.
 */
export function carryOver(fresh: Place, { motion, shown, certain, look, goneAt, goneLooks, againAt, quarrels }: Place): Place {
  return Object.assign(fresh, { motion, raw: RENEWED, shown, certain, look, goneAt, goneLooks, againAt, quarrels });
}

/** Text below nodes, hidden parts included; a text too long for any number is not copied. */
export function rawOf(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) {
    const first = isText(node) ? node : firstChild(node);
    text += first && isText(first) && lengthOf(first) > 4 * TEXT_LIMIT ? '\u0001' : rawText(node);
  }
  return text;
}

/** An inline label is checked when its text is taken apart. */
export const labelTextOf = (label: Item): string => (label.named || label.inline !== undefined ? label.text : rawOf(label.nodes));

function pathOf(tile: Element): Place['path'] {
  const path: Place['path'] = [];
  for (let node: Node = tile, up = parentAcross(node); up; node = up, up = parentAcross(node)) {
    path.push({ node, at: Array.prototype.indexOf.call(childNodes(up), node) });
  }
  return path;
}

/** The tile that stands now where `place.tile` stood, by way of what is left of the page around it; null when the way is gone. */
export function tileAgain(place: Place, context: ScanContext): Element | null {
  const from = place.path.findIndex(({ node }) => isConnected(node));
  if (from < 1) return null;
  let node: Node | undefined = place.path[from]?.node;
  for (let i = from - 1; i >= 0 && node; i--) {
    const at: number = place.path[i]?.at ?? -1;
    if (at >= 0) node = childNodes(node)[at];
    else node = isElement(node) ? (shadowOf(node, context) ?? frameDocument(node) ?? undefined) : undefined;
  }
  return node && isElement(node) ? node : null;
}

/** Whether the place is still on the page with the same label and the same elements around the value. */
export function isIntact({ value, label, labelText, around, counts }: Place): boolean {
  return (
    isConnected(value.nodes[0] as Node) &&
    isConnected(label.nodes[0] as Node) &&
    labelTextOf(label) === labelText &&
    around.every((element, i) => childCount(element) === counts[i])
  );
}

function elementsAround({ value, tile }: Pair): Element[] {
  const around: Element[] = [];
  let node: Node | null = value.nodes[0] ?? null;
  for (let depth = 0; node && node !== tile && depth < 8; depth++) {
    node = parentAcross(node);
    if (node && isElement(node)) around.push(node);
  }
  return around;
}
