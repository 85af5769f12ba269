/** One digit of a board drawn as a column of digits that is pushed through a window (`translateY`, `top`, `margin`, `scrollTop`). */
import {
  childCount,
  childNodes,
  documentOf,
  firstChild,
  isAnimated,
  isElement,
  isText,
  lengthOf,
  parentOf,
  rawText,
  rectOf,
  styleOf,
} from '../dom';
import type { Box } from '../geometry';

const ALL_DIGITS = /^(?:0?123456789[0-9]{0,12}|9876543210[0-9]{0,12})$/;
const MOST_ROWS = 120;
/** The window is looked for this many elements up. */
const WINDOW_DEPTH = 4;

interface Glyph {
  text: string;
  box: Box;
}

/** The digits of a column with their boxes; null when the element is none. */
function glyphs(element: Element): Glyph[] | null {
  const count = childCount(element);
  const first = firstChild(element);
  if (!first || count > MOST_ROWS) return null;
  if (isText(first) && lengthOf(first) <= 64 && count <= 24 && /^\s*[0-9]/.test(rawText(first))) {
    return ALL_DIGITS.test(rawText(element).replace(/\s+/g, '')) ? characters(element) : null;
  }
  if (count < 2) return null;
  const found: Glyph[] = [];
  for (const child of childNodes(element)) {
    if (isText(child) && rawText(child).trim() === '') continue;
    if (!isElement(child)) {
      if (isText(child)) return null;
      continue;
    }
    const leaf = leafOf(child);
    const text = leaf && rawText(leaf).trim();
    if (!leaf || text === null || !/^[0-9.,]?$/.test(text)) return null;
    if (text) found.push({ text, box: rectOf(child) });
  }
  return found.length > 1 ? found : null;
}

/** The text node that is all there is in an element; null when there is more. */
function leafOf(element: Element): Text | null {
  let node: Node | null = element;
  for (let depth = 0; node && depth < 4; depth++) {
    if (isText(node)) return lengthOf(node) <= 16 ? node : null;
    if (childNodes(node).length !== 1) return null;
    node = firstChild(node);
  }
  return null;
}

function characters(element: Element): Glyph[] {
  const found: Glyph[] = [];
  const range = documentOf(element).createRange();
  for (const child of childNodes(element)) {
    if (!isText(child)) continue;
    const text = rawText(child);
    for (let i = 0; i < text.length; i++) {
      if (!/\d/.test(text[i] as string)) continue;
      range.setStart(child, i);
      range.setEnd(child, i + 1);
      found.push({ text: text[i] as string, box: range.getBoundingClientRect() });
    }
  }
  return found;
}

/** The box that lets one digit of the column be seen. */
function windowOf(element: Element, height: number): { box: Box; frame: Element } | null {
  let frame: Element | null = element;
  for (let depth = 0; frame && depth <= WINDOW_DEPTH; depth++) {
    const style = styleOf(frame);
    const clips = style && (style.overflowY !== 'visible' || style.clipPath !== 'none');
    const box = rectOf(frame);
    if (clips && box.bottom - box.top < 0.75 * height) return { box, frame };
    const parent: ParentNode | null = parentOf(frame);
    frame = parent && isElement(parent) ? parent : null;
  }
  return null;
}

export interface Column {
  /** The digit in the window; null while the column moves. */
  digit: string | null;
  window: Element;
}

/** What the column shows; null when the element is no such column. */
export function readColumn(element: Element): Column | null {
  const digits = glyphs(element);
  if (!digits) return null;
  const [first] = digits;
  const top = Math.min(...digits.map(({ box }) => box.top));
  const bottom = Math.max(...digits.map(({ box }) => box.bottom));
  const height = first ? first.box.bottom - first.box.top : 0;
  if (!first || height === 0 || bottom - top < 1.6 * height) return null;
  const opening = windowOf(element, bottom - top);
  if (!opening) return null;
  const { box: seen, frame } = opening;
  if (isAnimated(frame) || isAnimated(element)) return { digit: null, window: frame };
  const parts = digits
    .map(({ text, box }) => {
      const visible = Math.min(box.bottom, seen.bottom) - Math.max(box.top, seen.top);
      return { text, part: visible / Math.min(height, seen.bottom - seen.top) };
    })
    .filter(({ part }) => part > 0.12);
  const [only, another] = parts;
  return { digit: only && !another && only.part > 0.85 ? only.text : null, window: frame };
}
