/**
 * Walks everything a person can see below an element (open and opened shadow roots, frames of the same origin, SVG) and pairs labels
 * with values from the inside out. A generator, so that the caller decides how long it may hold the page.
 */
import { classify, mayHoldPairs } from './classify';
import { closeElement, iconLabel } from './close';
import {
  attribute,
  drawnOf,
  firstChild,
  frameDocument,
  isElement,
  isText,
  lengthOf,
  nameOf,
  nextSibling,
  openShadow,
  rawText,
  slotted,
  TEXT_LIMIT,
} from './dom';
import type { Group } from './group';
import { inlinePairs } from './inline';
import type { Pair } from './item';
import type { Labels } from './labels';
import { widgetOf } from './widgets/widget';

export interface ScanContext {
  labels: Labels;
  /** Opens closed shadow roots, where the browser can; is asked for every element. */
  openRoot?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Shadow roots and frames that were walked into, to be listened to; so many at most. */
  roots?: Set<Node>;
}

/** Our own frame, and elements that draw something else than the text in them. */
const SKIPPED = new Set('textarea select option video audio object progress meter defs anchor-desk'.split(' '));
/** A page that keeps growing while it is walked must come to an end. */
const MOST_NODES = 400_000;
const DEEPEST = 600;
/** Work between two chances to stop, in nodes. */
const STEP = 32;
const MOST_ROOTS = 40;

interface Frame {
  element: Element;
  next: Node | null;
  /** Set for a slot: what is shown in it. */
  list: Node[] | null;
  groups: Group[];
  showsText: boolean;
  faint: boolean;
}

/** The root below an element, closed ones too where the browser lets us; null when it has none. */
export function shadowOf(element: Element, context: Pick<ScanContext, 'openRoot'>): ShadowRoot | null {
  return openShadow(element) ?? context.openRoot?.(element) ?? null;
}

/** Pairs found below `root`. Yields after every few nodes, or as much work. */
export function* scan(root: Element, context: ScanContext): Generator<void, Pair[]> {
  return (yield* scanGroup(root, context)).pairs;
}

/** The same with what `root` leaves to its parent: the pieces in it that belong to nothing yet. */
export function* scanGroup(root: Element, context: ScanContext): Generator<void, Group> {
  const stack: Frame[] = [];
  const result: Group = { node: root, items: [], pairs: [] };
  enter(root, stack, context, false, result.items);
  for (let count = 1, work = 1; stack.length > 0; count++, work++) {
    if (work >= STEP) {
      work = 0;
      yield;
    }
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.list ? (frame.list.shift() ?? null) : frame.next;
    if (node === null || count > MOST_NODES) {
      stack.pop();
      // Looking at an element as a whole is work for each of its parts.
      work += frame.groups.length;
      const group = closeElement(frame.element, frame.groups, context.labels);
      const parent = stack[stack.length - 1];
      noteWay(group.pairs, stack);
      if (!parent) return group;
      if (group.items.length > 0 || group.busy || group.rows) parent.groups.push(group);
      continue;
    }
    if (!frame.list) frame.next = nextSibling(node);
    if (isText(node)) {
      if (frame.showsText) addText(node, frame, context.labels);
    } else if (isElement(node) && stack.length < DEEPEST) {
      const group: Group = { node, items: [], pairs: [] };
      if (!enter(node, stack, context, frame.faint, group.items) && group.items.length > 0) frame.groups.push(group);
    }
  }
  return result;
}

function noteWay(pairs: Pair[], stack: Frame[]): void {
  if (!pairs.some((pair) => !pair.above)) return;
  const above = stack.map(({ element }) => element);
  for (const pair of pairs) pair.above ??= above;
}

/** Pushes a frame for an element's content; or returns false after putting what stands for the whole element into `items`. */
function enter(element: Element, stack: Frame[], context: ScanContext, faint: boolean, items: Group['items']): boolean {
  const name = nameOf(element);
  if (SKIPPED.has(name)) return false;
  let drawn = drawnOf(element);
  if (drawn === 0) return false;
  if (name === 'canvas') {
    items.push({ kind: 'canvas', text: '', nodes: [element], widget: 'canvas' });
    return false;
  }
  if (name === 'img') {
    const label = iconLabel(element, context.labels);
    if (label) items.push(label);
    return false;
  }
  let inside: Node = element;
  let list: Node[] | null = null;
  if (name === 'iframe' || name === 'frame') {
    const body = frameDocument(element)?.body;
    if (!body) return false;
    inside = body;
    drawn = drawnOf(body);
  } else if (name === 'slot') {
    list = slotted(element);
  } else {
    const widget = widgetOf(element, context.labels);
    if (widget) {
      items.push(widget);
      return false;
    }
    inside = shadowOf(element, context) ?? element;
  }
  if (inside !== element && (context.roots?.size ?? MOST_ROOTS) < MOST_ROOTS) context.roots?.add(inside);
  const hidden = faint || attribute(element, 'aria-hidden') === 'true';
  const target = isElement(inside) ? inside : element;
  stack.push({ element: target, next: firstChild(inside), list, groups: [], showsText: drawn === 2, faint: hidden });
  return true;
}

function addText(node: Text, frame: Frame, labels: Labels): void {
  if (lengthOf(node) > TEXT_LIMIT) {
    if (lengthOf(node) < 4 * TEXT_LIMIT && rawText(node).trim().length <= TEXT_LIMIT) addShort(node, frame, labels);
    return;
  }
  addShort(node, frame, labels);
}

function addShort(node: Text, frame: Frame, labels: Labels): void {
  const raw = rawText(node).trim();
  if (raw === '') return;
  const read = classify(raw, labels);
  if (!read) return;
  if (read.kind === 'note' && mayHoldPairs(raw)) {
    const pairs = inlinePairs(raw, node, frame.element, labels);
    if (pairs) {
      frame.groups.push({ node, items: [], pairs, busy: true, inline: true });
      return;
    }
  }
  const match = read.kind === 'label' ? labels.match(read.text) : null;
  const item = { ...read, nodes: [node], ...(match && { match }), ...(frame.faint && { faint: true as const }) };
  frame.groups.push({ node, items: [item], pairs: [] });
}
