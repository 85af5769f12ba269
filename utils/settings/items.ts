/**
 * The small settings: language, theme, where the sidebar stands on each site, where in the rundown the show is.
 * Anything of which there can be many (products, sessions, profiles) lives in the database instead.
 */
import { type Setting, setting } from './setting';

/** `auto` follows the browser. */
export type LanguageChoice = 'auto' | 'zh-CN' | 'en';
/** `auto` follows the browser. */
export type ThemeChoice = 'auto' | 'light' | 'dark';

/** Where the sidebar stands on a page; CSS pixels of the page. `x`, `y`: offset from the docked place, set by dragging. */
export interface SidebarPlace {
  side: 'left' | 'right';
  width: number;
  x: number;
  y: number;
  collapsed: boolean;
}

/** Segment and talking point that are shown, in the rundown of this id. */
export interface RundownPosition {
  rundown: string;
  segment: string;
  point: number;
}

export const DEFAULT_PLACE: SidebarPlace = { side: 'right', width: 360, x: 0, y: 0, collapsed: false };

/** Narrower cannot be read, wider hides the dashboard. */
const WIDTH = { least: 280, most: 640 } as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function oneOf<T extends string>(...choices: readonly T[]): (stored: unknown) => T | undefined {
  return (stored) => choices.find((choice) => choice === stored);
}

function readPlace(stored: unknown): SidebarPlace | undefined {
  if (!isRecord(stored)) return undefined;
  const { side, width, x, y, collapsed } = stored;
  if ((side !== 'left' && side !== 'right') || !isNumber(width) || !isNumber(x) || !isNumber(y)) return undefined;
  return { side, width: Math.min(Math.max(width, WIDTH.least), WIDTH.most), x, y, collapsed: collapsed === true };
}

function readPlaces(stored: unknown): Record<string, SidebarPlace> | undefined {
  if (!isRecord(stored)) return undefined;
  return Object.fromEntries(
    Object.entries(stored).flatMap(([origin, entry]) => {
      const place = readPlace(entry);
      return place ? [[origin, place]] : [];
    }),
  );
}

function readPosition(stored: unknown): RundownPosition | undefined {
  if (!isRecord(stored)) return undefined;
  const { rundown, segment, point } = stored;
  if (typeof rundown !== 'string' || typeof segment !== 'string' || !isNumber(point)) return undefined;
  return { rundown, segment, point: Math.max(0, Math.floor(point)) };
}

export const languageChoice: Setting<LanguageChoice> = setting('language', 'auto', oneOf('auto', 'zh-CN', 'en'));
export const themeChoice: Setting<ThemeChoice> = setting('theme', 'auto', oneOf('auto', 'light', 'dark'));
export const rundownPosition: Setting<RundownPosition | null> = setting<RundownPosition | null>(
  'rundown-position',
  null,
  readPosition,
);

/** All sites' places by origin; read and write one with `placeOf` and `keepPlace`. */
const sidebarPlaces: Setting<Record<string, SidebarPlace>> = setting('sidebar-places', {}, readPlaces);

/** Where the sidebar was left on this site; the default place on a new one. */
export async function placeOf(origin: string): Promise<SidebarPlace> {
  return (await sidebarPlaces.get())[origin] ?? DEFAULT_PLACE;
}

export async function keepPlace(origin: string, place: SidebarPlace): Promise<void> {
  await sidebarPlaces.set({ ...(await sidebarPlaces.get()), [origin]: place });
}
