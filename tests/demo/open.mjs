// @ts-check
/** Serves the practice dashboard and opens a browser with the extension in it, for as long as the show takes; leaves nothing behind. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArgs } from '../setup/browser.mjs';
import { SetupError, step } from '../setup/say.mjs';
import { serve } from '../setup/serve.mjs';

/**
 * @typedef {{ browser: string, extension: string, lang: 'en' | 'zh-CN', headless: boolean }} Place
 * @typedef {{ context: import('playwright-core').BrowserContext, extensionId: string, url: string, lang: 'en' | 'zh-CN' }} Stage
 */

const WINDOW = { width: 1440, height: 900 };

/** @param {Place} place @param {string} profile */
async function start({ browser, extension, lang, headless }, profile) {
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: browser,
      headless,
      locale: lang,
      viewport: headless ? WINDOW : null,
      acceptDownloads: true,
      chromiumSandbox: !headless,
      handleSIGINT: false,
      handleSIGTERM: false,
      args: [...browserArgs({ extension, language: lang, window: !headless }), `--window-size=${WINDOW.width},${WINDOW.height}`],
    })
    .catch((/** @type {Error} */ error) => {
      const hint = headless
        ? 'Set CHROME_PATH to another browser.'
        : 'Is the display there? "npm start -- --headless" needs none.';
      throw new SetupError(`${error.message}\n\n${browser} did not open. ${hint}`);
    });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }).catch(() => null));
  if (worker) return { context, extensionId: new URL(worker.url()).host };
  await context.close();
  throw new SetupError(
    `${browser} opened without the extension: it ignores --load-extension. Set CHROME_PATH to Chromium, Chrome for Testing or Microsoft Edge.`,
  );
}

/** Opens everything, lets `show` run, and closes everything, also after Ctrl+C.
 * @param {Place} place @param {(stage: Stage) => Promise<void>} show */
export async function open(place, show) {
  const profile = mkdtempSync(join(tmpdir(), 'anchor-desk-'));
  const served = await step(
    'practice dashboard',
    () => serve({ folders: [place.extension] }),
    ({ url }) => `${url}/practice.html`,
  );
  /** @type {import('playwright-core').BrowserContext | undefined} */
  let context;
  const stop = () => void context?.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const started = await step('browser with the extension', () => start(place, profile));
    context = started.context;
    await show({ ...started, url: served.url, lang: place.lang });
  } finally {
    await context?.close();
    await served.close();
    process.off('SIGINT', stop).off('SIGTERM', stop);
    // The browser writes for some 100 ms after it has left.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
