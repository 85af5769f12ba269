/** Numbers in tables: a header cell and the row of totals (or the only row) under it; a row's name and the column that is the stream's. */
import { rectOf } from './dom';
import { sameColumn } from './geometry';
import type { Group, Row } from './group';
import type { Item, Pair } from './item';
import type { Labels } from './labels';
import { narrows } from './narrow';
import { named } from './pair';

const TOTAL = /^(?:合计|总计|总和|汇总|总数|全部|整体|小计|合計|総計|(?:grand |sub)?totals?|sum|overall|all)\s*[:：]?$/i;
/** First column of a table that lists things; a single row of it is one thing, not the stream. */
const LISTS =
  /商品|产品|货品|宝贝|品名|名称|規格|规格|sku|product|item\b|goods|排名|rank|主播|达人|渠道|来源|source|channel|时间|时段|time|日期|date/i;
/** First column of a table that puts its labels, which stand in the second, into groups. */
const GROUPS = /^(?:类[别型]|分类|分组|模块|维度|板块|序号|编号|#|no\.?|category|group|section|type|区分|分類)$/i;
/** Rows beyond these are counted only. */
const KEPT = 40;

type Add = (label: Item, value: Item, more?: { doubtful?: boolean; headings?: Item[] }) => void;

const isLabel = (item: Item) => item.kind === 'label';
const isNumber = (item: Item) => item.kind === 'number';
const textOf = (row: Row) => row.cells.flatMap((cell) => cell.items)[0]?.text ?? '';
const hasNumbers = (row: Row) => row.cells.some((cell) => cell.items.some((item) => isNumber(item) || item.kind === 'change'));
const hasLabels = (row: Row) => row.cells.some((cell) => cell.items.some(isLabel));

/** Keeps few rows of a long table: the head, a beginning and what may be totals. */
export function keepRows(rows: Row[]): Row[] {
  return rows.length <= KEPT
    ? rows
    : [...rows.slice(0, KEPT / 2), ...rows.slice(KEPT / 2).filter((row) => TOTAL.test(textOf(row)))];
}

/** Pairs the cells of rows that stand under one another in `tile`. Null while a header without values, or the reverse, waits. */
export function pairRows(rows: Row[], tile: Element, labels: Labels): Pair[] | null {
  // Names of periods are no labels, but the first row may consist of them.
  const isHead = (row: Row) => !hasNumbers(row) && (hasLabels(row) || row === rows[0]);
  if (!rows.some(hasNumbers)) return null;
  if (!rows.some(isHead)) return null;
  const pairs: Pair[] = [];
  const add: Add = (label, value, { doubtful = false, headings = [] } = {}) =>
    pairs.push({ label, value, tile, how: 'table', headings, listed: false, ...(doubtful && { doubtful: true as const }) });
  for (let at = rows.findIndex(isHead); at >= 0 && at < rows.length; ) {
    const head = rows[at] as Row;
    let end = at + 1;
    while (end < rows.length && !isHead(rows[end] as Row)) end++;
    const values = rows.slice(at + 1, end).filter(hasNumbers);
    for (const row of values) if (hasLabels(row)) byRow(head, row, labels, add);
    const row = totalOf(head, values, labels);
    if (row) byColumn(head, row, add);
    at = end;
  }
  return pairs;
}

function totalOf(head: Row, values: Row[], labels: Labels): Row | undefined {
  const totals = values.filter((row) => TOTAL.test(textOf(row)));
  if (totals.length > 0) return totals.length === 1 ? totals[0] : undefined;
  const known = head.cells.flatMap((cell) => cell.items).find((item) => item.match?.metric);
  const streams = values.filter((row) => isOfStream(textOf(row), known, labels));
  if (streams.length > 0) return streams.length === 1 ? streams[0] : undefined;
  const listed = LISTS.test(textOf(head)) && !head.cells[0]?.items[0]?.match?.metric;
  return values.length === 1 && !listed ? values[0] : undefined;
}

/** Whether a name beside a label (`本场`, `This stream`) says that the number is the stream's: it leaves the label what it is. */
function isOfStream(name: string, label: Item | undefined, labels: Labels): boolean {
  const match = label && name !== '' ? labels.match(`${name} ${label.text}`) : null;
  return Boolean(match) && match?.metric === label?.match?.metric && match?.scope === 'stream' && isWhole(match.modifiers);
}

const isWhole = (modifiers: string[]) => modifiers.includes('stream') || modifiers.includes('sum');

const isOver = (head: Group, cell: Group) => sameColumn(rectOf(head.node as Element), rectOf(cell.node as Element)) > 0.6;

function byColumn(head: Row, row: Row, add: Add): void {
  for (const cell of head.cells) {
    const label = cell.items.filter(isLabel);
    if (label.length !== 1) continue;
    const below = row.cells.filter((under) => isOver(cell, under));
    const values = below.length === 1 ? (below[0] as Group).items.filter(isNumber) : [];
    const [value] = values;
    const name = value && label[0] && named(label[0], value);
    if (values.length === 1 && value && name?.match?.metric) add(name, value);
  }
}

/** A row that begins with a label: its value is in the column that is the stream's, or else in one that says nothing against it. */
function byRow(head: Row, row: Row, labels: Labels, add: Add): void {
  const grouped = row.cells.length === head.cells.length && GROUPS.test(textOf(head));
  const at = grouped ? 1 : 0;
  const label = row.cells[at]?.items.find(isLabel);
  if (!label?.match?.metric) return;
  const namesOf = (cell: Group) => head.cells.filter((name) => isOver(name, cell)).flatMap((name) => name.items);
  const says = (cell: Group, what: string | null) =>
    namesOf(cell).every((name) => name.kind !== 'compare' && narrows(name.text, label, labels) === what);
  const cells = row.cells.slice(at + 1).filter((cell) => cell.items.filter(isNumber).length === 1);
  const plain = cells.filter((cell) => says(cell, null));
  const ofStream = plain.filter((cell) => namesOf(cell).some((name) => isOfStream(name.text, label, labels)));
  const ofDay = plain.length === 0 ? cells.filter((cell) => namesOf(cell).length > 0 && says(cell, 'day')) : [];
  const [fits] = [ofStream, plain, ofDay].filter((some) => some.length > 0);
  for (const cell of fits ?? [])
    add(label, cell.items.find(isNumber) as Item, {
      doubtful: fits !== undefined && fits.length > 1,
      headings: ofDay.length > 0 ? namesOf(cell) : [],
    });
}
