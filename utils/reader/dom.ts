/**
 * Reads the DOM through the getters of its prototypes, because a `<form>` hands out its inputs under any name (`form.textContent`,
 * `form.children` were `<input>` elements). Meaning is left to the rest of the room.
 */

/** Prototypes are missing where the build tool loads entrypoints outside a browser. */
const prototypeOf = <T>(name: string): T =>
  ((globalThis as unknown as Record<string, { prototype?: unknown } | undefined>)[name]?.prototype ?? {}) as T;
const getter = <T>(owner: object, name: string): ((this: unknown) => T) =>
  Object.getOwnPropertyDescriptor(owner, name)?.get as (this: unknown) => T;

const node = prototypeOf<Node>('Node');
const element = prototypeOf<Element>('Element');

const getText = getter<unknown>(node, 'textContent');
const getParent = getter<ParentNode | null>(node, 'parentNode');
const getFirst = getter<ChildNode | null>(node, 'firstChild');
const getNext = getter<ChildNode | null>(node, 'nextSibling');
const getType = getter<number>(node, 'nodeType');
const getConnected = getter<boolean>(node, 'isConnected');
const getChildren = getter<NodeListOf<ChildNode>>(node, 'childNodes');
const getShadow = getter<ShadowRoot | null>(element, 'shadowRoot');
const getCount = getter<number>(element, 'childElementCount');
const getName = getter<string>(element, 'localName');
const getDocument = getter<Document | null>(node, 'ownerDocument');
const getLength = getter<number>(prototypeOf<CharacterData>('CharacterData'), 'length');
const getView = getter<(Window & typeof globalThis) | null>(prototypeOf<Document>('Document'), 'defaultView');
const getFrameDocument = getter<Document | null>(prototypeOf<HTMLIFrameElement>('HTMLIFrameElement'), 'contentDocument');
const { getRootNode, contains } = node;
const inDocument = prototypeOf<Document>('Document').querySelector;
const inFragment = prototypeOf<DocumentFragment>('DocumentFragment').querySelector;
const { getAttribute, checkVisibility, getBoundingClientRect, querySelector, querySelectorAll, getAnimations } = element;
const { assignedNodes } = prototypeOf<HTMLSlotElement>('HTMLSlotElement');

/** Longest text that is looked at; anything longer is neither a label nor a number. Code units. */
export const TEXT_LIMIT = 256;

export const parentOf = (of: Node): ParentNode | null => getParent.call(of);
export const firstChild = (of: Node): ChildNode | null => getFirst.call(of);
export const nextSibling = (of: Node): ChildNode | null => getNext.call(of);
export const childNodes = (of: Node): NodeListOf<ChildNode> => getChildren.call(of);
export const isConnected = (of: Node): boolean => getConnected.call(of);
export const isElement = (of: Node): of is Element => getType.call(of) === 1;
export const isText = (of: Node): of is Text => getType.call(of) === 3;
export const openShadow = (of: Element): ShadowRoot | null => getShadow.call(of);
export const childCount = (of: Element): number => getCount.call(of);
export const nameOf = (of: Element): string => getName.call(of);
export const documentOf = (of: Node): Document => getDocument.call(of) as Document;
export const rootOf = (of: Node): Node => getRootNode.call(of);
export const find = (of: Element, selector: string): Element | null => querySelector.call(of, selector);
export const findAll = (of: Element, selector: string): NodeListOf<Element> => querySelectorAll.call(of, selector);
/** First match in a document or shadow root. */
export const findIn = (of: Document | ShadowRoot, selector: string): Element | null =>
  (getType.call(of) === 9 ? inDocument : inFragment).call(of as Document, selector);
export const holds = (of: Node, other: Node): boolean => contains.call(of, other);
/** Whether transitions or animations run on the element or below it. */
export const isAnimated = (of: Element): boolean => getAnimations.call(of, { subtree: true }).length > 0;
export const rectOf = (of: Element): DOMRect => getBoundingClientRect.call(of);

/** The attribute; `absent` when there is none. */
export function attribute(of: Element, name: string, absent = ''): string {
  const value: unknown = getAttribute.call(of, name);
  return typeof value === 'string' ? value : absent;
}

/** Length of a text node in code units, told without copying the text. */
export const lengthOf = (of: Text): number => getLength.call(of);

/** All text below a node, hidden or not. */
export function rawText(of: Node): string {
  const text = getText.call(of);
  return typeof text === 'string' ? text : '';
}

/** The parent, or the host of the shadow root, or the frame element of the document; null at the very top. */
export function parentAcross(of: Node): Node | null {
  const parent = getParent.call(of);
  if (parent) return parent;
  const type = getType.call(of);
  if (type === 11) return (of as ShadowRoot).host ?? null;
  return type === 9 ? (getView.call(of)?.frameElement ?? null) : null;
}

/** Computed style in the element's own window (a frame's styles are not ours); null when it has none. */
export function styleOf(of: Element, pseudo?: string): CSSStyleDeclaration | null {
  const document = getDocument.call(of);
  return (document && getView.call(document)?.getComputedStyle(of, pseudo)) ?? null;
}

/** How much of an element is drawn: nothing, what is in it but not its own text (`visibility`), or all. */
export type Drawn = 0 | 1 | 2;

const INSIDE = { opacityProperty: true };
const TEXT = { opacityProperty: true, visibilityProperty: true };

/** A `display: contents` has no box of its own and is judged by its style. */
export function drawnOf(of: Element): Drawn {
  if (checkVisibility.call(of, TEXT)) return 2;
  if (checkVisibility.call(of, INSIDE)) return 1;
  const style = styleOf(of);
  if (style?.display !== 'contents') return 0;
  return style.visibility === 'visible' ? 2 : 1;
}

/** The document in a frame of the same origin; null for any other, or while it loads. */
export function frameDocument(of: Element): Document | null {
  try {
    return getFrameDocument.call(of);
  } catch {
    // A `<frame>`, or a frame whose origin changed under our hands.
    return null;
  }
}

/** What is shown in a `<slot>`: the assigned nodes, or its own content. */
export function slotted(of: Element): Node[] {
  try {
    const assigned = assignedNodes.call(of as HTMLSlotElement, { flatten: true });
    if (assigned.length > 0) return assigned;
  } catch {
    // An element called `slot` that is not HTML's.
  }
  return [...getChildren.call(of)];
}
