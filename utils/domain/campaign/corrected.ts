/**
 * What a ranking would say with a person's corrections. Rankings count what was read; the corrected number stands beside it, marked: it is one
 * person's word, with a reason, and whoever reads the table must be able to tell the two apart.
 */
import { saidAt, standingCorrection } from '../ledger/corrections';
import type { Value } from '../reading';
import type { Mark, MetricSummary, Session } from '../session';
import {
  addFigures,
  believed,
  displayedOf,
  doubtOf,
  type Figure,
  figureOf,
  type Page,
  type RankedMetric,
  streamsOf,
  wholeOf,
} from './figures';

export type Correction = Extract<Mark, { kind: 'correction' }>;

/** Corrections by id of the session. */
export type Corrections = ReadonlyMap<string, readonly Correction[]>;

/** By session. */
export function correctionsOf(marks: readonly Correction[]): Corrections {
  return Map.groupBy(marks, (mark) => mark.session);
}

const readValue = ({ last, precision, atLeast, currency }: MetricSummary): Value => ({
  state: 'ok',
  raw: '',
  label: '',
  amount: last,
  precision,
  ...(atLeast ? { atLeast } : {}),
  ...(currency ? { currency } : {}),
});

/** A figure with corrections. `asRead`: platforms of a sum that were not corrected, where another one of the same session was. */
export interface CorrectedFigure extends Figure {
  asRead?: string[];
}

/** What one stream of a session comes to, and what was said of it last. */
interface Part {
  name: string;
  amount?: number;
  precision: number;
  atLeast: boolean;
  currency?: string;
  said?: Correction;
}

/** What a correction makes of what the page showed: what was counted through before, or belongs to an earlier part, stays as it is. */
export function corrected(correction: Correction, metric: MetricSummary | undefined) {
  const beside = metric ? displayedOf(metric) - metric.last - (metric.baseline?.amount ?? 0) : 0;
  const currency = correction.currency ?? metric?.currency;
  return {
    // What is taken off for an earlier part is as rounded as that part's number was.
    precision: metric?.baseline?.precision ?? 0,
    atLeast: false,
    ...(correction.amount === undefined ? {} : { amount: Math.max(0, correction.amount + beside) }),
    ...(currency === undefined ? {} : { currency }),
  };
}

const endOf = ({ endedAt, startedAt, summary }: Session) => endedAt ?? summary.lastAt ?? startedAt;
const newest = (marks: readonly Correction[]) =>
  marks.reduce<Correction | undefined>((last, mark) => (last && saidAt(last) > saidAt(mark) ? last : mark), undefined);

/** The correction of the whole that still held when the session ended; of one page, whatever was said of it is of the whole. */
function ofTotal(session: Session, id: RankedMetric, marks: readonly Correction[]): Correction | undefined {
  const { perSource, metrics } = session.summary;
  const showing = Object.keys(perSource).filter((source) => perSource[source]?.[id] !== undefined);
  const pages = showing.length > 0 ? showing : session.sources.map((source) => source.id);
  const isOnly = pages.length === 1 && session.sources.length <= 1;
  const read = metrics[id] && readValue(metrics[id]);
  return standingCorrection(marks, id, read, endOf(session), isOnly && pages[0] ? { id: pages[0], isOnly } : undefined);
}

/** Stream by stream; a word about any page of one is about the stream. */
function partsOf(session: Session, id: RankedMetric, marks: readonly Correction[]): Part[] {
  return streamsOf(session, id).flatMap((pages): Part[] => {
    const standing = ({ source, metric }: Page) =>
      standingCorrection(marks, id, metric && readValue(metric), endOf(session), { id: source, isOnly: false });
    const said = newest(pages.flatMap((page) => standing(page) ?? []));
    const own = said ? pages.find(({ source }) => source === said.source) : believed(pages);
    if (!own) return [];
    const { platform: name, metric } = own;
    if (said) return [{ name, said, ...corrected(said, metric) }];
    if (!metric) return [];
    const currency = metric.currency === undefined ? {} : { currency: metric.currency };
    return [{ name, amount: wholeOf(metric), precision: doubtOf(metric), atLeast: metric.atLeast === true, ...currency }];
  });
}

function sumOf(parts: readonly Part[], id: RankedMetric): CorrectedFigure {
  const known = parts.filter((part): part is Part & { amount: number } => part.amount !== undefined);
  const figures = known.map(({ name, amount, precision, atLeast, currency }): Figure => {
    const platforms = [{ name, amount, precision }];
    return { amount, precision, atLeast, known: 1, of: 1, addedUp: false, platforms, ...(currency ? { currency } : {}) };
  });
  const sum = addFigures(figures);
  const asRead = [...new Set(parts.flatMap(({ said, name }) => (said ? [] : [name])))];
  return {
    ...sum,
    known: sum.amount === undefined ? 0 : 1,
    of: 1,
    addedUp: id === 'audience' && known.length > 1,
    ...(asRead.length > 0 ? { asRead } : {}),
  };
}

/** One session with what was said of it last: of the sum, or of its streams. Undefined when nothing was. */
function correctedOne(session: Session, id: RankedMetric, marks: readonly Correction[]): CorrectedFigure | undefined {
  const total = ofTotal(session, id, marks);
  const parts = partsOf(session, id, marks);
  const last = newest(parts.flatMap(({ said }) => said ?? []));
  if (last && (!total || saidAt(last) > saidAt(total))) return sumOf(parts, id);
  if (!total) return undefined;
  const { platforms: _, amount: __, currency, ...rest } = figureOf(session, id);
  const figure = corrected(total, session.summary.metrics[id]);
  return { ...rest, ...(currency ? { currency } : {}), ...figure, known: figure.amount === undefined ? 0 : 1 };
}

/** What these sessions come to with corrections; undefined when there is none among them. */
export function correctedFigure(
  sessions: readonly Session[],
  id: RankedMetric,
  corrections: Corrections,
): CorrectedFigure | undefined {
  const given = sessions.map((session) => correctedOne(session, id, corrections.get(session.id) ?? []));
  if (given.every((figure) => figure === undefined)) return undefined;
  const asRead = [...new Set(given.flatMap((figure) => figure?.asRead ?? []))];
  const sum = addFigures(given.map((figure, index) => figure ?? figureOf(sessions[index] as Session, id)));
  return { ...sum, ...(asRead.length > 0 ? { asRead } : {}) };
}
