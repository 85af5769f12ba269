/** What a summary must remember so that the next snapshot is added in constant time. Plain data, stored with the summary. */
import type { MetricId } from '../metrics';
import type { Amount } from '../reading';

/** One metric of one source, as of its last row. */
export interface RunningMetric {
  /** What growth is counted from; sharper than the last amount shown after a page went over to rounding. */
  level?: Amount;
  /** Where it is read, as in `Value`; what was read elsewhere is not in it. */
  place?: number;
  /** Growth so far; below zero while refunds outweigh sales. */
  grown: number;
  /** Amount × ms, and ms, of covered time with a known amount; gauges only. */
  area: number;
  areaMs: number;
  /** The amount that stands since the last row; absent when that row had none. */
  now?: Amount;
}

export interface RunningSource {
  boot: string;
  at: number;
  monoMs: number;
  /** Ms since the first row of the session: by the page's own clock within a page load, by the wall clock across loads. */
  clock: number;
  metrics: Partial<Record<MetricId, RunningMetric>>;
}

/** A gauge summed over sources: value × ms, ms, and the highest sum with its wall time. */
export interface RunningGauge {
  area: number;
  areaMs: number;
  peak: number;
  peakAt: number;
}

/** Highest value per equal stretch of covered time, oldest first; null = no value. */
export interface RunningSpark {
  stretchMs: number;
  points: (number | null)[];
}

export interface Running {
  /** Wall time of the first row; null before it. */
  from: number | null;
  /** Session clock of the newest row of any source. */
  clock: number;
  /** Sources that show the same stream, by group name; a source without an entry is a group of its own. */
  groups: Record<string, string>;
  sources: Record<string, RunningSource>;
  gauges: Partial<Record<MetricId, RunningGauge>>;
  viewers: RunningSpark;
  orders: RunningSpark;
}
