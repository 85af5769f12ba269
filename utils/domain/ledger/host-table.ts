/** What changed while each host of a session was on air. Counting is left to `on-air-table.ts`; what a table looks like, to whoever shows it. */
import type { Snapshot } from '../reading';
import type { Mark, Session } from '../session';
import { lagOf } from '../show-lag';
import { inOrder } from '../snapshot-order';
import { groupsOfSources } from '../source-groups';
import { type OnAirMark, onAirSeries } from './on-air';
import { audienceByPlatform, type PlatformAudience } from './on-air-platforms';
import { byHost, type OnAirRow, onAirTable } from './on-air-table';

export interface HostTable {
  /** One a host. `shared`: on air with another one for part of the time, so rows must not be added up. */
  rows: OnAirRow[];
  /** The audience of each platform, where a row's own is a sum. */
  platforms: PlatformAudience[];
}

interface Recorded {
  session: Session;
  snapshots: readonly Snapshot[];
  marks: readonly Mark[];
}

/** @param nameOf name of a host whom a session or a mark names, by id or by name */
export function hostTable({ session, snapshots, marks }: Recorded, nameOf: (entry: string) => string): HostTable {
  const shows = marks
    .filter((mark) => mark.kind === 'on-air')
    .map((mark): OnAirMark => (mark.hosts ? { ...mark, hosts: [...new Set(mark.hosts.map(nameOf))] } : mark));
  // Of several hosts nobody can say who presented what no mark names.
  const only = session.hosts.length === 1 ? session.hosts.map(nameOf) : [];
  const ordered = inOrder(snapshots);
  const now = session.endedAt ?? ordered.at(-1)?.at ?? session.startedAt;
  const gaps = marks.filter((mark) => mark.kind === 'gap');
  const options = { lagMs: lagOf(session), now, gaps, groups: groupsOfSources(session.sources) };
  const together = new Set(shows.flatMap(({ hosts: own = [] }) => (own.length > 1 ? own : [])));
  const series = onAirSeries(ordered);
  const rows = onAirTable(shows, series, options, byHost(only));
  return {
    rows: rows.map((row) => (together.has(row.key) ? { ...row, shared: true } : row)),
    platforms: audienceByPlatform(shows, series, options, session.sources, byHost(only)),
  };
}
