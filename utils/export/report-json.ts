/** A campaign's report as JSON, for other programs: plain numbers, nothing where there is no value. Sessions with their rows are a bundle's. */
import type { Figure } from '../domain/campaign/figures';
import { figureOf, RANKED_METRICS } from '../domain/campaign/figures';
import type { Report } from '../domain/campaign/report';

const figure = ({ amount, precision, atLeast, currency, known, of, addedUp, platforms }: Figure) => ({
  ...(amount === undefined ? {} : { amount }),
  precision,
  atLeast,
  ...(currency === undefined ? {} : { currency }),
  known,
  of,
  addedUp,
  ...(addedUp && platforms ? { platforms } : {}),
});

/** What a person corrected it to; it does not count. */
const corrected = (of: Figure | undefined) => (of ? { corrected: of.amount ?? null } : {});

/** Indented text. Amounts are integers, money in the minor unit of `currency`; times are ISO 8601 in UTC. */
export function reportJson(report: Report, madeAt: number): string {
  const { campaign, by, per, tables, tags, all, members, leftOut } = report;
  const figures = (of: Report['all']['figures']) =>
    Object.fromEntries(RANKED_METRICS.map((metric) => [metric, figure(of[metric])]));
  const iso = (at: number) => new Date(at).toISOString();
  const content = {
    format: 'anchor-desk campaign 1',
    madeAt: iso(madeAt),
    campaign,
    by,
    per,
    rankings: tables.map((table) => ({
      metric: table.metric,
      rows: table.rows.map(({ rank, value, group }) => ({
        ...(rank === undefined ? {} : { rank }),
        name: group.name,
        ...(group.county === undefined ? {} : { county: group.county }),
        ...(value === undefined ? {} : { value }),
        ...figure(group.figures[table.metric]),
        ...corrected(table.corrected.get(group.key)),
        sessions: group.sessions.map(({ id }) => id),
      })),
      total: { ...figure(table.total), ...corrected(table.totalCorrected) },
      remarks: table.remarks,
    })),
    tags: tags.map((tag) => ({ name: tag.name, hours: tag.hours, streams: tag.sessions.length, ...figures(tag.figures) })),
    all: { hours: all.hours, coverage: all.coverage, streams: members.length, ...figures(all.figures) },
    sessions: members.map((session) => ({
      id: session.id,
      title: session.title,
      hosts: session.hosts,
      county: session.county,
      tags: session.tags,
      start: iso(session.startedAt),
      end: session.endedAt === undefined ? undefined : iso(session.endedAt),
      ...Object.fromEntries(RANKED_METRICS.map((metric) => [metric, figure(figureOf(session, metric))])),
    })),
    leftOut: leftOut.map(({ session, why }) => ({ id: session.id, title: session.title, why })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
