/** What a person points at: where a number begins and ends, which label leads to it on the whole page, and a path that outlives a release. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, readout, startBrowser } from './browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser, { css: 'b { font-size: 24px } td, th { padding: 4px 20px }' });
});
afterAll(() => browser.close());

async function pick(html: string, selector: string) {
  await page.evaluate((content) => {
    document.body.innerHTML = content;
  }, html);
  return page.evaluate((at) => window.anchor.pick(at), selector);
}
const tile = (label: string, value: string, name = '') => `<div class="tile ${name}"><p>${label}</p><b>${value}</b></div>`;
const digits = (text: string) => [...text].map((c) => `<i style="display:inline-block;width:16px">${c}</i>`).join('');
const odometer = [...'42']
  .map(
    (c) =>
      `<span class="odometer-digit"><span class="odometer-digit-spacer" style="visibility:hidden">8</span><span class="odometer-digit-inner"><span class="odometer-value">${c}</span></span></span>`,
  )
  .join('');

describe('a number', () => {
  it.each([
    ['with its unit in an element of its own', tile('捧场', '<i>1.2</i><span>万</span>'), 'i', '1.2万'],
    ['of digits in elements of their own', tile('捧场', digits('1,024')), 'i:nth-child(3)', '1,024'],
    [
      'of a widget, pointed at by one of its digits',
      tile('捧场', `<span class="odometer"><span class="odometer-inside">${odometer}</span></span>`),
      '.odometer-value',
      '42',
    ],
    ['beside another', '<p><b>12</b> <b style="margin-left:40px">34</b></p>', 'b', '12'],
    ['whose box is pointed at', tile('捧场', '7'), 'b', '7'],
    ['the page does not have yet', tile('成交金额', '--'), 'b', '--'],
  ])('%s', async (_, html, selector, text) => expect((await pick(html, selector))?.text).toBe(text));

  it.each([
    ['a share', tile('捧场', '12%'), 'b'],
    ['a text', tile('捧场', '你好'), 'b'],
    ['a whole row', '<table><tr id="r"><td>1</td><td>2</td></tr></table>', '#r'],
  ])('is not %s', async (_, html, selector) => expect(await pick(html, selector)).toBeNull());
});

describe('its label', () => {
  it.each([
    ['above', tile('乡亲捧场', '7'), 'b', ['乡亲捧场']],
    ['behind', '<div><b>7</b><span>乡亲捧场</span></div>', 'b', ['乡亲捧场']],
    ['one that is known', tile('成交金额', '¥7'), 'b', ['成交金额']],
    ['in a definition list', '<dl><dt>捧场</dt><dd>7</dd><dt>围观</dt><dd>9</dd></dl>', 'dd:nth-of-type(2)', ['围观']],
    [
      'in the head of a table',
      '<table><thead><tr><th>战绩</th><th>捧场</th></tr></thead><tr><td>7</td><td>9</td></tr></table>',
      'td:nth-child(2)',
      ['捧场'],
    ],
    ['in one text with it', '<p>乡亲捧场：1,024</p>', 'p', ['乡亲捧场']],
    ['is none where none is', '<main><b>7</b></main>', 'b', []],
    [
      'is none in a list of things that all have it',
      `<div>${['1', '2', '3', '4'].map((n) => tile('销量', n)).join('')}</div>`,
      'b',
      [],
    ],
  ])('%s', async (_, html, selector, labels) => expect((await pick(html, selector))?.labels.slice(0, 1)).toEqual(labels));
});

it('one of two with the same label is known by its place, and both ways agree', async () => {
  const html = `<section id="total">${tile('乡亲捧场', '900')}</section><section id="today">${tile('乡亲捧场', '30')}</section>`;
  const picked = await pick(html, '#today b');
  expect(picked).toEqual({ text: '30', labels: ['乡亲捧场'], path: ['#today b'], beside: '乡亲捧场' });
  const profile = [{ metric: 'orders', label: '乡亲捧场', path: picked?.path }];
  expect(await readout(page, { profile })).toEqual({ orders: 30 });
  expect(await page.evaluate(() => window.anchor.reader.status.moved)).toEqual([]);
});

it('its path has no name in it that the next release changes', async () => {
  const html = `<div class="css-1x2y3z"><div class="sc-bdVaJa board__Ab12c">${tile('捧场', '7', '_tile_9f3k2_1')}${tile('围观', '9')}</div></div>`;
  const picked = await pick(html, '.tile:nth-child(2) b');
  expect(picked?.path.join(' ')).not.toMatch(/css-|sc-|__|_tile/);
  expect(await page.evaluate((path) => document.querySelector(path)?.textContent, picked?.path[0] ?? '')).toBe('9');
});
