/** JSON to the same rows that other tables become: keys are the header, entries the rows, so that all checks are made in one place. */
import { type JsonTableEntry, jsonTableEntry } from '../../schema/table';
import { holdText } from './cell';
import { type Decoded, type GridRow, refuse, TABLE_LIMITS } from './grid';
import { formatPoint } from './points';

/** The list in a JSON file: the value itself, or the only list of an object (`{ "products": [...] }`). */
function listOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const lists = Object.values(value).filter((one) => Array.isArray(one));
  return lists.length === 1 ? lists[0] : undefined;
}

/** The texts of one entry by column; a list takes a numbered column for each of its members. */
function textsOf(entry: JsonTableEntry): [string, string][] {
  return Object.entries(entry).flatMap(([key, value]): [string, string][] => {
    if (!Array.isArray(value)) return [[key, value === null ? '' : String(value)]];
    return value.map((one, i) => [`${key}${i + 1}`, typeof one === 'string' ? one : holdText(formatPoint(one, 'en'))]);
  });
}

/** Rows of a JSON value that passed `parseBounded`. The row number of an entry is its place in the list, from 1; the keys are row 0. */
export function readJsonGrid(value: unknown): Decoded {
  const list = listOf(value);
  if (!list) return refuse('not-products');
  if (list.length === 0) return refuse('empty');
  if (list.length > TABLE_LIMITS.rows) return refuse('too-many-rows', TABLE_LIMITS.rows);
  const columns = new Map<string, number>();
  const rows: GridRow[] = [];
  for (const [index, item] of list.entries()) {
    // Before the schema, which looks at every key.
    if (Object.keys(item ?? {}).length > TABLE_LIMITS.columns) return refuse('too-many-columns', TABLE_LIMITS.columns, index + 1);
    const entry = jsonTableEntry.safeParse(item);
    if (!entry.success) return refuse('not-products', undefined, index + 1);
    const row: GridRow = { number: index + 1, cells: [] };
    for (const [key, text] of textsOf(entry.data)) {
      const column = columns.get(key) ?? columns.size;
      columns.set(key, column);
      if (columns.size > TABLE_LIMITS.columns) return refuse('too-many-columns', TABLE_LIMITS.columns);
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] = text;
    }
    rows.push(row);
  }
  return {
    ok: true,
    kind: 'json',
    grids: [{ name: '', rows: [{ number: 0, cells: [...columns.keys()] }, ...rows] }],
    notices: [],
  };
}
