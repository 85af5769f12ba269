/** Hears what the page itself fetches, by its list of resources. Sockets, workers and frames are not on it; what follows from silence is left to `domain/recorder/fetching`. */

/** Kinds that bring numbers: old pages load them as scripts. Pictures and beacons go on in a page that has stopped. */
const KINDS = new Set(['fetch', 'xmlhttprequest', 'script']);

/** Calls `heard` with the time of each answer, on the page's own clock; also of those before this call. Returns the way to stop it. */
export function hearFetches(heard: (ms: number) => void): () => void {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      // Answers with an error bring nothing. The status is 0 where the browser may not tell it.
      if (KINDS.has(entry.initiatorType) && !(entry.responseStatus >= 400)) heard(entry.responseEnd);
    }
  });
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
}
