/** Ten thousand generated dashboards: nothing is read that does not stand beside its label. The seed of a failure draws the page again. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, pageErrors, startBrowser } from './browser';

const PAGES = 10_000;
const BATCH = 500;
const CSS = `.row{display:flex;gap:24px}.grid{display:grid;grid-template-columns:repeat(3,160px)}.d{display:inline-block;width:16px;text-align:center;font-style:normal}
  td,th{padding:4px 12px}`;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('invents nothing on generated pages', async () => {
  const page = await openPage(browser, { script: './fuzz-page.ts', css: CSS });
  let pages = 0;
  let plain = 0;
  let read = 0;
  for (let from = 1; from <= PAGES; from += BATCH) {
    const outcome = await page.evaluate(([start, count]) => window.fuzz(start, count), [from, BATCH] as const);
    expect(outcome.wrong).toEqual([]);
    pages += outcome.pages;
    plain += outcome.plain;
    read += outcome.read;
  }
  expect(pages).toBe(PAGES);
  // Doubtful ones may be left out, but a reader that reads nothing would invent nothing either.
  expect(read / plain).toBeGreaterThan(0.9);
  expect(pageErrors()).toEqual([]);
}, 120_000);
