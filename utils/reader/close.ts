/** Looks at one element when all its children are known: joins pieces, pairs labels with values, and says what goes on upwards. */
import { isClipped } from './clipped';
import { attribute, childCount, childNodes, find, isElement, nameOf, parentOf, rawText } from './dom';
import { isCutOff } from './geometry';
import { glueLabels, glueValues } from './glue';
import type { Group } from './group';
import type { Item, Pair } from './item';
import type { Labels } from './labels';
import { narrows } from './narrow';
import { pair } from './pair';
import { pseudoText } from './pseudo';
import { keepRows, pairRows } from './table';

/** From this many brothers with the same label on, they are rows of a list. */
const ROWS = 3;
/** More brothers than this are no slides. */
const SLIDES = 8;
/** From this many brothers on, of which few hold a number, they are lines of a feed. */
const FEED = 5;
/** More lines than this are not looked at one by one. */
const LINES = 60;
/** What a line of a log says of its time. */
const WHEN = /(?:^|\D)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)|刚刚|\d\s?(?:秒|分钟?|小时)前|(?:just now|ago)\b|\d(?:秒|分)前/i;
/** More children with something in them are a list, not a panel of tiles. */
const MANY = 150;
/** A heading is at most this long, in code units. */
const HEADING = 40;

/** What a child leaves to its parent. */
export function closeElement(element: Element, children: Group[], labels: Labels): Group {
  if (children.length === 0) return { node: element, items: emptyItems(element, labels), pairs: [] };
  if (isRow(element)) return closeRow(element, children);
  if (children.length >= ROWS) markListed(children, labels);
  addHeadings(children);
  const pairs = children.flatMap((group) => group.pairs);
  const rows = children.flatMap((group) => group.rows ?? []);
  const group: Group = {
    node: element,
    items: [],
    pairs,
    busy: children.some((child) => child.busy),
    inline: children.some((child) => child.inline),
  };
  if (isMenu(element)) return { ...group, pairs: [] };
  if (rows.length > 0) {
    const found = pairRows(rows, element, labels);
    if (found) pairs.push(...found);
    // Rows wait for a header, or a header for its rows, in a table of its own; not for one of another part of the page.
    else if (!isControl(element) && pairs.length === 0) group.rows = keepRows(rows);
  }
  group.items = ownItems(element, children, labels, group);
  group.busy ||= pairs.length > 0;
  return group;
}

function ownItems(element: Element, children: Group[], labels: Labels, group: Group): Item[] {
  if (children.length > MANY) {
    group.busy = true;
    return [];
  }
  const { pairs } = group;
  const [first] = children;
  let items = first?.items ?? [];
  if (children.length === 1) {
    const [item] = items;
    // The value's place is the largest element that holds nothing else, so that a unit which joins it later is seen.
    if (item && items.length === 1 && first?.pairs.length === 0 && item.kind === 'number') {
      const value = isAll(item, element) ? { ...item, nodes: [element] } : item;
      const label = iconLabel(element, labels);
      if (label) pairs.push({ label, value, tile: element, how: 'near', headings: [], listed: false });
      items = label ? [] : [value];
    }
  } else {
    const met = pair(glueValues(glueLabels(children, element, labels), element, labels), element);
    addHeadingsTo(met.pairs, children);
    pairs.push(...met.pairs);
    items = met.left;
    group.busy ||= met.busy;
  }
  if (items.length === 0) return items;
  if (isControl(element) || (items.some((item) => item.match || item.kind === 'number') && isClipped(element))) return [];
  return items;
}

/** Whether the piece is all the text there is in the element, hidden text and controls included. */
const isAll = ({ nodes }: Item, element: Element) => rawText(element).trim() === nodes.map(rawText).join('').trim();

const isRow = (element: Element) => nameOf(element) === 'tr' || attribute(element, 'role') === 'row';

function closeRow(element: Element, cells: Group[]): Group {
  const pairs = cells.flatMap((cell) => cell.pairs);
  const met = pair(cells, element);
  const busy = pairs.length + met.pairs.length > 0;
  return {
    node: element,
    items: [],
    pairs: [...pairs, ...met.pairs],
    busy,
    ...(met.pairs.length === 0 && { rows: [{ cells }] }),
  };
}

/** Counts beside menu entries are not what the page shows of the stream. */
const isMenu = (element: Element) =>
  nameOf(element) === 'nav' || /^(?:menu|menubar|menuitem|navigation)$/.test(attribute(element, 'role'));

/** Text in a control is what it does, not what the page shows. */
function isControl(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'button' || (name === 'label' && find(element, 'input'))) return true;
  const role = attribute(element, 'role');
  return (
    /^(?:button|option|listbox|tooltip|checkbox|radio|switch)$/.test(role) ||
    (role === 'tab' && attribute(element, 'aria-selected') !== 'true')
  );
}

/** An element without text: an empty cell is "no value", a picture may be named. */
function emptyItems(element: Element, labels: Labels): Item[] {
  const name = nameOf(element);
  if (name === 'dd') return [{ kind: 'number', text: '', nodes: [element] }];
  const label = iconLabel(element, labels);
  return label ? [label] : [];
}

