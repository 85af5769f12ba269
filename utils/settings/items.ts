/**
 * The small settings: language, theme, where in the rundown the show is. Anything of which there can be many (products, sessions,
 * profiles) lives in the database instead; where the sidebar stands on a site is kept by the content script that holds its frame.
 */
import { type Setting, setting } from './setting';

/** `auto` follows the browser. */
export type LanguageChoice = 'auto' | 'zh-CN' | 'en';
/** `auto` follows the browser. */
export type ThemeChoice = 'auto' | 'light' | 'dark';

/** Segment and talking point that are shown, in the rundown of this id. */
export interface RundownPosition {
  rundown: string;
  segment: string;
  point: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function oneOf<T extends string>(...choices: readonly T[]): (stored: unknown) => T | undefined {
  return (stored) => choices.find((choice) => choice === stored);
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
