/**
 * The single door to user text: `translator('zh-CN').t('sidebar.start')`. Keys are checked by the type of the English files;
 * `tests/i18n` holds the other languages to the same keys and placeholders. Numbers with a unit and dates are left to `domain/format`.
 */
import type enCommon from '../../assets/locales/en/common.json';
import type enDesk from '../../assets/locales/en/desk.json';
import type enHistory from '../../assets/locales/en/history.json';
import type enPractice from '../../assets/locales/en/practice.json';
import type enPrompter from '../../assets/locales/en/prompter.json';
import type enSidebar from '../../assets/locales/en/sidebar.json';
import type enTeach from '../../assets/locales/en/teach.json';

/** The English files are the measure of what a key is. */
interface Texts {
  common: typeof enCommon;
  desk: typeof enDesk;
  history: typeof enHistory;
  practice: typeof enPractice;
  prompter: typeof enPrompter;
  sidebar: typeof enSidebar;
  teach: typeof enTeach;
}

export type Language = 'zh-CN' | 'en';
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

/** A room of texts: one file a language. A page loads those it shows. */
export type TextRoom = keyof Texts;

const FILES: Record<Language, Record<TextRoom, () => Promise<{ default: unknown }>>> = {
  en: {
    common: () => import('../../assets/locales/en/common.json'),
    desk: () => import('../../assets/locales/en/desk.json'),
    history: () => import('../../assets/locales/en/history.json'),
    practice: () => import('../../assets/locales/en/practice.json'),
    prompter: () => import('../../assets/locales/en/prompter.json'),
    sidebar: () => import('../../assets/locales/en/sidebar.json'),
    teach: () => import('../../assets/locales/en/teach.json'),
  },
  'zh-CN': {
    common: () => import('../../assets/locales/zh-CN/common.json'),
    desk: () => import('../../assets/locales/zh-CN/desk.json'),
    history: () => import('../../assets/locales/zh-CN/history.json'),
    practice: () => import('../../assets/locales/zh-CN/practice.json'),
    prompter: () => import('../../assets/locales/zh-CN/prompter.json'),
    sidebar: () => import('../../assets/locales/zh-CN/sidebar.json'),
    teach: () => import('../../assets/locales/zh-CN/teach.json'),
  },
};
export const TEXT_ROOMS = Object.keys(FILES.en) as TextRoom[];

const loaded: Record<Language, Partial<Record<TextRoom, unknown>>> = { en: {}, 'zh-CN': {} };

/** Whether `translator(language)` has these rooms already. */
export function hasTexts(language: Language, rooms: readonly TextRoom[]): boolean {
  return rooms.every((room) => room in loaded[language]);
}

/** Loads the texts that a page shows. Must settle before `translator(language)` is asked for them. */
export async function loadTexts(language: Language, rooms: readonly TextRoom[]): Promise<void> {
  await Promise.all(
    rooms.map(async (room) => {
      loaded[language][room] ??= (await FILES[language][room]()).default;
    }),
  );
}

/** A text, or a text per plural form (`{ "one": …, "other": … }`), chosen by the parameter `count`. */
type Plural = { one?: string; other: string };
type Leaf<T, P extends string> = T extends string | Plural
  ? P
  : { [K in keyof T & string]: Leaf<T[K], `${P}.${K}`> }[keyof T & string];
export type Key = { [K in TextRoom]: Leaf<Texts[K], K> }[TextRoom];

export type Params = Record<string, string | number>;

export interface Translator {
  language: Language;
  /** Text of a key; `{name}` in it is replaced by the parameter, a number as the language writes it. Throws on an unknown key and on a room that is not loaded: that is our bug. */
  t(key: Key, params?: Params): string;
}

function lookUp(tree: unknown, key: string): string | Plural | undefined {
  let node = tree;
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Record<string, unknown>)[part];
  }
  return node as string | Plural | undefined;
}

/** The texts of one language, as far as they are loaded. */
export function translator(language: Language): Translator {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const drawn = (value: string | number | undefined) => (typeof value === 'number' ? number.format(value) : String(value));
  return {
    language,
    t(key, params = {}) {
      const found = lookUp(loaded[language], key);
      if (found === undefined) throw new Error(`no text for ${key}`);
      const text =
        typeof found === 'string'
          ? found
          : ((plural.select(Number(params.count)) === 'one' ? found.one : undefined) ?? found.other);
      return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? drawn(params[name]) : whole));
    },
  };
}

/** The language for a browser's preference list, Chinese for any Chinese, else English. */
export function pickLanguage(preferred: readonly string[]): Language {
  return (preferred[0] ?? '').toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
