/**
 * What a ranking would say with a person's corrections. Rankings count what was read; the corrected number stands beside it, marked: it is one
 * person's word, with a reason, and whoever reads the table must be able to tell the two apart.
 */
import { standingCorrection } from '../ledger/corrections';
import type { Value } from '../reading';
import type { Mark, MetricSummary, Session } from '../session';
import { addFigures, displayedOf, type Figure, figureOf, type RankedMetric } from './figures';

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

/** The correction of a session's total that still held when it ended; see `standingCorrection`. Of several platforms, one that says nothing of which. */
function lastWord(session: Session, id: RankedMetric, corrections: Corrections): Correction | undefined {
  const { perSource, metrics, lastAt } = session.summary;
  const showing = Object.keys(perSource).filter((source) => perSource[source]?.[id] !== undefined);
  const [only] = showing.length > 0 ? showing : session.sources.map((source) => source.id);
  const isOnly = only !== undefined && Math.max(showing.length, 1) === 1;
  const end = session.endedAt ?? lastAt ?? session.startedAt;
  const read = metrics[id] && readValue(metrics[id]);
  return standingCorrection(corrections.get(session.id) ?? [], id, read, end, isOnly ? { id: only, isOnly } : undefined);
}

function correctedOne(session: Session, id: RankedMetric, corrections: Corrections): { figure: Figure; isCorrected: boolean } {
  const read = figureOf(session, id);
  const correction = lastWord(session, id, corrections);
  if (!correction) return { figure: read, isCorrected: false };
  const { platforms: _, amount: __, ...rest } = read;
  const metric = session.summary.metrics[id];
  const currency = correction.currency ?? read.currency;
  // The correction is of what the page showed; what was counted through before, or belongs to an earlier part, stays as it is.
  const beside = metric ? displayedOf(metric) - metric.last - (metric.baseline?.amount ?? 0) : 0;
  const amount = correction.amount === undefined ? undefined : Math.max(0, correction.amount + beside);
  const figure: Figure = {
    ...rest,
    // What is taken off for an earlier part is as rounded as that part's number was.
    precision: metric?.baseline?.precision ?? 0,
    atLeast: false,
    known: amount === undefined ? 0 : 1,
    ...(amount === undefined ? {} : { amount }),
    ...(currency === undefined ? {} : { currency }),
  };
  return { figure, isCorrected: true };
}

/** What these sessions come to with corrections; undefined when there is none among them. */
export function correctedFigure(sessions: readonly Session[], id: RankedMetric, corrections: Corrections): Figure | undefined {
  const parts = sessions.map((session) => correctedOne(session, id, corrections));
  return parts.some(({ isCorrected }) => isCorrected) ? addFigures(parts.map(({ figure }) => figure)) : undefined;
}
