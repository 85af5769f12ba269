/** The desk with as much as a province brings: typing, filtering and reordering work, and 10 000 rows come in as one step. How fast is printed by the bench, not asserted here. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { screen } from './harness/screens';
import { until } from './harness/wait';

let browser: Launched;
let desk: Page;

const csv = (rows: number) =>
  [
    'Name,Origin,Unit,Live price,Stock',
    ...Array.from({ length: rows }, (_, i) => `Product ${i},County ${i % 17},box,${(i % 90) + 9}.9,${i}`),
  ].join('\n');

const goTo = (hash: string) => desk.goto(`${desk.url().split('#')[0]}${hash}`);
const kept = () => until('everything to be kept', () => desk.locator('[data-kept="saved"]').count(), { timeoutMs: 40_000 });

async function bring(rows: number): Promise<void> {
  await goTo('#/products/import');
  await desk.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv(rows)) });
  const take = desk.getByRole('button', { name: /^Take [\d,]+ products$/ });
  await take.waitFor();
  await take.click();
}

beforeAll(async () => {
  browser = await launch({ lang: 'en' });
  browser.context.setDefaultTimeout(10_000);
  desk = await browser.own('desk.html');
  await bring(500);
  await kept();
});
afterAll(() => browser.close());

test('500 products are filtered as one types, and one of them is edited', async () => {
  await goTo('#/products');
  await desk.getByText('500 products').waitFor();
  expect(await desk.getByText('Product 499', { exact: true }).count()).toBe(0);
  await desk.locator('input[type=search]').first().fill('product 499');
  await desk.getByText('Product 499', { exact: true }).first().waitFor();
  await desk.locator('[data-product]').first().click();
  await desk.getByLabel('Name').fill('Dates of Linxian');
  await kept();
  await screen(browser, desk, 'desk-500');
});

test('60 segments: one is moved twenty places by keys', async () => {
  await goTo('#/rundown');
  await desk.getByRole('button', { name: 'New rundown' }).click();
  await desk.getByRole('searchbox', { name: 'Add a product' }).fill('Product 10');
  await desk.getByRole('searchbox', { name: 'Add a product' }).fill('County 3');
  for (const kind of ['Greeting', 'Song', 'Draw']) await desk.getByRole('button', { name: kind, exact: true }).click();
  await desk.getByRole('button', { name: /^Add all \d+$/ }).click();
  await desk.getByRole('searchbox', { name: 'Add a product' }).fill('County 4');
  await desk.getByRole('button', { name: /^Add all \d+$/ }).click();
  await until('60 segments', async () => (await desk.locator('.adk-segment').count()) > 59);
  await desk.locator('.adk-segment a').first().focus();
  for (let i = 0; i < 20; i++) await desk.keyboard.press('Alt+ArrowDown');
  expect(await desk.locator('.adk-segment b').nth(20).innerText()).toContain('Greeting');
  await screen(browser, desk, 'desk-60');
});

test('a segment is dragged to another place', async () => {
  const rows = desk.locator('.adk-segment b');
  const name = async (index: number) => (await rows.nth(index).innerText()).replace(/^\d+\. /, '');
  const dragged = await name(2);
  await desk
    .locator('.adk-segment')
    .nth(2)
    .dragTo(desk.locator('.adk-segment').nth(0), { targetPosition: { x: 200, y: 4 } });
  await until('it to be first', async () => (await name(0)) === dragged);
});

test('10 000 rows come in as one step, and the page answers', async () => {
  await bring(10_000);
  await desk.getByText(/Added 9,50\d/).waitFor();
  await kept();
  await goTo('#/products');
  await desk.getByText('10,001 products').waitFor();
  await desk.reload();
  await desk.getByText('10,001 products').waitFor();
  expect(await axeFindings(desk)).toEqual([]);
});

test('holds together at 200 % and in a narrow window', async () => {
  await desk.setViewportSize({ width: 640, height: 800 });
  for (const [hash, name] of [
    ['#/products', 'desk-narrow'],
    ['#/rundown', 'desk-narrow-rundown'],
  ] as const) {
    await goTo(hash);
    await desk.locator('h1').waitFor();
    expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await screen(browser, desk, name);
  }
});
