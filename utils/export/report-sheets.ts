/** The sheets of a campaign's workbook: one a ranking, subtotals by tag, all streams, what was left out, and how it was counted. Typed cells; words come from the caller. */

import type { LeftOut } from '../domain/campaign/campaign';
import type { Figure, RankedMetric } from '../domain/campaign/figures';
import { figureOf, RANKED_METRICS } from '../domain/campaign/figures';
import type { NoRow, Report, Table } from '../domain/campaign/report';
import { METRICS } from '../domain/metrics';
import type { Session } from '../domain/session';
import type { Sheet } from './xlsx';
import type { SheetCell } from './xlsx-cells';

/** Words of the sheets; `SheetWord` are the plain ones. */
export type SheetWord =
  | 'rank'
  | 'who'
  | 'county'
  | 'streams'
  | 'hours'
  | 'coverage'
  | 'known'
  | 'corrected'
  | 'precision'
  | 'atLeast'
  | 'yes'
  | 'total'
  | 'tags'
  | 'left'
  | 'why'
  | 'method'
  | 'what'
  | 'value'
  | 'start'
  | 'end'
  | 'hosts'
  | 'stream'
  | 'platforms';

export interface SheetWords {
  word(word: SheetWord): string;
  metric(metric: RankedMetric): string;
  /** Title of a ranking: the metric, per stream or hour where asked for. */
  title(table: Table): string;
  why(why: LeftOut | NoRow): string;
  /** Pairs of a label and a text, for the sheet that says how it was counted. */
  method: readonly (readonly [string, string])[];
}

/** An amount as a cell of its kind; nothing when there is no value. Money per hour is rounded to the smallest coin. */
function amountCell(metric: RankedMetric, figure: Figure, value = figure.amount): SheetCell {
  if (value === undefined) return null;
  if (METRICS[metric].quantity === 'money') {
    return { minor: Math.round(value), ...(figure.currency === undefined ? {} : { currency: figure.currency }) };
  }
  return Number.isInteger(value) ? { integer: value } : Math.round(value * 10) / 10;
}

/** Half-width of the rounding, in the unit of the amount; empty for an exact one. */
const precisionCell = (metric: RankedMetric, figure: Figure): SheetCell =>
  figure.precision === 0 ? null : amountCell(metric, figure, figure.precision);

const share = (value: number | undefined): SheetCell => (value === undefined ? null : Math.round(value * 1000) / 1000);
const hour = (value: number): SheetCell => Math.round(value * 100) / 100;

function rankingSheet(report: Report, table: Table, words: SheetWords): Sheet {
  const { metric } = table;
  const { word } = words;
  const isCorrected = table.totalCorrected !== undefined;
  const rest = (figure: Figure, corrected: Figure | undefined): SheetCell[] => [
    precisionCell(metric, figure),
    figure.atLeast ? word('yes') : null,
    { integer: figure.known },
    ...(isCorrected ? [corrected ? amountCell(metric, corrected) : null] : []),
  ];
  return {
    name: words.title(table),
    header: [
      word('rank'),
      word('who'),
      word('county'),
      word('streams'),
      words.title(table),
      word('precision'),
      word('atLeast'),
      word('known'),
      ...(isCorrected ? [word('corrected')] : []),
    ],
    rows: [
      ...table.rows.map(({ rank, group, value }): SheetCell[] => {
        const figure = group.figures[metric];
        return [
          rank ?? null,
          group.name,
          group.county ?? null,
          { integer: group.sessions.length },
          value === undefined ? null : amountCell(metric, figure, value),
          ...rest(figure, table.corrected.get(group.key)),
        ];
      }),
      [
        null,
        word('total'),
        null,
        { integer: report.members.length },
        amountCell(metric, table.total),
        ...rest(table.total, table.totalCorrected),
      ],
    ],
  };
}

function tagSheet(report: Report, words: SheetWords): Sheet {
  const { word } = words;
  const row = (name: string, count: number, of: Pick<Report['all'], 'hours' | 'coverage' | 'figures'>): SheetCell[] => [
    name,
    { integer: count },
    hour(of.hours),
    share(of.coverage),
    ...RANKED_METRICS.map((metric) => amountCell(metric, of.figures[metric])),
  ];
  return {
    name: word('tags'),
    header: [word('tags'), word('streams'), word('hours'), word('coverage'), ...RANKED_METRICS.map(words.metric)],
    rows: [
      ...report.tags.map((tag) => row(tag.name, tag.sessions.length, tag)),
      row(word('total'), report.members.length, report.all),
    ],
  };
}

function streamSheet(report: Report, words: SheetWords): Sheet {
  const { word } = words;
  const { timeZone } = report.campaign;
  const moment = (at: number | undefined): SheetCell => (at === undefined ? null : { at, timeZone });
  const platforms = (session: Session) => [...new Set(session.sources.map((source) => source.platform))].join(' + ');
  // The same person may be on both platforms of a sum: whoever wants to know one of them finds it beside the sum.
  const parts = report.members
    .map((session) => figureOf(session, 'audience'))
    .map((figure) => (figure.addedUp ? (figure.platforms ?? []) : []));
  const names = [...new Set(parts.flatMap((own) => own.map(({ name }) => name)))];
  const partCell = (index: number, name: string): SheetCell => {
    const part = parts[index]?.find((one) => one.name === name);
    return part ? { integer: part.amount } : null;
  };
  return {
    name: word('streams'),
    header: [
      word('stream'),
      word('hosts'),
      word('county'),
      word('start'),
      word('end'),
      word('platforms'),
      ...RANKED_METRICS.map(words.metric),
      word('tags'),
      ...names.map((name) => `${words.metric('audience')} · ${name}`),
    ],
    rows: report.members.map((session, index): SheetCell[] => [
      session.title,
      session.hosts.join(' '),
      session.county ?? null,
      moment(session.startedAt),
      moment(session.endedAt),
      platforms(session),
      ...RANKED_METRICS.map((metric) => amountCell(metric, figureOf(session, metric))),
      session.tags.join(' '),
      ...names.map((name) => partCell(index, name)),
    ]),
  };
}

/** All sheets of a campaign's workbook, rankings first. */
export function reportSheets(report: Report, words: SheetWords): Sheet[] {
  const { word } = words;
  return [
    ...report.tables.map((table) => rankingSheet(report, table, words)),
    tagSheet(report, words),
    streamSheet(report, words),
    {
      name: word('left'),
      header: [word('stream'), word('start'), word('why')],
      rows: report.leftOut.map(({ session, why }): SheetCell[] => [
        session.title,
        { at: session.startedAt, timeZone: report.campaign.timeZone },
        words.why(why),
      ]),
    },
    {
      name: word('method'),
      header: [word('what'), word('value')],
      rows: words.method.map(([what, text]): SheetCell[] => [what, text]),
    },
  ];
}
