/** The catalogue of adapters: the only list of them. One line a platform, in the order of the files. */
import type { AdapterHints } from './adapter';
import { matches } from './match';

export const ADAPTERS: readonly AdapterHints[] = [];

/** The adapter whose addresses fit; undefined for a page that is read by its labels alone. */
export function adapterFor(href: string): AdapterHints | undefined {
  return ADAPTERS.find((adapter) => adapter.matches.some((pattern) => matches(href, pattern)));
}
