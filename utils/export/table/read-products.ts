/**
 * Rows of a table, with a mapping, to products and a preview: every row says what becomes of it, and every refusal which row, which
 * column, which value and why. Nothing is shortened and nothing is guessed. Keeping the products is left to the caller.
 */
import { duplicates, nameKey } from '../../domain/products/validate';
import type { Product } from '../../domain/rundown';
import type { ColumnId } from './columns';
import type { Grid, GridRow } from './grid';
import { draftOf, isNoProduct, textsOf } from './read-row';
import type { IssueMaker, ReadOptions, ReadProducts, RowIssue, RowResult } from './read-types';

/** Where a column stands, for issues. */
function locate(grid: Grid, { header, mapping }: ReadOptions) {
  const headers = header === null ? [] : (grid.rows[header]?.cells ?? []);
  return (column: ColumnId): { header: string; index?: number } => {
    const exact = mapping.indexOf(column);
    const index = exact < 0 && column === 'points' ? mapping.indexOf('point') : exact;
    return index < 0 ? { header: '' } : { header: headers[index] ?? '', index };
  };
}

function stateOf(issues: readonly RowIssue[]): 'ok' | 'warning' | 'refused' {
  if (issues.some(({ severity }) => severity === 'error')) return 'refused';
  return issues.length > 0 ? 'warning' : 'ok';
}

/** Doubles are told where the second one stands, with the row of the first. Names that are there already under another id, too. */
function addDuplicates(
  drafts: { product: Product; issues: RowIssue[]; row: GridRow }[],
  make: IssueMaker,
  existing: readonly Product[],
) {
  const firstId = new Map<string, number>();
  const firstName = new Map<string, number>();
  const known = new Map(existing.map(({ id, name }) => [nameKey(name), id]));
  const found = duplicates(drafts.map(({ product }) => product));
  drafts.forEach(({ product: { id, name }, issues, row }, i) => {
    const double = found.get(i);
    if (double) {
      const other = double.field === 'id' ? firstId.get(id) : firstName.get(nameKey(name));
      const column = double.field === 'id' ? 'id' : 'name';
      issues.push({
        ...make(row, column, double.code, double.severity, column === 'id' ? id : name),
        ...(other === undefined ? {} : { other }),
      });
    } else {
      const there = known.get(nameKey(name));
      if (there !== undefined && there !== id) issues.push(make(row, 'name', 'duplicate', 'warning', name));
    }
    if (!firstId.has(id)) firstId.set(id, row.number);
    if (!firstName.has(nameKey(name))) firstName.set(nameKey(name), row.number);
  });
}

/** Reads all rows below the header. Linear in the table; never throws. */
export function readProducts(grid: Grid, options: ReadOptions): ReadProducts {
  if (!options.mapping.includes('name')) return { ok: false, reason: 'no-name-column' };
  const rows = grid.rows.slice(options.header === null ? 0 : options.header + 1);
  if (rows.length === 0) return { ok: false, reason: 'no-rows' };
  const place = locate(grid, options);
  const make: IssueMaker = (row, column, code, severity, value, limit) => ({
    row: row.number,
    column,
    ...place(column),
    code,
    severity,
    value: value.slice(0, 200),
    ...(limit === undefined ? {} : { limit }),
  });
  const existing = new Map((options.existing ?? []).map((product) => [product.id, product]));
  const header = options.header === null ? undefined : grid.rows[options.header]?.cells.join('\t');
  const read = rows.map((row) => {
    const texts = textsOf(row, options.mapping);
    return isNoProduct(texts) || row.cells.join('\t') === header
      ? { row }
      : { row, draft: draftOf(row, texts, options, existing, make) };
  });
  addDuplicates(
    read.flatMap(({ row, draft }) => (draft ? [{ ...draft, row }] : [])),
    make,
    options.existing ?? [],
  );
  const results = read.map(({ row, draft }): RowResult => {
    if (!draft) return { row: row.number, state: 'skipped', issues: [] };
    const state = stateOf(draft.issues);
    if (state === 'refused') return { row: row.number, state, issues: draft.issues };
    const replaces = existing.has(draft.product.id) ? { replaces: true as const } : {};
    return { row: row.number, state, product: draft.product, ...replaces, issues: draft.issues };
  });
  const counts = { ok: 0, warning: 0, refused: 0, skipped: 0 };
  for (const { state } of results) counts[state]++;
  return { ok: true, rows: results, products: results.flatMap(({ product }) => product ?? []), counts };
}
