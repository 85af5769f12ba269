/** Numbers drawn by real packages: every value that is read was shown at rest, none of those that rolled by. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, pageErrors, startBrowser } from './browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser, { script: './pages/widgets.ts' });
});
afterAll(() => browser.close());

describe('odometer, number-flow, countup.js', () => {
  it('reads what they show at rest and nothing that rolls by', async () => {
    const steps: [number, number, number, number][] = [
      [1234.5, 88, 15_030, 3],
      [1299, 102, 15_033, 4],
      [10_000.25, 97, 27_000, 12],
    ];
    const seen = await page.evaluate(async (shows) => {
      const values: Record<string, (number | string)[]> = {};
      const note = (read: Record<string, number | string>) => {
        for (const [metric, value] of Object.entries(read)) {
          values[metric] ??= [];
          const list = values[metric];
          if (value !== list.at(-1) && value !== 'rolling') list.push(value);
        }
      };
      window.anchor.start();
      note(await window.anchor.settled());
      for (const show of shows) {
        window.dashboard.show(...show);
        // Looks at every frame, more often than the product ever does.
        for (let i = 0; i < 6; i++)
          await new Promise((next) => requestAnimationFrame(next)).then(() => note(window.anchor.brief()));
        for (;;) {
          const read = window.anchor.brief();
          note(read);
          if (!Object.values(read).includes('rolling')) break;
          await new Promise((next) => requestAnimationFrame(next));
        }
      }
      return values;
    }, steps);
    expect(seen).toEqual({
      revenue: [0, 123450, 129900, 1000025],
      viewers: [0, 88, 102, 97],
      audience: [0, 15030, 15033, 27000],
      orders: [0, 3, 4, 12],
    });
    expect(pageErrors()).toEqual([]);
  });
});
