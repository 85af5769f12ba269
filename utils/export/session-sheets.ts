/** The sheets of one session's workbook: facts and totals, what each product did on air, every snapshot, what happened. Typed cells; words come from the caller. */
import { wholeOf } from '../domain/campaign/figures';
import { onAirSeries } from '../domain/ledger/on-air';
import { onAirTable } from '../domain/ledger/on-air-table';
import { METRIC_IDS, METRICS, type MetricId } from '../domain/metrics';
import type { Snapshot } from '../domain/reading';
import type { Mark, Session } from '../domain/session';
import { lagOf } from '../domain/show-lag';
import { inOrder } from '../domain/snapshot-order';
import { groupsOfSources } from '../domain/source-groups';
import { sourceNames } from '../domain/source-names';
import { COLUMNS, snapshotRows } from './snapshot-rows';
import type { Sheet } from './xlsx';
import type { SheetCell } from './xlsx-cells';

export type SessionWord =
  | 'session'
  | 'products'
  | 'snapshots'
  | 'marks'
  | 'what'
  | 'value'
  | 'title'
  | 'start'
  | 'end'
  | 'hosts'
  | 'county'
  | 'tags'
  | 'platforms'
  | 'note'
  | 'lag'
  | 'metric'
  | 'first'
  | 'last'
  | 'gained'
  | 'total'
  | 'peak'
  | 'mean'
  | 'minutes'
  | 'ordersPerMinute'
  | 'revenuePerMinute'
  | 'time'
  | 'source'
  | 'state'
  | 'onAir'
  | 'kind'
  | 'until'
  | 'readings'
  | 'everyReading'
  | 'minuteValues';

export interface SessionWords {
  word(word: SessionWord): string;
  metric(metric: MetricId): string;
  kind(kind: Mark['kind']): string;
}

interface Recorded {
  session: Session;
  snapshots: readonly Snapshot[];
  marks: readonly Mark[];
}

/** An amount in the kind of its metric; nothing when there is none. */
function amountCell(metric: MetricId, amount: number | undefined, currency: string | undefined): SheetCell {
  if (amount === undefined) return null;
  if (METRICS[metric].quantity === 'money') return { minor: Math.round(amount), ...(currency === undefined ? {} : { currency }) };
  return Number.isInteger(amount) ? { integer: amount } : Math.round(amount * 10) / 10;
}

function factSheet({ session }: Recorded, { word, metric }: SessionWords): Sheet {
  const { timeZone } = session;
  const platforms = [...new Set(session.sources.map((source) => source.platform))].join(' + ');
  const facts: SheetCell[][] = [
    [word('title'), session.title],
    [word('start'), { at: session.startedAt, timeZone }],
    [word('end'), session.endedAt === undefined ? null : { at: session.endedAt, timeZone }],
    [word('hosts'), session.hosts.join(' ')],
    [word('county'), session.county ?? null],
    [word('tags'), session.tags.join(' ')],
    [word('platforms'), platforms],
    [word('note'), session.note],
    [word('readings'), word(session.thinned ? 'minuteValues' : 'everyReading')],
    [word('lag'), { integer: Math.round(lagOf(session) / 1000) }],
    [],
    [word('metric'), word('first'), word('last'), word('gained'), word('peak'), word('mean'), word('total')],
  ];
  const totals = METRIC_IDS.flatMap((id): SheetCell[][] => {
    const total = session.summary.metrics[id];
    if (!total) return [];
    const cell = (amount: number | undefined) => amountCell(id, amount, total.currency);
    // What the page showed, and last what it came to here: less, where an earlier part of the stream has some of it in its own total.
    const whole = METRICS[id].kind === 'counter' ? wholeOf(total) : undefined;
    return [[metric(id), ...[total.first, total.last, total.gained, total.peak, total.mean, whole].map(cell)]];
  });
  return { name: word('session'), header: [word('what'), word('value')], rows: [...facts, ...totals] };
}

