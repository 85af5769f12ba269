/** What the picker draws over the page: a shield that takes the pointer, a mark around the number, a word on what it reads. All in a closed root. */
import { boxOnPage } from '../../utils/reader/pick';
import STYLE from './picker.css?inline';

const TAG = 'anchor-desk-picker';
const SIDEBAR = 'anchor-desk';
const GAP = 8;

/** `none`: there is no number that could be taken. */
export type Mood = 'number' | 'none' | 'chosen';

export interface Overlay {
  host: Element;
  shield: HTMLElement;
  /** Marks an element; null = nothing is marked. `first` and `second` are lines of text. */
  mark(element: Element | null, mood: Mood, first?: string, second?: string): void;
  /** Draws the mark where its element is now. */
  follow(): void;
  /** The keys go to our page. */
  takeKeys(): void;
  /** No more pointing: the mark stays. */
  settle(): void;
  remove(): void;
}

function part<K extends keyof HTMLElementTagNameMap>(name: K, className: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** `keys`: names in `text` that are drawn as keys. */
function hint(text: string, keys: readonly string[]): Node[] {
  return text.split(/\{(\w+)\}/).map((piece, i) => {
    if (i % 2 === 0) return document.createTextNode(piece);
    const key = document.createElement('kbd');
    key.textContent = keys[Number(piece)] ?? piece;
    return key;
  });
}

export function createOverlay(words: { title: string; keys: string }, keysUrl: string): Overlay {
  for (const old of document.querySelectorAll(TAG)) old.remove();
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const shield = part('div', 'shield');
  const box = part('div', 'box');
  const tag = part('div', 'tag');
  const bar = part('div', 'bar');
  const frame = part('iframe', 'keys');
  tag.setAttribute('role', 'status');
  box.hidden = true;
  tag.hidden = true;
  bar.append(...hint(words.keys, ['↑', '↓', '←', '→', 'Enter', 'Esc']));
  frame.src = keysUrl;
  frame.title = words.title;
  frame.addEventListener('load', () => frame.focus());
  root.append(shield, box, frame, tag, bar);
  // Below the sidebar, which has to stay within reach.
  document.documentElement.insertBefore(host, document.querySelector(SIDEBAR));

  let marked: Element | null = null;
  const follow = () => {
    if (!marked || tag.hidden) return;
    const { left, top, right, bottom } = boxOnPage(marked);
    Object.assign(box.style, {
      left: `${left - 4}px`,
      top: `${top - 4}px`,
      width: `${right - left + 8}px`,
      height: `${bottom - top + 8}px`,
    });
    const { width, height } = tag.getBoundingClientRect();
    const below = bottom + GAP + height < innerHeight;
    tag.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
    tag.style.top = `${below ? bottom + GAP : Math.max(GAP, top - height - GAP)}px`;
  };
  const flag = (name: string, on: boolean) => box.toggleAttribute(name, on);

  return {
    host,
    shield,
    mark(element, mood, first = '', second = '') {
      marked = element;
      box.hidden = element === null;
      tag.hidden = element === null || first === '';
      flag('data-none', mood === 'none');
      flag('data-chosen', mood === 'chosen');
      const bold = document.createElement('b');
      bold.textContent = first;
      const small = document.createElement('small');
      small.textContent = second;
      if (tag.textContent !== first + second) tag.replaceChildren(bold, ...(second ? [small] : []));
      follow();
    },
    follow,
    takeKeys: () => frame.focus(),
    settle() {
      shield.remove();
      frame.remove();
      bar.remove();
    },
    remove: () => host.remove(),
  };
}
