/**
 * `npm run new:adapter <id>`: an adapter's file, its line in the catalogue, a page and what is expected of it, to be filled in.
 * Refuses to touch what exists. Until the page and the facts are real, the tests of the catalogue stay red, and say why.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const nameOf = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const adapterFile = (id) => `import type { AdapterHints } from './adapter';

/** TODO: which page this is, and where its facts come from. */
export const ${nameOf(id)}: AdapterHints = {
  id: '${id}',
  platform: 'TODO',
  matches: ['https://${id}.example/live/*'],
  facts: [{ date: 'TODO', certainty: 'unknown', text: 'TODO' }],
};
`;

const pageFile = (id) => `<!doctype html>
<!--
  TODO: which page of ${id} this stands for.
  seen YYYY-MM: what was seen, one line a fact (a saved page: no names, no comments, numbers changed).
  assumption: what nobody has seen.
-->
<html lang="zh">
<head><meta charset="utf-8"><title>${id}</title></head>
<body></body>
</html>
`;

const expectedFile = (id) =>
  `${JSON.stringify({ address: `https://${id}.example/live/1`, state: 'reading', reading: {} }, null, 2)}\n`;

/** The catalogue with one more adapter, both lists in the order of the file names. */
export function withAdapter(catalogue, id) {
  const name = nameOf(id);
  const imports = catalogue.match(/^import \{ .* \} from '\.\/.*';$/gm) ?? [];
  const own = `import { ${name} } from './${id}';`;
  const path = (line) => /'\.\/(.*)'/.exec(line)?.[1] ?? '';
  const next = imports.find((line) => path(line) > id);
  const listed = (catalogue.match(/\[\n((?: {2}\w+,\n)+)\]/)?.[1] ?? '').match(/\w+/g) ?? [];
  const behind = listed.find((one) => one > name);
  const imported = next
    ? catalogue.replace(next, `${own}\n${next}`)
    : catalogue.replace(imports.at(-1), `${imports.at(-1)}\n${own}`);
  return behind
    ? imported.replace(`\n  ${behind},\n`, `\n  ${name},\n  ${behind},\n`)
    : imported.replace('\n];', `\n  ${name},\n];`);
}

function create(id) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id ?? ''))
    return 'usage: npm run new:adapter <id>, in small letters, words parted by "-"';
  const adapter = `${ROOT}utils/adapters/${id}.ts`;
  const folder = `${ROOT}tests/adapters/${id}`;
  if (existsSync(adapter) || existsSync(folder)) return `${id} exists already`;
  const catalogue = `${ROOT}utils/adapters/index.ts`;
  writeFileSync(catalogue, withAdapter(readFileSync(catalogue, 'utf8'), id));
  writeFileSync(adapter, adapterFile(id));
  mkdirSync(folder);
  writeFileSync(`${folder}/live.html`, pageFile(id));
  writeFileSync(`${folder}/live.json`, expectedFile(id));
  return null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const id = process.argv[2];
  const refused = create(id);
  const then = `Fill in utils/adapters/${id}.ts and tests/adapters/${id}/, then "npm run platforms" and "npx vitest run tests/adapters".`;
  process.stdout.write(`${refused ?? then}\n`);
  process.exitCode = refused === null ? 0 : 1;
}
