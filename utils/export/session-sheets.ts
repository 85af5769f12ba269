/** The sheets of one session's workbook: facts and totals, what each product and each host did on air, every snapshot, what happened. Typed cells; words come from the caller. */
import { wholeOf } from '../domain/campaign/figures';
import { METRIC_IDS, METRICS } from '../domain/metrics';
import type { Mark } from '../domain/session';
import { lagOf } from '../domain/show-lag';
import { sourceNames } from '../domain/source-names';
import { hostSheet, productSheet } from './on-air-sheets';
import { amountCell, type Recorded, type SessionWords } from './session-words';
import { COLUMNS, snapshotRows } from './snapshot-rows';
import type { Sheet } from './xlsx';
import type { SheetCell } from './xlsx-cells';

function factSheet({ session }: Recorded, { word, metric, host }: SessionWords): Sheet {
  const { timeZone } = session;
  const platforms = [...new Set(session.sources.map((source) => source.platform))].join(' + ');
  const facts: SheetCell[][] = [
    [word('title'), session.title],
    [word('start'), { at: session.startedAt, timeZone }],
    [word('end'), session.endedAt === undefined ? null : { at: session.endedAt, timeZone }],
    [word('hosts'), session.hosts.map(host).join(' ')],
    [word('county'), session.county ?? null],
    [word('tags'), session.tags.join(' ')],
    [word('platforms'), platforms],
    [word('note'), session.note],
    [word('readings'), word(session.thinned ? 'minuteValues' : 'everyReading')],
    [word('lag'), { integer: Math.round(lagOf(session) / 1000) }],
    [],
    [word('metric'), word('first'), word('last'), word('gained'), word('peak'), word('mean'), word('total')],
  ];
  const totals = METRIC_IDS.flatMap((id): SheetCell[][] => {
    const total = session.summary.metrics[id];
    if (!total) return [];
    const cell = (amount: number | undefined) => amountCell(id, amount, total.currency);
    // What the page showed, and last what it came to here: less, where an earlier part of the stream has some of it in its own total.
    const whole = METRICS[id].kind === 'counter' ? wholeOf(total) : undefined;
    return [[metric(id), ...[total.first, total.last, total.gained, total.peak, total.mean, whole].map(cell)]];
  });
  return { name: word('session'), header: [word('what'), word('value')], rows: [...facts, ...totals] };
}

function* snapshotCells({ session, snapshots, marks }: Recorded, words: SessionWords): Generator<SheetCell[]> {
  for (const row of snapshotRows(session, snapshots, marks)) {
    yield [
      { at: row.at, timeZone: session.timeZone },
      row.source,
      ...COLUMNS.map((id) => amountCell(id, row.amounts[id], row.currency)),
      row.state ? words.state(row.state) : null,
      row.onAir.join(' + '),
    ];
  }
}

/** What a mark says, as text; its numbers have columns of their own. */
function textOf(mark: Mark, { cause, alert, takenBack }: SessionWords): string {
  if (mark.kind === 'on-air') return mark.title;
  if (mark.kind === 'note' || mark.kind === 'cue') return mark.text;
  if (mark.kind === 'correction') return mark.takenBack ? takenBack(mark.reason, mark.takenBack.reason) : mark.reason;
  if (mark.kind === 'gap') return cause(mark.cause);
  return mark.kind === 'alert' ? alert(mark) : '';
}

function markSheet({ session, marks }: Recorded, words: SessionWords): Sheet {
  const { word, metric, kind } = words;
  const { timeZone } = session;
  const names = sourceNames(session.sources);
  const rows = marks
    .toSorted((a, b) => a.at - b.at)
    .map((mark): SheetCell[] => {
      const until = mark.kind === 'on-air' ? mark.until : mark.kind === 'gap' ? mark.to : undefined;
      const of = 'metric' in mark ? mark.metric : undefined;
      const amount =
        mark.kind === 'correction' ? mark.amount : mark.kind === 'fall' || mark.kind === 'reset' ? mark.to : undefined;
      const currency = mark.kind === 'correction' ? mark.currency : undefined;
      const source = 'source' in mark && mark.source !== undefined ? (names.get(mark.source) ?? mark.source) : null;
      return [
        { at: mark.at, timeZone },
        kind(mark.kind),
        textOf(mark, words),
        until === undefined ? null : { at: until, timeZone },
        of === undefined ? null : metric(of),
        of === undefined ? null : amountCell(of, amount, currency),
        source,
      ];
    });
  return {
    name: word('marks'),
    header: [word('time'), word('kind'), word('what'), word('until'), word('metric'), word('value'), word('source')],
    rows,
  };
}

/** All sheets of one session's workbook. */
export function sessionSheets(recorded: Recorded, words: SessionWords): Sheet[] {
  const { word, metric } = words;
  return [
    factSheet(recorded, words),
    productSheet(recorded, words),
    hostSheet(recorded, words),
    {
      name: word('snapshots'),
      header: [word('time'), word('source'), ...COLUMNS.map(metric), word('state'), word('onAir')],
      rows: snapshotCells(recorded, words),
    },
    markSheet(recorded, words),
  ];
}
