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
  window.draw = (name, label, tag = 'b') => { root.innerHTML =
    '<style>.tile{width:200px;padding:12px}b,strong{font-size:28px}</style><section class="board"><div class="tile ' + name + '"><p class="' + name + '1">' + label +
    '</p><' + tag + ' class="' + name + '2"><i>1</i><i>.</i><i>2</i><span>万</span></' + tag + '></div></section>'; };
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

const ask = (id: string) => tile(id).getByRole('button', { name: 'Point at it' }).click();
const chosen = () => sidebar.locator('[data-pick=chosen]').waitFor();
const keep = () => sidebar.getByRole('button', { name: 'Keep it' }).click();
const draw = (name: string, label: string, tag = 'b') =>
  page.evaluate((given) => (window as unknown as { draw(...given: string[]): void }).draw(...given), [name, label, tag]);

async function clickOn(selector: string, dx: number, dy: number): Promise<void> {
  await sidebar.locator('[data-pick=pointing]').waitFor();
  const box = await page.locator(selector).boundingBox();
  const [x, y] = [(box?.x ?? 0) + dx, (box?.y ?? 0) + dy];
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y);
  await screen(desk, page, `picker-over-${selector.replace(/\W/g, '')}`);
  await page.mouse.click(x, y);
  await chosen();
}

/** Keys arrive at our page inside the picker's element: the browser moves the focus to another process in its own time. Presses one that means nothing. */
async function keysReady(): Promise<void> {
  const ours = await until('our page that takes the keys', () =>
    page.frames().find((one) => one.url().endsWith('/picker-keys.html')),
  );
  await ours.waitForLoadState();
  await ours.evaluate(() => addEventListener('keydown', () => Object.assign(window, { arrived: true }), { once: true }));
  await until('a key to arrive at our page', async () => {
    await page.keyboard.press('Shift');
    return ours.evaluate(() => 'arrived' in window);
  });
  await page.evaluate(() => {
    (window as unknown as { heard: string[] }).heard.length = 0;
  });
}

/** Answers the question about orders. A button that the browser cannot yet say is seen takes no answer, so it may need another press. */
function answer(name: string): Promise<true> {
  const asked = sidebar.locator('[data-moved=orders]');
  return until(`“${name}” to be taken`, async () => {
    if ((await asked.count()) === 0) return true;
    await asked.getByRole('button', { name }).click();
    await asked.waitFor({ state: 'detached', timeout: 1500 });
    return true;
  });
}

const noneHeard = async () => expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('a number in a closed shadow root, by the pointer', async () => {
  await ask('orders');
  await clickOn('#host', 25, 75);
  expect(await sidebar.getByLabel('It is').inputValue()).toBe('orders');
  expect(await sidebar.getByLabel('Found by').inputValue()).toBe('乡亲捧场');
  await until('three looks', async () => (await sidebar.locator('[data-look="1.2万"]').count()) === 3);
  await screen(desk, page, 'picker-form');
  expect(await axeFindings(sidebar)).toEqual([]);
  await keep();
  await until('the number read', async () => (await value('orders')) === '12000');
});

test('a number in a frame, by the pointer; what the page makes up does not count', async () => {
  await ask('viewers');
  await sidebar.locator('[data-pick=pointing]').waitFor();
  await page.evaluate(() => {
    const host = document.querySelector('anchor-desk-picker') as HTMLElement;
    for (const type of ['pointermove', 'pointerdown', 'click']) {
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 60, clientY: 80 }));
      document.elementFromPoint(60, 80)?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 60, clientY: 80 }));
    }
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  });
  await clickOn('iframe', 30, 75);
  expect(await sidebar.locator('[data-look]').first().getAttribute('data-look')).toBe('4,321');
  await keep();
  await until('the number read', async () => (await value('viewers')) === '4321');
});

test('a number in a table, by keys that the page does not hear', async () => {
  await ask('revenue');
  await keysReady();
  await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'Enter');
  // The row holds more than one number: there is nothing to take.
  await press('ArrowDown', 'Enter');
  await chosen();
  expect(await sidebar.locator('[data-look]').first().getAttribute('data-look')).toBe('¥8,800.50');
  expect(await sidebar.getByLabel('Found by').inputValue()).toBe('小店战绩');
  await keep();
  await until('the number read', async () => (await value('revenue')) === '8800.5');
  await noneHeard();
  await ask('audience');
  await keysReady();
  await press('Escape');
  await sidebar.locator('[data-pick]').waitFor({ state: 'detached' });
  await noneHeard();
});

test('other class names and a page that is loaded again change nothing', async () => {
  await draw('css-9z8y7x', '乡亲捧场');
  await page.reload();
  sidebar = await desk.sidebar(page);
  await draw('sc-kQzPwb', '乡亲捧场');
  for (const [id, number] of Object.entries({ orders: '12000', viewers: '4321', revenue: '8800.5' })) {
    await until(`${id} read`, async () => (await value(id)) === number);
  }
  expect(await sidebar.locator('[data-moved]').count()).toBe(0);
});

test('one way lost: the other finds it, a person is asked, and yes renews both', async () => {
  await draw('css-1x2y3z', '父老支持');
  const asked = sidebar.locator('[data-moved=orders]');
  await asked.waitFor();
  expect(await asked.textContent()).toContain('1.2万');
  expect(await tile('orders').getAttribute('data-state')).toBe('suspect');
  expect(await value('orders')).toBeNull();
  await screen(desk, sidebar, 'picker-moved');
  await answer('Yes');
  await until('the number read again', async () => (await value('orders')) === '12000');
  // By its new label, now that its place is another one.
  await draw('css-1x2y3z', '父老支持', 'strong');
  await asked.waitFor();
  expect(await asked.textContent()).toContain('父老支持');
  await answer('No');
  await until('nothing read in its stead', async () => (await tile('orders').getAttribute('data-state')) !== 'suspect');
  expect(await value('orders')).toBeNull();
});

test('what was taught goes into a file, and comes back from it', async () => {
  const own = await desk.own('desk.html#/dashboards');
  await own.getByRole('heading', { name: '大屏' }).waitFor();
  const [download] = await Promise.all([
    own.waitForEvent('download'),
    own.getByRole('button', { name: 'Give all as a file' }).click(),
  ]);
  await own.getByRole('button', { name: 'Remove' }).click();
  await own.getByText('No page was taught yet.').waitFor();
  await page.bringToFront();
  await until('the number read no more', async () => (await value('viewers')) === null);
  await own.locator('input[type=file]').setInputFiles(await download.path());
  await own.locator('[data-arrived=new]').waitFor();
  expect(await axeFindings(own)).toEqual([]);
  await own.getByRole('button', { name: 'Take over 1 page' }).click();
  await until('the number read again', async () => (await value('viewers')) === '4321');
});
