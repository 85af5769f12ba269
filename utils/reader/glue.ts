/** Puts together what a page wrote in several elements: digits, separators, unit and currency of one value, words of one label. */
import { classify } from './classify';
import { isElement, parentOf, rectOf } from './dom';
import { boxOfItem, continues, gap, isCell, sameLine } from './geometry';
import type { Group } from './group';
import type { Item } from './item';
import type { Labels } from './labels';
import { pseudoText } from './pseudo';

/** Longest value, in pieces. */
const PIECES = 40;
const OPENING = /^(?:[¥￥$€£₩₹₫฿₱+↑↓▲▼△▽≥-]|Rp|RM|CNY|USD|RMB|[A-Z]{1,2}\$)$/i;

const only = (group: Group): Item | undefined =>
  group.items.length === 1 && group.pairs.length === 0 ? group.items[0] : undefined;
const isPiece = (item: Item | undefined): item is Item => item !== undefined && /^(?:number|change|mark)$/.test(item.kind);
const hasDigits = (item: Item) => item.kind !== 'mark';

/** Whether a new value begins at `b` although it stands directly behind `a`. */
function parts(run: Item[], a: Item, b: Item): boolean {
  if (!run.some(hasDigits)) return false;
  if (!hasDigits(b)) return OPENING.test(b.text);
  if (!/^[\d.,]+$/.test(b.text)) return true;
  const [boxA, boxB] = [boxOfItem(a), boxOfItem(b)];
  if (a.text.length === 1 && b.text.length === 1) {
    const [cellA, cellB] = [cellOf(a), cellOf(b)];
    return !continues(boxA, boxB, 0.6) && !(isCell(cellA) && isCell(cellB) && continues(cellA, cellB, 0.6));
  }
  // Two whole numbers side by side stay two, unless the first is padding or ends within a group.
  const open = a.open || /^0+$|[.,]\d{0,2}$/.test(a.text) || /^[.,]/.test(b.text);
  if (continues(boxA, boxB, a.open ? 0.6 : 0.12)) return !open;
  const drawn = pseudoText(a.nodes.at(-1), '::after') + pseudoText(b.nodes[0], '::before');
  return !continues(boxA, boxB, 0.6) || !/[.,]/.test(drawn);
}

const cellOf = ({ nodes }: Item) => {
  const [node] = nodes as [Node];
  return rectOf((isElement(node) ? node : parentOf(node)) as Element);
};

/** Joins neighbouring groups that are pieces of one value. `whole`: the element, when its pieces are all it has. */
export function glueValues(groups: Group[], whole: Element, labels: Labels): Group[] {
  const out: Group[] = [];
  for (let i = 0; i < groups.length; ) {
    const run: Item[] = [];
    let end = i;
    for (; end < groups.length && run.length < PIECES; end++) {
      const item = only(groups[end] as Group);
      if (!isPiece(item) || (run.length > 0 && parts(run, run.at(-1) as Item, item))) break;
      run.push(item);
    }
    if (run.length > 1 && run.some(hasDigits)) {
      const all = run.length === groups.length;
      const nodes = all ? [whole] : groups.slice(i, end).map((group) => group.node);
      out.push({ node: nodes[0] as Node, items: [join(run, nodes, labels)], pairs: [] });
      i = end;
    } else out.push(groups[i++] as Group);
  }
  return out;
}

function join(run: Item[], nodes: Node[], labels: Labels): Item {
  const numbers = run.filter(hasDigits);
  const widget = numbers.find((item) => item.widget)?.widget;
  const apart = numbers.length > 1;
  const text = run.map((item) => item.text).join('');
  const read = classify(text, labels, apart);
  // A number whose unit is not understood must not go on without it.
  const kind = read?.kind === 'number' ? 'number' : 'change';
  return {
    kind,
    text: read?.text ?? text,
    nodes,
    ...(widget && { widget }),
    ...(apart && { apart }),
    ...(/[.,]$/.test(text) && { open: true }),
  };
}

/** Joins words that name something together: `昨日` + `成交金额`, `成交金额` + `(元)`, `成交` + `金额`. */
export function glueLabels(groups: Group[], whole: Element, labels: Labels): Group[] {
  const out: Group[] = [];
  for (const group of groups) {
    const last = out.at(-1);
    const joined = last && joinLabels(last, group, groups.length === 2 ? whole : last.node, labels);
    if (joined) out[out.length - 1] = joined;
    else out.push(group);
  }
  return out;
}

function joinLabels(before: Group, behind: Group, node: Node, labels: Labels): Group | null {
  const a = only(before);
  const b = only(behind);
  if (!a || !b || !isWord(a) || !isWord(b) || (a.kind !== 'label' && b.kind !== 'label' && a.kind !== 'other')) return null;
  const joint = /\w$/.test(a.text) && /^\w/.test(b.text) ? ' ' : '';
  const text = a.text + joint + b.text;
  const match = text.length > 24 ? null : labels.match(text);
  const known = a.match ?? b.match;
  if (!match || (known && match.metric === known.metric && match.scope === known.scope && b.kind !== 'mark')) return null;
  if (!known && !match.exact) return null;
  if (a.kind === 'label' && b.kind === 'label' && !match.exact) return null;
  const [boxA, boxB] = [boxOfItem(a), boxOfItem(b)];
  if (!sameLine(boxA, boxB) || gap(boxA, boxB) > boxA.bottom - boxA.top) return null;
  const nodes = node === before.node ? [...a.nodes, ...b.nodes] : [node];
  return { node, items: [{ kind: 'label', text, nodes, match }], pairs: [] };
}

const isWord = (item: Item) =>
  item.kind === 'label' || item.kind === 'other' || item.kind === 'note' || (item.kind === 'mark' && /^[(（]/.test(item.text));
