/** What is shown while a stream runs: forwarded by the background to sidebar, prompter, popup. JSON-safe. */
import type { MetricId } from './metrics';
import type { MovedPlace, PickState } from './profile';
import type { Value } from './reading';
import type { Mark, Source } from './session';

/** Change per minute over a window; absent when there are too few `ok` values in it. */
export interface Rate {
  /** Things (or minor units) per minute. */
  perMinute: number;
  /** ± of the rate, from the rounding of the values it was made of. 0 = exact. */
  precision: number;
}

export interface LiveMetric {
  value: Value;
  /** When the value was last seen on the page. */
  seenAt: number;
  /** When the present state began. */
  stateSince: number;
  /** The last amount that was `ok`, for a metric that is now lost or suspect. */
  lastOk?: { amount: number; at: number; precision?: number; currency?: string };
  rates: { m1?: Rate; m5?: Rate; m15?: Rate };
  /** Growth since recording began; counters only. */
  sinceStart?: number;
  /** Counter began again this often. */
  resets: number;
  /** At most 60 points of the last 15 minutes, oldest first; null = no value. */
  spark: (number | null)[];
  correction?: { amount?: number; reason: string; at: number };
  /** What the page shows, while `value` is a correction (state `manual`). */
  read?: Value;
  /** Sources that were added up; more than one = the interface says it is a sum. */
  sources: number;
}

/** What the reader says of the page. */
export type ReaderState =
  | 'searching'
  | 'reading'
  /** No metric found. */
  | 'nothing-found'
  /** The adapter knows this page is not a live dashboard. */
  | 'wrong-page'
  | 'not-live'
  | 'ended';

export interface ReaderStatus {
  state: ReaderState;
  adapter?: string;
  platform: string;
  /** A person confirmed this page once. */
  confirmed: boolean;
  /** Metrics drawn on a canvas: seen, but unreadable. */
  canvas: MetricId[];
  /** Metrics found more than once, for a person to choose. */
  ambiguous: MetricId[];
  /** The page used to fetch regularly and has not since then (epoch ms): its numbers stand still for that reason. Absent = nothing to say. */
  fetchedAt?: number;
  /** Origins of frames on the page that may not be read, where its numbers may stand. Absent = none, or enough was found without. */
  frames?: string[];
  /** Taught numbers found in another way than they were taught, for a person to say whether this is it. */
  moved?: MovedPlace[];
}

/** Whether what is read gets onto the disk. */
export interface StorageHealth {
  /** `refused`: the database says no. `unreachable`: the background does not answer. */
  state: 'ok' | 'refused' | 'unreachable' | 'orphaned';
  since: number;
  /** Code for the interface: `disk-full`, `closed`, `timeout`, `schema`, … */
  reason?: string;
}

export interface LiveSource {
  source: Source;
  tab: number;
  /** Same dashboard is recorded in this other tab. */
  duplicateOf?: number;
  reader: ReaderStatus;
  metrics: Partial<Record<MetricId, LiveMetric>>;
  /** Snapshots not yet acknowledged. */
  waiting: number;
  /** Wall time of the last look. */
  lookedAt: number;
  hidden: boolean;
  /** A person is pointing at a number on this page. */
  pick?: PickState;
}

export interface LiveSession {
  id: string;
  title: string;
  startedAt: number;
  rehearsal: boolean;
  hosts: string[];
  orders?: number;
  /** What was sold while on air is counted this much later, ms. */
  lagMs?: number;
  /** When a reading was last stored; absent = none yet. */
  readAt?: number;
  onAir: LiveOnAir[];
  /** Newest first: everything that was on air, and at most 50 others. */
  marks: Mark[];
}

export interface LiveOnAir {
  mark: string;
  product?: string;
  title: string;
  hosts: string[];
  since: number;
  /** Change of the counters since then; absent = not known. Sold *while on air*, no more. */
  orders?: number;
  items?: number;
  revenue?: number;
  audience?: number;
}

export interface LiveState {
  at: number;
  /** The source in the tab that is asked about (sidebar), absent for the popup without a dashboard. */
  here?: LiveSource;
  session?: LiveSession;
  /** The sources of the running session, `here` among them. */
  sources: LiveSource[];
  /** Over all sources of the running session, or of `here` before recording. */
  totals: Partial<Record<MetricId, LiveMetric>>;
  storage: StorageHealth;
  /** A prompter is open, so that a cue can be seen. Absent = not known. */
  prompter?: boolean;
}
