/** Panels that are torn down and built anew, and the call that tells of changes. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage, pageErrors, startBrowser } from './browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser, {});
  await page.evaluate(() => {
    window.draw = (orders, viewers) => {
      const tile = (label: string, value: string) => `<div class="t${Math.random()}"><p>${label}</p><b>${value}</b></div>`;
      (document.getElementById('root') as HTMLElement).innerHTML =
        `<section>${tile('成交订单数', orders)}${tile('在线人数', viewers)}</section>`;
    };
  });
});
afterAll(() => browser.close());
beforeEach(() => expect(pageErrors()).toEqual([]));

declare global {
  interface Window {
    draw: (orders: string, viewers: string) => void;
  }
}

describe('re-mounting', () => {
  it('reads on after the panel was replaced, without a new search', async () => {
    const read = await page.evaluate(async () => {
      window.draw('1', '2');
      window.anchor.start();
      await window.anchor.settled();
      window.draw('3', '4');
      return window.anchor.settled();
    });
    expect(read).toEqual({ orders: 3, viewers: 4 });
  });

  it('reads numbers of a panel that is replaced at every frame', async () => {
    const read = await page.evaluate(async () => {
      window.draw('1', '2');
      window.anchor.start();
      await window.anchor.settled();
      for (let i = 0; i < 60; i++) {
        window.draw('5', '6');
        await new Promise(requestAnimationFrame);
      }
      window.draw('5', '6');
      return window.anchor.brief();
    });
    expect(read).toEqual({ orders: 5, viewers: 6 });
  });

  it('reads on while searches find the panel again that was just replaced', async () => {
    // The clock is the test's own, so that every search ends between a replacement and the next look.
    const { reads, searches } = await page.evaluate(() => {
      let clock = 0;
      let soon: (() => void)[] = [];
      let timers: { at: number; run: () => void }[] = [];
      let searches = 0;
      const pass = (ms: number) => {
        clock += ms;
        const due = timers.filter(({ at }) => at <= clock);
        timers = timers.filter(({ at }) => at > clock);
        for (const { run } of due) run();
        for (; soon.length > 0; searches++) {
          const runs = soon;
          soon = [];
          for (const run of runs) run();
        }
      };
      const reader = window.anchor.start({
        now: () => clock,
        idle: { soon: (run) => soon.push(run), later: (ms, run) => timers.push({ at: clock + ms, run }) },
      });
      const reads = new Set<string>();
      for (let frame = 0; frame < 1000; frame++) {
        window.draw('5', '6');
        pass(16);
        const { looks } = reader.look(0, clock);
        if (frame >= 60)
          reads.add(JSON.stringify(Object.values(looks).map((look) => (look.outcome === 'number' ? look.amount : look.outcome))));
      }
      return { reads: [...reads], searches };
    });
    expect(searches).toBeGreaterThan(4);
    expect(reads).toEqual(['[5,6]']);
  });

  it('finds a panel that is replaced between the slices of a search', async () => {
    const read = await page.evaluate(() => {
      const root = document.getElementById('root') as HTMLElement;
      root.insertAdjacentHTML('afterend', `<ul id="many">${'<li>闲谈</li>'.repeat(6000)}</ul>`);
      let soon: (() => void)[] = [];
      window.draw('5', '6');
      const reader = window.anchor.start({ now: () => 0, idle: { soon: (run) => soon.push(run), later: () => undefined } });
      let slices = 0;
      for (; soon.length > 0; slices++) {
        const runs = soon;
        soon = [];
        for (const run of runs) run();
        window.draw('5', '6');
      }
      for (let i = 0; i < 100; i++) {
        reader.look(0, i * 10);
        window.draw('5', '6');
      }
      document.getElementById('many')?.remove();
      return { slices, metrics: reader.found().map(({ metric }) => metric), shown: reader.look(0, 1000).looks.orders };
    });
    expect(read.slices).toBeGreaterThan(2);
    expect(read).toMatchObject({ metrics: ['orders', 'viewers'], shown: { outcome: 'number', amount: 5 } });
  });

  it('says lost when the panel is gone for good, and reads again when it comes back elsewhere', async () => {
    const states = await page.evaluate(async () => {
      window.draw('1', '2');
      window.anchor.start();
      await window.anchor.settled();
      const root = document.getElementById('root') as HTMLElement;
      root.innerHTML = '';
      const first = window.anchor.brief();
      while (window.anchor.brief().orders !== 'lost') await new Promise(requestAnimationFrame);
      root.outerHTML = '<main><p>直播</p><div id="root"></div></main>';
      window.draw('7', '8');
      while (window.anchor.brief().orders !== 7) await new Promise(requestAnimationFrame);
      return [first, window.anchor.brief()];
    });
    expect(states).toEqual([
      { orders: 'rolling', viewers: 'rolling' },
      { orders: 7, viewers: 8 },
    ]);
  });

  it('does not take a label that came to mean something else', async () => {
    const read = await page.evaluate(async () => {
      window.draw('1', '2');
      window.anchor.start();
      await window.anchor.settled();
      const label = document.querySelector('p') as HTMLElement;
      label.textContent = '退款订单数';
      const b = document.querySelector('b') as HTMLElement;
      b.textContent = '99';
      return window.anchor.brief();
    });
    expect(read).toEqual({ orders: 'rolling', viewers: 2 });
  });
});

describe('onChange', () => {
  it('tells of a change at once and again when the number rests', async () => {
    const told = await page.evaluate(async () => {
      window.draw('1', '2');
      const reader = window.anchor.start();
      await window.anchor.settled();
      const b = document.querySelector('b') as HTMLElement;
      const looks: (number | string | undefined)[] = [];
      await new Promise<void>((done) => {
        reader.onChange(() => {
          looks.push(window.anchor.brief().orders);
          if (looks.at(-1) === 2) done();
        });
        (b.firstChild as Text).data = '2';
      });
      return looks;
    });
    expect(told[0]).toBe('rolling');
    expect(told.at(-1)).toBe(2);
  });
});
