/**
 * Dashboards built from the component libraries that platforms use. Each page has scenes in `pages/<library>.tsx` and, beside it in
 * `pages/<library>.json`, what must be read of each (amounts; money in minor units). A scene `name+1` is the same after one live update.
 * To add one: write the scene, read the screen with your own eyes, write down what it shows.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, pageErrors, type Readout, readout, startBrowser } from './browser';

const folder = new URL('./pages/', import.meta.url);
const libraries = readdirSync(folder).filter((file) => file.endsWith('.json'));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('has the libraries', () => expect(libraries.length).toBeGreaterThanOrEqual(8));

describe.each(libraries)('%s', (file) => {
  const expected = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, Readout>;
  let page: Page;
  beforeAll(async () => {
    const source = readdirSync(folder).find((name) => /\.tsx?$/.test(name) && name.replace(/\.tsx?$/, '.json') === file);
    page = await openPage(browser, { script: `./pages/${source}` });
  });
  afterAll(() => page.close());

  it.each(Object.entries(expected).filter(([name]) => !name.endsWith('+1')))('%s', async (name, readings) => {
    await page.evaluate((scene) => window.show(scene), name);
    await page.waitForFunction(() => document.querySelector('#root')?.textContent !== '');
    expect(await readout(page)).toEqual(readings);
    const next = expected[`${name}+1`];
    if (next) {
      await page.evaluate(() => window.next());
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await page.evaluate(() => window.anchor.settled())).toEqual(next);
    }
    expect(pageErrors()).toEqual([]);
  });
});
