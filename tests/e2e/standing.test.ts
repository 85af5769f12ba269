/** A page that stands still: blocked by its own work, it leaves a gap that says so; without fetches, its numbers are old and say why. */
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from './harness/launch';
import { storedIn } from './harness/stored';
import { until } from './harness/wait';

/** Fetches its number ten times, and then no more. */
const FETCHING = `<!doctype html><meta charset="utf-8"><title>大屏</title><h3>成交订单数</h3><p id="orders">0</p><script>
let left = 10;
const timer = setInterval(async () => {
  const answer = await fetch('/orders.json');
  document.getElementById('orders').textContent = (await answer.json()).orders + 10 - left;
  if (--left === 0) clearInterval(timer);
}, 300);</script>`;

const BOARD = '<!doctype html><meta charset="utf-8"><title>大屏</title><h3>实时在线人数</h3><p>120</p>';

let desk: Launched;
/** On another site than the page that is blocked, which would stop this one as well. */
let fetching: Frame;

beforeAll(async () => {
  desk = await launch({
    pages: {
      '/fetching': { body: FETCHING },
      '/orders.json': { body: '{"orders": 30}', type: 'application/json' },
      '/board': { body: BOARD },
    },
  });
  fetching = await desk.sidebar(await desk.open(`${desk.origin.replace('localhost', '127.0.0.1')}/fetching`));
});
afterAll(() => desk.close());

test('a page that is blocked leaves a gap, and the computer was not asleep', async () => {
  const page = await desk.open('/board');
  const sidebar = await desk.sidebar(page);
  await sidebar.getByRole('button', { name: 'Start recording' }).click();
  await sidebar.locator('[data-metric="viewers"][data-value="120"]').waitFor();
  const own = await desk.own('popup.html');
  await until('a row', async () => (await storedIn(own)).snapshots.length > 0);
  await page.evaluate(() => {
    const end = performance.now() + 6500;
    while (performance.now() < end);
  });
  const gaps = await until('the gap', async () => {
    const found = (await storedIn(own)).marks.filter((mark) => mark.kind === 'gap');
    return found.length > 0 && found;
  });
  expect(gaps).toMatchObject([{ cause: 'page-busy' }]);
});

test('a page that fetches no more has old numbers, and says since when', async () => {
  await fetching.locator('[data-metric="orders"][data-state="stale"][data-value="39"]').waitFor({ timeout: 20_000 });
  await fetching.getByText(/the page has not fetched anything since \d/).waitFor();
});
