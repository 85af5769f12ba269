/**
 * The single door to user text: `translator('zh-CN').t('sidebar.start')`. Keys are checked by the type of the English files;
 * `tests/i18n` holds the other languages to the same keys and placeholders. Numbers and dates are left to `domain/format`.
 */
import enCommon from '../../assets/locales/en/common.json';
import enDesk from '../../assets/locales/en/desk.json';
import enHistory from '../../assets/locales/en/history.json';
import enPractice from '../../assets/locales/en/practice.json';
import enPrompter from '../../assets/locales/en/prompter.json';
import enSidebar from '../../assets/locales/en/sidebar.json';
import zhCommon from '../../assets/locales/zh-CN/common.json';
import zhDesk from '../../assets/locales/zh-CN/desk.json';
import zhHistory from '../../assets/locales/zh-CN/history.json';
import zhPractice from '../../assets/locales/zh-CN/practice.json';
import zhPrompter from '../../assets/locales/zh-CN/prompter.json';
import zhSidebar from '../../assets/locales/zh-CN/sidebar.json';

const en = { common: enCommon, sidebar: enSidebar, history: enHistory, practice: enPractice, prompter: enPrompter, desk: enDesk };
const zh = { common: zhCommon, sidebar: zhSidebar, history: zhHistory, practice: zhPractice, prompter: zhPrompter, desk: zhDesk };

export type Language = 'zh-CN' | 'en';
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

/** A text, or a text per plural form (`{ "one": …, "other": … }`), chosen by the parameter `count`. */
type Plural = { one?: string; other: string };
type Leaf<T, P extends string> = T extends string | Plural
  ? P
  : { [K in keyof T & string]: Leaf<T[K], `${P}.${K}`> }[keyof T & string];
export type Key = { [K in keyof typeof en & string]: Leaf<(typeof en)[K], K> }[keyof typeof en & string];

export type Params = Record<string, string | number>;

export interface Translator {
  language: Language;
  /** Text of a key; `{name}` in it is replaced by the parameter. Throws on an unknown key: that is our bug. */
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

/** Builds the texts of one language. A key that a translation lacks falls back to English. */
export function translator(language: Language): Translator {
  const tree = language === 'en' ? en : zh;
  const plural = new Intl.PluralRules(language);
  return {
    language,
    t(key, params = {}) {
      const found = lookUp(tree, key) ?? lookUp(en, key);
      if (found === undefined) throw new Error(`no text for ${key}`);
      const text =
        typeof found === 'string'
          ? found
          : ((plural.select(Number(params.count)) === 'one' ? found.one : undefined) ?? found.other);
      return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
    },
  };
}

/** The language for a browser's preference list, Chinese for any Chinese, else English. */
export function pickLanguage(preferred: readonly string[]): Language {
  return (preferred[0] ?? '').toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
