/** The table of rooms holds in the product, and each of its rules catches the import it is there for. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import config from '../../.dependency-cruiser.cjs';
import { check, type Findings } from './cruise';

/** Fewer than this means that the tool looked at nothing, which it reports as success. */
const AT_LEAST = 100;

test('every import follows the table of rooms', async () => {
  const { own, violations } = await check(resolve('.'));
  expect(own.length, 'modules that were checked').toBeGreaterThan(AT_LEAST);
  expect(violations).toEqual([]);
});

test('every room has a row in the table', () => {
  const rows = (config.forbidden ?? []).map(({ name }) => name);
  const rooms = readdirSync('utils').map((name) => `only-utils-${name}`);
  expect(rooms.filter((room) => !rows.includes(room))).toEqual([]);
});

/** A wrong import for each rule: where it stands, and what it imports. */
const WRONG: [rule: string, file: string, imports: string][] = [
  ['only-utils-domain', 'utils/domain/wrong.ts', '../database/db'],
  ['only-utils-adapters', 'utils/adapters/wrong.ts', '../reader/reader'],
  ['only-utils-reader', 'utils/reader/wrong.ts', '#imports'],
  ['only-utils-state', 'utils/state/wrong.ts', '../messaging/protocol'],
  ['only-utils-messaging', 'utils/messaging/wrong.ts', '../settings/items'],
  ['only-utils-settings', 'utils/settings/wrong.ts', '../database/db'],
  ['only-utils-schema', 'utils/schema/wrong.ts', 'dexie'],
  ['only-utils-export', 'utils/export/wrong.ts', '../i18n/index'],
  ['only-utils-platform', 'utils/platform/wrong.ts', '../schema/rows'],
  ['only-utils-database', 'utils/database/wrong.ts', '../settings/items'],
  ['only-utils-i18n', 'utils/i18n/wrong.ts', '../domain/pure'],
  ['only-components', 'components/ui/Wrong.tsx', '../../utils/messaging/protocol'],
  ['nobody-imports-entrypoints', 'entrypoints/popup/wrong.ts', '../background/index'],
  ['small-in-the-page', 'entrypoints/dashboard.content/index.ts', './far'],
  ['zod-mini-only', 'utils/schema/full.ts', 'zod'],
  ['no-circles', 'utils/domain/circle.ts', './circle-back'],
  ['no-tests-in-the-product', 'utils/domain/tested.ts', '../../tests/some'],
  ['nothing-unresolved', 'utils/domain/nowhere.ts', './no-such-file'],
];

/** Right files that the wrong ones reach for; the content script reaches the database over two others. */
const RIGHT: Record<string, string> = {
  'utils/domain/pure.ts': 'export const x = 1;',
  'utils/domain/circle-back.ts': `import { x } from './circle';\nexport const y = x;`,
  'utils/database/db.ts': 'export const x = 1;',
  'utils/reader/reader.ts': 'export const x = 1;',
  'utils/messaging/protocol.ts': 'export const x = 1;',
  'utils/settings/items.ts': 'export const x = 1;',
  'utils/schema/rows.ts': 'export const x = 1;',
  'utils/i18n/index.ts': 'export const x = 1;',
  'entrypoints/background/index.ts': 'export const x = 1;',
  'entrypoints/dashboard.content/far.ts': `import { x } from './farther';\nexport const y = x;`,
  'entrypoints/dashboard.content/farther.ts': `import { x } from '../../utils/database/db';\nexport { x };`,
  'tests/some.ts': 'export const x = 1;',
};

const TREE = resolve('tests/.out/rooms');
let found: Findings;

beforeAll(async () => {
  rmSync(TREE, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(TREE, file)), { recursive: true });
    writeFileSync(join(TREE, file), text);
  };
  for (const [file, text] of Object.entries(RIGHT)) write(file, text);
  for (const [, file, imports] of WRONG) write(file, `import { x } from '${imports}';\nexport const z = x;\n`);
  for (const name of ['zod', 'dexie']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'export const x = 1;');
  }
  found = await check(TREE);
});

afterAll(() => rmSync(TREE, { recursive: true, force: true }));

test.each(WRONG)('%s catches a wrong import in %s', (rule, file) => {
  const caught = found.violations.filter((line) => line.startsWith(`${rule}: `) && line.includes(file));
  expect(caught).not.toEqual([]);
});

test('right imports are left alone', () => {
  const right = Object.keys(RIGHT).filter((file) => !/circle-back|far/.test(file));
  expect(found.violations.filter((line) => right.some((file) => line.includes(`: ${file} →`)))).toEqual([]);
});

test('every rule is tried', () => {
  const tried = new Set(WRONG.map(([rule]) => rule));
  expect((config.forbidden ?? []).filter(({ name }) => !tried.has(name ?? ''))).toEqual([]);
});
