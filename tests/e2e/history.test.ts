/** History in a packed build, under an extension page's CSP: a long list, one long session, its chart and a file of 100 000 rows. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { screen } from './harness/screens';
import { until } from './harness/wait';

const ROWS = 100_000;
const SESSIONS = 300;
const START = Date.UTC(2026, 4, 1, 12);
const NARROW = { width: 400, height: 600 };
const WIDE = { width: 1200, height: 900 };

/** The part of the browser's own API that settings are written with. */
interface Chrome {
  storage: { local: { set(items: object): Promise<void> } };
}

let desk: Launched;
let page: Page;

/** Puts sessions straight into the database, as the background would have; runs in a page of the extension. */
async function fill({ rows, sessions, start }: { rows: number; sessions: number; start: number }): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('anchor-desk');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const transaction = db.transaction(['sessions', 'snapshots', 'marks'], 'readwrite');
  const metric = (last: number, extra = {}) => ({
    first: 0,
    last,
    gained: last,
    peak: last,
    peakAt: start,
    precision: 0,
    resets: 0,
    falls: 0,
    ...extra,
  });
  const source = { key: 'k', origin: 'https://a.example', title: '直播数据大屏' };
  for (let n = 0; n < sessions; n++) {
    const metrics = {
      viewers: metric(3000 + n, { mean: 1500 }),
      audience: metric(90_000 + n),
      orders: metric(n),
      revenue: metric(n * 3990, { currency: 'CNY' }),
    };
    transaction.objectStore('sessions').put({
      v: 1,
      id: `s${n}`,
      title: n === 0 ? '临县红枣 县长带你买' : `第 ${n} 场`,
      startedAt: start - n * 3_600_000,
      endedAt: start - n * 3_600_000 + rows * 100,
      timeZone: 'Asia/Shanghai',
      rehearsal: n === 3,
      hosts: ['张建国'],
      tags: n % 2 ? ['重点县'] : [],
      note: '',
      sources: [{ ...source, id: 'a', platform: '抖音罗盘' }],
      summary: {
        snapshots: rows,
        lastSeq: { a: rows - 1 },
        lastAt: start + rows * 100,
        coveredMs: rows * 100,
        gapMs: 0,
        metrics,
        perSource: { a: metrics },
        spark: [1, 4, null, 2, 3],
      },
    });
  }
  const value = (amount: number, extra = {}) => ({
    state: 'ok',
    raw: String(amount),
    label: 'x',
    amount,
    precision: 0,
    ...extra,
  });
  for (let seq = 0; seq < rows; seq++) {
    transaction.objectStore('snapshots').put({
      v: 1,
      session: 's0',
      source: 'a',
      seq,
      at: start + seq * 100,
      monoMs: seq * 100,
      boot: 'b',
      values: {
        viewers: value(1000 + (seq % 900)),
        orders: seq === 5 ? { state: 'missing', raw: '--', label: 'x' } : value(seq),
        revenue: value(seq * 3990 + 5, { currency: 'CNY' }),
      },
    });
  }
  const mark = (id: string, at: number, more: object) =>
    transaction.objectStore('marks').put({ v: 1, id, session: 's0', at: start + at, ...more });
  mark('m1', 0, { kind: 'on-air', until: start + 3_000_000, title: '=红枣 "5 斤", 箱', product: 'p1' });
  mark('m2', 3_000_000, { kind: 'on-air', until: start + 6_000_000, title: '党参', product: 'p2' });
  mark('m3', 600_000, { kind: 'note', text: '唱了一段' });
  mark('m4', 6_500_000, { kind: 'gap', to: start + 6_800_000, source: 'a', cause: 'tab-asleep' });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}

async function look(language: 'en' | 'zh-CN', theme: 'light' | 'dark'): Promise<void> {
  await desk.worker.evaluate(
    ([l, t]) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ language: l, theme: t }),
    [language, theme] as const,
  );
  await page.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor();
  await until('the tab to be named', async () => (await page.title()) === (language === 'en' ? 'Anchor Desk' : '主播台'));
}

beforeAll(async () => {
  desk = await launch();
  page = await desk.popup('/sessions');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(fill, { rows: ROWS, sessions: SESSIONS, start: START });
  await page.reload();
});
afterAll(() => desk.close());

const titles = () => page.locator('[data-session] h2 a').allTextContents();

test('the list is newest first, grows as one scrolls, and is found by searching', async () => {
  await page.locator('[data-session]').first().waitFor();
  expect((await titles()).slice(0, 3)).toEqual(['临县红枣 县长带你买', '第 1 场', '第 2 场']);
  expect(await titles()).toHaveLength(30);
  await page.locator('[data-session]').last().scrollIntoViewIfNeeded();
  await page.locator('[data-session]').nth(59).waitFor();
  await page.getByRole('searchbox').fill('红枣');
  await page.locator('[data-session]').nth(1).waitFor({ state: 'detached' });
  expect(await titles()).toEqual(['临县红枣 县长带你买']);
});

