/** Every language has the same keys, plural forms and placeholders, and no text is left empty or in the wrong language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../utils/i18n/index';

const FOLDER = 'assets/locales';

type Tree = { [key: string]: string | Tree };

const load = (language: string, file: string) => JSON.parse(readFileSync(`${FOLDER}/${language}/${file}`, 'utf8')) as Tree;

/** `key → text`, nested keys joined by dots. */
function flat(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

const files = readdirSync(`${FOLDER}/en`);

test('every language has the same files', () => {
  for (const language of LANGUAGES) expect(readdirSync(`${FOLDER}/${language}`), language).toEqual(files);
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  // Chinese has no singular, so there a text may lack it.
  const singular = new Intl.PluralRules(language).resolvedOptions().pluralCategories.includes('one');
  const needed = (texts: Map<string, string>) => [...texts.keys()].filter((key) => singular || !key.endsWith('.one')).sort();

  test.each(files)('%s has the same keys and placeholders as English', (file) => {
    const english = flat(load('en', file));
    const other = flat(load(language, file));
    expect(needed(other)).toEqual(needed(english));
    // The singular may leave the number out ("one product").
    const differing = [...english].filter(
      ([key, text]) => !key.endsWith('.one') && placeholders(text).join() !== placeholders(other.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

test.each(LANGUAGES.flatMap((language) => files.map((file) => [language, file] as const)))(
  '%s/%s has no empty text',
  (language, file) => {
    expect([...flat(load(language, file))].filter(([, text]) => !text.trim()).map(([key]) => key)).toEqual([]);
  },
);
