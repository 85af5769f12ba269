/** History with room, over a thousand sessions: conditions and order, sessions beside each other, a host over time, splitting and merging. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { screen } from './harness/screens';
import { fillHistory } from './history-fill';

const SESSIONS = 1000;
const READINGS = 360;
const START = Date.UTC(2026, 4, 1, 12);
const LOOKS = [
  ['en', 'light'],
  ['zh-CN', 'dark'],
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const;

interface Chrome {
  storage: { local: { set(items: object): Promise<void> } };
}

let desk: Launched;
let page: Page;

async function look(language: 'en' | 'zh-CN', theme: 'light' | 'dark'): Promise<void> {
  await desk.worker.evaluate(
    ([l, t]) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ language: l, theme: t }),
    [language, theme] as const,
  );
  await page.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor();
}

const go = (hash: string) => page.evaluate((to) => location.assign(to), hash);
const rows = () => page.locator('[data-session]');
const summary = () => page.locator('.adh-list-summary').innerText();

/** In every look: nothing for axe to say, nothing wider than the window, a picture to be seen. */
async function inEveryLook(name: string, ready: string): Promise<void> {
  for (const [language, theme] of LOOKS) {
    await look(language, theme);
    await page.locator(ready).first().waitFor();
    // Colours pass over into those of the other theme; a passage that is broken off has ended, too.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined));
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await screen({ lang: language, theme }, page, name, true);
  }
  await look('en', 'light');
}

/** Rows and sessions that a page can see, counted in the database itself. */
const visible = () =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('anchor-desk');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const all = <T>(store: string) =>
      new Promise<T[]>((resolve) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    type Row = {
      id: string;
      title: string;
      deletedAt?: number;
      summary: { snapshots: number; metrics: { orders: { last: number; gained: number } } };
    };
    const sessions = (await all<Row>('sessions')).filter(
      (row) => row.deletedAt === undefined && row.title.startsWith('临县红枣'),
    );
    db.close();
    return sessions.map(({ summary: { snapshots, metrics } }) => ({
      snapshots,
      last: metrics.orders.last,
      gained: metrics.orders.gained,
    }));
  });

beforeAll(async () => {
  desk = await launch({ viewport: { width: 1200, height: 900 } });
  page = await desk.popup('/sessions');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(fillHistory, { sessions: SESSIONS, readings: READINGS, start: START });
  await page.reload();
  await rows().first().waitFor();
});
beforeEach(() => look('en', 'light'));
afterAll(() => desk.close());

test('conditions and order leave what they say, and the sums are of what is shown', async () => {
  expect(await summary()).toContain('999 sessions');
  expect(await summary()).toMatch(/Audience ≈[\d,]+ \(100 without a value\)/);
  await page.getByRole('combobox', { name: 'County' }).selectOption('沁源县');
  await expect.poll(summary).toContain('249 of 999');
  await page.getByRole('combobox', { name: 'Order' }).selectOption('orders');
  const orders = await rows().locator('.adh-figure:nth-child(3) dd').allInnerTexts();
  const numbers = orders.map((text) => Number(text.replaceAll(',', '')));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await page.getByRole('button', { name: 'No conditions' }).click();
  await page.getByRole('combobox', { name: 'Campaign' }).selectOption('五一专场');
  await expect.poll(summary).toContain('of 999');
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('重点县');
  await page.getByLabel('From').fill('2030-01-01');
  await page.getByText('No session meets these conditions').waitFor();
  await page.getByRole('button', { name: 'Show all sessions' }).click();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
  await expect.poll(summary).toContain('999 sessions');
});

test('ticked sessions stand beside each other', async () => {
  for (const id of ['s0', 's1', 's2']) await page.locator(`[data-session="${id}"] input[type=checkbox]`).check();
  await inEveryLook('history-wide-list', '.adh-chosen');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.locator('.u-over').waitFor();
  await page.getByRole('combobox', { name: 'Metric' }).selectOption('orders');
  await page.getByText('Show as a table').click();
  const last = await page.locator('.adh-details tbody tr').last().locator('td').allInnerTexts();
  expect(last.slice(0, 2)).toEqual(['719', '359']);
  await page.getByRole('combobox', { name: 'Align' }).selectOption('share');
  await expect.poll(() => page.locator('.adh-details tbody th').last().innerText()).toContain('100');
  expect(await page.getByRole('row', { name: /^Orders 719/ }).innerText()).toMatch(/359 \(-50.1\s?%\)/);
  await page.locator('.u-over').hover({ position: { x: 200, y: 50 } });
  await expect.poll(() => page.locator('.ad-chart-readout').innerText()).toMatch(/%[\s\S]*\d/);
  await inEveryLook('history-compare', '.u-over');
});

test('a host’s sessions are one table, with the way they went', async () => {
  await go('#/session/s0');
  await page.getByRole('link', { name: '张建国' }).click();
  await page.getByRole('heading', { name: /张建国/ }).waitFor();
  expect(await page.locator('tbody tr').count()).toBe(251);
  await inEveryLook('history-host', 'tfoot');
});

test('a session says what happened in words, and what each host and product did', async () => {
  await go('#/session/s0');
  await page.locator('.u-over').waitFor();
  const text = await page.locator('main, #root').first().innerText();
  for (const words of ['Stock low: 党参, 12 left', 'Viewers down 34 %', 'Hosts on air', 'Planned min'])
    expect(text).toContain(words);
  await inEveryLook('history-session-wide', '.u-over');
});

test('two pieces of one stream become one with every row once, and two again', async () => {
  const pieces = await visible();
  expect(pieces.map(({ snapshots }) => snapshots)).toEqual([READINGS, READINGS]);
  await go('#/sessions');
  await page.getByRole('button', { name: 'Untick all' }).click();
  for (const id of ['s0', 's1']) await page.locator(`[data-session="${id}"] input[type=checkbox]`).check();
  await page.getByRole('button', { name: 'Merge…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect(await visible()).toEqual([{ snapshots: 2 * READINGS, last: 2 * READINGS - 1, gained: 2 * READINGS - 1 }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('[data-session="s1"]').waitFor();
  expect(await visible()).toEqual(pieces);
});

test('a session is cut in two, the parts have all of it, and it is whole again', async () => {
  await page.locator('[data-session="s0"] a').click();
  await page.getByRole('button', { name: 'Split…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton').fill('20');
  await dialog.getByRole('spinbutton').blur();
  await screen({ lang: 'en', theme: 'light' }, page, 'history-split');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Split' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  const counts = (await visible()).map(({ snapshots }) => snapshots).toSorted((a, b) => a - b);
  expect(counts).toEqual([120, 240, READINGS]);
  await page.locator('li[data-session] a').first().click();
  await page.getByText('Split off another session.').waitFor();
  await page.locator('.adh-made').getByRole('button', { name: 'Undo' }).click();
  await page.locator('[data-session="s0"]').waitFor();
  expect((await visible()).map(({ snapshots }) => snapshots)).toEqual([READINGS, READINGS]);
});
