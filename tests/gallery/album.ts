/** Takes one picture of a screen in each theme, and knows the words of the language that is shown. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launch } from '../e2e/harness/launch';

export const FOLDER = resolve('tests/.out/gallery');
export const THEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Words = { readonly [key: string]: string | Words };

/** Looks a text up as the product does: `sidebar.goal.set`; `{name}` stays to be filled by the caller. */
export function wordsOf(lang: Language): (key: string, values?: Record<string, string | number>) => string {
  const rooms = new Map<string, Words>();
  return (key, values = {}) => {
    const [room = '', ...rest] = key.split('.');
    if (!rooms.has(room)) rooms.set(room, JSON.parse(readFileSync(`assets/locales/${lang}/${room}.json`, 'utf8')));
    const found = rest.reduce<string | Words | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      rooms.get(room),
    );
    const text = typeof found === 'object' ? found.other : found;
    if (typeof text !== 'string') throw new Error(`no text ${key} in ${lang}`);
    return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  };
}

export interface Album {
  desk: Launched;
  lang: Language;
  t: ReturnType<typeof wordsOf>;
  /** Pictures of a page in both themes; `name` is `part/number-screen`. */
  shot(page: Page, name: string, options?: { whole?: boolean }): Promise<void>;
  /** One picture as the page stands, under its full name. */
  one(page: Page, name: string, whole?: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Opens a browser in this language. */
export async function openAlbum(lang: Language, options: Parameters<typeof launch>[0] = {}): Promise<Album> {
  const desk = await launch({ reducedMotion: true, ...options, lang });
  desk.context.setDefaultTimeout(15_000);
  async function one(page: Page, name: string, whole = false): Promise<void> {
    const path = join(FOLDER, `${name}.png`);
    mkdirSync(join(path, '..'), { recursive: true });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path, fullPage: whole, animations: 'disabled' });
  }
  async function shot(page: Page, name: string, { whole = false }: { whole?: boolean } = {}): Promise<void> {
    await page.bringToFront();
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await one(page, `${name}-${lang}-${theme}`, whole);
    }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }
  return { desk, lang, t: wordsOf(lang), shot, one, close: () => desk.close() };
}
