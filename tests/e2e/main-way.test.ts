/** The whole way once, for real: page → reader → store → sidebar → popup. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeamState } from '../../components/practice/seam';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { screen } from './harness/screens';
import { until } from './harness/wait';

let desk: Launched;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  desk = await launch();
  page = await desk.dashboard({ seed: 7, speed: 20, t: 600, digits: 'roll' });
  sidebar = await desk.sidebar(page);
});
afterAll(() => desk.close());

const truth = () => page.evaluate(() => (window as unknown as { practice: { state: SeamState } }).practice.state);
const shown = async (id: string) => {
  const tile = sidebar.locator(`[data-metric="${id}"]`);
  if ((await tile.count()) === 0) return undefined;
  return { value: await tile.first().getAttribute('data-value'), state: await tile.first().getAttribute('data-state') };
};

test('the sidebar stands on the page by itself and reads the numbers before anything is recorded', async () => {
  await page.evaluate(() => (window as unknown as { practice: { pause(): void } }).practice.pause());
  for (const id of ['viewers', 'audience', 'orders', 'revenue'] as const) {
    await until(`${id} as the page shows it`, async () => {
      const { displayed } = await truth();
      const expected = (displayed[id]?.amount ?? Number.NaN) / (id === 'revenue' ? 100 : 1);
      const now = await shown(id);
      return now?.state === 'ok' && Number(now.value) === expected;
    });
  }
});

test('one click starts the recording, and what is shown is on disk', async () => {
  await sidebar.getByRole('button', { name: 'Start recording' }).click();
  await sidebar.getByRole('button', { name: 'End session' }).waitFor();
  await page.evaluate(() => (window as unknown as { practice: { resume(): void } }).practice.resume());
  await sidebar.getByRole('button', { name: 'On air', exact: true }).first().click();
  const rows = () =>
    desk.worker.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const open = indexedDB.open('anchor-desk');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const count = open.result.transaction('snapshots').objectStore('snapshots').count();
            count.onsuccess = () => {
              open.result.close();
              resolve(count.result);
            };
          };
        }),
    );
  await until('ten snapshots on disk', async () => (await rows()) >= 10);
  await screen(desk, page, 'main-dashboard');
  await screen(desk, sidebar, 'main-sidebar');
});

test('the session ends with one click and a confirmation, and the popup has it', async () => {
  await sidebar.getByRole('button', { name: 'End session' }).click();
  const confirm = sidebar.getByRole('button', { name: 'End session' });
  if ((await confirm.count()) > 0) await confirm.last().click();
  await sidebar.getByRole('button', { name: 'Start recording' }).waitFor();
  const popup = await desk.popup('/sessions');
  const link = popup.getByRole('link').first();
  await link.waitFor();
  await screen(desk, popup, 'main-popup-list');
  expect(await axeFindings(popup)).toEqual([]);
  await link.click();
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Export CSV' }).click();
  const path = await (await download).path();
  const csv = readFileSync(path, 'utf8');
  expect(csv.startsWith('\uFEFFtime,source,viewers,audience,visits,orders,items,buyers,revenue,currency,state,on_air\r\n')).toBe(
    true,
  );
  expect(csv.split('\r\n').length).toBeGreaterThan(10);
  expect(csv).toContain('Linxian red dates');
  await screen(desk, popup, 'main-popup-session', true);
  expect(await axeFindings(popup)).toEqual([]);
});
