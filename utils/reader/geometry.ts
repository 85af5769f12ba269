/** Where pieces stand on the screen. Asked only when the structure of the page leaves a doubt, because it needs a layout. */
import { childNodes, documentOf, drawnOf, firstChild, isElement, isText, parentOf, rawText, rectOf, styleOf } from './dom';
import type { Item } from './item';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The deepest node that holds all there is in a node: its element may be as wide as the page. */
function innermost(node: Node): Node {
  let inner = node;
  for (let depth = 0; depth < 8; depth++) {
    const first = firstChild(inner);
    if (!first || childNodes(inner).length > 1) break;
    inner = first;
  }
  return inner;
}

/** Box of what is written in a node, in the coordinates of its own frame; of an element without text, its own. */
export function boxOf(node: Node): Box {
  const inner = innermost(node);
  if (isElement(inner) && !firstChild(inner)) return rectOf(inner);
  const range = documentOf(inner).createRange();
  range.selectNodeContents(inner);
  return range.getBoundingClientRect();
}

/** Box around all nodes of a piece. */
export function boxOfItem(item: Item): Box {
  const boxes = item.nodes.map((node) => (item.widget ? rectOf(node as Element) : boxOf(node)));
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Size of the type a piece's first digit is set in, px; 0 when unknown. */
export function typeSize({ nodes, widget }: Item): number {
  const [first] = nodes as [Node];
  const text = widget ? null : digitIn(first, 0);
  const element = (text && parentOf(text)) ?? first;
  return isElement(element) ? Number.parseFloat(styleOf(element)?.fontSize ?? '') || 0 : 0;
}

function digitIn(node: Node, depth: number): Text | null {
  if (isText(node)) return /\d/.test(rawText(node)) ? node : null;
  if (depth > 8 || (isElement(node) && drawnOf(node) === 0)) return null;
  for (const child of childNodes(node)) {
    const found = digitIn(child, depth + 1);
    if (found) return found;
  }
  return null;
}

/** Free space between two boxes, px; 0 when they touch or overlap. */
export function gap(a: Box, b: Box): number {
  const dx = Math.max(0, a.left - b.right, b.left - a.right);
  const dy = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(dx, dy);
}

/** How much of the narrower box stands in the same column as the other, 0 to 1. */
export function sameColumn(a: Box, b: Box): number {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const narrower = Math.min(a.right - a.left, b.right - b.left);
  return narrower > 0 ? Math.max(0, shared) / narrower : 0;
}

/** Whether two boxes stand on one line of text. */
export function sameLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** Whether `b` stands behind `a` on the same line with no more than `space` (in heights of the line) between them. */
export function continues(a: Box, b: Box, space: number): boolean {
  const height = Math.max(a.bottom - a.top, b.bottom - b.top);
  const free = b.left - a.right;
  return sameLine(a, b) && free > -0.2 * height && free <= height * space;
}

/** Whether a piece of one character stands in a box of its own, as boards set their digits. */
export const isCell = ({ right, left, bottom, top }: Box): boolean => right - left <= 1.6 * (bottom - top);

/** Whether it stands where no scrolling leads, or an element that cuts off what overflows (a carousel) leaves nothing of it to be seen. */
export function isCutOff(node: Node): boolean {
  const box = boxOf(node);
  if (isOffPage(node, box)) return true;
  for (let up = parentOf(node), depth = 0; up && isElement(up) && depth < 16; up = parentOf(up), depth++) {
    const style = styleOf(up);
    if (style?.overflowX !== 'hidden' && style?.overflowY !== 'hidden') continue;
    const { left, top, right, bottom } = rectOf(up);
    if (box.right <= left || box.left >= right || box.bottom <= top || box.top >= bottom) return true;
  }
  return false;
}

/** Whether it stands left of or above the page, as copies for printing and for screen readers do. */
export function isOffPage(node: Node, box = boxOf(node)): boolean {
  const page = documentOf(node).documentElement;
  if (box.right <= box.left) return false;
  return box.right + page.scrollLeft <= 0 || box.bottom + page.scrollTop <= 0;
}
