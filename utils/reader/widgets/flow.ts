/** Digits of the `number-flow` packages (0.6): an open shadow root that holds all ten digits of each place; only those that are not `inert` are shown. */
import { attribute, childNodes, isElement, isText, nameOf, openShadow, rawText } from '../dom';

/** `number-flow`, `number-flow-react`, `number-flow-vue`, … with its digits in place. */
export function isFlow(element: Element): boolean {
  return nameOf(element).startsWith('number-flow') && openShadow(element) !== null;
}

/** The number shown; null while digits move or leave. */
export function readFlow(element: Element): string | null {
  const root = openShadow(element);
  if (!root || root.querySelector('.is-spinning, .animate-presence[inert], .section > [inert], .symbol > [inert]')) return null;
  // In a hidden tab nothing is drawn and animations stand still; there the package does not start any.
  return root.getAnimations().length > 0 ? null : textOf(root);
}

function textOf(node: Node): string {
  let text = '';
  for (const child of childNodes(node)) {
    if (isText(child)) text += rawText(child);
    else if (isElement(child) && nameOf(child) !== 'style' && attribute(child, 'inert', 'no') === 'no') text += textOf(child);
  }
  return text;
}
