/**
 * The second way to a picked number: selectors from the document inwards, of names that a person gave and of places among brothers.
 * Names that a build tool or a framework made up are left out, because the next release or page load has others.
 */
import { finder } from '@medv/finder';
import { childNodes, documentOf, findIn, isElement, nameOf, parentAcross, parentOf, rootOf } from './dom';
import { isStableAttribute, isStableName } from './stable-name';

/** A search for a short selector may hold the page this long, ms; then the place among brothers has to do. */
const PATIENCE_MS = 30;
const MOST_TRIES = 400;
const LONGEST = 256;
const DEEPEST = 12;

/** `tag:nth-of-type(n)` down from the root. */
function byPlace(element: Element, root: Node): string {
  const parts: string[] = [];
  for (let node: Node = element; node !== root && isElement(node); ) {
    const up = parentOf(node);
    if (!up) break;
    const name = nameOf(node);
    const alike = [...childNodes(up)].filter((other) => isElement(other) && nameOf(other) === name);
    parts.unshift(alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(node as ChildNode) + 1})` : name);
    node = up;
  }
  return parts.join(' > ');
}

function selectorIn(root: Document | ShadowRoot, element: Element): string | null {
  let selector = '';
  try {
    selector = finder(element, {
      // Its type asks for an element; documents and shadow roots are what it searches.
      root: root as unknown as Element,
      idName: isStableName,
      className: isStableName,
      attr: isStableAttribute,
      timeoutMs: PATIENCE_MS,
      maxNumberOfPathChecks: MOST_TRIES,
    });
  } catch {
    // No unique one in time, or an element whose own properties are not what they seem.
  }
  const leads = (to: string) => to !== '' && to.length <= LONGEST && findIn(root, to) === element;
  if (leads(selector)) return selector;
  const placed = byPlace(element, root);
  return leads(placed) ? placed : null;
}

/** Selectors from the document inwards; empty when one of them would be none. */
export function pathTo(element: Element): string[] {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < DEEPEST; ) {
    const root = rootOf(at);
    const selector = selectorIn(root as Document | ShadowRoot, at);
    if (!selector) return [];
    path.unshift(selector);
    const up: Node | null = parentAcross(root);
    if (!up) return root === documentOf(at) ? path : [];
    at = isElement(up) ? up : null;
  }
  return [];
}
