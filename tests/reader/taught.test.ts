/** Places that a person pointed at, what the adapter says, and two equal numbers that part ways. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, readout, startBrowser } from './browser';

const tile = (label: string, value: string, id = '') => `<div class="tile"><p>${label}</p><b id="${id}">${value}</b></div>`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser, {});
});
afterAll(() => browser.close());

const show = (html: string) =>
  page.evaluate((content) => {
    document.body.innerHTML = content;
  }, html);

describe('a profile', () => {
  it('reads a label that nobody else knows', async () => {
    await show(tile('小店战绩', '¥88') + tile('别的', '5'));
    expect(await readout(page)).toEqual({});
    expect(await readout(page, { profile: [{ metric: 'revenue', label: '小店战绩' }] })).toEqual({ revenue: 8800 });
  });

  it('finds the number by its path when the label has changed, and says so', async () => {
    await show(tile('换了名字', '¥88', 'gmv'));
    const profile = [{ metric: 'revenue', label: '小店战绩', path: ['#gmv'] }];
    expect(await readout(page, { profile })).toEqual({ revenue: 8800 });
    expect(await page.evaluate(() => window.anchor.reader.found().map(({ label, how }) => [label, how]))).toEqual([
      ['小店战绩', 'profile'],
    ]);
  });

  it('decides between two numbers of one label', async () => {
    await show(tile('成交金额', '¥900', 'a') + tile('成交金额', '¥30', 'b'));
    expect(await readout(page)).toEqual({ revenue: 'ambiguous' });
    const profile = [{ metric: 'revenue', label: '成交金额', path: ['#b'] }];
    expect(await readout(page, { profile })).toEqual({ revenue: 3000 });
  });

  it('follows a path into a shadow root, and one that leads nowhere not at all', async () => {
    await show('<div id="host"></div>');
    await page.evaluate(
      (html) => {
        (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' }).innerHTML = html;
      },
      tile('谁知道', '7'),
    );
    const place = (path: string[]) => ({ profile: [{ metric: 'orders', label: '谁知道吗', path }] });
    expect(await readout(page, place(['#host', 'b']))).toEqual({ orders: 7 });
    expect(await readout(page, place(['#host', '#host', 'b']))).toEqual({});
    expect(await readout(page, place(['::']))).toEqual({});
  });
});

describe('a place with two ways', () => {
  const profile = [{ metric: 'orders', label: '乡亲捧场', path: ['#n'], unit: '万' }];
  const seen = () =>
    page.evaluate(async () => {
      const values = await window.anchor.settled();
      const { reader } = window.anchor;
      const { orders } = window.anchor.look().looks;
      return { value: values.orders, moved: reader.status.moved, unsure: orders?.unsure === true };
    });

  it('is sure while both lead to one number, in the unit that was taught, also when its panel is built anew', async () => {
    await show(tile('乡亲捧场', '1.2', 'n'));
    expect(await readout(page, { profile })).toEqual({ orders: 12_000 });
    await show(tile('乡亲捧场', '1.3', 'n'));
    expect(await seen()).toEqual({ value: 13_000, moved: [], unsure: false });
  });

  it.each([
    ['its place is gone', tile('乡亲捧场', '1.2', 'm'), 'label', '乡亲捧场'],
    ['its label is gone', tile('换了', '1.2', 'n'), 'path', ''],
    ['they part ways', tile('乡亲捧场', '1.2', 'm') + tile('别的', '5', 'n'), 'label', '乡亲捧场'],
  ])('is not sure when %s', async (_, html, by, label) => {
    await show(html);
    expect(await readout(page, { profile })).toEqual({ orders: 12_000 });
    expect(await seen()).toEqual({ value: 12_000, moved: [{ metric: 'orders', by, raw: '1.2', label }], unsure: true });
  });

  it('is taught anew, or refused, while the page is read', async () => {
    await show(tile('成交金额', '¥88', 'n') + tile('在线人数', '7'));
    expect(await readout(page)).toEqual({ revenue: 8800, viewers: 7 });
    const after = (taught: object) =>
      page.evaluate(async (next) => {
        const changed = window.anchor.reader.teach(next as never);
        const { revenue: _, ...others } = window.anchor.brief();
        return { changed, others, now: await window.anchor.settled() };
      }, taught);
    expect(await after({ places: [], refused: [{ metric: 'revenue', label: '成交金额' }] })).toEqual({
      changed: ['revenue'],
      // What it does not concern is read on without a break.
      others: { viewers: 7 },
      now: { viewers: 7 },
    });
  });
});

describe('an adapter', () => {
  const base = { id: 'x', platform: 'X', matches: [], facts: [] };
  it('names labels, excludes labels, and tells the currency', async () => {
    await show(tile('战绩', '¥88') + tile('在线人数', '5') + tile('观看人数', '9'));
    const adapter = { ...base, labels: { revenue: ['战绩'] }, never: ['在线人数'], currency: 'JPY' };
    expect(await readout(page, { adapter })).toEqual({ revenue: 88, audience: 9 });
  });

  it('takes a 万 behind single digits for a mark of their place where the platform writes it so', async () => {
    const digits = [...'¥17,492万'].map((c) => `<i style="display:inline-block;width:20px">${c}</i>`).join('');
    await show(tile('成交金额', digits));
    expect(await readout(page, { adapter: { ...base, quirks: { wanPositionMark: true } } })).toEqual({ revenue: 1_749_200 });
    expect(await readout(page)).toEqual({ revenue: 'unparsed ambiguous' });
  });

  it('prefers the label it lists first', async () => {
    await show(tile('GMV', '¥10') + tile('支付金额', '¥8'));
    const prefer = (labels: string[]) => ({ adapter: { ...base, labels: { revenue: labels } } });
    expect(await readout(page, prefer(['支付金额', 'GMV']))).toEqual({ revenue: 800 });
    expect(await readout(page, prefer(['GMV', '支付金额']))).toEqual({ revenue: 1000 });
  });
});

it('two equal numbers that part ways are nobody’s', async () => {
  await show(tile('成交金额', '0', 'a') + tile('成交金额', '0', 'b'));
  expect(await readout(page)).toEqual({ revenue: 0 });
  const seen = await page.evaluate(async () => {
    (document.getElementById('a') as HTMLElement).textContent = '50';
    const values = new Set<unknown>();
    while (!window.anchor.reader.status.ambiguous.includes('revenue')) {
      values.add(window.anchor.brief().revenue);
      await new Promise(requestAnimationFrame);
    }
    return [...values];
  });
  expect(seen).toEqual(['rolling']);
});
