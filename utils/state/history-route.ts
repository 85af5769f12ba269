/** Which page of history an address asks for. Reading and changing the address is left to the entry point. */

export type HistoryRoute = { page: 'list' } | { page: 'session'; id: string };

/** Reads the part after `#`; anything unknown is the list. */
export function readHistoryRoute(hash: string): HistoryRoute {
  const id = /^#\/session\/([^/?]+)$/.exec(hash)?.[1];
  if (id === undefined) return { page: 'list' };
  try {
    return { page: 'session', id: decodeURIComponent(id) };
  } catch {
    // A broken escape names no session.
    return { page: 'list' };
  }
}
