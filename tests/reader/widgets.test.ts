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

describe('an odometer that never comes to rest', () => {
  it('is read when it starts to roll anew, at the number it shows then', async () => {
    const { seen, shows } = await page.evaluate(async () => {
      const reader = window.anchor.start();
      window.dashboard.show(5000, 1, 1, 1);
      await window.anchor.settled();
      // A roll takes a second: each of these comes in the middle of one.
      const shows = [5010, 5100, 5099, 12_000, 12_345, 20_000];
      const seen: (number | string | undefined)[] = [];
      reader.onChange(() => {
        const { revenue } = window.anchor.brief();
        if (revenue !== 'rolling' && revenue !== seen.at(-1)) seen.push(revenue);
      });
      for (const show of shows) {
        window.dashboard.show(show, 1, 1, 1);
        const start = performance.now();
        while (performance.now() - start < 350) await new Promise(requestAnimationFrame);
      }
      return { seen, shows };
    });
    expect(seen).toEqual([5000, ...shows.slice(0, -1)].map((amount) => amount * 100).filter((amount) => seen.includes(amount)));
    expect(seen.length).toBeGreaterThan(3);
  });
});

describe('a number-flow that is given a new number every second', () => {
  it('is read each time it comes to rest, short as that is, and never in between', async () => {
    const shows = [1030, 1100, 1101, 2400, 2402, 13_000];
    const seen = await page.evaluate(async (numbers) => {
      window.dashboard.like(1000);
      const reader = window.anchor.start();
      await window.anchor.settled();
      const read: (number | string | undefined)[] = [];
      reader.onChange(() => {
        const { likes } = window.anchor.brief();
        if (likes !== 'rolling' && likes !== read.at(-1)) read.push(likes);
      });
      for (const number of numbers) {
        window.dashboard.like(number);
        // It rolls for 900 ms.
        const start = performance.now();
        while (performance.now() - start < 1000) await new Promise(requestAnimationFrame);
      }
      return read;
    }, shows);
    const known = [1000, ...shows];
    expect(seen).toEqual(known.filter((amount) => seen.includes(amount)));
    expect(seen.length).toBeGreaterThan(3);
  });
});
