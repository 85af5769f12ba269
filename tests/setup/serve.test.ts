/** The static server gives what stands in its folders, and nothing beside them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileFor, serve } from './serve.mjs';

const root = mkdtempSync(join(tmpdir(), 'serve-'));
const open = join(root, 'open');
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(open, 'inner'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(open, 'page.html'), '<p>hello');
  writeFileSync(join(open, 'inner', '主播.js'), '1');
  mkdirSync(join(root, 'open-too'));
  writeFileSync(join(root, 'open-too', 'secret.txt'), 'secret');
  const headers = { 'content-security-policy': `default-src 'none'` };
  served = await serve({ folders: [open], pages: { '/strict': { body: '<p>strict', headers } } });
});

afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

test('a file comes with its type and is not cached', async () => {
  const answer = await fetch(`${served.url}/page.html?seed=7`);
  expect(await answer.text()).toBe('<p>hello');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

test('a page of a test comes with its headers', async () => {
  const answer = await fetch(`${served.url}/strict`);
  expect(answer.headers.get('content-security-policy')).toBe(`default-src 'none'`);
});

test.each([
  ['/inner/%E4%B8%BB%E6%92%AD.js', true],
  ['/../secret.txt', false],
  ['/%2e%2e/secret.txt', false],
  ['/..%2fsecret.txt', false],
  ['/../open-too/secret.txt', false],
  ['/inner/../../secret.txt', false],
  ['/%00', false],
  ['/%', false],
  ['/inner', false],
  ['/', false],
])('%s names a file of the folder: %s', (path, found) => {
  expect(fileFor(open, path) !== null).toBe(found);
});

test('a path that a client would not send is refused on the wire as well', async () => {
  const { port } = new URL(served.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.end('GET /../secret.txt HTTP/1.0\r\n\r\n');
  let answer = '';
  for await (const bytes of socket) answer += String(bytes);
  expect(answer).toContain('404');
  expect(answer).not.toContain('secret');
});
