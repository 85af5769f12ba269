/**
 * The rows of the snapshots table, as typed cells: what was shown at each moment, and what was on air. One row per snapshot.
 * How a cell is written (CSV text, XLSX number) is left to the writers.
 */
import type { MetricId } from '../domain/metrics';
import type { Snapshot, Value, ValueState } from '../domain/reading';
import type { Mark, OnAir, Session } from '../domain/session';
import { inOrder } from '../domain/snapshot-order';
import { sourceNames } from '../domain/source-names';

/** The metrics that are columns, in their order. */
export const COLUMNS = ['viewers', 'audience', 'visits', 'orders', 'items', 'buyers', 'revenue'] as const satisfies MetricId[];

export interface SnapshotRow {
  /** Epoch ms. */
  at: number;
  /** Name of the source, different for each source of the session. */
  source: string;
  /** Absent = no value. Whole things, or minor units of `currency`. */
  amounts: Partial<Record<(typeof COLUMNS)[number], number>>;
  /** Of the revenue; absent when there is none, or the page did not tell it. */
  currency?: string;
  /** The worst state among the metrics of the columns; absent when the snapshot has none of them. */
  state?: ValueState;
  /** Titles of what was on air, in the order they went on. */
  onAir: string[];
}

/** From worst to best. A number that is gone or doubted matters more than one the page never showed. */
const WORST_FIRST: readonly ValueState[] = ['lost', 'suspect', 'stale', 'rolling', 'missing', 'manual', 'ok'];

/**
 * A row is a moment, so an amount is there only when the page showed it at that moment (`ok`) or a person put it there (`manual`). The last
 * amount of a stale, rolling, doubted or lost number belongs to an earlier row, and is not repeated.
 */
function shownAmount(value: Value | undefined): number | undefined {
  return value && (value.state === 'ok' || value.state === 'manual') ? value.amount : undefined;
}

/** What was on air when; a mark counts from its `at` (inclusive) to its `until` (exclusive). */
function onAirAt(marks: readonly Mark[]): (at: number) => string[] {
  const shows = marks.filter((mark): mark is Mark & OnAir => mark.kind === 'on-air').sort((a, b) => a.at - b.at);
  return (at) => shows.filter((show) => show.at <= at && at < (show.until ?? Number.POSITIVE_INFINITY)).map((show) => show.title);
}

/** Builds the rows of one session, in the order they happened. */
export function* snapshotRows(session: Session, snapshots: readonly Snapshot[], marks: readonly Mark[]): Generator<SnapshotRow> {
  const names = sourceNames(session.sources);
  const onAir = onAirAt(marks);
  for (const { at, source, values } of inOrder(snapshots)) {
    const row: SnapshotRow = { at, source: names.get(source) ?? source, amounts: {}, onAir: onAir(at) };
    for (const metric of COLUMNS) {
      const amount = shownAmount(values[metric]);
      if (amount !== undefined) row.amounts[metric] = amount;
    }
    const currency = values.revenue?.currency;
    if (row.amounts.revenue !== undefined && currency) row.currency = currency;
    const state = WORST_FIRST.find((candidate) => COLUMNS.some((metric) => values[metric]?.state === candidate));
    if (state) row.state = state;
    yield row;
  }
}
