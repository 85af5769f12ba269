/** Where an element stands on the page, in a few words that whoever looks after the page understands. */
import { attribute, isElement, nameOf, parentAcross } from './dom';
import { isStableName } from './stable-name';

const STEPS = 12;
const SHOWN = 4;
const LONGEST = 120;

const known = new WeakMap<Element, string>();

function nameFor(element: Element): string | null {
  const tag = nameOf(element);
  if (tag === 'iframe' || tag === 'frame') return tag;
  const id = attribute(element, 'id');
  if (isStableName(id)) return `#${id}`;
  const named = attribute(element, 'class').split(/\s+/).find(isStableName);
  return named ? `.${named}` : null;
}

/** Names from outside inwards: `iframe › #panel › .card-value`. Remembered, so that it may be asked for at every look. */
export function whereOf(element: Element): string {
  const before = known.get(element);
  if (before !== undefined) return before;
  const names: string[] = [];
  let node: Node | null = element;
  for (let i = 0; node && i < STEPS && names.length < SHOWN; i++, node = parentAcross(node)) {
    const name = isElement(node) ? nameFor(node) : null;
    if (name) names.unshift(name);
  }
  if (!names.at(-1)) names.push(nameOf(element));
  const where = names.join(' › ').slice(0, LONGEST);
  known.set(element, where);
  return where;
}
