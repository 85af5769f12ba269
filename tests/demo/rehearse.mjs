// @ts-check
/** The show without a window: half a minute of what an aide does, then an account of what was recorded, and pictures. */
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { SetupError, say, step } from '../setup/say.mjs';
import { account } from './account.mjs';
import { texts } from './texts.mjs';

const PICTURES = resolve('tests/.out/demo');
/** How long each product stays on air. */
const ON_AIR_MS = 8_000;
const PRODUCTS = 3;
/** How long the first sure number may take. */
const FIRST_MS = 10_000;
/** Items of the rundown that are tried before giving up on finding products in it. */
const ITEMS = 8;
/** Show seconds per real second: in half a minute a quarter of an hour passes. */
const SPEED = 30;
const POPUP = { width: 800, height: 600 };
/** Colours change over a moment. */
const CHANGE_MS = 500;

/** @typedef {import('playwright-core').Page} Page @typedef {import('playwright-core').Frame} Frame */

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {Page} page @returns {Promise<Frame>} */
async function sidebarOf(page) {
  for (let tries = 0; tries < 100; tries++) {
    const frame = page.frames().find((candidate) => new URL(candidate.url() || 'about:blank').pathname.endsWith('/sidebar.html'));
    if (frame) return frame;
    await pause(150);
  }
  throw new SetupError('The sidebar did not come up on the practice dashboard within 15 s.');
}

/** A picture in light and one in dark. @param {Page} page @param {string} name @param {boolean} [whole] */
async function pictures(page, name, whole = false) {
  mkdirSync(PICTURES, { recursive: true });
  const paths = [];
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await page.emulateMedia({ colorScheme });
    await pause(CHANGE_MS);
    const path = join(PICTURES, `${name}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: whole });
    paths.push(relative('.', path));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return paths;
}

/** Waits until the number of orders is neither missing nor moving. @param {Frame} sidebar */
const sureOrders = (sidebar) =>
  sidebar
    .locator('[data-metric="orders"][data-state="ok"]')
    .first()
    .waitFor({ timeout: FIRST_MS })
    .catch(() => say('  the sidebar is not sure of the orders yet'));

/** Puts products on air in turn. Items of the rundown that are no product are passed over.
 * @param {Frame} sidebar @param {any} words @param {(what: string) => void} progress @param {() => Promise<void>} atLast while the last is on air */
async function sell(sidebar, words, progress, atLast) {
  const onAir = sidebar.getByRole('button', { name: words.onAir.label, exact: true }).first();
  const next = sidebar.getByRole('button', { name: words.show.next, exact: true }).first();
  let shown = 0;
  for (let item = 0; item < ITEMS && shown < PRODUCTS; item++) {
    if (await onAir.isVisible()) {
      shown += 1;
      progress(`product ${shown} of ${PRODUCTS} on air`);
      await onAir.click();
      await pause(ON_AIR_MS);
      if (shown === PRODUCTS) await atLast();
      if ((await onAir.getAttribute('aria-pressed')) === 'true') await onAir.click();
    }
    await next.click();
  }
}

/** @param {import('./open.mjs').Stage} stage */
export async function rehearse({ context, extensionId, url, lang }) {
  const words = texts(lang, 'sidebar');
  const page = context.pages()[0] ?? (await context.newPage());
  const address = `${url}/practice.html?lang=${lang}&seed=7&speed=${SPEED}&t=1800`;
  const sidebar = await step('dashboard with the sidebar', async () => {
    await page.goto(address);
    return sidebarOf(page);
  });
  const taken = await step('recording for about 30 s', async (progress) => {
    await sidebar.getByRole('button', { name: words.start, exact: true }).click();
    // What a product sells is counted from a number that was sure when it went on air.
    await sureOrders(sidebar);
    await pause(CHANGE_MS);
    /** @type {string[]} */
    let paths = [];
    await sell(sidebar, words, progress, async () => {
      await sureOrders(sidebar);
      paths = await pictures(page, 'sidebar');
    });
    await sidebar.getByRole('button', { name: words.end, exact: true }).click();
    await sidebar.getByRole('button', { name: words.start, exact: true }).waitFor({ timeout: 30_000 });
    return paths;
  });
  const popup = await context.newPage();
  await popup.setViewportSize(POPUP);
  await step('the session in the popup', async () => {
    await popup.goto(`chrome-extension://${extensionId}/popup.html#/sessions`);
    await popup.locator('[data-session] a').first().waitFor();
    taken.push(...(await pictures(popup, 'popup-list')));
    await popup.locator('[data-session] a').first().click();
    await popup.getByRole('button', { name: texts(lang, 'history').session.exportCsv, exact: true }).waitFor();
    taken.push(...(await pictures(popup, 'popup-session', true)));
  });
  say('');
  for (const line of await account(popup, lang)) say(line);
  say('');
  say('Pictures');
  for (const path of taken) say(`  ${path}`);
}
