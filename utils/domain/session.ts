/** One stream (`Session`), the pages that feed it (`Source`), and what happened at a moment in it (`Mark`). */
import type { Running } from './ledger/running';
import type { MetricId } from './metrics';

/** An amount that was there before, with its half-width of rounding. */
export interface Baseline {
  amount: number;
  precision: number;
}

/** One dashboard page that feeds a session. */
export interface Source {
  id: string;
  /** Tells the same dashboard again: origin + path + the adapter's session key. */
  key: string;
  origin: string;
  title: string;
  /** Adapter id, absent when the page was read by labels alone. */
  adapter?: string;
  /** Name of the platform as the adapter writes it, or the host name. */
  platform: string;
  /**
   * What its counters had come to before the session began, where it is the later part of one that was split and the page counted on: that
   * much belongs to the earlier part.
   */
  baseline?: Partial<Record<MetricId, Baseline>>;
  /** Sources of one group show the same stream (a platform's console and its big screen): they are not added up. */
  group?: string;
}

/** Why nothing was read for a while. `page-busy`: the page was blocked by its own work while the browser went on. */
export type GapCause =
  | 'reload'
  | 'tab-closed'
  | 'tab-asleep'
  | 'page-busy'
  | 'computer-asleep'
  | 'browser-closed'
  | 'not-stored'
  | 'unknown';

interface MarkBase {
  v: 1;
  id: string;
  session: string;
  at: number;
}

/** Something that happened at a moment. */
export type Mark = MarkBase &
  (
    | OnAir
    | { kind: 'note'; text: string }
    | { kind: 'cue'; text: string; tone: 'info' | 'hurry' | 'stop'; flash?: boolean; seenAt?: number }
    | Correction
    /** Nothing was read between `at` and `to`. */
    | { kind: 'gap'; source: string; to: number; cause: GapCause }
    /** A cumulative number fell: refund or correction of the platform (`fall`), or the counter began again (`reset`). */
    | { kind: 'fall' | 'reset'; source: string; metric: MetricId; from: number; to: number }
    /** `subject`: name of the product or segment that the rule was true of, as it stood then. */
    | { kind: 'alert'; rule: string; metric?: MetricId; subject?: string; value?: number; acknowledgedAt?: number }
  );

/** A person's word against a number. It counts, beside what was read, until it is taken back; see `domain/ledger/corrections`. */
interface Correction {
  kind: 'correction';
  metric: MetricId;
  /** Absent = of the total. */
  source?: string;
  /** Absent = "there is no value". */
  amount?: number;
  currency?: string;
  /** What the page showed. */
  read?: number;
  reason: string;
  /** When it was made, of one that was made after the stream: then `at` is the stream's end. */
  madeAt?: number;
  /** What it said before it was changed, oldest first; `at`: when it was changed. */
  before?: { at: number; amount?: number; reason: string }[];
  takenBack?: { at: number; reason: string };
}

/** A product (and host) on air from `at` until `until`; still on air when `until` is absent. Several may overlap. */
export interface OnAir {
  kind: 'on-air';
  product?: string;
  /** Name as it stood then, so that history survives an edit of the rundown. */
  title: string;
  hosts?: string[];
  until?: number;
  /** Planned length as it stood when it went on air, ms. Absent = no plan. */
  plannedMs?: number;
  /** Ids of the talking points that were highlighted on sidebar and prompter meanwhile, each once. Absent = nobody noted it: nothing is known. */
  points?: string[];
}

export interface MetricSummary {
  /** First and last amount shown while recording, per source added up for counters; see `perSource`. */
  first: number;
  last: number;
  peak: number;
  peakAt: number;
  /** Mean over time while read, gauges only. */
  mean?: number;
  /** Growth while recording, resets carried over, falls counted as falls. Counters only. Lower bound after a reset. */
  gained?: number;
  /** Of what the page showed, this much belongs to an earlier part of the same stream. Counters of the later part of a split session only. */
  baseline?: Baseline;
  precision: number;
  atLeast?: true;
  currency?: string;
  resets: number;
  falls: number;
}

/** Derived from snapshots and marks; can be recomputed from rows at any time. */
export interface Summary {
  snapshots: number;
  /** Highest sequence number applied, per source. */
  lastSeq: Record<string, number>;
  lastAt?: number;
  /** Time covered by readings and time lost in gaps, both in ms. */
  coveredMs: number;
  gapMs: number;
  /** All sources together. Audience of several platforms is a sum, and the interface says so. */
  metrics: Partial<Record<MetricId, MetricSummary>>;
  perSource: Record<string, Partial<Record<MetricId, MetricSummary>>>;
  /** At most 60 points of the viewers now (or of orders where a page shows none), oldest first; null = no value. */
  spark: (number | null)[];
  /** Memory of `domain/ledger/summary` for the next row; not for display, and no part of an export. */
  running?: Running;
}

/** That a session's rows were thinned out. */
export interface Thinned {
  /** When, epoch ms. */
  at: number;
  /** Time between the rows that are left, ms. */
  everyMs: number;
}

export interface Session {
  v: 1;
  id: string;
  title: string;
  startedAt: number;
  /** Absent while recording. */
  endedAt?: number;
  /** IANA time zone of the browser that recorded it. */
  timeZone: string;
  rehearsal: boolean;
  /** Names, as the office writes them. */
  hosts: string[];
  /** County (or city, district) that the stream stands for; with a host's name it tells one official from another. */
  county?: string;
  tags: string[];
  /** Name of a campaign that it belongs to by hand, as the office writes it; the same name is the same campaign on another computer. */
  campaign?: string;
  note: string;
  /** Orders are counted this much later than the words that sold them, ms; see `lagOf`. Absent = from before it was remembered. */
  lagMs?: number;
  sources: Source[];
  summary: Summary;
  /** Put back from the mirror after the database was lost: the summary is all there is. */
  recovered?: true;
  /** Split off one session, or merged from several: their ids. They lie among the deleted ones until they are removed for good. */
  madeOf?: string[];
  /**
   * Of its rows only those at the ends of minutes are left, and those around which something happened. Its summary was counted from all of them
   * and is never made anew.
   */
  thinned?: Thinned;
  /** Set by "delete", epoch ms; a week later it is removed for good. */
  deletedAt?: number;
}
