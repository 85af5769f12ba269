/** `utils/domain` runs anywhere: time, locale and randomness come in as arguments, and nothing in it knows a browser. */
import { expect, test } from 'vitest';
import { CODE, FILES, read } from './files';

const FORBIDDEN: [what: string, pattern: RegExp][] = [
  ['reads the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/],
  ['throws dice', /\bMath\.random\b|\bcrypto\b/],
  ['waits', /\bset(Timeout|Interval)\b|\brequestAnimationFrame\b/],
  ['knows a browser', /\b(document|window|navigator|localStorage|indexedDB|chrome|browser)\s*[.[]/],
  ['fetches', /\bfetch\(/],
  ['takes the locale of the machine', /\btoLocale\w*\(\s*\)|\bIntl\.\w+\(\s*(\)|undefined|\[\s*\])/],
];

/** The text without comments and strings, so that prose may speak of a window. */
const bare = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const domain = FILES.filter((path) => path.startsWith('utils/domain/') && CODE.test(path));

test('there is a domain to check', () => expect(domain.length).toBeGreaterThan(20));

test.each(FORBIDDEN)('nothing in utils/domain %s', (_what, pattern) => {
  expect(domain.filter((path) => pattern.test(bare(read(path))))).toEqual([]);
});

test.each([
  ['reads the clock', 'const at = Date.now();'],
  ['throws dice', 'Math.random()'],
  ['waits', 'setTimeout(f, 1)'],
  ['knows a browser', 'document.body'],
  ['fetches', 'fetch(address)'],
  ['takes the locale of the machine', 'n.toLocaleString()'],
])('the check sees code that %s, and not a comment that does', (what, line) => {
  const pattern = FORBIDDEN.find(([name]) => name === what)?.[1] ?? /never/;
  expect(pattern.test(bare(line))).toBe(true);
  expect(pattern.test(bare(`// ${line}\nconst a = 'text';`))).toBe(false);
});
