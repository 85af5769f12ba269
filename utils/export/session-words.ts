/** What the sheets of one session are made from: what was recorded, the words they need, and how an amount stands in a cell. */
import { METRICS, type MetricId } from '../domain/metrics';
import type { Snapshot, ValueState } from '../domain/reading';
import type { GapCause, Mark, Session } from '../domain/session';
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
  | 'host'
  | 'shared'
  | 'yes'
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
  state(state: ValueState): string;
  kind(kind: Mark['kind']): string;
  /** Why nothing was read. */
  cause(cause: GapCause): string;
  /** What a correction said (`said`: why it was made), and why it was taken back. */
  takenBack(said: string, reason: string): string;
  /** What an alert said. */
  alert(mark: Extract<Mark, { kind: 'alert' }>): string;
  /** Name of a host whom a session names, by id or by name. */
  host(entry: string): string;
  /** Header of what a platform's audience grew by. */
  audienceOn(platform: string): string;
}

export interface Recorded {
  session: Session;
  snapshots: readonly Snapshot[];
  marks: readonly Mark[];
}

/** An amount in the kind of its metric; nothing when there is none. */
export function amountCell(metric: MetricId, amount: number | undefined, currency: string | undefined): SheetCell {
  if (amount === undefined) return null;
  if (METRICS[metric].quantity === 'money') return { minor: Math.round(amount), ...(currency === undefined ? {} : { currency }) };
  return Number.isInteger(amount) ? { integer: amount } : Math.round(amount * 10) / 10;
}
