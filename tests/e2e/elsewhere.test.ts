/** A dashboard nobody described, from `Start recording` to `Export CSV`: each row of the file holds what the page showed at that moment. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../reader/browser';
import { type Launched, launch } from './harness/launch';
import { storedIn } from './harness/stored';
import { until } from './harness/wait';
import type { Drawn } from './pages/county-live';

const METRICS = ['viewers', 'audience', 'orders', 'items', 'buyers', 'revenue'] as const;

let desk: Launched;
beforeAll(async () => {
  const { code, css } = await bundle('../e2e/pages/county-live.tsx');
  const page = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>县域直播大屏</title><style>${css}</style><body><div id="root"></div><script src="/live.js"></script></body></html>`;
  desk = await launch({ pages: { '/live': { body: page }, '/live.js': { body: code, type: 'text/javascript; charset=utf-8' } } });
});
afterAll(() => desk.close());

test('an unknown antd dashboard is recorded exactly as it was shown', async () => {
  const page = await desk.open('/live');
  const sidebar = await desk.sidebar(page);
  await until('all six to be read', async () => {
    const read = await sidebar
      .locator('[data-metric][data-value]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.metric));
    return METRICS.every((metric) => read.includes(metric));
  });
  await sidebar.getByRole('button', { name: 'Start recording' }).click();
  await sidebar.getByRole('button', { name: 'End session' }).waitFor();
  const popup = await desk.popup('/sessions');
  await page.bringToFront();
  await until('eight rows', async () => (await storedIn(popup)).snapshots.length >= 8);
  await sidebar.getByRole('button', { name: 'End session' }).click();
  await sidebar.getByRole('button', { name: 'End session' }).last().click();
  await sidebar.getByRole('button', { name: 'Start recording' }).waitFor();

  await popup.bringToFront();
  await popup.getByRole('link').first().click();
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Export CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8').replace('\uFEFF', '');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const drawn = await page.evaluate<Drawn[]>('window.drawn');

  const shownAt = (time: number) => drawn.findLast(({ at }) => at <= time);
  let cells = 0;
  for (const row of data) {
    const shown = shownAt(Date.parse(row.time as string));
    for (const metric of METRICS) {
      if (row[metric] === '') continue;
      cells++;
      expect([row.time, metric, Number(row[metric])]).toEqual([row.time, metric, shown?.[metric]]);
    }
  }
  // Moments between two drawings leave cells empty; most are full.
  expect(cells).toBeGreaterThan(data.length * METRICS.length * 0.6);
  expect(new Set(data.map((row) => row.orders)).size).toBeGreaterThan(4);
  expect(data.every((row) => row.currency === 'CNY' || row.revenue === '')).toBe(true);
});
