/** The sheets of a session's workbook that say what changed while something was on air: by product, and by host. Rows may share growth; a column says which. */
import { hostTable } from '../domain/ledger/host-table';
import { onAirSeries } from '../domain/ledger/on-air';
import { type OnAirRow, onAirTable } from '../domain/ledger/on-air-table';
import { lagOf } from '../domain/show-lag';
import { inOrder } from '../domain/snapshot-order';
import { groupsOfSources } from '../domain/source-groups';
import { amountCell, type Recorded, type SessionWords } from './session-words';
import type { Sheet } from './xlsx';
import type { SheetCell } from './xlsx-cells';

type Counted = 'orders' | 'items' | 'revenue' | 'audience';

const header = ({ word, metric }: SessionWords, what: string, platforms: readonly string[] = []) => [
  what,
  word('minutes'),
  metric('orders'),
  metric('items'),
  metric('revenue'),
  word('ordersPerMinute'),
  word('revenuePerMinute'),
  ...platforms,
  metric('audience'),
  word('shared'),
];

/** @param platforms what each of the platforms brought, for the columns before the sum */
function cells(row: OnAirRow, { word }: SessionWords, platforms: readonly SheetCell[] = []): SheetCell[] {
  const { title, durationMs, changes, perMinute, shared } = row;
  const change = (id: Counted) => amountCell(id, changes[id]?.amount, changes[id]?.currency);
  return [
    title,
    Math.round((durationMs / 60_000) * 10) / 10,
    change('orders'),
    change('items'),
    change('revenue'),
    amountCell('orders', perMinute.orders, undefined),
    amountCell('revenue', perMinute.revenue, changes.revenue?.currency),
    ...platforms,
    change('audience'),
    shared ? word('yes') : null,
  ];
}

export function productSheet({ session, snapshots, marks }: Recorded, words: SessionWords): Sheet {
  const ordered = inOrder(snapshots);
  const now = session.endedAt ?? ordered.at(-1)?.at ?? session.startedAt;
  const gaps = marks.filter((mark) => mark.kind === 'gap');
  const shows = marks.filter((mark) => mark.kind === 'on-air');
  const options = { lagMs: lagOf(session), now, gaps, groups: groupsOfSources(session.sources) };
  const rows = onAirTable(shows, onAirSeries(ordered), options);
  return {
    name: words.word('products'),
    header: header(words, words.word('title')),
    rows: rows.map((row) => cells(row, words)),
  };
}

export function hostSheet(recorded: Recorded, words: SessionWords): Sheet {
  const { rows, platforms } = hostTable(recorded, words.host);
  return {
    name: words.word('hosts'),
    header: header(
      words,
      words.word('host'),
      platforms.map(({ name }) => words.audienceOn(name)),
    ),
    rows: rows.map((row) =>
      cells(
        row,
        words,
        platforms.map(({ gained }) => amountCell('audience', gained.get(row.key)?.amount, undefined)),
      ),
    ),
  };
}
