/** Text that CSS writes before and behind an element. */
import { isElement, styleOf } from './dom';

/** The text; '' for none, for pictures and counters, and for a node that is no element. */
export function pseudoText(node: Node | undefined, pseudo: '::before' | '::after'): string {
  const content = (node && isElement(node) && styleOf(node, pseudo)?.content) || '';
  return /^"(?:[^"\\]|\\.)*"$/.test(content)
    ? content
        .slice(1, -1)
        .replace(/\\(.)/g, '$1')
        .replace(/[\ue000-\uf8ff]/g, '')
    : '';
}

/** The part of it that belongs to a number: digits, separators, unit, currency. Arrows and labels do not. */
export function unitText(element: Element, pseudo: '::before' | '::after'): string {
  const text = pseudoText(element, pseudo);
  return /^[\s\d.,'¥￥$€£₩₫฿%‰+a-z\u4e00-\u9fff]{1,4}$/i.test(text) ? text : '';
}
