/** The audience of on-air rows platform by platform, since a sum over platforms may count a person twice. The rows themselves are `on-air-table.ts`. */
import type { Source } from '../session';
import { groupsOfSources } from '../source-groups';
import type { Change, OnAirMark, OnAirOptions, OnAirSeries } from './on-air';
import { type Grouping, onAirTable } from './on-air-table';

export interface PlatformAudience {
  /** Name of the platform; with a number where two streams ran on one. */
  name: string;
  /** By key of the row. */
  gained: ReadonlyMap<string, Change>;
}

/** A column a platform; none when the audience is that of one stream, for then the row says it already. */
export function audienceByPlatform(
  marks: readonly OnAirMark[],
  series: OnAirSeries,
  options: OnAirOptions,
  sources: readonly Source[],
  grouping?: Grouping,
): PlatformAudience[] {
  const groups = groupsOfSources(sources);
  const showing = sources.filter((source) => series[source.id]?.audience);
  const streams = [...Map.groupBy(showing, (source) => groups[source.id] ?? `source ${source.id}`).values()];
  if (streams.length < 2) return [];
  const taken = new Map<string, number>();
  return streams.map((members) => {
    const own: OnAirSeries = Object.fromEntries(members.map(({ id }) => [id, series[id] ?? {}]));
    const platform = members[0]?.platform ?? '';
    const times = (taken.get(platform) ?? 0) + 1;
    taken.set(platform, times);
    const rows = onAirTable(marks, own, options, grouping);
    const gained = rows.flatMap(({ key, changes }) => (changes.audience ? [[key, changes.audience] as const] : []));
    return { name: times > 1 ? `${platform} (${times})` : platform, gained: new Map(gained) };
  });
}
