/** What changed while each host was on air, for sessions with several. Silent where one host had all of it. */
import { useMemo } from 'preact/hooks';
import { type OnAirMark, onAirSeries } from '../../utils/domain/ledger/on-air';
import { audienceByPlatform, type PlatformAudience } from '../../utils/domain/ledger/on-air-platforms';
import { byHost, type OnAirRow, onAirTable } from '../../utils/domain/ledger/on-air-table';
import { lagOf } from '../../utils/domain/show-lag';
import { inOrder } from '../../utils/domain/snapshot-order';
import { groupsOfSources } from '../../utils/domain/source-groups';
import type { People } from '../../utils/state/history-search';
import type { Recording } from '../../utils/state/session-page';
import { useText } from '../ui/text';
import { OnAirTable } from './OnAirTable';

interface Props {
  recording: Recording;
  people: People;
}

interface ByHost {
  rows: OnAirRow[];
  platforms: PlatformAudience[];
}

function rowsByHost({ session, snapshots, marks }: Recording, people: People): ByHost {
  const nameOf = (entry: string) => people.get(entry)?.name ?? entry;
  const shows = marks
    .filter((mark) => mark.kind === 'on-air')
    .map((mark): OnAirMark => (mark.hosts ? { ...mark, hosts: [...new Set(mark.hosts.map(nameOf))] } : mark));
  // Of several hosts nobody can say who presented what no mark names.
  const only = session.hosts.length === 1 ? session.hosts.map(nameOf) : [];
  const hosts = new Set([...only, ...shows.flatMap((mark) => mark.hosts ?? [])]);
  if (hosts.size < 2) return { rows: [], platforms: [] };
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

export function HostsTable({ recording, people }: Props) {
  const { t } = useText();
  const { rows, platforms } = useMemo(() => rowsByHost(recording, people), [recording, people]);
  if (rows.length < 2) return null;
  return (
    <section class="adh-card" aria-labelledby="hosts-title">
      <h2 class="adh-card-title" id="hosts-title">
        {t('history.hosts.title')}
      </h2>
      <OnAirTable
        rows={rows}
        caption={t('history.hosts.caption')}
        what={t('history.session.host')}
        shared={t('history.hosts.shared')}
        platforms={platforms}
      />
      <p class="adh-hint">
        {t('history.hosts.method')} {t('history.products.lag', { count: Math.round(lagOf(recording.session) / 1000) })}
      </p>
    </section>
  );
}
