/** History in the desk: the same pages with room, narrowed by product; a session's picture has its numbers in it; a dashboard's addresses stay; an old one is thinned out. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { summarise } from '../../utils/domain/ledger/summary';
import { seal } from '../../utils/domain/sealed/sealed';
import { writeBundle } from '../../utils/export/bundle-write';
import { bundleOf, recordOf, rowsOf } from '../export/bundle/make';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { screen } from './harness/screens';
import { fillHistory } from './history-fill';

const READINGS = 360;
const START = Date.UTC(2026, 4, 1, 12);

interface Chrome {
  storage: { local: { set(items: object): Promise<void> } };
}

let desk: Launched;
let page: Page;

beforeAll(async () => {
  desk = await launch({ viewport: { width: 1360, height: 900 } });
  page = await desk.own('desk.html');
  await page.getByRole('link', { name: 'Sessions' }).waitFor();
  await page.evaluate(fillHistory, { sessions: 12, readings: READINGS, start: START });
});
afterAll(() => desk.close());

async function look(language: 'en' | 'zh-CN', theme: 'light' | 'dark'): Promise<void> {
  await desk.worker.evaluate(
    ([l, t]) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ language: l, theme: t }),
    [language, theme] as const,
  );
  await page.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor();
}

test('the list stands in the desk, is narrowed by what was on air, and leads to a session and to a comparison', async () => {
  await page.getByRole('link', { name: 'Sessions' }).click();
  await page.locator('[data-session="s0"]').waitFor();
  expect(await page.getByRole('link', { name: 'Sessions', exact: true }).getAttribute('aria-current')).toBe('page');
  await page.getByRole('combobox', { name: 'Product on air' }).selectOption('党参');
  await expect.poll(() => page.locator('[data-session]').count()).toBe(1);
  await page.getByRole('button', { name: 'No conditions' }).click();
  await expect.poll(() => page.locator('[data-session]').count()).toBe(12);
  await page.locator('[data-session="s1"] input[type=checkbox]').check();
  await page.locator('[data-session="s2"] input[type=checkbox]').check();
  expect(await axeFindings(page)).toEqual([]);
  await screen({ lang: 'en', theme: 'light' }, page, 'desk-sessions', true);
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.locator('.u-over').waitFor();
  await page.getByRole('link', { name: 'All sessions' }).click();
  await page.locator('[data-session="s0"] a').click();
  await page.locator('.u-over').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a session of the desk names its campaign', async () => {
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('combobox', { name: 'Campaign' }).fill('端午专场');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('.adh-facts').getByText('端午专场').waitFor();
});

test('a number is corrected after the stream, changed and taken back, each kept with its reason', async () => {
  const card = page.getByRole('region', { name: 'Corrections by hand' });
  await card.getByRole('button', { name: 'Correct a number' }).click();
  await card.getByRole('combobox', { name: 'Which number' }).selectOption('orders');
  await card.getByRole('textbox', { name: 'The right number' }).fill('700');
  await card.getByRole('textbox', { name: 'Why' }).fill('平台少算');
  expect(await axeFindings(page)).toEqual([]);
  await card.getByRole('button', { name: 'Correct', exact: true }).click();
  await card.getByText('Orders: 719 → 700 (平台少算)').waitFor();
  await page.locator('[data-total="orders"]').getByText('Corrected by hand to 700').waitFor();
  await card.getByRole('button', { name: 'Change the correction: Orders' }).click();
  await card.getByRole('textbox', { name: 'The right number' }).fill('701');
  await card.getByRole('button', { name: 'Save the change' }).click();
  await card.getByText('Orders: 719 → 701 (平台少算)').waitFor();
  await card.getByText(/until .*: 700 \(平台少算\)/).waitFor();
  await screen({ lang: 'en', theme: 'light' }, page, 'desk-correction', true);
  await card.getByRole('button', { name: 'Take the correction back: Orders' }).click();
  await card.getByRole('textbox', { name: 'Why it is taken back' }).fill('平台改回来了');
  await card.getByRole('button', { name: 'Take it back' }).click();
  await card.getByText('taken back: 平台改回来了').waitFor();
  await page.locator('[data-total="orders"] .adh-total-manual').waitFor({ state: 'detached' });
});

/** Size and number of different colours of a PNG, as the browser decodes it. */
const decoded = (png: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, picture.width, picture.height).data.buffer ?? new ArrayBuffer(0));
    return { width: picture.width, height: picture.height, colours: new Set(pixels).size };
  }, png.toString('base64'));

test.each([
  ['en', 'light', 'Export picture'],
  ['zh-CN', 'dark', '导出图片'],
] as const)('the picture of a session in %s, %s, is sharp and not blank', async (language, theme, button) => {
  await look(language, theme);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  expect(file.suggestedFilename()).toMatch(/临县红枣.*2026-05-01\.png$/);
  const png = readFileSync(await file.path());
  const { width, height, colours } = await decoded(png);
  expect(width).toBe(2160);
  expect(height).toBeGreaterThan(1000);
  expect(colours).toBeGreaterThan(20);
});

test('a session of two years ago is thinned out, once it was said what that changes; its totals stay', async () => {
  await look('en', 'light');
  const back = -2 * 365 * 86_400_000;
  const rows = rowsOf('old', 600).map((row) => ({ ...row, at: row.at + back }));
  const from = rows[0]?.at ?? 0;
  const old = recordOf('old', 600, { startedAt: from, endedAt: from + 600_000, title: '两年前', summary: summarise(rows) });
  const bundle = bundleOf([{ ...old, sealed: seal(rows) }]);
  await page.goto(page.url().replace(/#.*/, '#/backup'));
  const buffer = Buffer.from(await writeBundle(bundle));
  await page.locator('input[type=file]').setInputFiles({ name: 'old.anchordesk', mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported: 1 new').waitFor();

  // The others are rows, not columns, and are left alone. Ten minutes, and both ends.
  await page.getByRole('combobox', { name: 'Readings' }).selectOption('3');
  await page.getByText('1 session, 600 readings: about 12 would be left. Its totals do not change.').waitFor();
  await page.getByRole('button', { name: 'Thin out' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thin out' }).click();
  await page.getByText('1 session was thinned out.').waitFor();
  await page.goto(page.url().replace(/#.*/, '#/session/old'));
  await page.getByText(/thinned out on/).waitFor();
  expect(await page.locator('[data-total="orders"] .adh-total-number').innerText()).toBe('599');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export CSV' }).click()]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n')
    .slice(1);
  expect(lines).toHaveLength(11);
  // The first, the last of each of ten minutes; the last of all is the end.
  expect(lines.map((line) => Number(line.split(',')[5]))).toEqual([0, 59, 119, 179, 239, 299, 359, 419, 479, 539, 599]);
  expect(await page.locator('.u-over').count()).toBe(1);
});
