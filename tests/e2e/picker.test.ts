/** Teaching a page by pointing at its numbers, for real: in a shadow root, a frame and a table, by pointer and by keys; and what happens when the page changes. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { screen } from './harness/screens';
import { until } from './harness/wait';

const PAGE = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>大屏</title><style>
  body { font: 16px sans-serif; margin: 24px; width: 700px } .tile { width: 200px; padding: 12px; margin: 8px; border: 1px solid #ccc }
  .tile b { font-size: 28px } td, th { padding: 6px 18px; text-align: left } iframe { width: 400px; height: 130px; border: 1px solid #ccc }
</style></head><body>
<div id="host"></div>
<iframe src="/inner.html" title="inner"></iframe>
<table id="sums"><thead><tr><th>渠道</th><th>小店战绩</th><th>满意票</th></tr></thead>
<tbody><tr><td>合计</td><td>¥8,800.50</td><td>312</td></tr></tbody></table>
<script>
  window.heard = [];
  for (const type of ['keydown', 'keyup', 'keypress']) addEventListener(type, (event) => heard.push(event.key), true);
  const root = document.getElementById('host').attachShadow({ mode: 'closed' });
  window.draw = (name, label) => { root.innerHTML =
    '<style>.tile{width:200px;padding:12px}b{font-size:28px}</style><section class="board"><div class="tile ' + name + '"><p class="' + name + '1">' + label +
    '</p><b class="' + name + '2"><i>1</i><i>.</i><i>2</i><span>万</span></b></div></section>'; };
  draw('css-1x2y3z', '乡亲捧场');
</script></body></html>`;
const INNER = `<!doctype html><html lang="zh"><head><meta charset="utf-8"></head><body style="font:16px sans-serif">
<div class="tile"><p>围观老铁</p><b style="font-size:28px">4,321</b></div></body></html>`;
const PAGES = { '/live/1234567.html': { body: PAGE }, '/inner.html': { body: INNER } };

let desk: Launched;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  desk = await launch({ pages: PAGES });
  page = await desk.open('/live/1234567.html');
  sidebar = await desk.sidebar(page);
});
afterAll(() => desk.close());

const value = (id: string) => sidebar.locator(`[data-metric="${id}"]`).first().getAttribute('data-value');
const tile = (id: string) => sidebar.locator(`[data-metric="${id}"]`).first();

async function point(at: { x: number; y: number }): Promise<void> {
  await sidebar.getByRole('button', { name: 'Point at a number' }).or(tile('orders').getByRole('button')).first().click();
  await sidebar.locator('[data-pick=pointing]').waitFor();
  await page.mouse.move(at.x - 5, at.y);
  await page.mouse.move(at.x, at.y);
  await page.mouse.click(at.x, at.y);
  await sidebar.locator('[data-pick=chosen]').waitFor();
}

test('a number in a closed shadow root, by the pointer', async () => {
  const box = await page.locator('#host').boundingBox();
  await point({ x: (box?.x ?? 0) + 25, y: (box?.y ?? 0) + 75 });
  await sidebar.getByLabel('It is').selectOption('orders');
  expect(await sidebar.getByLabel('Found by').inputValue()).toBe('乡亲捧场');
  await until('three looks', async () => (await sidebar.locator('[data-look="1.2万"]').count()) === 3);
  await screen(desk, page, 'picker-form');
  expect(await axeFindings(sidebar)).toEqual([]);
  await sidebar.getByRole('button', { name: 'Keep it' }).click();
  await until('the number read', async () => (await value('orders')) === '12000');
});
