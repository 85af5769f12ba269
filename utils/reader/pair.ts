/**
 * Finds whose number is whose among the pieces that meet in one element: the number next to a label is its number unless a nearer
 * label claims it. What stays doubtful is dropped, never guessed. Tables are left to `table.ts`.
 */
import { matchWithUnit, unitOf } from '../domain/labels/unit';
import { attribute, nameOf, rectOf } from './dom';
import { type Box, boxOfItem, gap, sameColumn, sameLine, typeSize } from './geometry';
import type { Group } from './group';
import type { Item, Pair } from './item';

/** A value has to be set this much larger than another number beside it to be the value. */
const LARGER = 1.2;
/** Higher canvases are charts. CSS px. */
const CANVAS_HEIGHT = 120;

/** What a page writes for a comparison it cannot make yet. */
const NOTHING = /^[-—–－]{1,4}$/;

/** More pieces without a partner than this are a list of something else. */
const MOST = 40;

/** Pieces in a row of the same sort: labels (and texts that may be labels), or numbers. */
interface Block {
  names: boolean;
  items: Item[];
}

const isName = (item: Item) => item.kind === 'label' || item.kind === 'other' || item.kind === 'note';
const isNumber = (item: Item) => item.kind === 'number' || item.kind === 'canvas';
const isValue = (item: Item) => isNumber(item) || item.kind === 'change';
const isNote = (item: Item) => item.kind === 'note';

/** Pieces in page order in blocks. A comparison takes the number behind it along. */
function blocksOf(groups: Group[], labelled: boolean): Block[] {
  const blocks: Block[] = [];
  let compared = false;
  for (const group of groups) {
    const own = group.items.filter(isName);
    const labels = own.filter((item) => item.kind === 'label');
    // In a group of its own beside a label, a further text or two describe that label.
    const only = labels.length === 1 && own.length <= 3 && own[0] === labels[0] ? labels[0] : undefined;
    for (const item of group.items) {
      const name = isName(item);
      if (item.kind === 'compare') compared = true;
      if ((!name && !isValue(item)) || (name && only && item !== only)) continue;
      const taken = compared && !name;
      compared = false;
      if (taken) continue;
      const last = blocks.at(-1);
      if (last?.names === name) last.items.push(item);
      else blocks.push({ names: name, items: [item] });
    }
  }
  return withoutNotes(blocks, labelled);
}

/** Notes name nothing, but for one that parts two numbers, or takes the place of a name among other names and numbers. */
function withoutNotes(blocks: Block[], labelled: boolean): Block[] {
  for (const block of blocks) if (!block.items.every(isNote)) block.items = block.items.filter((item) => !isNote(item));
  const inTurn = labelled && blocks[0]?.names !== blocks.at(-1)?.names;
  return blocks.filter(
    ({ items }, i) => !items.every(isNote) || (i > 0 && i < blocks.length - 1) || (inTurn && blocks.length > 2),
  );
}

/** Pairs the pieces of `groups`, all children of `tile`. `left`: what may still find its other half further up. `busy`: numbers have found names. */
export function pair(groups: Group[], tile: Element): { pairs: Pair[]; left: Item[]; busy: boolean } {
  const items = groups.flatMap((group) => group.items);
  const numbers = items.filter((item) => item.kind === 'number');
  const labelled = items.some((item) => item.match?.metric || numbers.some((number) => named(item, number) !== item));
  const blocks = blocksOf(groups, labelled);
  if (!blocks.some((block) => !block.names)) {
    const busy = groups.some((group) => group.busy);
    // A heading stays in its block; a label may have its number elsewhere.
    const left = items.filter((item) => (busy ? item.match?.metric : !isValue(item)));
    return { pairs: [], left: left.length > MOST ? [] : left, busy };
  }
  if (!labelled) return { pairs: [], left: claim(blocks), busy: blocks.length > 1 };

  const pairs: Pair[] = [];
  for (const [name, value] of assign(blocks, tile)) {
    const label = named(name, value);
    if (label.kind === 'label') pairs.push({ label, value, tile, how: howOf(groups, label, value), headings: [], listed: false });
  }
  return { pairs, left: [], busy: true };
}

/** The label with the noun that it leaves out (`累计成交`) and the unit of its number says. */
export function named(label: Item, value: Item): Item {
  if (label.kind !== 'label' || label.match?.metric !== null || label.match.exact) return label;
  const match = matchWithUnit(label.text, unitOf(value.text));
  return match ? { ...label, match } : label;
}

const howOf = (groups: Group[], label: Item, value: Item): Pair['how'] =>
  groups.some((group) => group.node === label.nodes[0]) && groups.some((group) => group.node === value.nodes[0])
    ? 'sibling'
    : 'near';

/** Without a label here, unknown texts still claim the numbers beside them. */
function claim(blocks: Block[]): Item[] {
  const values = blocks.filter((block) => !block.names).flatMap((block) => block.items.filter(isNumber));
  if (blocks.length > 1) return [];
  if (values.length === 0) return onlyGain(blocks.flatMap((block) => block.items));
  const largest = values.length > 1 ? dominant(values) : null;
  return largest ? [largest] : values.slice(0, MOST);
}

