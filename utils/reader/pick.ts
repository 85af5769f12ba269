/** Finds the number that a person points at, with the same code that reads the page: where it begins and ends, and what it shows. */
import { splitInline } from '../domain/labels/inline';
import {
  documentOf,
  firstChild,
  frameDocument,
  isConnected,
  isElement,
  isText,
  nameOf,
  nextSibling,
  parentAcross,
  rawText,
  rectOf,
} from './dom';
import { type Box, gap } from './geometry';
import type { Group } from './group';
import { inlineValue } from './inline';
import type { Item } from './item';
import { type ScanContext, scanGroup, shadowOf } from './scan';
import { shownText } from './value';

export interface Pointed {
  /** What is marked, and what a path leads to. */
  element: Element;
  nodes: Node[];
  /** What is shown; null while digits move. Of a text that holds label and value, the value. */
  text: string | null;
  /** Its digits stand in nodes of their own. */
  apart: boolean;
  canvas: boolean;
  /** Label and value are parts of one text; this is the label as it stands there. */
  inline?: string;
}

/** An element larger than this (in steps of 32 nodes) is no number. */
const STEPS = 60;
const DEEPEST = 14;
/** Wrappers around a number that may be pointed at in its stead: padding, an icon beside it. */
const WRAPPERS = 3;

/** What the reader makes of one element by itself; null when it is too large to ask. */
export function groupOf(element: Element, context: ScanContext, most = STEPS): Group | null {
  const walk = scanGroup(element, context);
  let step = walk.next();
  for (let i = 0; !step.done; i++) {
    if (i > most) return null;
    step = walk.next();
  }
  return step.value;
}

/** An element and the point in the coordinates of its own frame. */
export interface Under {
  element: Element;
  x: number;
  y: number;
}

/** The element under a point of the window, through shadow roots (closed ones, too) and frames of the same origin. `skip`: our own. */
export function elementUnder(doc: Document, x: number, y: number, context: ScanContext, skip: Element): Under | null {
  let root: Document | ShadowRoot = doc;
  let [left, top] = [x, y];
  let found: Element | null = null;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next: Element | undefined = root.elementsFromPoint(left, top).find((element) => element !== skip);
    if (!next || next === found) break;
    found = next;
    const inner = frameDocument(next);
    if (inner) {
      const box = rectOf(next);
      left -= box.left + next.clientLeft;
      top -= box.top + next.clientTop;
    }
    const deeper: Document | ShadowRoot | null = inner ?? shadowOf(next, context);
    if (!deeper) break;
    root = deeper;
  }
  return found && { element: found, x: left, y: top };
}

/** Box of an element in the coordinates of the top window, whichever frame it stands in. */
export function boxOnPage(element: Element): Box {
  let { left, top, right, bottom } = rectOf(element);
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const box = rectOf(frame);
    const [dx, dy] = [box.left + frame.clientLeft, box.top + frame.clientTop];
    [left, right, top, bottom] = [left + dx, right + dx, top + dy, bottom + dy];
  }
  return { left, top, right, bottom };
}

function frameOf(element: Element): Element | null {
  const up = parentAcross(documentOf(element));
  return up && isElement(up) ? up : null;
}

const pointedOf = (element: Element, item: Item): Pointed => ({
  element,
  nodes: item.nodes,
  text: item.kind === 'canvas' ? null : shownText(item.nodes),
  apart: item.apart === true,
  canvas: item.kind === 'canvas',
});

const isValue = ({ kind }: Item) => kind === 'number' || kind === 'canvas';

/** What one element shows, if that is one number; it is not looked for around it. */
export function numberIn(element: Element, context: ScanContext): Pointed | null {
  const inline = inlineAt(element);
  if (inline) return inline;
  const group = groupOf(element, context);
  const only = group?.items.length === 1 && group.pairs.length === 0 ? group.items[0] : undefined;
  return only && isValue(only) ? pointedOf(element, only) : null;
}

