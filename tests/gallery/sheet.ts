/** Empties the gallery's folder before the walks, and lays the pictures out on one page after them: a row a screen, a column a language and theme. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildOf } from '../e2e/harness/build';
import { FOLDER, LANGUAGES, THEMES } from './album';

const STYLE = `body { margin: 24px; font: 14px system-ui; background: #e7e7ea; } table { border-spacing: 12px; }
  th { text-align: left; vertical-align: top; } td { vertical-align: top; } img { width: 440px; border: 1px solid #999; }
  thead th { position: sticky; top: 0; background: #e7e7ea; }`;

const COLUMNS = LANGUAGES.flatMap((lang) => THEMES.map((theme) => `${lang}-${theme}`));

function page(pictures: readonly string[]): string {
  const names = [...new Set(pictures.map((path) => path.replace(/-(zh-CN|en)-(light|dark)\.png$/, '')))].sort();
  const rows = names.map((name) => {
    const cells = COLUMNS.map((column) => {
      const path = `${name}-${column}.png`;
      return pictures.includes(path)
        ? `<td><a href="${path}"><img src="${path}" alt="${name}, ${column}" loading="lazy"></a></td>`
        : '<td>—</td>';
    });
    return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`;
  });
  const heads = COLUMNS.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<!doctype html><meta charset="utf-8"><title>Anchor Desk: every screen</title><style>${STYLE}</style>
<table><thead><tr><th></th>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table>\n`;
}

/** Before all walks. The build is made here once, and not by each of them at the same time. */
export function setup(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  buildOf();
}

/** After all walks. */
export function teardown(): void {
  const pictures = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.png'))
    .map((path) => path.replaceAll('\\', '/'));
  const index = join(FOLDER, 'index.html');
  writeFileSync(index, page(pictures));
  process.stdout.write(`${pictures.length} pictures: ${relative('.', index)}\n`);
}
