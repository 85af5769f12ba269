// @ts-check
/**
 * `npm start`: sets up what is missing, builds, serves the practice dashboard, and opens a browser with the extension on it. Without a display the same
 * runs by itself for half a minute and leaves an account and pictures.
 *
 *   npm start -- --lang zh-CN     the pages in Chinese (default: as the system)
 *   npm start -- --headless       the run without a window, though there is a display
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, hasDisplay } from '../setup/install-browser.mjs';
import { checkNode, ensurePackages } from '../setup/packages.mjs';
import { tool } from '../setup/run.mjs';
import { explain, SetupError, say, step } from '../setup/say.mjs';

/** @returns {{ lang: 'en' | 'zh-CN', headless: boolean }} */
function options() {
  /** @type {{ lang?: string | undefined, headless?: boolean | undefined }} */
  let values;
  try {
    ({ values } = parseArgs({ options: { lang: { type: 'string' }, headless: { type: 'boolean' } } }));
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : error}. Known: --lang en|zh-CN, --headless.`);
  }
  const asked = values.lang ?? process.env.LC_ALL ?? process.env.LANG ?? 'en';
  if (values.lang !== undefined && !/^(en|zh)/i.test(values.lang))
    throw new SetupError(`--lang is en or zh-CN, not "${values.lang}".`);
  return { lang: /^zh/i.test(asked) ? 'zh-CN' : 'en', headless: values.headless ?? !hasDisplay() };
}

async function build() {
  const { code, tail } = await tool('wxt', ['build', '--mode', 'demo'], { env: { NO_COLOR: '1' } });
  if (code !== 0)
    throw new SetupError(
      `${tail}\n\nThe extension could not be built. If you changed its code, see above; else run "npm ci" and try again.`,
    );
  return '.output/chrome-mv3-demo';
}

try {
  const { lang, headless } = options();
  await step('Node', checkNode, (version) => version);
  await ensurePackages();
  const browser = await ensureBrowser();
  const extension = resolve(await step('build of the extension', build, (folder) => folder));
  // Not before this line: these need the packages.
  const { open } = await import('./open.mjs');
  const show = headless ? (await import('./rehearse.mjs')).rehearse : (await import('./stay.mjs')).stay;
  await open({ browser, extension, lang, headless }, show);
} catch (error) {
  explain(error);
  if (!(error instanceof SetupError)) say('This should not happen: please report it with the lines above.');
  process.exitCode = 1;
}
