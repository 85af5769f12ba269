/** A kept setting as a signal. Where it is kept is left to the `Stored` that is handed in. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** A value that outlives the page. Reading never rejects for a value of a wrong form: it gives the fallback. */
export interface Stored<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back when the value changed, in this page or another; returns the end of it. */
  watch(changed: (value: T) => void): () => void;
}

export interface Followed<T> {
  value: ReadonlySignal<T>;
  /** Settles once the kept value has been read. Rejects when it cannot be read; `value` then stays at `initial`. */
  ready: Promise<void>;
  /** Shown at once; rejects when it could not be kept. */
  set(value: T): Promise<void>;
  dispose(): void;
}

/** Shows `initial` until the kept value has been read, then follows every change, whichever page made it. */
export function follow<T>(stored: Stored<T>, initial: T): Followed<T> {
  const value = signal(initial);
  /** A change made before the first read ends must not be overwritten by it. */
  let touched = false;
  const stop = stored.watch((changed) => {
    touched = true;
    value.value = changed;
  });
  const ready = stored.get().then((kept) => {
    if (!touched) value.value = kept;
  });
  return {
    value,
    ready,
    set(next) {
      touched = true;
      value.value = next;
      return stored.set(next);
    },
    dispose: stop,
  };
}
