/** Where the sidebar stands on one site: remembered per origin in `storage.local`. */
import { browser } from '#imports';

export interface Place {
  side: 'left' | 'right';
  /** px from that side, from the top, and wide. */
  offset: number;
  top: number;
  width: number;
  collapsed: boolean;
  closed: boolean;
}

export const DEFAULT_PLACE: Place = { side: 'right', offset: 0, top: 0, width: 380, collapsed: false, closed: false };

const key = () => `place:${location.origin}`;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** The remembered place; anything unreadable in it is the default. */
export async function readPlace(): Promise<Place> {
  const found = await browser.storage.local.get(key()).then(
    (all) => all[key()] as Partial<Place> | undefined,
    () => undefined,
  );
  if (typeof found !== 'object' || found === null) return DEFAULT_PLACE;
  return {
    side: found.side === 'left' ? 'left' : 'right',
    offset: isNumber(found.offset) ? found.offset : DEFAULT_PLACE.offset,
    top: isNumber(found.top) ? found.top : DEFAULT_PLACE.top,
    width: isNumber(found.width) ? found.width : DEFAULT_PLACE.width,
    collapsed: found.collapsed === true,
    closed: found.closed === true,
  };
}

/** Remembers it. Losing a place is not worth a notice; the next move tries again. */
export function keepPlace(place: Place): void {
  browser.storage.local.set({ [key()]: place }).catch(() => undefined);
}