function productSheet({ session, snapshots, marks }: Recorded, { word, metric }: SessionWords): Sheet {
  const ordered = inOrder(snapshots);
  const now = session.endedAt ?? ordered.at(-1)?.at ?? session.startedAt;
  const gaps = marks.filter((mark) => mark.kind === 'gap');
  const shows = marks.filter((mark) => mark.kind === 'on-air');
  const options = { lagMs: lagOf(session), now, gaps, groups: groupsOfSources(session.sources) };
  const rows = onAirTable(shows, onAirSeries(ordered), options);
  const header = [
    word('title'),
    word('minutes'),
    metric('orders'),
    metric('items'),
    metric('revenue'),
    word('ordersPerMinute'),
    word('revenuePerMinute'),
    metric('audience'),
  ];
  return {
    name: word('products'),
    header,
    rows: rows.map(({ title, durationMs, changes, perMinute }): SheetCell[] => {
      const change = (id: 'orders' | 'items' | 'revenue' | 'audience') =>
        amountCell(id, changes[id]?.amount, changes[id]?.currency);
      return [
        title,
        Math.round((durationMs / 60_000) * 10) / 10,
        change('orders'),
        change('items'),
        change('revenue'),
        amountCell('orders', perMinute.orders, undefined),
        amountCell('revenue', perMinute.revenue, changes.revenue?.currency),
        change('audience'),
      ];
    }),
  };
}

function* snapshotCells({ session, snapshots, marks }: Recorded): Generator<SheetCell[]> {
  for (const row of snapshotRows(session, snapshots, marks)) {
    yield [
      { at: row.at, timeZone: session.timeZone },
      row.source,
      ...COLUMNS.map((id) => amountCell(id, row.amounts[id], row.currency)),
      row.state ?? null,
      row.onAir.join(' + '),
    ];
  }
}

/** What a mark says, as text; its numbers have columns of their own. */
function textOf(mark: Mark): string {
  if (mark.kind === 'on-air') return mark.title;
  if (mark.kind === 'note' || mark.kind === 'cue') return mark.text;
  if (mark.kind === 'correction') return mark.reason;
  if (mark.kind === 'gap') return mark.cause;
  return mark.kind === 'alert' ? mark.rule : '';
}

function markSheet({ session, marks }: Recorded, { word, metric, kind }: SessionWords): Sheet {
  const { timeZone } = session;
  const names = sourceNames(session.sources);
  const rows = marks
    .toSorted((a, b) => a.at - b.at)
    .map((mark): SheetCell[] => {
      const until = mark.kind === 'on-air' ? mark.until : mark.kind === 'gap' ? mark.to : undefined;
      const of = 'metric' in mark ? mark.metric : undefined;
      const amount =
        mark.kind === 'correction' ? mark.amount : mark.kind === 'fall' || mark.kind === 'reset' ? mark.to : undefined;
      const currency = mark.kind === 'correction' ? mark.currency : undefined;
      const source = 'source' in mark && mark.source !== undefined ? (names.get(mark.source) ?? mark.source) : null;
      return [
        { at: mark.at, timeZone },
        kind(mark.kind),
        textOf(mark),
        until === undefined ? null : { at: until, timeZone },
        of === undefined ? null : metric(of),
        of === undefined ? null : amountCell(of, amount, currency),
        source,
      ];
    });
  return {
    name: word('marks'),
    header: [word('time'), word('kind'), word('what'), word('until'), word('metric'), word('value'), word('source')],
    rows,
  };
}

/** All sheets of one session's workbook. */
export function sessionSheets(recorded: Recorded, words: SessionWords): Sheet[] {
  const { word, metric } = words;
  return [
    factSheet(recorded, words),
    productSheet(recorded, words),
    {
      name: word('snapshots'),
      header: [word('time'), word('source'), ...COLUMNS.map(metric), word('state'), word('onAir')],
      rows: snapshotCells(recorded),
    },
    markSheet(recorded, words),
  ];
}
