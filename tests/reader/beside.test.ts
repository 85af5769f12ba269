/** Numbers that were taught by their place alone, or by a label that others have as well: what stands beside them tells whether they are still the same. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, startBrowser } from './browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser, {
    css: '#grid { display: grid; grid-template-columns: repeat(3, 120px) } td, th { padding: 4px 20px }',
  });
});
afterAll(() => browser.close());

const tile = (label: string, value: string) => `<div class="tile"><p>${label}</p><b>${value}</b></div>`;
const grid = (...tiles: string[]) => `<div id="grid">${tiles.join('')}</div>`;
const rows = (...all: [string, string, string][]) =>
  `<table><thead><tr><th>款式</th><th>人气</th><th>斩获</th></tr></thead><tbody>${all.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const shop = (name: string, amount: string) =>
  `<section><h4>${name}</h4>${tile('成交金额', amount)}${tile('进店', '7')}</section>`;

const show = (html: string) =>
  page.evaluate((content) => {
    document.body.innerHTML = content;
  }, html);

interface Taught {
  metric: string;
  label: string;
  path: readonly string[];
  beside?: string;
}

/** What a person who points at the first element that fits teaches: with the nearest label, or by the place alone. */
async function point(metric: string, selector: string, byPlace = true): Promise<Taught> {
  const picked = await page.evaluate((at) => window.anchor.pick(at), selector);
  if (!picked) throw new Error('nothing to point at');
  const { labels, path, beside, block } = picked;
  const [label = ''] = byPlace ? [] : labels;
  const known = byPlace ? beside : block;
  return { metric, label, path, ...(known === undefined ? {} : { beside: known }) };
}

/** Starts a reader that was taught so; what it says once it rests. */
const read = (taught: Taught) =>
  page.evaluate(async (profile) => {
    window.anchor.start({ profile: [profile] } as never);
    const values = await window.anchor.settled();
    const { looks } = window.anchor.look();
    const sure = Object.entries(looks).filter(([, look]) => look.unsure !== true);
    return Object.fromEntries(sure.map(([metric]) => [metric, values[metric]]));
  }, taught as never);

/** Everything that is read as sure from the change until the page rests again. */
const sureAfter = (html: string | null, script: string) =>
  page.evaluate(
    async ([content, change]) => {
      const seen: unknown[] = [];
      const { reader } = window.anchor;
      const note = () => {
        for (const look of Object.values(window.anchor.look().looks)) {
          if (look.outcome === 'number' && !look.unsure && !seen.includes(look.amount)) seen.push(look.amount);
        }
      };
      if (content) document.body.innerHTML = content;
      if (change) new Function(change)();
      for (let i = 0; i < 200 && reader.status.moved.length === 0; i++) {
        note();
        await new Promise(requestAnimationFrame);
      }
      for (let i = 0; i < 30; i++) {
        note();
        await new Promise(requestAnimationFrame);
      }
      return { seen, moved: reader.status.moved.map(({ metric, by }) => `${metric} ${by}`) };
    },
    [html, script] as const,
  );

describe('a place without a label', () => {
  const before = grid(tile('乡亲捧场', '12'), tile('转粉计', '900'), tile('围观', '40'));

  it('is sure while the same stands beside it, also when all of it is built anew', async () => {
    await show(before);
    const taught = await point('orders', '.tile:nth-child(2) b');
    expect(taught).toMatchObject({ label: '', beside: '转粉计' });
    expect(await read(taught)).toEqual({ orders: 900 });
    const after = await sureAfter(grid(tile('乡亲捧场', '12'), tile('转粉计', '901'), tile('围观', '40')), '');
    expect(after).toEqual({ seen: [901], moved: [] });
  });

  it.each([
    ['tiles change their order', grid(tile('转粉计', '900'), tile('乡亲捧场', '12'), tile('围观', '40')), ''],
    ['tiles are moved', null, "const g = document.getElementById('grid'); g.append(g.children[1])"],
    [
      'their texts are changed in place, as frameworks do',
      null,
      "const p = document.querySelectorAll('.tile'); for (const [i, l, v] of [[0,'转粉计','900'],[1,'乡亲捧场','12']]) { p[i].children[0].firstChild.data = l; p[i].children[1].firstChild.data = v }",
    ],
    ['nothing stands beside it any more', grid(tile('', '12'), tile('', '17'), tile('', '40')), ''],
  ])('is never sure of another number when %s', async (_, html, change) => {
    await show(before);
    expect(await read(await point('orders', '.tile:nth-child(2) b'))).toEqual({ orders: 900 });
    const { seen, moved } = await sureAfter(html, change);
    expect(seen.filter((amount) => amount !== 900)).toEqual([]);
    expect(moved.length > 0 || seen.length > 0).toBe(true);
  });

  it.each([
    ['rows', rows(['枣', '5', '60'], ['米', '9', '31'])],
    ['columns', rows(['米', '31', '9'], ['枣', '60', '5']).replace('<th>人气</th><th>斩获</th>', '<th>斩获</th><th>人气</th>')],
  ])('in a table is not sure when %s change places', async (_, html) => {
    await show(rows(['米', '9', '31'], ['枣', '5', '60']));
    const taught = await point('orders', 'tbody tr:first-child td:nth-child(3)');
    expect(taught).toMatchObject({ beside: '米|斩获' });
    expect(await read(taught)).toEqual({ orders: 31 });
    expect(await sureAfter(html, '')).toEqual({ seen: [], moved: ['orders path'] });
  });

  it('is read in the stead of a number whose label the reader knows: a person said so', async () => {
    await show(grid(tile('成交订单数', '12'), tile('转粉计', '900')));
    const taught = await point('orders', '.tile:nth-child(2) b');
    expect(await read(taught)).toEqual({ orders: 900 });
    expect(await sureAfter(grid(tile('转粉计', '900'), tile('成交订单数', '12')), '')).toEqual({
      seen: [],
      moved: ['orders path'],
    });
  });

  it('that was taught before it was known what stands beside it is not sure below the label of another metric', async () => {
    await show(grid(tile('乡亲捧场', '12'), tile('成交人数', '900')));
    const path = ['#grid > div:nth-of-type(2) > b'];
    expect(await read({ metric: 'orders', label: '', path })).toEqual({ buyers: 900 });
    expect(await read({ metric: 'orders', label: '', path: ['#grid > div:nth-of-type(1) > b'] })).toEqual({
      orders: 12,
      buyers: 900,
    });
  });
});

describe('a place with a label that others have as well', () => {
  const before = shop('甲店', '¥900') + shop('乙店', '¥30');

  it('is known by the heading of its block', async () => {
    await show(before);
    const taught = await point('revenue', 'section:nth-of-type(2) b', false);
    expect(taught).toMatchObject({ label: '成交金额', beside: '乙店' });
    expect(await read(taught)).toEqual({ revenue: 3000 });
    expect(await sureAfter(shop('乙店', '¥31') + shop('甲店', '¥900'), '')).toEqual({ seen: [], moved: ['revenue path'] });
  });

  it('is not sure when the blocks change their texts in place', async () => {
    await show(before);
    await read(await point('revenue', 'section:nth-of-type(2) b', false));
    const swap =
      "const [a, b] = document.querySelectorAll('section'); a.children[0].firstChild.data = '乙店'; b.children[0].firstChild.data = '甲店'; a.querySelector('b').firstChild.data = '¥30'; b.querySelector('b').firstChild.data = '¥900'";
    expect((await sureAfter(null, swap)).seen).toEqual([]);
  });
});
