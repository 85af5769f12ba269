/** Follows the values of one source while a stream runs, and makes what is shown of them. Sums over sources are left to `live-totals.ts`. */
import type { LiveMetric } from '../live';
import type { MetricId } from '../metrics';
import type { Snapshot, Value } from '../reading';
import { aged } from '../recorder/ageing';
import type { Mark, MetricSummary } from '../session';
import { correctedValue, standingCorrection } from './corrections';
import { ratesOf } from './rates';
import { append, emptySeries, KEEP_MS, type Series, sparkPoints, trim } from './series';

const SPARK_MS = 15 * 60_000;
const SPARK_POINTS = 60;

interface Track {
  value: Value;
  seenAt: number;
  stateSince: number;
  lastOk?: NonNullable<LiveMetric['lastOk']>;
  series: Series;
}

/** One source's metrics over the last 16 minutes. Rebuilt from rows when the background starts anew. */
export type LiveTracks = Readonly<Partial<Record<MetricId, Track>>>;

/**
 * The tracks after the values of one moment (`at`: epoch ms), from a stored snapshot or from the page's status.
 * A metric that was there before and is not among the values any more is lost.
 */
export function observe(tracks: LiveTracks, values: Snapshot['values'], at: number): LiveTracks {
  const next: Partial<Record<MetricId, Track>> = {};
  for (const [id, track] of Object.entries(tracks) as [MetricId, Track][]) {
    if (!values[id]) next[id] = follow(id, track, { state: 'lost', raw: '', label: track.value.label }, at);
  }
  for (const [id, value] of Object.entries(values) as [MetricId, Value][]) next[id] = follow(id, tracks[id], value, at);
  return next;
}

/** The tracks that rows of one source, in order, would have left. */
export function tracksOf(rows: readonly Snapshot[]): LiveTracks {
  return rows.reduce((tracks, row) => observe(tracks, row.values, row.at), {} as LiveTracks);
}

const SAYS_SOMETHING = new Set(['ok', 'suspect', 'missing', 'manual']);

function follow(id: MetricId, track: Track | undefined, value: Value, at: number): Track {
  const { amount, precision = 0, currency } = value;
  const isOk = value.state === 'ok' && amount !== undefined;
  const lastOk = isOk ? { amount, at, precision, ...(currency ? { currency } : {}) } : track?.lastOk;
  return {
    value,
    seenAt: track && !SAYS_SOMETHING.has(value.state) ? track.seenAt : at,
    stateSince: track?.value.state === value.state ? track.stateSince : at,
    ...(lastOk ? { lastOk } : {}),
    series: trim(append(track?.series ?? emptySeries(id), value, at), at - KEEP_MS),
  };
}

export interface LiveContext {
  /** What the session's summary says of this source; absent before recording. */
  summary?: Partial<Record<MetricId, MetricSummary>>;
  /** Marks of the session; corrections are picked out. */
  marks?: readonly Mark[];
  source: string;
  /** The session has no other source. */
  isOnly: boolean;
}

/** What is shown of one source's metrics now (epoch ms). A believed value without a look for 10 s is shown as stale. */
export function liveMetrics(tracks: LiveTracks, now: number, context: LiveContext): Partial<Record<MetricId, LiveMetric>> {
  const shown: Partial<Record<MetricId, LiveMetric>> = {};
  for (const [id, track] of Object.entries(tracks) as [MetricId, Track][]) shown[id] = liveMetric(id, track, now, context);
  // What a person typed in stands alone where the page only draws the number.
  for (const mark of context.marks ?? []) {
    if (mark.kind !== 'correction' || tracks[mark.metric]) continue;
    const unread = follow(mark.metric, undefined, { state: 'missing', raw: '', label: '' }, mark.at);
    const live = liveMetric(mark.metric, unread, now, context);
    if (live.correction) shown[mark.metric] = live;
  }
  return shown;
}

function liveMetric(id: MetricId, track: Track, now: number, context: LiveContext): LiveMetric {
  const { seenAt, lastOk, series } = track;
  const read = aged(track.value, seenAt, now);
  const summary = context.summary?.[id];
  const mark = standingCorrection(context.marks ?? [], id, read, now, { id: context.source, isOnly: context.isOnly });
  return {
    value: mark ? correctedValue(mark, read) : read,
    ...(mark ? { read, correction: correctionOf(mark) } : {}),
    seenAt,
    stateSince: mark ? mark.at : read.state === track.value.state ? track.stateSince : seenAt,
    ...(lastOk ? { lastOk } : {}),
    rates: ratesOf(series, now),
    ...(summary?.gained === undefined ? {} : { sinceStart: summary.gained }),
    resets: summary?.resets ?? 0,
    spark: sparkPoints(series, now - SPARK_MS, now, SPARK_POINTS),
    sources: 1,
  };
}

/** What the interface says beside a corrected number. */
export function correctionOf(mark: { amount?: number; reason: string; at: number }): NonNullable<LiveMetric['correction']> {
  const { amount, reason, at } = mark;
  return { ...(amount === undefined ? {} : { amount }), reason, at };
}
