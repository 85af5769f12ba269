/** What the adapter's hints say of the page as a whole: not a dashboard of one stream, not live, over. Numbers are left to the rest of the room. */
import type { AdapterHints, DatedSelector } from '../adapters/adapter';
import { drawnOf, findIn } from './dom';

/** Whether the first selector that fits anything fits something that is drawn. Newest selectors stand first. */
function shows(doc: Document, selectors: readonly DatedSelector[] = []): boolean {
  for (const { selector } of selectors) {
    const found = findIn(doc, selector);
    if (found) return drawnOf(found) > 0;
  }
  return false;
}

/** Null when nothing speaks against a stream that runs. Costs a search by selector: not for every look. */
export function pageState(doc: Document, adapter?: AdapterHints): 'wrong-page' | 'ended' | 'not-live' | null {
  if (!adapter) return null;
  const { pathname, search } = (doc.defaultView as Window).location;
  if (adapter.elsewhere?.test(pathname + search)) return 'wrong-page';
  if (shows(doc, adapter.ended)) return 'ended';
  return shows(doc, adapter.notLive) && !shows(doc, adapter.live) ? 'not-live' : null;
}
