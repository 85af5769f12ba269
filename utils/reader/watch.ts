/** Hears of changes on the page: closely around the found places, coarsely everywhere else. What to do about them is left to `reader.ts`. */
import { isConnected } from './dom';

export interface Watch {
  /** Observes these nodes closely, and the roots they stand in for coming and going elements. */
  aim(tiles: Iterable<Node>, roots: Iterable<Node>): void;
  /** What changed around the found places and `onNear` was not told of yet; it will not be. */
  takePending(): MutationRecord[];
  stop(): void;
}

/** `onNear`: something changed around a found place. `onFar`: elements came or went somewhere. Called once per batch of records. */
export function createWatch(onNear: (records: MutationRecord[]) => void, onFar: () => void): Watch {
  const near = new MutationObserver(onNear);
  const far = new MutationObserver(onFar);
  let aimed = new Set<Node>();
  return {
    aim(tiles, roots) {
      const next = new Set<Node>();
      for (const tile of tiles) if (isConnected(tile)) next.add(tile);
      if (next.size !== aimed.size || [...next].some((tile) => !aimed.has(tile))) {
        aimed = next;
        near.disconnect();
        for (const tile of next) {
          near.observe(tile, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
            attributeFilter: ['class', 'style', 'hidden'],
          });
        }
      }
      for (const root of roots) far.observe(root, { subtree: true, childList: true });
    },
    takePending: () => near.takeRecords(),
    stop() {
      near.disconnect();
      far.disconnect();
    },
  };
}
