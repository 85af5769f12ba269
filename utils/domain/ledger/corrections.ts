/** Whether a person's correction still stands beside what the page shows. Stored values are never changed by it. */
import { METRICS, type MetricId } from '../metrics';
import type { Value } from '../reading';
import type { Mark } from '../session';

export type Correction = Extract<Mark, { kind: 'correction' }>;

/** A correction is one moment's truth; beside a page that does show a number it is not trusted for longer. */
const HOLDS_MS = 10 * 60_000;

/**
 * The newest correction of a metric that still holds, if any.
 *
 * It holds for as long as the page shows no number that is believed (typed in now and then for a canvas; its age is shown). While the page
 * does, it holds for 10 minutes at most, and ends before when the page has caught up: when the number read reaches the corrected one or passes it,
 * or, for "there is no value", when the number read changes. A correction made when nothing was read ends with the first number read. One made
 * after the stream holds for good, and one that was taken back not at all.
 * @param source a correction without a source is for the total, and for a source only where it is the only one (`isOnly`).
 */
export function standingCorrection(
  marks: readonly Mark[],
  metric: MetricId,
  read: Value | undefined,
  now: number,
  source?: { id: string; isOnly: boolean },
): Correction | undefined {
  let newest: Correction | undefined;
  for (const mark of marks) {
    if (mark.kind !== 'correction' || mark.metric !== metric || mark.takenBack) continue;
    const concerns = mark.source === source?.id || (mark.source === undefined && source?.isOnly);
    if (concerns && (!newest || saidAt(mark) >= saidAt(newest))) newest = mark;
  }
  return newest && holds(newest, read, now) ? newest : undefined;
}

/** When a person said it: those made after a stream all stand at its end. */
export const saidAt = ({ at, madeAt = at }: Correction): number => madeAt;

function holds(mark: Correction, read: Value | undefined, now: number): boolean {
  if (mark.madeAt !== undefined) return true;
  if (read?.state !== 'ok' || read.amount === undefined) return true;
  if (now - mark.at > HOLDS_MS || mark.read === undefined) return false;
  if (mark.amount === undefined) return read.amount === mark.read;
  const side = Math.sign(mark.read - mark.amount);
  return Math.sign(read.amount - mark.amount) === side && Math.abs(read.amount - mark.amount) > (read.precision ?? 0);
}

/** The value that a correction puts in front: state `manual`, with the raw text and label that the page shows. */
export function correctedValue(mark: Correction, read: Value | undefined): Value {
  const isMoney = METRICS[mark.metric].quantity === 'money';
  const currency = isMoney ? (mark.currency ?? read?.currency) : undefined;
  return {
    state: 'manual',
    raw: read?.raw ?? '',
    label: read?.label ?? '',
    ...(mark.amount === undefined ? {} : { amount: mark.amount, precision: 0 }),
    ...(currency && mark.amount !== undefined ? { currency } : {}),
  };
}
