/** The text a place shows now, hidden parts left out. Making a number of it is left to `domain/numbers`. */
import { isClipped } from './clipped';
import { childNodes, drawnOf, isElement, isText, lengthOf, nameOf, rawText, TEXT_LIMIT } from './dom';
import { unitText } from './pseudo';
import { drawnBy } from './widgets/widget';

/** Longest text of a value that is put together, in code units. */
const LIMIT = 200;

/** Stands for a text that is not worth reading; no number. */
const TOO_LONG = '\ufffd';

/** The text that `nodes` show together; null while digits in them move. */
export function shownText(nodes: readonly Node[]): string | null {
  let text = '';
  for (const node of nodes) {
    const part = textOf(node, true, 0);
    if (part === null) return null;
    text += part;
    if (text.length > LIMIT) break;
  }
  return text.trim();
}

function textOf(node: Node, shows: boolean, depth: number): string | null {
  if (isText(node)) return !shows ? '' : lengthOf(node) > 4 * TEXT_LIMIT ? TOO_LONG : rawText(node);
  if (!isElement(node) || depth > 20 || /^(?:style|script|template|canvas)$/.test(nameOf(node))) return '';
  const seen = drawnOf(node);
  if (seen === 0) return '';
  const drawn = drawnBy(node);
  if (drawn) return drawn.text;
  if (depth > 0 && isClipped(node)) return '';
  let text = unitText(node, '::before');
  for (const child of childNodes(node)) {
    const part = textOf(child, seen === 2, depth + 1);
    if (part === null) return null;
    text += part;
    if (text.length > LIMIT) return text;
  }
  return text + unitText(node, '::after');
}
