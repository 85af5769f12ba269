/** Pages that are huge, busy or mean: no exception, no long task of ours, nothing read that is not shown. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPage, pageErrors, readout, startBrowser } from './browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser, {});
});
afterAll(() => browser.close());
afterEach(() => expect(pageErrors()).toEqual([]));

const show = (html: string) =>
  page.evaluate((content) => {
    document.body.innerHTML = content;
  }, html);
const tile = (label: string, value: string) => `<div class="tile"><p>${label}</p><b>${value}</b></div>`;

describe('mean pages', () => {
  const NAMES = [
    ...[
      'textContent',
      'children',
      'childNodes',
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'isConnected',
    ],
    ...[
      'getAttribute',
      'shadowRoot',
      'ownerDocument',
      'checkVisibility',
      'querySelector',
      'getBoundingClientRect',
      'getAnimations',
    ],
  ];

  it('reads through a form that answers with its inputs', async () => {
    const inputs = NAMES.map((name) => `<input name="${name}" value="9">`).join('');
    await show(
      `<form class="tile odometer">${inputs}<p>成交订单数</p><b>12</b></form><form name="defaultView"></form><img name="querySelector" alt="">`,
    );
    expect(await readout(page)).toEqual({ orders: 12 });
  });

  const VALUES: [name: string, value: string][] = [
    ['a million digits', '7'.repeat(1_000_000)],
    ['a megabyte of text', `12 ${'字'.repeat(1_000_000)}`],
    ['digits drawn in reverse', '\u202e4321\u202c'],
    ['infinity', 'Infinity'],
    ['a number out of bounds', '1e400'],
    ['scientific notation', '1.5e3'],
    ['hexadecimal', '0x1F'],
    ['not a number', 'NaN'],
    ['two numbers', '7.9万64.9万'],
    ['markup as text', '&lt;b&gt;12&lt;/b&gt;'],
    ['an expression', '1+1'],
    ['a version', '1.2.3'],
    ['superscript', '1²'],
  ];
  it.each(VALUES)('takes no number from %s', async (_name, value) => {
    await show(tile('成交订单数', value) + tile('在线人数', '5'));
    const { orders, ...rest } = await readout(page);
    expect(rest).toEqual({ viewers: 5 });
    expect(orders === undefined || String(orders).startsWith('unparsed')).toBe(true);
  });

  it('does not match labels with marks of direction inside another way than they are read', async () => {
    await show(tile('\u202e数单订交成', '3') + tile('成\u200b交\u200b订单数', '4'));
    expect(await readout(page)).toEqual({ orders: 4 });
  });

  it('says nothing of a value that became a megabyte', async () => {
    await show(tile('成交订单数', '3'));
    await readout(page);
    const after = await page.evaluate(async () => {
      (document.querySelector('b') as HTMLElement).textContent = '3'.repeat(1_000_000);
      return window.anchor.settled();
    });
    expect(String(after.orders)).toMatch(/^unparsed/);
  });
});

/** A slice goes into so many elements at most, and soon gives the page its turn. How long that takes is printed by the bench. */
const MOST_ELEMENTS = 2100;

/** The most elements that one slice of a search went into, and how many slices there were. */
const busiest = () =>
  page.evaluate(async () => {
    // The clock stands still, so that only the count can end a slice.
    window.anchor.start({ now: () => 0 });
    while (window.anchor.reader.status.state === 'searching') await new Promise((next) => setTimeout(next));
    return { most: Math.max(...window.anchor.asked), slices: window.anchor.asked.length };
  });

describe('huge pages', () => {
  it('searches 100 000 elements in short slices', async () => {
    await page.evaluate(() => {
      const row = (i: number) =>
        `<li><div><i>用户${i}</i><span>这个枣怎么卖？要 ${i} 斤</span></div><div><b>¥${i}</b><u>库存</u></div></li>`;
      const tiles = '<section><div><p>在线人数</p><b>12</b></div><div><p>成交金额</p><b>¥8,000</b></div></section>';
      document.body.innerHTML = `${tiles}<ul>${Array.from({ length: 14_286 }, (_, i) => row(i)).join('')}</ul>`;
    });
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(100_000);
    const { most, slices } = await busiest();
    expect(most).toBeLessThan(MOST_ELEMENTS);
    expect(slices).toBeGreaterThan(100_000 / MOST_ELEMENTS);
    expect(await readout(page)).toEqual({ viewers: 12, revenue: 800_000 });
  });

  it('searches 5 000 labels in one element in short slices', async () => {
    await page.evaluate(() => {
      const labels = ['成交金额', '观看人数', '成交订单数', '退款金额', '点赞数'];
      document.body.innerHTML = Array.from({ length: 5000 }, (_, i) => `<span>${labels[i % 5]}</span> <b>${i}</b> `).join('');
    });
    expect((await busiest()).most).toBeLessThan(MOST_ELEMENTS);
    expect(await readout(page)).toEqual({});
  });

  it('reads at the bottom of a tree as deep as the parser makes it', async () => {
    await show(`${'<div>'.repeat(1000)}${tile('在线人数', '5')}`);
    expect(await readout(page)).toEqual({ viewers: 5 });
  });
});

describe('busy pages', () => {
  it('keeps reading while a million nodes come and go beside it', async () => {
    await show(`${tile('在线人数', '5')}<div id="flood"></div>`);
    const read = await page.evaluate(async () => {
      window.anchor.start();
      await window.anchor.settled();
      const flood = document.getElementById('flood') as HTMLElement;
      for (let i = 0; i < 20; i++) {
        for (let n = 0; n < 25_000; n++) {
          flood.append('x');
          flood.textContent = '';
        }
        await new Promise((next) => setTimeout(next));
      }
      return window.anchor.brief();
    });
    expect(read).toEqual({ viewers: 5 });
  });

  it('goes into few elements of a page that is rebuilt at every frame', async () => {
    const perFrame = await page.evaluate(async () => {
      document.body.innerHTML = `<main></main>${'<p>闲谈</p>'.repeat(2000)}`;
      const main = document.querySelector('main') as HTMLElement;
      const draw = (n: number) => {
        main.innerHTML = ['在线人数', '观看人数', '成交订单数', '成交金额']
          .map((label) => `<div><p>${label}</p><b>${n}</b></div>`)
          .join('');
      };
      draw(1);
      window.anchor.start();
      await window.anchor.settled();
      const searched = () => window.anchor.asked.reduce((sum, one) => sum + one, 0);
      const before = window.anchor.askedInAll - searched();
      for (let i = 0; i < 120; i++) {
        draw(i);
        await new Promise(requestAnimationFrame);
      }
      return (window.anchor.askedInAll - searched() - before) / 120;
    });
    // Four tiles of three elements, anew at every frame at the most.
    expect(perFrame).toBeLessThanOrEqual(4 * 3 * 2);
  });
});
