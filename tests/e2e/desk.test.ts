/** The desk in a real browser: a table comes in, a show is made of it by keys, nothing is lost, and the sidebar shows it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gbBytes } from '../export/table/make';
import { sixtyProducts } from './desk-files';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { screen } from './harness/screens';
import { until } from './harness/wait';

let browser: Launched;
let desk: Page;

const kept = (page: Page) => until('everything to be kept', () => page.locator('[data-kept="saved"]').count());
const names = (page: Page) => page.locator('.adk-segment b').allInnerTexts();

beforeAll(async () => {
  browser = await launch({ lang: 'zh-CN' });
  browser.context.setDefaultTimeout(8000);
  desk = await browser.own('desk.html');
  await desk.getByRole('heading', { name: '商品' }).first().waitFor();
});
afterAll(() => browser.close());

test('begins with three steps, and is the options page', async () => {
  await desk.getByRole('heading', { name: '三步开播' }).waitFor();
  expect(await axeFindings(desk)).toEqual([]);
  await screen(browser, desk, 'desk-first');
  const page = await browser.worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { getManifest(): { options_ui?: object } } } };
    return chrome.runtime.getManifest().options_ui;
  });
  expect(page).toMatchObject({ page: 'desk.html', open_in_tab: true });
});

test('takes 60 products from a GB18030 table, and offers to undo that', async () => {
  await desk.getByRole('button', { name: '导入表格' }).first().click();
  const file = { name: '特产.csv', mimeType: 'text/csv', buffer: Buffer.from(gbBytes(sixtyProducts())) };
  await desk.locator('input[type=file]').setInputFiles(file);
  await desk.getByText('GB18030').first().waitFor();
  await desk.getByText('60 行正常').waitFor();
  expect(await axeFindings(desk)).toEqual([]);
  await screen(browser, desk, 'desk-import', true);
  await desk.getByRole('button', { name: '导入 60 个商品' }).click();
  await desk.getByText('新增 60 个').waitFor();
  await kept(desk);
  await desk.getByRole('link', { name: '商品', exact: true }).click();
  await desk.getByText('共 60 个').waitFor();
  await desk.getByRole('searchbox', { name: '搜索商品' }).fill('隰县 梨');
  await until('the one that fits', async () => (await desk.locator('[data-product]').count()) === 1);
  await desk.locator('[data-product]').click();
  await desk.getByLabel('直播价').waitFor();
  expect(await desk.getByLabel('直播价').inputValue()).toBe('58.9');
});

test('asks what to do with products that are there already', async () => {
  await desk.goto(`${desk.url().split('#')[0]}#/products/import`);
  const again = {
    name: '再来.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('品名,产地,直播价\n临县红枣,山西临县,19.9\n新品,山西,9\n'),
  };
  await desk.locator('input[type=file]').setInputFiles(again);
  await desk.getByText('有 1 个商品已经有了').waitFor();
  await desk.getByLabel('用新的替换').check();
  await desk.getByRole('button', { name: '导入 2 个商品' }).click();
  await desk.getByText('新增 1 个，替换 1 个').waitFor();
});

test('says in the text what should not be said on air, and why', async () => {
  await desk.goto(`${desk.url().split('#')[0]}#/products`);
  await desk.getByRole('searchbox', { name: '搜索商品' }).fill('吉县苹果');
  await desk.locator('[data-product]').first().click();
  await desk.getByRole('textbox', { name: '第 1 条要点' }).fill('全国最好的苹果，今天吃了治感冒');
  await desk.locator('[data-wording]').waitFor();
  expect(await desk.locator('[data-wording] mark').allInnerTexts()).toContain('最好');
  expect(await desk.locator('[data-wording]').innerText()).toContain('广告法');
  expect(await axeFindings(desk)).toEqual([]);
  await screen(browser, desk, 'desk-product', true);
  await kept(desk);
});

test('makes a rundown with a duet and a song, moved by keys, undone, and checked as a whole', async () => {
  await desk.getByRole('link', { name: '主播', exact: true }).click();
  for (const name of ['李县长', '王县长']) {
    await desk.getByRole('button', { name: '新主播' }).click();
    await until('an empty form', async () => (await desk.getByLabel('名称').inputValue()) === '');
    await desk.getByLabel('名称').fill(name);
  }
  await desk.getByRole('link', { name: '流程单', exact: true }).click();
  await desk.getByRole('button', { name: '新流程单' }).click();
  await desk.getByLabel('标题').fill('五一专场');
  await desk.getByRole('button', { name: '开场', exact: true }).click();
  const search = desk.getByRole('searchbox', { name: '加商品' });
  for (const product of ['吉县苹果', '隰县玉露香梨']) {
    await search.fill(product);
    await desk.getByRole('button', { name: product, exact: true }).click();
    await until(product, async () => (await names(desk)).at(-1)?.includes(product));
  }
  await desk.getByRole('button', { name: '才艺', exact: true }).click();
  await until('four segments', async () => (await names(desk)).length === 4);
  await desk.getByLabel('标题').last().fill('山歌对唱');
  for (const name of ['李县长', '王县长']) await desk.getByRole('checkbox', { name }).check();
  await desk.getByText('李县长 + 王县长').waitFor();
  const song = desk.locator('.adk-segment a', { hasText: '山歌对唱' });
  await song.focus();
  await desk.keyboard.press('Alt+ArrowUp');
  await desk.keyboard.press('Alt+ArrowUp');
  await until('the song to be second', async () => (await names(desk))[1] === '2. 山歌对唱');
  expect(await song.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await desk.locator('[aria-live="polite"]').last().innerText()).toContain('现在第 2 个');
  await desk.keyboard.press('Control+z');
  await until('one step back', async () => (await names(desk))[2] === '3. 山歌对唱');
  await desk.keyboard.press('Control+Shift+z');
  await until('the step again', async () => (await names(desk))[1] === '2. 山歌对唱');
  expect(await axeFindings(desk)).toEqual([]);
  await screen(browser, desk, 'desk-rundown');
  await desk.getByRole('button', { name: '检查用语' }).click();
  await desk.getByRole('heading', { name: /处要看/ }).waitFor();
  await screen(browser, desk, 'desk-wording');
  await kept(desk);
});

test('keeps everything over a reload', async () => {
  await desk.reload();
  await until('the rundown again', async () => (await names(desk)).length === 4);
  expect(await names(desk)).toEqual(['1. 开场', '2. 山歌对唱', '3. 吉县苹果', '4. 隰县玉露香梨']);
  await desk.getByRole('link', { name: '商品', exact: true }).click();
  await desk.getByText('共 61 个').waitFor();
});

test('keeps what was typed when the page is closed 50 ms later', async () => {
  const page = await browser.own('desk.html#/hosts');
  await page.getByRole('link', { name: /李县长/ }).click();
  await page.getByLabel('县区').pressSequentially('吉县');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  await page.close();
  const again = await browser.own('desk.html#/hosts');
  await again.getByRole('link', { name: /李县长/ }).click();
  expect(await again.getByLabel('县区').inputValue()).toBe('吉县');
  await again.close();
});

test('shows another window its edits', async () => {
  const other = await browser.own('desk.html#/hosts');
  await other.getByRole('link', { name: /王县长/ }).click();
  await desk.goto(`${desk.url().split('#')[0]}#/hosts`);
  await desk.getByRole('link', { name: /王县长/ }).click();
  await desk.getByLabel('县区').fill('隰县');
  await until('the other window', async () => (await other.getByLabel('县区').inputValue()) === '隰县');
  await other.close();
});

test('the sidebar shows this rundown and not the sample', async () => {
  const page = await browser.dashboard({ seed: 4, speed: 20 });
  const sidebar = await browser.sidebar(page);
  await until('the rundown in the sidebar', async () => (await sidebar.locator('.ad-rundown').innerText()).includes('山歌对唱'));
  expect(await sidebar.locator('.ad-rundown li').count()).toBe(4);
  await sidebar.getByRole('combobox', { name: '用哪份流程单' }).selectOption('sample');
  await until('the sample', async () => (await sidebar.locator('.ad-rundown li').count()) === 12);
  const opened = browser.context.waitForEvent('page');
  await sidebar.getByRole('link', { name: '编辑' }).click();
  const door = await opened;
  await door.getByRole('heading', { name: '流程单' }).waitFor();
  await door.close();
  await page.close();
});

test('is drawn in the dark as well', async () => {
  await desk.emulateMedia({ colorScheme: 'dark' });
  await desk.goto(`${desk.url().split('#')[0]}#/rundown`);
  await desk.locator('.adk-segment a').nth(1).click();
  expect(await axeFindings(desk)).toEqual([]);
  await screen({ ...browser, theme: 'dark' }, desk, 'desk-rundown');
});
