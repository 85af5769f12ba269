/** A trie over folded words, walked from one place of a folded text. Which hit counts is left to `check`. */
import { BREAK, type Folded, fold } from './fold';

interface Node<T> {
  next: Map<string, Node<T>>;
  /** What ends here. */
  found?: { value: T; afterPause: boolean; beforePause: boolean };
}

export interface Trie<T> {
  root: Node<T>;
}

/** An empty trie, to be filled by `addWord`. */
export function createTrie<T>(): Trie<T> {
  return { root: { next: new Map() } };
}

/** Own words come from people; a longer one is cut here, so that a walk stays bounded and the check linear. */
const LONGEST = 64;

/** Adds a word in any spelling. A word without letters or digits is not added. The first value given for a spelling stays. */
export function addWord<T>(trie: Trie<T>, word: string, value: T): void {
  const afterPause = word.startsWith('^');
  const beforePause = word.endsWith('$');
  const { units } = fold(word);
  if (units.length === 0) return;
  let node = trie.root;
  for (const unit of units.slice(0, LONGEST)) {
    let next = node.next.get(unit);
    if (!next) {
      next = { next: new Map() };
      node.next.set(unit, next);
    }
    node = next;
  }
  node.found ??= { value, afterPause, beforePause };
}

const isDigit = (unit: string | undefined) => unit !== undefined && unit >= '0' && unit <= '9';
const isLatin = (unit: string | undefined) => unit !== undefined && unit >= 'a' && unit <= 'z';

/** Whether units i and i + 1 stand side by side in one number or one Latin word: `TOP1` is not in `TOP10`. */
function glued(text: Folded, i: number): boolean {
  const [a, b] = [text.units[i], text.units[i + 1]];
  if (!(isDigit(a) && isDigit(b)) && !(isLatin(a) && isLatin(b))) return false;
  return text.end[i] === text.start[i + 1] || (text.start[i] === text.start[i + 1] && text.end[i] === text.end[i + 1]);
}

export interface Hit<T> {
  /** Units, exclusive. */
  end: number;
  value: T;
}

/**
 * Everything in the trie that begins at unit `from`, shortest first. Between the characters of a word anything that is no letter
 * may stand, but no comma or full stop; unless one stands in every gap of a word of three or more (`国，家，级` is hiding).
 */
export function hitsAt<T>(trie: Trie<T>, text: Folded, from: number): Hit<T>[] {
  const hits: Hit<T>[] = [];
  if (from > 0 && glued(text, from - 1)) return hits;
  let node: Node<T> | undefined = trie.root;
  let breaks = 0;
  for (let i = from; i < text.units.length; i++) {
    if (i > from && text.brk[i] !== BREAK.none) breaks++;
    if (breaks > 0 && breaks !== i - from) break;
    node = node.next.get(text.units[i] as string);
    if (!node) break;
    const { found } = node;
    if (!found || (breaks > 0 && i - from < 2) || glued(text, i)) continue;
    if (found.afterPause && text.brk[from] === BREAK.none) continue;
    const after = i + 1 < text.units.length ? text.brk[i + 1] : text.tail;
    if (found.beforePause && after !== BREAK.pause) continue;
    hits.push({ end: i + 1, value: found.value });
  }
  return hits;
}