test('a deleted session is gone from the disk’s list and comes back', async () => {
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Delete “第 1 场”' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.reload();
  await page.locator('[data-session]').first().waitFor();
  expect((await titles()).slice(0, 2)).toEqual(['临县红枣 县长带你买', '第 2 场']);
  await page.getByRole('button', { name: 'Delete “第 2 场”' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('[data-session="s2"]').waitFor();
});

test('the chart is drawn, in the colours of each theme', async () => {
  await page.locator('[data-session="s0"] a').click();
  const line = () =>
    page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      const probe = document.createElement('i');
      probe.style.color = 'var(--ad-chart-line-1)';
      document.body.append(probe);
      const [r, g, b] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
      probe.remove();
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let found = 0;
      for (let i = 0; i < pixels.length; i += 4) if (pixels[i] === r && pixels[i + 1] === g && pixels[i + 2] === b) found += 1;
      return found;
    });
  await page.locator('.u-over').waitFor();
  await expect.poll(line).toBeGreaterThan(500);
  await look('en', 'dark');
  await expect.poll(line).toBeGreaterThan(500);
  await look('en', 'light');
});

test('pointing at the chart tells time, value and what was on air', async () => {
  await page.getByRole('combobox', { name: 'Metric' }).selectOption('orders');
  const plot = page.locator('.u-over');
  await plot.hover({ position: { x: 40, y: 50 } });
  await expect.poll(() => page.locator('.ad-chart-readout').innerText()).toMatch(/20:\d\d:\d\d[\s\S]*\d[\s\S]*红枣/);
});

test('export CSV gives back all 100 000 rows as they were stored', async () => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Anchor Desk_临县红枣 县长带你买_2026-05-01.csv');
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(await file.path(), 'utf8').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(ROWS);
  expect(data[0]).toEqual({
    time: '2026-05-01T20:00:00.000+08:00',
    source: '抖音罗盘',
    viewers: '1000',
    audience: '',
    visits: '',
    orders: '0',
    items: '',
    buyers: '',
    revenue: '0.05',
    currency: 'CNY',
    state: 'ok',
    on_air: `'=红枣 "5 斤", 箱`,
  });
  expect([data[5]?.orders, data[5]?.state]).toEqual(['', 'missing']);
  expect(data.every((row, seq) => seq === 5 || row.orders === String(seq))).toBe(true);
  expect(data.at(-1)?.revenue).toBe(String(((ROWS - 1) * 3990 + 5) / 100));
});

test('a workbook of 100 000 rows tells how far it is, leaves no file when stopped, and holds every row when not', async () => {
  const came: string[] = [];
  const note = (file: Download) => void came.push(file.suggestedFilename());
  page.on('download', note);
  const button = page.getByRole('button', { name: 'Export XLSX' });
  await button.click();
  const bar = page.getByRole('progressbar', { name: 'Writing the file …' });
  await bar.waitFor();
  expect(await bar.getAttribute('max')).toBe(String(ROWS));
  await page.getByRole('button', { name: 'Stop' }).click();
  await bar.waitFor({ state: 'detached' });
  expect(await page.getByRole('alert').count()).toBe(0);
  const download = page.waitForEvent('download');
  await button.click();
  const files = unzipSync(readFileSync(await (await download).path()));
  // Of the two orders one came to be made.
  expect(came).toEqual(['Anchor Desk_临县红枣 县长带你买_2026-05-01.xlsx']);
  page.off('download', note);
  const rows = Object.keys(files).filter((path) => path.includes('worksheets/sheet'));
  expect(rows.map((path) => strFromU8(files[path] ?? new Uint8Array()).match(/<row /g)?.length)).toContain(ROWS + 1);
});

test('list and session are accessible and look right in both languages and themes', async () => {
  for (const [language, theme] of [
    ['en', 'light'],
    ['zh-CN', 'dark'],
    ['zh-CN', 'light'],
    ['en', 'dark'],
  ] as const) {
    const of = { lang: language, theme };
    await page.goto(page.url().replace(/#.*/, '#/sessions'));
    await look(language, theme);
    await page.locator('[data-session]').first().waitFor();
    for (const [name, size] of [['narrow', NARROW] as const, ['wide', WIDE] as const]) {
      await page.setViewportSize(size);
      // Width changes no colour: what is wide is gone through in the dark alone.
      if (name === 'narrow' || theme === 'dark') expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await screen(of, page, `history-list-${name}`);
    }
    await page.locator('[data-session="s0"] a').click();
    await page.locator('.u-over').waitFor();
    for (const [name, size] of [['narrow', NARROW] as const, ['wide', WIDE] as const]) {
      await page.setViewportSize(size);
      if (name === 'narrow' || theme === 'dark') expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await screen(of, page, `history-session-${name}`, true);
    }
  }
});
