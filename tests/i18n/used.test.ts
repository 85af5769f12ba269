/** Every text is shown somewhere: a key that no code names, whole or by its beginning, is left over from something that is gone. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODE, FILES, read } from '../architecture/files';

/** Texts that leave the dictionaries in another way: the manifest's, and those a script carries into a page. */
const CARRIED = /^(common\.(description|command|frame)\b|teach\.picker\.)/;

type Tree = { [key: string]: string | Tree };

/** Keys of texts; forms of a plural are one text. */
function keysOf(tree: Tree, prefix: string): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (typeof value === 'string' || 'other' in value) return [prefix + key];
    return keysOf(value, `${prefix}${key}.`);
  });
}

const rooms = readdirSync('assets/locales/en').map((file) => file.replace('.json', ''));
const keys = rooms.flatMap((room) =>
  keysOf(JSON.parse(readFileSync(`assets/locales/en/${room}.json`, 'utf8')) as Tree, `${room}.`),
);
const code = FILES.filter((path) => CODE.test(path) && !path.startsWith('tests/')).map(read);
const named = new Set(code.flatMap((text) => text.match(/(?<=['"`])[a-z]+(\.[\w-]+)+(?=['"`])/g) ?? []));
/** `desk.field.${id}` names whatever is written in its place. */
const templates = new Set(code.flatMap((text) => text.match(/(?<=`)[a-z]+\.[^`\n]*\$\{[^`\n]*(?=`)/g) ?? []));
const patterns = [...templates].map((text) => {
  const parts = text.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
});

test('texts, names and patterns are found', () => {
  expect([keys.length, named.size, patterns.length].every((count) => count > 50)).toBe(true);
});

test('every text is named by the code', () => {
  const unused = keys.filter((key) => !named.has(key) && !CARRIED.test(key) && !patterns.some((one) => one.test(key)));
  expect(unused).toEqual([]);
});
