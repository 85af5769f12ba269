/** Several dashboards in one session: two platforms add up, and say that an audience so made is a sum. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from './harness/launch';
import { storedIn } from './harness/stored';
import { until } from './harness/wait';
import { stopWorkers } from './harness/worker';

const board = (viewers: number, audience: number, orders: number, revenue: string) => `<!doctype html><meta charset="utf-8">
<title>数据大屏</title><main>
<section><h3>实时在线人数</h3><p>${viewers}</p></section>
<section><h3>累计观看人数</h3><p>${audience}</p></section>
<section><h3>成交订单数</h3><p id="orders">${orders}</p></section>
<section><h3>直播间成交金额</h3><p>¥${revenue}</p></section></main>`;

let desk: Launched;

beforeAll(async () => {
  desk = await launch({
    pages: {
      '/first': { body: board(120, 5000, 30, '1,234.50') },
      '/second': { body: board(80, 2500, 12, '765.50') },
      '/third': { body: board(61, 900, 24, '10.00') },
    },
  });
});
afterAll(() => desk.close());

test('a second dashboard joins the running session, and the totals are those of both', async () => {
  const first = await desk.open('/first');
  const one = await desk.sidebar(first);
  await one.getByRole('button', { name: 'Start recording' }).click();
  await one.getByRole('button', { name: 'End session' }).waitFor();
  const second = await desk.open('/second');
  const two = await desk.sidebar(second);
  await two.getByRole('button', { name: 'Start recording' }).click();
  await two.getByRole('button', { name: 'End session' }).waitFor();

  const value = (id: string) => two.locator(`[data-metric="${id}"]`).first().getAttribute('data-value');
  await until('the sums', async () => (await value('orders')) === '42' && (await value('revenue')) === '2000');
  expect(await value('viewers')).toBe('200');
  expect(await value('audience')).toBe('7500');
  await two
    .getByText(/sum|both|twice/i)
    .first()
    .waitFor();

  await second.evaluate(() => {
    const orders = document.getElementById('orders');
    if (orders) orders.textContent = '15';
  });
  await until('the sum with three more', async () => (await value('orders')) === '45');

  const stored = await storedIn(await desk.own('popup.html'));
  expect(stored.sessions.length).toBe(1);
  expect(stored.sessions[0]?.sources.length).toBe(2);
  expect(stored.sessions[0]?.summary.metrics.orders?.last).toBe(45);
});

test('another stream in the same tab does not get into the session of the one before', async () => {
  const page = await desk.open('/third?roomId=1');
  const sidebar = await desk.sidebar(page);
  await sidebar.getByRole('button', { name: 'Start recording' }).click();
  await sidebar.getByRole('button', { name: 'End session' }).waitFor();
  const own = await desk.own('popup.html');
  const mine = async () => (await storedIn(own)).snapshots.filter((row) => row.values.viewers?.raw === '61');
  await until('rows of the first room', async () => (await mine()).length > 0);
  await page.evaluate(() => {
    history.pushState(null, '', '?roomId=2');
    const orders = document.getElementById('orders');
    if (orders) orders.textContent = '9012';
  });
  await sidebar.getByRole('button', { name: 'Start recording' }).waitFor();
  const rows = (await storedIn(own)).snapshots;
  expect(rows.filter((row) => row.values.orders?.amount === 9012)).toEqual([]);
});

test('a page that was away when its session ended stops as soon as it is back', async () => {
  const page = await desk.open('/third?roomId=3');
  const sidebar = await desk.sidebar(page);
  await sidebar.getByRole('button', { name: 'Start recording' }).click();
  await sidebar.getByRole('button', { name: 'End session' }).waitFor();
  const own = await desk.own('popup.html');
  const session = await until('the session', async () => (await storedIn(own)).sessions.find((s) => s.endedAt === undefined));
  const blocked = page.evaluate(() => {
    const until = performance.now() + 4000;
    while (performance.now() < until);
  });
  await own.evaluate(
    `chrome.runtime.sendMessage({ id: 7, type: 'endSession', data: { session: ${JSON.stringify(session.id)} }, timestamp: 1 })`,
  );
  await stopWorkers(desk.context);
  await blocked;
  await sidebar.getByRole('button', { name: 'Start recording' }).waitFor();
  const ended = await until('the end', async () => (await storedIn(own)).sessions.find((s) => s.id === session.id && s.endedAt));
  const late = (await storedIn(own)).snapshots.filter((row) => row.session === session.id && row.at > (ended.endedAt ?? 0));
  expect(late).toEqual([]);
  expect(await sidebar.getByText(/not been saved/).count()).toBe(0);
});
