/** Keeps the identity of what did not change, so that signals over parts of a fresh JSON message stay quiet. Plain data only. */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns `previous` where `next` says the same, else a copy of `next` that reuses every equal part of `previous`. */
export function share<T>(previous: T | undefined, next: T): T {
  return shared(previous, next) as T;
}

function shared(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) {
    const parts = next.map((part, i) => shared(previous[i], part));
    return parts.length === previous.length && parts.every((part, i) => Object.is(part, previous[i])) ? previous : parts;
  }
  if (isRecord(previous) && isRecord(next)) {
    const keys = Object.keys(next);
    const parts = Object.fromEntries(
      keys.map((key) => [key, shared(Object.hasOwn(previous, key) ? previous[key] : undefined, next[key])]),
    );
    const same =
      keys.length === Object.keys(previous).length &&
      keys.every((key) => Object.hasOwn(previous, key) && Object.is(parts[key], previous[key]));
    return same ? previous : parts;
  }
  return next;
}
