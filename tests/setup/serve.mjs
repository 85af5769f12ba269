// @ts-check
/**
 * A plain static server on 127.0.0.1 for pages under test and for `npm start`. Nothing is cached, and nothing outside the given
 * folders is served. Runs on Node 20 without any package.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {{ type?: string, headers?: Record<string, string>, body: string }} Page
 * @typedef {{ url: string, pages: Map<string, Page>, close(): Promise<void> }} Served
 */

/** The file a request path names in a folder; `null` when it leaves the folder, cannot be decoded or is no file.
 * @param {string} folder absolute @param {string} path as in the request, still encoded */
export function fileFor(folder, path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const root = normalize(folder + sep);
  const file = normalize(join(root, decoded));
  if (!file.startsWith(root)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/**
 * Serves `folders` (the first that has the file answers) and `pages` (whole answers by path, with headers of their own; they may be
 * added later), on a free port.
 * @param {{ folders?: string[], pages?: Record<string, Page> }} what
 * @returns {Promise<Served>}
 */
export async function serve({ folders = [], pages = {} }) {
  const known = new Map(Object.entries(pages));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const page = known.get(path);
    const file = page ? null : folders.map((folder) => fileFor(folder, path)).find((found) => found !== null);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
    } else if (page) {
      response.writeHead(200, { 'content-type': page.type ?? TYPES['.html'], 'cache-control': 'no-store', ...page.headers });
      response.end(page.body);
    } else if (file) {
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
      });
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://localhost:${address.port}`,
    pages: known,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