/** The number that this element is a part of, or that is all it holds: as far up as nothing else joins it. `point`: chooses among several in one text. */
export function numberAt(from: Element, context: ScanContext, point?: { x: number; y: number }): Pointed | null {
  let best: Pointed | null = null;
  let node: Node | null = from;
  for (let depth = 0; node && depth < DEEPEST; depth++, node = parentAcross(node)) {
    if (!isElement(node)) continue;
    const inline = best ? null : inlineAt(node, point);
    if (inline) return inline;
    const value = numberIn(node, context);
    const group = value ? null : groupOf(node, context);
    if (value) best = value;
    else if (best || !group || depth >= WRAPPERS) break;
    else if (group.pairs.length === 1 && group.pairs[0]?.how !== 'inline') {
      const [pair] = group.pairs as [Group['pairs'][number]];
      const [first] = pair.value.nodes as [Node];
      const holder = isElement(first) ? first : parentAcross(first);
      return holder && isElement(holder) ? pointedOf(holder, pair.value) : null;
    }
  }
  return best;
}

/** What a picked place shows now; null when it is gone or its digits move. */
export function shownNow({ nodes, inline }: Pointed): string | null {
  const [first] = nodes as [Node];
  if (!isConnected(first)) return null;
  return inline === undefined ? shownText(nodes) : inlineValue(rawText(first), inline);
}

/** Label and value in one text: the pair whose value is nearest to the point, or the first. */
function inlineAt(element: Element, point?: { x: number; y: number }): Pointed | null {
  const text = ownText(element);
  const pairs = text === null ? [] : splitInline(rawText(text).trim());
  if (!text || pairs.length === 0) return null;
  const range = documentOf(element).createRange();
  const raw = rawText(text);
  const far = ({ label, value }: (typeof pairs)[number]) => {
    const start = raw.indexOf(value, Math.max(0, raw.indexOf(label)));
    if (!point || start < 0) return 0;
    range.setStart(text, start);
    range.setEnd(text, start + value.length);
    return gap(range.getBoundingClientRect(), { left: point.x, right: point.x, top: point.y, bottom: point.y });
  };
  const [nearest] = pairs.map((pair) => ({ pair, far: far(pair) })).sort((a, b) => a.far - b.far);
  if (!nearest) return null;
  const { label, value } = nearest.pair;
  return { element, nodes: [text], text: value, apart: false, canvas: false, inline: label };
}

/** The only text in an element that has nothing but text and blanks. */
function ownText(element: Element): Text | null {
  let found: Text | null = null;
  for (let node: Node | null = firstChild(element); node; node = nextSibling(node)) {
    if (isElement(node)) return null;
    if (!isText(node) || rawText(node).trim() === '') continue;
    if (found) return null;
    found = node;
  }
  return found;
}

/** All numbers below an element in the order of the page, for those who point by keys. Stops at `most`. */
export function numbersIn(root: Element, context: ScanContext, most = 400): Pointed[] {
  const found: Pointed[] = [];
  const seen = new Set<Element>();
  const stack: Node[] = [root];
  for (let count = 0; stack.length > 0 && found.length < most && count < 20_000; count++) {
    const node = stack.pop() as Node;
    if (isText(node)) {
      const parent = parentAcross(node);
      if (!parent || !isElement(parent) || !/\d/.test(rawText(node).slice(0, 200))) continue;
      const number = numberAt(parent, context);
      if (number && !seen.has(number.element)) {
        seen.add(number.element);
        found.push(number);
      }
      continue;
    }
    if (!isElement(node) || /^(?:script|style|anchor-desk.*)$/.test(nameOf(node))) continue;
    const inside: Node = frameDocument(node)?.body ?? shadowOf(node, context) ?? node;
    const children: Node[] = [];
    for (let child: Node | null = firstChild(inside); child; child = nextSibling(child)) children.push(child);
    stack.push(...children.reverse());
  }
  return found;
}
