// @ts-check
/**
 * `npm run bench`: prints what the work costs, as ratios and distributions of one run on this machine, beside what the project asks for. It measures; it
 * passes and fails nothing. `npm run bench -- reading tasks way cue popup sizes history` runs some of its parts.
 */
import { resolve } from 'node:path';
import { open } from '../demo/open.mjs';
import { ensureBrowser } from '../setup/install-browser.mjs';
import { ensurePackages } from '../setup/packages.mjs';
import { tool } from '../setup/run.mjs';
import { explain, SetupError, say, step } from '../setup/say.mjs';

const asked = process.argv.slice(2);

async function build() {
  const { code, tail } = await tool('wxt', ['build', '--mode', 'demo'], { env: { NO_COLOR: '1' } });
  if (code !== 0) throw new SetupError(tail);
  return '.output/chrome-mv3-demo';
}

try {
  await ensurePackages();
  const browser = await ensureBrowser();
  const extension = resolve(await step('build of the extension', build, (folder) => folder));
  // Not before this line: these need the packages.
  const { reading } = await import('./reading.mjs');
  const { tasks } = await import('./tasks.mjs');
  const { sizes } = await import('./sizes.mjs');
  const { way } = await import('./way.mjs');
  const { cue } = await import('./cue.mjs');
  const { popup } = await import('./popup.mjs');
  const { history } = await import('./history.mjs');
  /** @template T @param {(stage: import('../demo/open.mjs').Stage) => Promise<T>} part @returns {Promise<T>} */
  const inBrowser = async (part) => {
    /** @type {T[]} */
    const results = [];
    await open({ browser, extension, lang: 'en', headless: true }, async (stage) => {
      results.push(await part(stage));
    });
    return /** @type {T} */ (results[0]);
  };
  /** @type {Record<string, () => Promise<string[]> | string[]>} */
  const parts = {
    reading: () => reading(browser),
    tasks: () => inBrowser(tasks),
    sizes: () => sizes(extension),
    way: () => inBrowser(way),
    cue: () => inBrowser(cue),
    popup: () => inBrowser(popup),
    history: () => inBrowser((a) => inBrowser((b) => inBrowser((c) => history([a, b, c])))),
  };
  for (const [name, part] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    say('');
    for (const line of await part()) say(line);
  }
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
