/**
 * The recent past of each source, in memory, for rates, sparklines and what sold while on air. Rebuilt from rows when the worker starts again.
 * A dashboard that is not recorded has tracks of what was only looked at, under the key of its tab and page.
 */
import { db } from '../../utils/database/db';
import { type LiveTracks, observe, tracksOf } from '../../utils/domain/ledger/live';
import { appendOnAir, type OnAirSeries, onAirSeries } from '../../utils/domain/ledger/on-air';
import { KEEP_MS } from '../../utils/domain/ledger/series';
import type { MetricId } from '../../utils/domain/metrics';
import type { Snapshot, Value } from '../../utils/domain/reading';
import type { Session } from '../../utils/domain/session';
import type { Dashboard } from './hub';

const tracks = new Map<string, LiveTracks>();
/** Last values on disk, by source. */
const stored = new Map<string, Snapshot['values']>();
let onAir: { session: string; series: OnAirSeries } | undefined;

const lookedKey = ({ tab, source }: Dashboard) => `tab ${tab} ${source?.key ?? ''}`;
const keyOf = (dashboard: Dashboard) =>
  dashboard.session !== undefined && dashboard.source ? dashboard.source.id : lookedKey(dashboard);

/** Recording begins: what was looked at stays on the screen until the first row is on disk. Called before the dashboard has its session. */
export function recordingBegins(dashboard: Dashboard, source: string): void {
  const looked = tracks.get(lookedKey(dashboard));
  if (looked && !tracks.has(source)) tracks.set(source, looked);
}

/** Recording ends: what was stored last stays on the screen. Called while the dashboard has its session. */
export function recordingEnds(dashboard: Dashboard): void {
  const recorded = tracks.get(keyOf(dashboard));
  if (recorded) lookedAt(dashboard, recorded);
}

/** Another page in the same tab begins anew: what it does not show is not lost. */
function lookedAt(dashboard: Dashboard, next: LiveTracks): void {
  const key = lookedKey(dashboard);
  const ofTab = `tab ${dashboard.tab} `;
  if (!tracks.has(key)) for (const old of tracks.keys()) if (old.startsWith(ofTab)) tracks.delete(old);
  tracks.set(key, next);
}

/** What is known of a dashboard's metrics; empty before its first look. */
export function tracksFor(dashboard: Dashboard): LiveTracks {
  return tracks.get(keyOf(dashboard)) ?? {};
}

/** The values stored of the running session, which what sold on air is made of; empty for any other session. */
export function onAirOf(session: string): OnAirSeries {
  return onAir?.session === session ? onAir.series : {};
}

/** Rows are on disk: from now on they are what is shown. */
export function rowsStored(rows: readonly Snapshot[]): void {
  for (const row of rows) {
    tracks.set(row.source, observe(tracks.get(row.source) ?? {}, row.values, row.at));
    stored.set(row.source, row.values);
    if (onAir?.session === row.session) onAir.series = appendOnAir(onAir.series, row);
  }
}

/** The amount that is on disk with the state that the page has now. */
function asStored(now: Value, kept: Value | undefined): Value {
  if (now.state === 'ok') return kept ?? now;
  const keepsAmount = now.amount !== undefined && kept?.amount !== undefined;
  return keepsAmount ? { ...kept, state: now.state } : now;
}

/** The page said how its numbers stand now. While rows wait for the disk it changes nothing: ages grow, and the waiting rows are counted. */
export function statusCame(dashboard: Dashboard): void {
  const { status, session, source } = dashboard;
  if (!status) return;
  const key = keyOf(dashboard);
  if (session === undefined || !source) {
    lookedAt(dashboard, observe(tracks.get(key) ?? {}, status.values, status.at));
    return;
  }
  if (status.waiting > 0) return;
  const kept = stored.get(source.id) ?? {};
  const shown: Snapshot['values'] = {};
  for (const [id, value] of Object.entries(status.values) as [MetricId, Value][]) shown[id] = asStored(value, kept[id]);
  tracks.set(key, observe(tracks.get(key) ?? {}, shown, status.at));
}

/** Reads what a session's sources need from its rows; what is known already is left alone. */
export async function loadTracks(session: Session, at: number): Promise<void> {
  if (onAir?.session === session.id) return;
  const rows = await db.snapshots.where('[session+at]').between([session.id, 0], [session.id, Number.MAX_SAFE_INTEGER]).toArray();
  rows.sort((a, b) => a.seq - b.seq);
  onAir = { session: session.id, series: onAirSeries(rows) };
  for (const { id } of session.sources) {
    const own = rows.filter((row) => row.source === id && row.at >= at - KEEP_MS);
    const last = own.at(-1);
    if (!last) continue;
    tracks.set(id, tracksOf(own));
    stored.set(id, last.values);
  }
}