function* assign(blocks: Block[], tile: Element): Generator<[Item, Item]> {
  const forward = direction(blocks, tile);
  if (forward === null) return;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.names) continue;
    const names = (forward ? blocks[i - 1] : blocks[i + 1])?.items ?? [];
    if (names.length > 1 && block.items.length > 1) {
      yield* columns(names, block.items);
      continue;
    }
    const name = forward ? names.at(-1) : names[0];
    const value = name && (single(block.items) ?? gained(name, block.items));
    if (value) yield [name, value];
  }
}

/** The one value among the numbers beside a label, if there is one. */
function single(items: Item[]): Item | null {
  const numbers = items.filter((item) => item.kind === 'number');
  if (numbers.length > 1) return dominant(numbers) ?? beforeNothing(numbers);
  const [canvas, another] = items.filter((item) => item.kind === 'canvas');
  if (numbers[0]) return numbers[0];
  return canvas && !another && rectOf(canvas.nodes[0] as Element).height <= CANVAS_HEIGHT ? canvas : null;
}

/** `120 - -`: behind the value, the page has no comparison yet. */
function beforeNothing([first, ...others]: Item[]): Item | null {
  return first && /\d/.test(first.text) && others.every(({ text }) => NOTHING.test(text)) ? first : null;
}

/** `+86` under a label of new followers is the number itself, when it stands alone. */
function gained(name: Item, items: Item[]): Item | null {
  const [item] = name.match?.metric === 'followers' && !items.some(isNumber) ? onlyGain(items) : [];
  return item ? { ...item, kind: 'number' } : null;
}

/** The one number with a plus among differences, if there is one. */
function onlyGain(items: Item[]): Item[] {
  const gains = items.filter(({ text }) => /^\+\s?[\d.,]+\s?[万w]?\s?人?$/i.test(text));
  return gains.length === 1 ? gains : [];
}

function dominant(numbers: Item[]): Item | null {
  const sized = numbers.map((item) => ({ item, size: typeSize(item) })).sort((a, b) => b.size - a.size);
  const [first, second] = sized;
  return first && second && first.size >= LARGER * second.size ? first.item : null;
}

/** Whether labels stand before their numbers (true) or behind (false); null when it cannot be told. */
function direction(blocks: Block[], tile: Element): boolean | null {
  const starts = blocks[0]?.names === true;
  const ends = blocks.at(-1)?.names === true;
  if (starts !== ends) return starts;
  const name = nameOf(tile);
  if (name === 'dl' || name === 'tr' || attribute(tile, 'role') === 'row') return starts ? true : null;
  const known = (block: Block | undefined, last: boolean) => (last ? block?.items.at(-1) : block?.items[0])?.kind === 'label';
  const distances = [distance(blocks, -1), distance(blocks, 1)] as const;
  if (starts && blocks.length === 3) {
    const before = known(blocks[0], true);
    const behind = known(blocks[2], false);
    if (before && !behind) return distances[1] < 0.5 * distances[0] ? null : true;
    if (behind && !before) return distances[1] < 0.8 * distances[0] ? false : null;
  }
  if (distances[0] < 0.7 * distances[1]) return true;
  return distances[1] < 0.7 * distances[0] ? false : null;
}

/** Mean free space between each number and the name before (-1) or behind (1) it, px. */
function distance(blocks: Block[], side: -1 | 1): number {
  let sum = 0;
  let count = 0;
  blocks.forEach((block, i) => {
    const names = blocks[i + side]?.items;
    if (block.names || !names) return;
    const name = (side < 0 ? names.at(-1) : names[0]) as Item;
    sum += gap(boxOfItem(name), boxOfItem(block.items[0] as Item));
    count++;
  });
  return count > 0 ? sum / count : Number.POSITIVE_INFINITY;
}

/** A line of labels over (or under) a line of numbers: the number in a label's own column is its number. */
export function* columns(names: Item[], values: Item[]): Generator<[Item, Item]> {
  const nameBoxes = names.map(boxOfItem);
  const valueBoxes = values.map(boxOfItem);
  const inOneLine = (boxes: Box[]) => boxes.every((box) => sameLine(box, boxes[0] as Box));
  if (!inOneLine(nameBoxes) || sameLine(nameBoxes[0] as Box, valueBoxes[0] as Box)) return;
  for (const [i, name] of names.entries()) {
    const inColumn = (box: Box) => sameColumn(nameBoxes[i] as Box, box) >= 0.5;
    const below = values.filter((_, j) => inColumn(valueBoxes[j] as Box));
    const value = single(below);
    if (!value) continue;
    const rivals = nameBoxes.filter((box) => sameColumn(box, valueBoxes[values.indexOf(value)] as Box) >= 0.5);
    if (rivals.length === 1) yield [name, value];
  }
}
