/** Numbers in shadow roots and frames, and digits in columns that are pushed through a window. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, pageErrors, readout, startBrowser } from './browser';

const tile = (label: string, value: string) => `<div class="tile"><p>${label}</p><b>${value}</b></div>`;
/** What `chrome.dom.openOrClosedShadowRoot` knows, a page has to remember for itself. */
const REMEMBER = `window.closedRoots = new WeakMap();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); window.closedRoots.set(this, root); return root; };`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser, {
    first: REMEMBER,
    files: {
      '/outer': `<!doctype html><body>${tile('在线人数', '31')}<iframe src="/inner"></iframe></body>`,
      '/inner': `<!doctype html><body>${tile('观看人数', '32')}</body>`,
    },
  });
});
afterAll(() => browser.close());

const settled = () => page.evaluate(() => window.anchor.settled());

describe('shadow roots', () => {
  it('reads open roots, slots and roots in roots', async () => {
    await page.evaluate(
      (html) => {
        document.body.innerHTML = '<div id="host"><b slot="value">7</b></div>';
        const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
        root.innerHTML = `<p>成交订单数</p><slot name="value"></slot><x-inner></x-inner>`;
        (root.querySelector('x-inner') as HTMLElement).attachShadow({ mode: 'open' }).innerHTML = html;
      },
      tile('在线人数', '12'),
    );
    expect(await readout(page)).toEqual({ orders: 7, viewers: 12 });
  });

  it('reads closed roots through the door it is given, and not without', async () => {
    await page.evaluate(
      (html) => {
        document.body.innerHTML = '<x-panel></x-panel>';
        (document.querySelector('x-panel') as HTMLElement).attachShadow({ mode: 'closed' }).innerHTML = html;
      },
      tile('在线人数', '12'),
    );
    expect(await readout(page)).toEqual({});
    expect(await readout(page, { closed: true })).toEqual({ viewers: 12 });
    const after = await page.evaluate(
      async (html) => {
        const host = document.querySelector('x-panel') as HTMLElement;
        const { closedRoots } = window as unknown as { closedRoots: WeakMap<Element, ShadowRoot> };
        (closedRoots.get(host) as ShadowRoot).innerHTML = html;
        return window.anchor.settled();
      },
      tile('在线人数', '13'),
    );
    expect(after).toEqual({ viewers: 13 });
  });
});

describe('frames', () => {
  it('reads frames of the same origin at any depth, and follows their changes', async () => {
    await page.evaluate(async () => {
      document.body.innerHTML = '<iframe src="/outer" width="600" height="400"></iframe>';
      const outer = document.querySelector('iframe') as HTMLIFrameElement;
      const loaded = (frame: HTMLIFrameElement) => new Promise((done) => frame.addEventListener('load', done, { once: true }));
      await loaded(outer);
      const inner = outer.contentDocument?.querySelector('iframe') as HTMLIFrameElement;
      if (!inner.contentDocument?.querySelector('b')) await loaded(inner);
    });
    expect(await readout(page)).toEqual({ viewers: 31, audience: 32 });
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument?.querySelector('iframe')?.contentDocument;
      (inner?.querySelector('b') as HTMLElement).textContent = '40';
    });
    expect(await settled()).toEqual({ viewers: 31, audience: 40 });
    expect(pageErrors()).toEqual([]);
  });
});

it('hears of numbers that come later into a frame or a shadow root', async () => {
  const read = await page.evaluate(async () => {
    document.body.innerHTML = '<div id="host"></div><iframe></iframe><p>在线人数</p><b>1</b>';
    const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
    window.anchor.start();
    await window.anchor.settled();
    root.innerHTML = '<p>观看人数</p><b>2</b>';
    const body = document.querySelector('iframe')?.contentDocument?.body as HTMLElement;
    body.innerHTML = '<p>成交订单数</p><b>3</b>';
    while (Object.keys(window.anchor.reader.look(0, performance.now()).looks).length < 3)
      await new Promise(requestAnimationFrame);
    return window.anchor.settled();
  });
  expect(read).toEqual({ viewers: 1, audience: 2, orders: 3 });
});

const ten = [...'0123456789'];
const column = (style: string) =>
  `<span class="window"><span class="column" style="${style}">${ten.map((n) => `<i>${n}</i>`).join('')}</span></span>`;
const WINDOW = `.window{display:inline-block;height:30px;width:20px;overflow:hidden;position:relative;vertical-align:top;line-height:30px}
  .column{display:block}.column i{display:block;height:30px}
  .upright{position:absolute;left:0;writing-mode:vertical-rl;text-orientation:upright;line-height:20px;letter-spacing:10px;font:20px monospace}`;

describe('digits in columns', () => {
  const digits = [4, 0, 7];
  const boards: [string, string][] = [
    ['translateY', digits.map((n) => column(`transform:translateY(-${n * 30}px)`)).join('')],
    ['translateY in percent', digits.map((n) => column(`transform:translateY(-${n * 10}%)`)).join('')],
    ['top', digits.map((n) => column(`position:absolute;top:-${n * 30}px`)).join('')],
    ['negative margin', digits.map((n) => column(`margin-top:-${n * 30}px`)).join('')],
    [
      'with a comma between',
      [
        column('transform:translateY(-30px)'),
        '<span>,</span>',
        ...digits.map((n) => column(`transform:translateY(-${n * 30}px)`)),
      ].join(''),
    ],
  ];
  it.each(boards)('%s', async (name, board) => {
    await page.evaluate(
      ([css, html]) => {
        document.body.innerHTML = `<style>${css}</style><div><p>成交订单数</p><div>${html}</div></div>`;
      },
      [WINDOW, board] as const,
    );
    expect(await readout(page)).toEqual({ orders: name.includes('comma') ? 1407 : 407 });
  });

  it('scrollTop', async () => {
    await page.evaluate(
      ([css, html]) => {
        document.body.innerHTML = `<style>${css}</style><div><p>成交订单数</p><div>${html}</div></div>`;
        for (const [i, frame] of document.querySelectorAll('.window').entries()) frame.scrollTop = 30 * (i + 2);
      },
      [WINDOW, column('') + column('')] as const,
    );
    expect(await readout(page)).toEqual({ orders: 23 });
  });

  it('upright text in one node', async () => {
    await page.evaluate(
      ([css]) => {
        const digit = (n: number) =>
          `<span class="window"><span class="upright" style="transform:translateY(-${n * 10}%)">0123456789</span></span>`;
        document.body.innerHTML = `<style>${css}</style><div><p>成交订单数</p><div>${digit(3)}${digit(9)}</div></div>`;
      },
      [WINDOW] as const,
    );
    expect(await readout(page)).toEqual({ orders: 39 });
  });

  it('waits while a column moves', async () => {
    const seen = await page.evaluate(
      async ([css, html]) => {
        document.body.innerHTML = `<style>${css} .column{transition:transform 600ms linear}</style><div><p>成交订单数</p><div>${html}</div></div>`;
        window.anchor.start();
        await window.anchor.settled();
        const columns = [...document.querySelectorAll<HTMLElement>('.column')];
        columns.forEach((one, i) => {
          one.style.transform = `translateY(-${[9, 8][i] as number}0%)`;
        });
        const values = new Set<unknown>();
        for (let i = 0; i < 100; i++) {
          values.add(window.anchor.brief().orders);
          await new Promise(requestAnimationFrame);
        }
        values.add((await window.anchor.settled()).orders);
        return [...values];
      },
      [WINDOW, column('transform:translateY(0%)') + column('transform:translateY(-10%)')] as const,
    );
    expect(seen).toEqual(['rolling', 98]);
  });
});
