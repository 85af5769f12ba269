/** A table of rows with a caption, sortable where a column says how. What the cells show is left to the columns. */
import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon';

export interface Column<T> {
  id: string;
  header: string;
  cell(row: T): ComponentChildren;
  /** Numbers stand at the end of the line, one digit under the other. */
  numeric?: true;
  /** What the column is sorted by; absent = it cannot be. A row without a value comes last in either direction: missing is not least. */
  sort?(row: T): number | string | undefined;
}

interface Props<T> {
  caption: string;
  /** The caption is read out, but a heading above says it already. */
  captionHidden?: boolean;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowId(row: T): string;
  /** Locale for sorting texts. */
  locale: string;
  /** Sums and the like under the rows, one cell a column. */
  footer?: readonly ComponentChildren[];
}

interface Order {
  column: string;
  descending: boolean;
}

/** Compares two sort values; a missing one is after every other, whatever the direction. */
function compare(a: number | string | undefined, b: number | string | undefined, descending: boolean, collator: Intl.Collator) {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const by = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return descending ? -by : by;
}

export function DataTable<T>({ caption, captionHidden, columns, rows, rowId, locale, footer }: Props<T>) {
  const [order, setOrder] = useState<Order | null>(null);
  const sort = columns.find((column) => column.id === order?.column)?.sort;
  const collator = new Intl.Collator(locale, { numeric: true });
  const sorted = order && sort ? rows.toSorted((a, b) => compare(sort(a), sort(b), order.descending, collator)) : rows;
  const turn = (column: Column<T>) =>
    setOrder((was) => ({ column: column.id, descending: was?.column === column.id ? !was.descending : column.numeric === true }));

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="ad-table-scroll" tabIndex={0} aria-label={caption}>
      <table class="ad-table">
        <caption class={captionHidden ? 'ad-sr-only' : ''}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Header key={column.id} column={column} order={order} onTurn={turn} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={rowId(row)}>
              {columns.map((column) => (
                <Fragment key={column.id}>{cellOf(column, row, column === columns[0])}</Fragment>
              ))}
            </tr>
          ))}
        </tbody>
        {footer && (
          <tfoot>
            <tr>
              {footer.map((content, index) => (
                <td key={columns[index]?.id} class={columns[index]?.numeric ? 'ad-num-cell' : ''}>
                  {content}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function cellOf<T>(column: Column<T>, row: T, first: boolean) {
  const kind = column.numeric ? 'ad-num-cell' : '';
  return first ? (
    <th scope="row" class={kind}>
      {column.cell(row)}
    </th>
  ) : (
    <td class={kind}>{column.cell(row)}</td>
  );
}

function Header<T>({ column, order, onTurn }: { column: Column<T>; order: Order | null; onTurn(column: Column<T>): void }) {
  const sorted = order?.column === column.id ? (order.descending ? 'descending' : 'ascending') : 'none';
  const kind = column.numeric ? 'ad-num-cell' : '';
  if (!column.sort) {
    return (
      <th scope="col" class={kind}>
        {column.header}
      </th>
    );
  }
  return (
    <th scope="col" class={kind} aria-sort={sorted}>
      <button type="button" class="ad-table-sort" onClick={() => onTurn(column)}>
        {column.header}
        {sorted !== 'none' && <Icon name={sorted === 'descending' ? 'chevron-down' : 'chevron-up'} size="sm" />}
      </button>
    </th>
  );
}
