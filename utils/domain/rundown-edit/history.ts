/** Undo and redo over states that are never changed in place. Bounded; what is kept of it on disk is left to others. */

/** `past` and `future` both have the nearest state last. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What the last step was about and when, while typing may still join it. */
  open?: { key: string; at: number };
}

export interface Step {
  /** When it happened, any clock in ms that grows. */
  at: number;
  /** Steps with the same key that follow each other quickly are one (typing in one field). Absent: a step of its own. */
  key?: string;
}

export const UNDO_STEPS = 100;
/** A pause this long begins a new step. */
const TYPING_PAUSE_MS = 1000;

export function createHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** Makes `next` the present. The same state again is no step. What had been undone is gone then. */
export function record<T>(history: History<T>, next: T, step: Step): History<T> {
  if (next === history.present) return history;
  const { open, past, present } = history;
  const joins = open !== undefined && open.key === step.key && step.at - open.at >= 0 && step.at - open.at < TYPING_PAUSE_MS;
  return {
    past: joins ? past : [...past, present].slice(-UNDO_STEPS),
    present: next,
    future: [],
    ...(step.key === undefined ? {} : { open: { key: step.key, at: step.at } }),
  };
}

/** One step back; at the beginning nothing changes. */
export function undo<T>({ past, present, future }: History<T>): History<T> {
  if (past.length === 0) return { past, present, future };
  return { past: past.slice(0, -1), present: past.at(-1) as T, future: [...future, present] };
}

/** One step forward again; without anything undone nothing changes. */
export function redo<T>({ past, present, future }: History<T>): History<T> {
  if (future.length === 0) return { past, present, future };
  return { past: [...past, present], present: future.at(-1) as T, future: future.slice(0, -1) };
}

export const canUndo = (history: History<unknown>): boolean => history.past.length > 0;
export const canRedo = (history: History<unknown>): boolean => history.future.length > 0;
