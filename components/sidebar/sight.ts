/**
 * Whether a person can see an element as it is drawn. The dashboard around the sidebar's frame may cover it, make it see-through or cut it,
 * and have a click land on what nobody sees. What is then refused is left to `Guarded`.
 */

/** The browser compares what is drawn this often at most; less is not allowed. ms. */
const DELAY_MS = 100;
/** A cover that is taken away just for the click counts as there. */
const SETTLED_MS = 500;

interface Entry {
  isIntersecting: boolean;
  intersectionRatio: number;
  /** Absent where the browser cannot tell (Firefox, Safari). */
  isVisible?: boolean;
}

export interface Sight {
  /** Whether it is drawn, whole and uncovered, and has been for half a second. Where the browser cannot tell: yes. */
  isClear(): boolean;
  stop(): void;
}

/** `now`: monotonic ms. */
export function watchSight(element: Element, now: () => number): Sight {
  let clear = true;
  let hiddenMs = Number.NEGATIVE_INFINITY;
  const seen = ({ isIntersecting, intersectionRatio, isVisible }: Entry) => {
    if (isVisible === undefined) return;
    // Where the element stands half outside of a list that scrolls, the browser says less than 1.
    clear = isVisible && isIntersecting && intersectionRatio > 0.9;
    if (!clear) hiddenMs = now();
  };
  const options = { threshold: [0, 0.5, 0.9, 1], trackVisibility: true, delay: DELAY_MS };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) seen(entry);
  }, options as IntersectionObserverInit);
  observer.observe(element);
  return {
    isClear() {
      for (const entry of observer.takeRecords()) seen(entry);
      if (!clear) hiddenMs = now();
      return clear && now() - hiddenMs > SETTLED_MS;
    },
    stop: () => observer.disconnect(),
  };
}
