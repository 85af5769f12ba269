/** Which browsers are taken, and what is said of the others. The browsers here are scripts that answer `--version`. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { browserArgs, findBrowser, objection } from './browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

function browser(name: string, says: string, code = 0): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${code === 0 ? `echo "${says}"` : `echo "${says}" >&2; exit ${code}`}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(process.platform === 'win32')('a browser', () => {
  test.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12', null],
    ['Google Chrome for Testing 141.0.7390.37', null],
    ['Microsoft Edge 140.0.3485.54', null],
    ['Google Chrome 136.0.7103.113', null],
    ['Google Chrome 137.0.7151.55', 'ignores --load-extension since version 137'],
    ['Chromium 121.0.6167.85', 'version 122 or newer is needed'],
  ])('that says "%s": %s', (says, problem) => {
    const found = objection(browser('some', says));
    if (problem === null) expect(found).toBeNull();
    else expect(found).toContain(problem);
  });

  test('that does not start is refused with what it said', () => {
    const path = browser('broken', 'error while loading shared libraries: libnss3.so', 127);
    expect(objection(path)).toBe(`${path} does not start: error while loading shared libraries: libnss3.so`);
  });

  test('that CHROME_PATH names is taken, and nothing else is tried when it will not do', () => {
    const good = browser('good', 'Chromium 156.0.0.0');
    vi.stubEnv('CHROME_PATH', good);
    expect(findBrowser()).toEqual({ path: good, objections: [] });
    vi.stubEnv('CHROME_PATH', join(folder, 'nowhere'));
    expect(findBrowser()).toEqual({
      path: null,
      objections: [`CHROME_PATH names ${join(folder, 'nowhere')}, where there is nothing`],
    });
  });

  test('in PATH is found before the usual places', () => {
    const path = browser('chromium', 'Chromium 150.0.0.0');
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('PATH', `${folder}:/bin:/usr/bin`);
    expect(findBrowser().path).toBe(path);
  });
});

test('a browser is started with both switches for the extension, and its language', () => {
  const args = browserArgs({ extension: '/x/extension', language: 'zh-CN' });
  expect(args).toContain('--load-extension=/x/extension');
  expect(args).toContain('--disable-extensions-except=/x/extension');
  expect(args).toContain('--lang=zh-CN');
});
