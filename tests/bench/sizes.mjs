// @ts-check
/** What the browser has to read before a place of ours works: gzipped scripts, with everything they import at once. Chunks that come later on demand (the chart) are named apart. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @param {string} file */
const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** A script and all that it imports at once. @param {string} file @param {Set<string>} seen */
function withImports(file, seen) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g))
    withImports(join(dirname(file), name), seen);
  return seen;
}

/** @param {string} extension @param {string} page */
function pageScripts(extension, page) {
  const html = readFileSync(join(extension, page), 'utf8');
  const seen = /** @type {Set<string>} */ (new Set());
  for (const [, path = ''] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) withImports(join(extension, path), seen);
  return [...seen];
}

/** @param {string} extension absolute path of the unpacked build @returns {string[]} */
export function sizes(extension) {
  const kB = (/** @type {string[]} */ files) => `${(files.reduce((sum, file) => sum + gzipped(file), 0) / 1000).toFixed(1)} kB`;
  const lines = ['Scripts, gzip (asked for: content ≤ 15 kB, sidebar and popup ≤ 45 kB each without the chart)'];
  const all = new Set();
  const content = join(extension, 'content-scripts', 'dashboard.js');
  lines.push(`  content   ${kB([content])}`);
  for (const page of ['sidebar.html', 'popup.html', 'prompter.html', 'desk.html']) {
    if (!existsSync(join(extension, page))) continue;
    const files = pageScripts(extension, page);
    for (const file of files) all.add(file);
    const parts = files.map((file) => `${relative(join(extension, 'chunks'), file).replace(/-[^-]+\.js$/, '')} ${kB([file])}`);
    lines.push(`  ${page.replace('.html', '').padEnd(8)}  ${kB(files)}  (${parts.join(', ')})`);
  }
  const later = readdirSync(join(extension, 'chunks')).filter(
    (name) => name.endsWith('.js') && !all.has(join(extension, 'chunks', name)),
  );
  const named = later.map((name) => `${name.replace(/-[^-]+\.js$/, '')} ${kB([join(extension, 'chunks', name)])}`);
  lines.push(`  on demand, or for other pages: ${named.join(', ')}`);
  return lines;
}
