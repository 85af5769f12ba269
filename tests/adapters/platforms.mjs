/** `npm run platforms`: writes the table of platforms into the README, from the catalogue. What the table says is left to `table.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = `${ROOT}README.md`;

export async function writeTable() {
  const { module: catalogue } = await runnerImport(`${ROOT}utils/adapters/index.ts`, { configFile: false, logLevel: 'error' });
  const { module: table } = await runnerImport(`${ROOT}tests/adapters/table.ts`, { configFile: false, logLevel: 'error' });
  const text = table.withTable(readFileSync(README, 'utf8'), table.platformsTable(catalogue.ADAPTERS));
  if (text === null) throw new Error(`README.md lacks the marks ${table.MARKS.join(' and ')}`);
  writeFileSync(README, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeTable();
