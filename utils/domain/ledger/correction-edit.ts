/** Changing a person's correction afterwards: what it said before stays with it. Whether it holds is left to `corrections.ts`. */
import type { Correction } from './corrections';

/** Edits kept; the oldest go first. */
const MOST = 200;

/** `amount` null = "there is no value"; absent = as it was. */
export interface CorrectionChange {
  amount?: number | null;
  reason?: string;
  /** Why it is taken back. */
  takenBack?: string;
}

/** The correction as it is from now on; the same one when nothing is different. One that was taken back stays as it is. */
export function changedCorrection(mark: Correction, change: CorrectionChange, at: number): Correction {
  if (mark.takenBack) return mark;
  if (change.takenBack !== undefined) return { ...mark, takenBack: { at, reason: change.takenBack } };
  const { amount: before, ...rest } = mark;
  const amount = change.amount === undefined ? before : (change.amount ?? undefined);
  const reason = change.reason ?? mark.reason;
  if (amount === before && reason === mark.reason) return mark;
  const said = { at, reason: mark.reason, ...(before === undefined ? {} : { amount: before }) };
  return {
    ...rest,
    ...(amount === undefined ? {} : { amount }),
    reason,
    before: [...(mark.before ?? []), said].slice(-MOST),
  };
}
