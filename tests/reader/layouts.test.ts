/** Pages as platforms set them, in markup alone: everything they show is read, nothing is mistaken, nothing is invented. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, pageErrors, readout, startBrowser } from './browser';
import { GOODS } from './layouts/goods';
import { HIDDEN } from './layouts/hidden';
import { TABLES } from './layouts/tables';
import { TILES } from './layouts/tiles';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser, {});
});
afterAll(() => browser.close());

describe.each([
  ['tiles', TILES],
  ['tables and lists', TABLES],
  ['products', GOODS],
  ['copies, hidden parts, drawings', HIDDEN],
])('%s', (_, cases) => {
  it.each(cases)('%s', async (_name, html, expected) => {
    await page.evaluate((content) => {
      document.body.innerHTML = content;
    }, html);
    expect(await readout(page)).toEqual(expected);
    expect(pageErrors()).toEqual([]);
  });
});
