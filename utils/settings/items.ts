/**
 * The small settings: language, theme, where in the rundown the show is. Anything of which there can be many (products, sessions,
 * profiles) lives in the database instead; where the sidebar stands on a site is kept by the content script that holds its frame.
 */
import type { ShowStamp } from '../domain/show-edits';
import type { OwnWording } from '../domain/wording/list';
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

/** Adapters whose numbers a person has compared with the live page, by id. `at`: epoch ms. */
export type Confirmed = Readonly<Record<string, { at: number }>>;

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

const WORDS_KEPT = 2000;
const WORD_MOST = 100;
const SUGGESTION_MOST = 200;
const isWord = (one: unknown): one is string => typeof one === 'string' && one.length <= WORD_MOST;

/** No more and no longer than a person types: what comes out of a file is drawn and compiled like the rest. */
function readOwnWording(stored: unknown): OwnWording | undefined {
  if (!isRecord(stored) || !Array.isArray(stored.words) || !Array.isArray(stored.allow)) return undefined;
  const words = stored.words.flatMap((one: unknown) =>
    isRecord(one) && isWord(one.word)
      ? {
          word: one.word,
          ...(typeof one.suggestion === 'string' ? { suggestion: one.suggestion.slice(0, SUGGESTION_MOST) } : {}),
        }
      : [],
  );
  return { words: words.slice(0, WORDS_KEPT), allow: stored.allow.filter(isWord).slice(0, WORDS_KEPT) };
}

const readText = (stored: unknown) => (typeof stored === 'string' ? stored : undefined);
/** Only the background writes it; what is checked here is that it can be read at all. */
const readStamp = (stored: unknown) =>
  isRecord(stored) && isNumber(stored.at) && Array.isArray(stored.rows) ? (stored as unknown as ShowStamp) : undefined;
const readBoolean = (stored: unknown) => (typeof stored === 'boolean' ? stored : undefined);

function readConfirmed(stored: unknown): Confirmed | undefined {
  if (!isRecord(stored)) return undefined;
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, one]) => (isRecord(one) && isNumber(one.at) ? [[id, { at: one.at }]] : [])),
  );
}

/** No words of one's own. One object, so that what is compiled for it stays compiled. */
export const NO_OWN_WORDING: OwnWording = { words: [], allow: [] };

export const languageChoice: Setting<LanguageChoice> = setting('language', 'auto', oneOf('auto', 'zh-CN', 'en'));
export const themeChoice: Setting<ThemeChoice> = setting('theme', 'auto', oneOf('auto', 'light', 'dark'));
export const rundownPosition: Setting<RundownPosition | null> = setting<RundownPosition | null>(
  'rundown-position',
  null,
  readPosition,
);
/** Id of the rundown that sidebar and prompter show; `sample`; or null while nobody chose: then the one edited last counts. */
export const chosenRundown: Setting<string | null> = setting<string | null>('chosen-rundown', null, readText);
/** The last write of products, hosts or rundowns, so that other pages ask anew. */
export const showStamp: Setting<ShowStamp> = setting<ShowStamp>('show-stamp', { at: 0, rows: [] }, readStamp);
/** An office's own words for the wording check. */
export const ownWording: Setting<OwnWording> = setting('own-wording', NO_OWN_WORDING, readOwnWording);
export const confirmed: Setting<Confirmed> = setting<Confirmed>('confirmed-adapters', {}, readConfirmed);
/** The three first steps were done or skipped. */
export const firstRunDone: Setting<boolean> = setting('first-run-done', false, readBoolean);
