/** Which page of history an address asks for. Reading and changing the address is left to the entry point. */

export type HistoryRoute =
  | { page: 'list' }
  | { page: 'session'; id: string }
  /** Two to five sessions beside each other. */
  | { page: 'compare'; ids: string[] }
  /** All sessions of one host. */
  | { page: 'host'; name: string };

export const COMPARE_MOST = 5;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape names nothing.
    return undefined;
  }
}

/** Reads the part after `#`; anything unknown is the list. */
export function readHistoryRoute(hash: string): HistoryRoute {
  const [, page, rest = ''] = /^#\/(session|compare|host)\/([^/?]+)$/.exec(hash) ?? [];
  if (page === 'compare') {
    const ids = [...new Set(rest.split(','))].flatMap((id) => decoded(id) ?? []).filter(Boolean);
    return ids.length >= 2 ? { page, ids: ids.slice(0, COMPARE_MOST) } : { page: 'list' };
  }
  const name = decoded(rest);
  if (page === undefined || name === undefined) return { page: 'list' };
  return page === 'host' ? { page, name } : { page: 'session', id: name };
}
