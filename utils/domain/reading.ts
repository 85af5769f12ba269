/**
 * What one look at the page gives (`Reading`), what it is judged to be (`Value`), and what is kept (`Snapshot`).
 *
 * Time base, said once for the whole domain: `at`, `since`, `from`, `to` are epoch milliseconds; `monoMs` is
 * `performance.now()` of the page load named by `boot`, so durations survive a clock that jumps.
 * Amounts are integers: whole things for counts, the minor unit of `currency` for money (fen for CNY, yen for JPY).
 * Absence is never 0: a value without `amount` is "no value".
 */
import type { MetricId } from './metrics';

/** A number read off a text, with what is known of its exactness. */
export interface Amount {
  /** Integer: things, or minor units of `currency`. */
  amount: number;
  /** Half-width of the rounding, same unit: `1.2万` is 12 000 with precision 500. 0 = exact. */
  precision: number;
  /** The page showed "at least" (`10万+`). */
  atLeast?: true;
  /** ISO 4217; present for money when the page or the adapter tells it. */
  currency?: string;
}

/** What the reader saw at one metric's place in one look, before any judgement. */
export type Look = {
  /** The page's own label, as written there. */
  label: string;
  /** The text as shown, at most 64 characters. */
  raw: string;
  /** A person taught this place, and only one of the two ways to it still leads here: no certain value until they say that this is it. */
  unsure?: true;
} & (
  | ({ outcome: 'number' } & Amount)
  /** The page shows that there is no value (`--`, blank). */
  | { outcome: 'missing' }
  /** Digits are moving. */
  | { outcome: 'rolling' }
  /** A text that is no number of this metric; `why` is a code for the interface. */
  | { outcome: 'unparsed'; why: string }
  /** Drawn on a canvas: no text to read. */
  | { outcome: 'canvas' }
  /** The place is gone. */
  | { outcome: 'lost' }
);

/** One look at the page. A metric that was never found on it is absent. */
export interface Reading {
  at: number;
  monoMs: number;
  looks: Partial<Record<MetricId, Look>>;
}

/**
 * `ok` · `rolling` digits moving · `suspect` fell, leapt or cannot be parsed · `stale` no fresh look for a while ·
 * `lost` the place is gone · `missing` the page shows none · `manual` a person's correction, with a reason.
 */
export type ValueState = 'ok' | 'rolling' | 'suspect' | 'stale' | 'lost' | 'missing' | 'manual';

/** A metric's value as judged by the recorder. */
export interface Value extends Partial<Amount> {
  state: ValueState;
  raw: string;
  label: string;
  /** Counts how often a person pointed this metric at another number; amounts of different places are not compared. Absent = never. */
  place?: number;
}

/** A reading that was kept. Key: [session, source, seq]. Written once, never changed. */
export interface Snapshot {
  /** Schema number of this row. */
  v: 1;
  session: string;
  source: string;
  /** Grows within a session's source; orders rows whatever the clocks say. May have holes. */
  seq: number;
  at: number;
  monoMs: number;
  /** Random id of one page load. */
  boot: string;
  values: Partial<Record<MetricId, Value>>;
}
