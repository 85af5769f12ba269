/** One small value in `storage.local` that is checked each time it is read; what the values are stands in `items.ts`. */
import { storage } from '#imports';

/** A kept value. Whatever was stored, `get` and `watch` give something of the right form. */
export interface Setting<T> {
  readonly name: string;
  /** What is stored as a value; undefined when it is of no use. */
  read(stored: unknown): T | undefined;
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back on a change made in any page; returns the end of it. */
  watch(changed: (value: T) => void): () => void;
}

/** `read` turns whatever is stored into a value, or undefined when it is of no use: then the fallback counts. */
export function setting<T>(name: string, fallback: T, read: (stored: unknown) => T | undefined): Setting<T> {
  const item = storage.defineItem<unknown>(`local:${name}`);
  // Validated after every read: a migration of the storage library that throws is only logged by it.
  const checked = (stored: unknown): T => read(stored) ?? fallback;
  return {
    name,
    read,
    get: async () => checked(await item.getValue()),
    set: (value) => item.setValue(value),
    watch: (changed) => item.watch((stored) => changed(checked(stored))),
  };
}
