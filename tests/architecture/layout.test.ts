/** Places, names and sizes: a file is found by its room, read in one sitting, and says first what it does. */
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODE, FILES, lines, ROOMS, read } from './files';

const code = FILES.filter((path) => CODE.test(path));
const product = code.filter((path) => ROOMS.test(path));
const longer = (paths: string[], limit: number) =>
  paths.filter((path) => lines(path) > limit).map((path) => `${path}: ${lines(path)} lines, at most ${limit}`);

describe('places', () => {
  test('the top level holds the five folders and root files', () => {
    const folders = new Set(FILES.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
    const hidden = [...folders].filter((name) => name?.startsWith('.'));
    expect([...folders].filter((name) => !name?.startsWith('.')).sort()).toEqual([
      'assets',
      'components',
      'entrypoints',
      'tests',
      'utils',
    ]);
    expect(hidden).toEqual(['.ci']);
  });

  test('tests stand in tests/', () => {
    expect(FILES.filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith('tests/'))).toEqual([]);
  });

  test('files are kebab-case, components PascalCase with the one component they are named for', () => {
    const misnamed = product.filter((path) => {
      const name = basename(path).replace(/(\.d)?\.\w+$/, '');
      return path.endsWith('.tsx') ? !/^[A-Z][A-Za-z0-9]*$|^[a-z0-9-]+$/.test(name) : !/^[a-z0-9-]+$/.test(name);
    });
    expect(misnamed).toEqual([]);
    const components = product.filter((path) => path.startsWith('components/') && /\/[A-Z][A-Za-z0-9]*\.tsx$/.test(path));
    const wrong = components.flatMap((path) => {
      const exported = [...read(path).matchAll(/^export (?:default )?(?:function|const) ([A-Z][a-z]\w*)/gm)].map(
        (match) => match[1],
      );
      const own = basename(path, '.tsx');
      return exported.length === 1 && exported[0] === own ? [] : [`${path} exports ${exported.join(', ') || 'no component'}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('sizes', () => {
  test('no file is over 300 lines', () => expect(longer(code, 300)).toEqual([]));

  test('no component is over 150 lines', () => {
    expect(
      longer(
        code.filter((path) => path.startsWith('components/') && path.endsWith('.tsx')),
        150,
      ),
    ).toEqual([]);
  });

  test('no main.tsx of an entrypoint is over 40 lines', () => {
    expect(
      longer(
        code.filter((path) => /^entrypoints\/[^/]+\/main\.tsx?$/.test(path)),
        40,
      ),
    ).toEqual([]);
  });

  test('half of the files are under 90 lines', () => {
    const sizes = product.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(90);
  });
});

describe('words', () => {
  test('every file of the product opens with a sentence on what it does', () => {
    // Imports may come first; a metric's declaration says it in the line above it.
    const opening = /^(#!.*\n)?(\/\/ @ts-\w+\n)?(import [^;]*;\s*)*\s*\/(\*\*|\/)/;
    const silent = product.filter((path) => !opening.test(read(path)));
    expect(silent).toEqual([]);
  });

  test('no committed file names a package registry or a folder of one machine', () => {
    const telling = /registry\.[a-z]+js\.(org|com)|npmmirror|registry\.yarnpkg|(?<![\w.])\/(work|root|home\/\w+)\//i;
    const text = FILES.filter((path) => /\.(ts|tsx|mjs|cjs|js|json|md|html|css|yml|yaml|txt)$|^\.ci\/|^\.\w+$/.test(path));
    const own = 'tests/architecture/layout.test.ts';
    expect(text.filter((path) => path !== own && telling.test(read(path)))).toEqual([]);
  });
});
