/**
 * What stands beside a number that a person pointed at, so that its place is known again when no label leads there: a place among brothers
 * leads to whatever stands there now. Whether it is still the same is asked by `profile.ts` and `look.ts`.
 */
import { classify } from './classify';
import {
  attribute,
  drawnOf,
  firstChild,
  holds,
  isConnected,
  isElement,
  isText,
  nameOf,
  nextSibling,
  parentAcross,
  rawText,
} from './dom';
import { type Box, boxOf, gap, sameColumn } from './geometry';
import type { Beside, Pair } from './item';
import { squeeze } from './labels';
import { type ScanContext, shadowOf } from './scan';

export const LABEL_LIMIT = 40;
/** Elements around the number that are asked. */
const LEVELS = 8;
/** Text in an element beyond this, in code units: it holds more than one number and its label. */
const TOO_MUCH = 6000;
const MOST_NODES = 2000;

export interface Near {
  text: string;
  node: Text;
  box: Box;
}

/** Short texts below an element that may be labels, but for those in `apart`, in the order of the page. */
export function textsIn(root: Element, apart: Element, context: ScanContext): Near[] {
  const found: Near[] = [];
  const stack: Node[] = [root];
  for (let count = 0; stack.length > 0 && count < MOST_NODES; count++) {
    const node = stack.pop() as Node;
    if (isText(node)) {
      const text = rawText(node).trim();
      if (text === '' || text.length > LABEL_LIMIT) continue;
      const kind = classify(text, context.labels)?.kind;
      if (kind === 'label' || kind === 'other') found.push({ text, node, box: boxOf(node) });
    } else if (isElement(node) && node !== apart && !/^(?:script|style|svg)$/.test(nameOf(node)) && drawnOf(node) > 0) {
      const inside: Node = shadowOf(node, context) ?? node;
      const children: Node[] = [];
      for (let child: Node | null = firstChild(inside); child; child = nextSibling(child)) children.push(child);
      stack.push(...children.reverse());
    }
  }
  return found;
}

/** How far a text is from a number's box; one in its own column counts as near. */
export const farness = (own: Box, box: Box): number => gap(own, box) * (sameColumn(own, box) > 0.5 ? 0.5 : 1);

/** The elements around one, from the inside out, that are worth asking. */
function* around(element: Element): Generator<Element> {
  let node = parentAcross(element);
  for (let level = 0; node && level < LEVELS; node = parentAcross(node)) {
    if (!isElement(node)) continue;
    if (nameOf(node) === 'body' || rawText(node).length > TOO_MUCH) return;
    yield node;
    level++;
  }
}

const isRow = (element: Element) => nameOf(element) === 'tr' || attribute(element, 'role') === 'row';

/** The nearest text beside a number; in the row of a table, the head of its column as well. */
export function besideOf(element: Element, context: ScanContext): Beside {
  const own = boxOf(element);
  const nodes: Text[] = [];
  const rows = [...around(element)];
  const row = rows.find(isRow);
  let named = false;
  for (const one of rows) {
    const isOutside = row !== undefined && one !== row && holds(one, row);
    if (named && !isOutside) continue;
    const texts = textsIn(one, isOutside ? row : element, context);
    const [found] = isOutside
      ? texts.filter(({ box }) => sameColumn(own, box) > 0.5)
      : texts.sort((a, b) => farness(own, a.box) - farness(own, b.box));
    if (!found) continue;
    nodes.push(found.node);
    named = true;
    if (!row || isOutside) break;
  }
  return { nodes, text: textOf(nodes) };
}

/**
 * The heading of the block in which a number stands, where its label stands in other blocks, too: the first text in the largest element that
 * holds no other number of that label.
 */
export function blockOf(element: Element, label: string, pairs: readonly Pair[], context: ScanContext): Beside {
  const same = pairs.filter((pair) => squeeze(pair.label.text) === squeeze(label));
  const own = same.filter(({ value }) => touches(element, value.nodes[0] as Node));
  const others = same.filter((pair) => !own.includes(pair));
  let block: Element | undefined;
  for (const one of around(element)) {
    if (others.some(({ value }) => holds(one, value.nodes[0] as Node))) break;
    block = one;
  }
  const tile = own[0]?.tile ?? element;
  const [heading] = block && others.length > 0 ? textsIn(block, tile, context) : [];
  const nodes = heading ? [heading.node] : [];
  return { nodes, text: textOf(nodes) };
}

const touches = (a: Node, b: Node) => holds(a, b) || holds(b, a);

/** As it is kept: one text, whatever blanks the page puts into it. */
const textOf = (nodes: readonly Text[]) =>
  nodes
    .map((node) => squeeze(rawText(node)))
    .join('|')
    .slice(0, 2 * LABEL_LIMIT);

/** Whether what stood beside a place still does. */
export const isBeside = ({ nodes, text }: Beside): boolean => nodes.every(isConnected) && textOf(nodes) === text;