/** The label that stands for an icon (`aria-label`, `title`, `alt`, an SVG's title), or that CSS writes from an attribute. */
export function iconLabel(element: Element, labels: Labels): Item | null {
  let text = attribute(element, 'aria-label') || attribute(element, 'title') || attribute(element, 'alt');
  if (!text && nameOf(element) === 'svg') {
    for (const child of childNodes(element))
      if (isElement(child) && nameOf(child) === 'title') text = rawText(child).slice(0, HEADING);
  }
  const written = attribute(element, 'data-label') || attribute(element, 'data-title');
  if (!text && written && pseudoText(element, '::before').includes(written)) text = written;
  const match = text && text.length <= HEADING ? labels.match(text) : null;
  return match ? { kind: 'label', text, nodes: [element], match, named: true } : null;
}

const keyOf = (found: Pair) => `${found.label.match?.metric} ${found.label.text}`;

/** Marks pairs in rows of a list: brothers with the same label, or lines of a feed most of which hold no number at all (comments). */
function markListed(children: Group[], labels: Labels): void {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const alike = children.map(({ pairs }) => pairs.filter((found) => !isNarrowed(found, labels)));
  for (const pairs of alike) for (const key of new Set(pairs.map(keyOf))) count(key);
  if (!isCarousel(children)) for (const found of alike.flat()) if ((counts.get(keyOf(found)) ?? 0) >= ROWS) found.listed = true;

  markLog(children);
  if (children.length < FEED) return;
  for (const { node, busy = false, inline = false } of children) {
    if (!isElement(node)) continue;
    count(`${busy} ${kindOf(node)}`);
    count(`inline ${inline} ${kindOf(node)}`);
  }
  const isRare = (kind: string, inline = '') => {
    const quiet = counts.get(`${inline}false ${kind}`) ?? 0;
    return quiet >= FEED - 1 && quiet > (counts.get(`${inline}true ${kind}`) ?? 0);
  };
  for (const { node, pairs } of children) {
    const kind = isElement(node) && pairs.length > 0 ? kindOf(node) : '';
    // Lines of talk may begin with a number (a level, a rank): then those that hold a label as well are the rare ones.
    const [lines, sentences] = [isRare(kind), isRare(kind, 'inline ')];
    for (const found of pairs) found.listed ||= lines || (sentences && found.how === 'inline');
  }
}

/** A line of a log (`3 new followers`) tells of one moment: lines of which few hold a label, or that say when it was. */
function markLog(children: Group[]): void {
  const known = new Map<string, boolean>();
  for (const { node, pairs } of children) {
    if (!isElement(node) || !pairs.some(isNumberFirst)) continue;
    const kind = kindOf(node);
    const isLog = known.get(kind) ?? isLogOf(kind, parentOf(node), children);
    known.set(kind, isLog);
    if (isLog) for (const found of pairs) found.listed ||= isNumberFirst(found);
  }
}

function isLogOf(kind: string, parent: Node | null, children: Group[]): boolean {
  if (!parent || !isElement(parent) || childCount(parent) > LINES) return false;
  const lines = [...childNodes(parent)].filter((line) => isElement(line) && kindOf(line) === kind);
  if (lines.length < ROWS) return false;
  const tells = ({ node, pairs }: Group) => lines.includes(node as ChildNode) && pairs.some(({ label }) => label.match?.metric);
  return 2 * children.filter(tells).length < lines.length || lines.every((line) => WHEN.test(rawText(line).slice(0, 200)));
}

/** Whether a text begins with the number and goes on with what it counts, as sentences do. */
function isNumberFirst({ how, label, value }: Pair): boolean {
  if (how !== 'inline') return false;
  const text = rawText(label.nodes[0] as Node);
  return text.indexOf(value.text) < text.lastIndexOf(label.text);
}

/** Whether the brothers are slides of which few are seen, all with the same words in them: copies, and not things of a list. */
function isCarousel(slides: Group[]): boolean {
  if (slides.length > SLIDES || !slides.some(({ pairs }) => pairs.some(({ value }) => isCutOff(value.nodes[0] as Node))))
    return false;
  const words = slides.map(({ node, pairs }) => pairs.reduce((text, { value }) => text.replace(value.text, ''), rawText(node)));
  return words.every((text) => text === words[0]);
}

/** Name and first class: lines of a feed share them. */
const kindOf = (element: Element) => `${nameOf(element)} ${attribute(element, 'class').split(' ')[0]}`;

/** Blocks of the last minutes, the whole stream and yesterday look alike, too, but only one of them is the stream. */
const isNarrowed = ({ label, headings }: Pair, labels: Labels) =>
  headings.some((heading) => ['day', 'time'].includes(narrows(heading.text, label, labels) ?? ''));

const headingOf = (group: Group): Item | null => {
  const texts = group.pairs.length === 0 && !group.items.some((item) => item.kind === 'number') ? group.items : [];
  const [first] = texts;
  if (!first || first.text.length > HEADING) return null;
  const says = first.kind === 'label' ? first.match?.scope !== 'stream' : first.kind === 'other' || first.kind === 'note';
  return says ? first : null;
};

/** Tells pairs in later children of the headings that stand before them. */
function addHeadings(children: Group[]): void {
  let heading: Item | null = null;
  for (const group of children) {
    const next = headingOf(group);
    if (next) heading = next;
    else if (heading) for (const found of group.pairs) found.headings.push(heading);
  }
}

function addHeadingsTo(pairs: Pair[], groups: Group[]): void {
  const heading = groups[0] && headingOf(groups[0]);
  if (!heading || pairs.some(({ label }) => label === heading)) return;
  for (const found of pairs) found.headings.push(heading);
}
