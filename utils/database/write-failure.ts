/** Names what a write met, so that the interface has a sentence for it. */

/** Codes that the interface has a sentence for. */
export type WriteFailure = 'disk-full' | 'closed' | 'timeout' | 'read-only' | 'database';

/** Names an error of Dexie or IndexedDB. A full disk shows as `QuotaExceededError`, or as `UnknownError` with the file error in its text. */
export function failureOf(error: unknown): WriteFailure {
  const seen: string[] = [];
  for (let e = error as { name?: string; message?: string; inner?: unknown } | undefined, depth = 0; e && depth < 4; depth++) {
    seen.push(`${e.name ?? ''} ${e.message ?? ''}`);
    e = e.inner as typeof e;
  }
  const text = seen.join(' ');
  if (/QuotaExceeded|NO_SPACE|disk is full/i.test(text)) return 'disk-full';
  if (/mutation operation/i.test(text)) return 'read-only';
  if (/WriteTimeout/.test(text)) return 'timeout';
  if (/DatabaseClosed|closing|InvalidState|AbortError|UnknownError/i.test(text)) return 'closed';
  return 'database';
}

/** An answer that did not come in time. */
export class WriteTimeout extends Error {
  override name = 'WriteTimeout';
}
