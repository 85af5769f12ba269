/**
 * Everything that stands on the page of a campaign, and in its exports: three rankings, subtotals by tag, totals, and what each table does not say
 * by itself. Words and numbers are drawn by whoever shows it.
 */
import type { Host } from '../rundown';
import type { Session } from '../session';
import { type Campaign, type LeftOut, membersOf } from './campaign';
import { type CorrectedFigure, type Corrections, correctedFigure } from './corrected';
import { type Figure, figureOf, RANKED_METRICS, type RankedMetric } from './figures';
import { withPeople } from './people';
import { type Group, type GroupBy, groupBy, type Per, type Ranked, rank, sumUp } from './rank';

/** What must be said under a table. */
export type Remark =
  /** Some streams have several hosts, and count for each of them. */
  | 'several-hosts'
  /** A session with several tags counts in each. */
  | 'several-tags'
  /** An audience was added up over platforms, where one person may be on both. */
  | 'platforms-added'
  /** An audience was added up over streams, where one person may have watched several. */
  | 'streams-added'
  /** Some numbers were rounded by the page, or shown as "at least". */
  | 'rounded'
  | 'at-least'
  /** Money of two currencies is not added. */
  | 'currencies'
  /** Some streams have no value of this metric. */
  | 'unknown'
  /** A person corrected a number: it stands beside what was read, which counts. */
  | 'corrected'
  /** … and of a sum over platforms, not all of them. */
  | 'corrected-partly';

export interface Table {
  metric: RankedMetric;
  rows: Ranked[];
  /** Of all streams that count, each once: not the sum of the rows, where a stream may stand in several. */
  total: Figure;
  /** What a row, and the total, would be with corrections made by hand; only those that have one. By the row's key. */
  corrected: ReadonlyMap<string, CorrectedFigure>;
  totalCorrected?: CorrectedFigure;
  remarks: Remark[];
}

/** Why a stream stands in no row of a table: nothing says to whom, or where, it belongs. */
export type NoRow = 'no-host' | 'no-county' | 'no-tag';

export interface Report {
  campaign: Campaign;
  by: GroupBy;
  per: Per;
  members: Session[];
  tables: Table[];
  /** Subtotals by tag, largest revenue first; a stream with several tags stands in each. */
  tags: Group[];
  all: Pick<Group, 'hours' | 'coverage' | 'figures'>;
  leftOut: { session: Session; why: LeftOut | NoRow }[];
}

const NO_ROW: Partial<Record<GroupBy, NoRow>> = { person: 'no-host', county: 'no-county', tag: 'no-tag' };

/**
 * @param compareNames order of equal rows, in the reader's language
 * @param corrections by session, all of them
 */
export function reportOf(
  campaign: Campaign,
  sessions: readonly Session[],
  directory: readonly Host[],
  view: { by: GroupBy; per: Per },
  compareNames: (a: string, b: string) => number,
  corrections: Corrections = new Map(),
): Report {
  const named = sessions.map((session) => withPeople(session, directory));
  const { members, leftOut } = membersOf(campaign, named, directory);
  const groups = groupBy(members, view.by, directory);
  const all = sumUp(members);
  const placed = new Set(groups.flatMap((group) => group.sessions));
  const why = NO_ROW[view.by];
  const unplaced =
    why === undefined ? [] : members.filter((session) => !placed.has(session)).map((session) => ({ session, why }));
  const tags = rank(groupBy(members, 'tag', directory), 'revenue', 'all', compareNames).map(({ group }) => group);
  return {
    campaign,
    ...view,
    members,
    tables: RANKED_METRICS.map((metric): Table => {
      const totalCorrected = correctedFigure(members, metric, corrections);
      const corrected = new Map(
        groups.flatMap((group) => {
          const figure = correctedFigure(group.sessions, metric, corrections);
          return figure ? [[group.key, figure] as const] : [];
        }),
      );
      return {
        metric,
        rows: rank(groups, metric, view.per, compareNames),
        total: all.figures[metric],
        corrected,
        ...(totalCorrected ? { totalCorrected } : {}),
        remarks: [
          ...remarksOn(metric, members, groups, view.by),
          ...(totalCorrected ? (['corrected'] as const) : []),
          ...(totalCorrected?.asRead ? (['corrected-partly'] as const) : []),
        ],
      };
    }),
    tags,
    all,
    leftOut: [...leftOut, ...unplaced],
  };
}

function remarksOn(metric: RankedMetric, members: readonly Session[], groups: readonly Group[], by: GroupBy): Remark[] {
  const figures = members.map((session) => figureOf(session, metric));
  const known = figures.filter((figure) => figure.amount !== undefined);
  const currencies = new Set(known.flatMap((figure) => figure.currency ?? []));
  const rows = groups.reduce((sum, group) => sum + group.sessions.length, 0);
  // A session stands once in a row: more places than sessions, and one of them is in several.
  const shared = by !== 'stream' && rows > new Set(groups.flatMap((group) => group.sessions)).size;
  const remarks: [Remark, boolean][] = [
    ['several-hosts', shared && by === 'person'],
    ['several-tags', shared && by === 'tag'],
    ['platforms-added', figures.some((figure) => figure.addedUp)],
    ['streams-added', metric === 'audience' && groups.some((group) => group.sessions.length > 1)],
    ['rounded', known.some((figure) => figure.precision > 0)],
    ['at-least', known.some((figure) => figure.atLeast)],
    ['currencies', currencies.size > 1],
    ['unknown', known.length < figures.length],
  ];
  return remarks.filter(([, applies]) => applies).map(([remark]) => remark);
}
