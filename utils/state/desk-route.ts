/** Which page of the desk an address asks for. Reading and changing the address is left to the entry point. */

export const DESK_PAGES = ['products', 'hosts', 'rundown', 'sessions', 'campaigns', 'dashboards', 'backup'] as const;
export type DeskPageName = (typeof DESK_PAGES)[number];

export interface DeskRoute {
  page: DeskPageName;
  /** Id of the row that is open, or a word of the page (`import`). */
  id?: string;
  /** What is open within it: a segment, or `wording`. */
  part?: string;
}

function decoded(text: string | undefined): string | undefined {
  if (!text) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape names nothing.
    return undefined;
  }
}

/** Pages of history by their own addresses, which are the same wherever history is shown; see `history-route`. */
const HISTORY = ['session', 'compare', 'host'];

/** Reads the part after `#`; anything unknown is the products. */
export function readDeskRoute(hash: string): DeskRoute {
  const [, name, ...rest] = hash.split('?')[0]?.split('/') ?? [];
  if (name !== undefined && HISTORY.includes(name)) return { page: 'sessions' };
  const page = DESK_PAGES.find((known) => known === name) ?? 'products';
  const [id, part] = page === name ? rest.map(decoded) : [];
  return { page, ...(id === undefined ? {} : { id }), ...(part === undefined ? {} : { part }) };
}

/** The address of a page, with what is open in it. */
export function deskHref(page: DeskPageName, ...parts: string[]): string {
  return `#/${[page, ...parts.map(encodeURIComponent)].join('/')}`;
}
