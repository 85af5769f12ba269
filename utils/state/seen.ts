/** That a page is looked at again: what it shows may have become old meanwhile. */

/** Calls back whenever the page becomes visible; returns the end of it. */
export function onSeen(seen: () => void, page: Document = document): () => void {
  const look = () => page.visibilityState === 'visible' && seen();
  page.addEventListener('visibilitychange', look);
  return () => page.removeEventListener('visibilitychange', look);
}
