/** In-page navigation between the tabs, as a single-page dashboard does it: the address changes, the page is not loaded again. */

import { readOptions, type Tab } from './options';
import type { Practice } from './practice-model';

/** The address of a tab, everything else in it kept. */
export function addressOf(tab: Tab, { pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const query = new URLSearchParams(search);
  query.set('tab', tab);
  return `${pathname}?${query}${hash}`;
}

/** Goes to a tab; the cards of the tab before are torn down, those of the next mounted anew. */
export function navigate(practice: Practice, tab: Tab, window_: Pick<Window, 'history' | 'location'>): void {
  if (practice.tab.peek() === tab) return;
  window_.history.pushState(null, '', addressOf(tab, window_.location));
  practice.tab.value = tab;
}

/** Follows the browser's back and forward buttons until `signal` aborts. */
export function followHistory(practice: Practice, window_: Window, signal: AbortSignal): void {
  window_.addEventListener(
    'popstate',
    () => {
      practice.tab.value = readOptions(window_.location.search).tab;
    },
    { signal },
  );
}
