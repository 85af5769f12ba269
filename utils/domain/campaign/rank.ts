/**
 * Rankings of a campaign: per person, county, tag or stream; by audience, orders or revenue; in all, per stream or per hour.
 * Ties share a rank (1, 2, 2, 4). What has no value is not ranked: it stands apart as "—", never last with 0.
 */
import type { Host } from '../rundown';
import type { Session } from '../session';
import { tagsOf } from './campaign';
import { addFigures, coverageOf, type Figure, figureOf, lengthMs, RANKED_METRICS, type RankedMetric } from './figures';
import { countyOf } from './people';

export type GroupBy = 'person' | 'county' | 'tag' | 'stream';
export type Per = 'all' | 'stream' | 'hour';

export interface Group {
  /** Same key = same row, whatever the language. */
  key: string;
  name: string;
  county?: string;
  sessions: Session[];
  hours: number;
  coverage?: number;
  figures: Record<RankedMetric, Figure>;
}

export interface Ranked {
  group: Group;
  /** Absent when there is no value to rank by. */
  rank?: number;
  /** The amount ranked by, in the unit of the metric (minor units for money), per stream or hour where asked for. */
  value?: number;
}

const clean = (name: string) => name.normalize('NFKC').replace(/\s+/g, '');

/** A stream with several hosts counts for each of them: nobody can say which of them sold what. The method line says so. */
function keysOf(session: Session, by: GroupBy, directory: readonly Host[]): { key: string; name: string; county?: string }[] {
  const county = session.county === undefined || session.county === '' ? {} : { county: session.county };
  if (by === 'stream') return [{ key: session.id, name: session.title, ...county }];
  if (by === 'county') return 'county' in county ? [{ key: clean(county.county), name: county.county, ...county }] : [];
  if (by === 'tag') return tagsOf(session, directory).map((tag) => ({ key: clean(tag), name: tag }));
  return session.hosts.map((host) => {
    // A show of many counties has none of its own: then the directory tells officials of one name apart.
    const own = session.county || countyOf(host, directory);
    return { key: `${clean(host)}|${clean(own ?? '')}`, name: host, ...(own ? { county: own } : {}) };
  });
}

/** Puts sessions into groups. A session with the same key twice (a name written twice) counts once. */
export function groupBy(sessions: readonly Session[], by: GroupBy, directory: readonly Host[]): Group[] {
  const groups = new Map<string, { name: string; county?: string; sessions: Set<Session> }>();
  for (const session of sessions) {
    for (const { key, ...rest } of keysOf(session, by, directory)) {
      const group = groups.get(key) ?? { ...rest, sessions: new Set() };
      group.sessions.add(session);
      groups.set(key, group);
    }
  }
  return [...groups].map(([key, { sessions: own, ...rest }]) => ({ key, ...rest, sessions: [...own], ...sumUp([...own]) }));
}

/** Figures of several sessions together. */
export function sumUp(sessions: readonly Session[]): Pick<Group, 'hours' | 'coverage' | 'figures'> {
  const coverage = coverageOf(sessions);
  const figures = Object.fromEntries(RANKED_METRICS.map((id) => [id, addFigures(sessions.map((s) => figureOf(s, id)))]));
  return {
    hours: sessions.reduce((sum, s) => sum + lengthMs(s), 0) / 3_600_000,
    ...(coverage === undefined ? {} : { coverage }),
    figures: figures as Group['figures'],
  };
}

function valueFor(group: Group, metric: RankedMetric, per: Per): number | undefined {
  const { amount, known } = group.figures[metric];
  if (amount === undefined) return undefined;
  if (per === 'all') return amount;
  if (per === 'stream') return amount / known;
  // Hours of the streams that have a value, so that an unread stream does not thin out the others.
  const hours =
    group.sessions.filter((s) => figureOf(s, metric).amount !== undefined).reduce((sum, s) => sum + lengthMs(s), 0) / 3_600_000;
  return hours > 0 ? amount / hours : undefined;
}

/** Ranks groups by one metric. Equal values keep the order that `compareNames` gives them and share their rank. */
export function rank(
  groups: readonly Group[],
  metric: RankedMetric,
  per: Per,
  compareNames: (a: string, b: string) => number,
): Ranked[] {
  const rows = groups.map((group) => ({ group, value: valueFor(group, metric, per) }));
  rows.sort((a, b) => descending(a.value, b.value) || compareNames(a.group.name, b.group.name));
  const ranked: Ranked[] = [];
  for (const [index, { group, value }] of rows.entries()) {
    if (value === undefined) {
      ranked.push({ group });
      continue;
    }
    const before = ranked[index - 1];
    ranked.push({ group, value, rank: before?.value === value && before.rank !== undefined ? before.rank : index + 1 });
  }
  return ranked;
}

/** Larger first, no value after all values. */
function descending(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return b - a;
}
