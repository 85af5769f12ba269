/** Files too large for one go: made in steps, between which a page draws and a person may stop them. What is made is left to the writers. */

/** Yields how many rows are done, now and then; returns what came of them. */
export type Steps<T> = Generator<number, T>;

/** Called between two steps; `true` stops. What it returns is awaited. */
export type OnStep = (done: number, all: number) => Promise<boolean | undefined>;

/** Rows a step: some milliseconds of work. */
export const ROWS_A_STEP = 500;

/** All steps in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Step by step; null when it was stopped, and then nothing came of it. */
export async function inSteps<T>(steps: Steps<T>, all: number, onStep: OnStep): Promise<T | null> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (await onStep(Math.min(step.value, all), all)) return null;
  }
}
