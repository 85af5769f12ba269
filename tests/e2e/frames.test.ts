/** A dashboard whose numbers stand in a frame of another origin: read as one page once that origin is granted, and offered before. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from './harness/launch';
import { doubled, storedIn } from './harness/stored';
import { until } from './harness/wait';

const tile = (label: string, id: string, value: string) => `<section><h3>${label}</h3><p id="${id}">${value}</p></section>`;
const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>大屏</title>${body}`;
const frame = (src: string) => `<iframe src="${src}" style="width: 700px; height: 400px"></iframe>`;

let desk: Launched;
/** The other origin that the test's build may read. */
let other: string;

beforeAll(async () => {
  desk = await launch({
    pages: {
      '/console': {
        body: page(
          tile('成交订单数', 'orders', '30') +
            tile('直播间成交金额', 'revenue', '¥1,234.50') +
            tile('实时在线人数', 'viewers', '7'),
        ),
      },
    },
  });
  other = desk.origin.replace('localhost', '127.0.0.1');
  desk.pages.set('/portal', { body: page(tile('实时在线人数', 'viewers', '120') + frame(`${other}/console`)) });
  desk.pages.set('/closed', { body: page(`<h1>直播中控</h1>${frame('http://stats.example/console')}`) });
  await desk.context.route('http://stats.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: page(tile('成交订单数', 'orders', '30')) }),
  );
});
afterAll(() => desk.close());

const framed = (portal: Page) => portal.frames().find((one) => one.url() === `${other}/console`);

test('the page and its frame are one source, each number once, and a reload of the frame goes on with it', async () => {
  const portal = await desk.open('/portal');
  const sidebar = await desk.sidebar(portal);
  const value = (id: string) => sidebar.locator(`[data-metric="${id}"]`).first().getAttribute('data-value');
  await until('the numbers of the frame', async () => (await value('orders')) === '30' && (await value('revenue')) === '1234.5');
  // The page's own number may still come to rest; that of the frame never stands in for it.
  expect(await until('the number of the page', () => value('viewers'))).toBe('120');
  expect(await portal.locator('anchor-desk').count()).toBe(1);
  expect(await framed(portal)?.locator('anchor-desk').count()).toBe(0);

  await sidebar.getByRole('button', { name: 'Start recording' }).click();
  await sidebar.getByRole('button', { name: 'End session' }).waitFor();
  const set = (amount: string) =>
    framed(portal)?.evaluate((text) => {
      const orders = document.getElementById('orders');
      if (orders) orders.textContent = text;
    }, amount);
  await set('33');
  await until('three more orders', async () => (await value('orders')) === '33');

  desk.pages.set('/console', { body: page(tile('成交订单数', 'orders', '35') + tile('直播间成交金额', 'revenue', '¥1,300')) });
  await framed(portal)?.evaluate(() => location.reload());
  await until('the numbers of the frame that loaded anew', async () => (await value('orders')) === '35');

  const own = await desk.own('popup.html');
  const stored = await until('the last row', async () => {
    const now = await storedIn(own);
    return now.snapshots.some((row) => row.values.orders?.amount === 35) && now;
  });
  expect(stored.sessions.map(({ sources }) => sources.length)).toEqual([1]);
  expect(new Set(stored.snapshots.map((row) => row.source)).size).toBe(1);
  expect(doubled(stored)).toEqual([]);
  const read = stored.snapshots.flatMap((row) => row.values.orders?.amount ?? []);
  expect([...new Set(read)]).toEqual([30, 33, 35]);
  expect(stored.sessions[0]?.summary.metrics.orders).toMatchObject({ first: 30, last: 35, gained: 5, resets: 0, falls: 0 });
  expect(new Set(stored.snapshots.flatMap((row) => row.values.viewers?.amount ?? []))).toEqual(new Set([120]));
});

test('a frame that may not be read is offered, and not read', async () => {
  const sidebar = await desk.sidebar(await desk.open('/closed'));
  await sidebar
    .getByText(/stats\.example/)
    .first()
    .waitFor();
  expect(await sidebar.locator('[data-metric="orders"][data-value]').count()).toBe(0);
});
