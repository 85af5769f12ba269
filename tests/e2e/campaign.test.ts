/** The Linfen test in a real browser: 17 files dropped at once, ranked, printed, exported, dropped again. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBundle } from '../../utils/export/bundle-read';
import { writeBundle } from '../../utils/export/bundle-write';
import { KEY_TAG, linfenBundles, OFFICIALS, SESSIONS } from '../domain/campaign/linfen';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { hasOffice, sheetsByOffice, sheetsByZip } from './harness/opened';
import { pdfPages } from './harness/pdf';
import { screen } from './harness/screens';
import { storedIn } from './harness/stored';

/** The part of the browser's own API that settings are written with. */
interface Chrome {
  storage: { local: { set(items: object): Promise<void> } };
}

const OUT = resolve('tests/.out/campaign');
let desk: Launched;
let page: Page;
let files: { name: string; mimeType: string; buffer: Buffer }[];

async function look(language: 'en' | 'zh-CN', theme: 'light' | 'dark'): Promise<void> {
  await desk.worker.evaluate(
    ([l, t]) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ language: l, theme: t }),
    [language, theme] as const,
  );
  await page.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor();
  // Colours pass over into those of the other theme; a passage that is broken off has ended, too.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined));
}

/** Drops files on the page, as a hand would. */
async function drop(given = files): Promise<void> {
  const transfer = await page.evaluateHandle(
    (list) => {
      const data = new DataTransfer();
      for (const { name, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    given.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') })),
  );
  await page.locator('.adc-drop').dispatchEvent('drop', { dataTransfer: transfer });
  await page.locator('[data-preview]').waitFor();
}

async function go(hash: string): Promise<void> {
  await page.goto(page.url().replace(/#.*|$/, hash));
}

async function saved(button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  const bytes = readFileSync(await file.path());
  writeFileSync(join(OUT, file.suggestedFilename()), bytes);
  return { name: file.suggestedFilename(), bytes };
}

beforeAll(async () => {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  desk = await launch();
  desk.context.setDefaultTimeout(15_000);
  files = await Promise.all(
    linfenBundles().map(async (bundle) => ({
      name: `${bundle.office}.anchordesk`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await writeBundle(bundle)),
    })),
  );
  page = await desk.own('desk.html#/backup');
  await page.getByRole('heading', { level: 1, name: 'Backup and files' }).waitFor();
});
afterAll(() => desk.close());

test('17 files dropped at once: a preview, and nothing written yet', async () => {
  await page.getByLabel('Your name or office').fill('临汾市商务局');
  await drop();
  await page.getByText('61 sessions are new.').waitFor();
  expect(await page.locator('[data-preview] tbody tr').count()).toBe(17);
  expect((await storedIn(page)).sessions).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await screen(desk, page, 'import-preview', true);
});

test('importing brings all, once', async () => {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported: 61 new, 0 replaced.').waitFor();
  const { sessions, snapshots } = await storedIn(page);
  expect(sessions).toHaveLength(SESSIONS);
  // They came as columns, and stay so.
  expect(snapshots).toEqual([]);
  await screen(desk, page, 'import-done', true);
});

/** 14.2 million in all, 10 million by key counties, each official once. */
async function ranksToTheYuan(): Promise<void> {
  const revenue = page.locator('[data-ranking="revenue"]');
  await revenue.locator('tfoot').getByText('¥14,200,000').waitFor();
  await page.locator('[data-subtotals]').getByText('¥10,000,000').waitFor();
  expect(await page.locator('[data-ranking]').count()).toBe(3);
  for (const metric of ['audience', 'orders', 'revenue']) {
    const names = await page.locator(`[data-ranking="${metric}"] tbody th`).allInnerTexts();
    // A name with its county, without the rank.
    expect(new Set(names.map((name) => name.replace(/^(\d+|—)\s*/, ''))).size).toBe(OFFICIALS);
    expect(names).toHaveLength(OFFICIALS);
  }
}

test('a campaign is made by keyboard and form, and ranks to the yuan', async () => {
  await go('#/campaigns');
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByLabel('Name', { exact: true }).fill('临汾五一县长带货');
  await page.getByLabel('First day').fill('2026-05-01');
  await page.getByLabel('Last day').fill('2026-05-05');
  await page.getByLabel('Time zone').fill('Asia/Shanghai');
  await page.getByLabel('Time zone').press('Enter');
  await ranksToTheYuan();
  expect(await axeFindings(page)).toEqual([]);
});

test('by county there are 17 rows; by stream one has no rank by orders', async () => {
  await page.getByRole('radio', { name: 'County', exact: true }).check();
  await expect.poll(() => page.locator('[data-ranking="revenue"] tbody tr').count()).toBe(17);
  await page.getByRole('radio', { name: 'Stream', exact: true }).check();
  await expect.poll(() => page.locator('[data-ranking="orders"] tbody tr').count()).toBe(SESSIONS);
  expect(await page.locator('[data-ranking="orders"] tbody tr').last().innerText()).toMatch(/—[\s\S]*not ranked/);
  await page.getByRole('radio', { name: 'Person', exact: true }).check();
});

test('the workbook has a sheet a table, typed cells and frozen headers, for readers of their own', async () => {
  const { name, bytes } = await saved('Export XLSX');
  expect(name).toMatch(/^Anchor Desk_临汾五一县长带货_\d{4}-\d\d-\d\d\.xlsx$/);
  const sheets = sheetsByZip(bytes);
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Audience', 'Orders', 'Revenue', 'Tags', 'Streams', 'Left out', 'Method']);
  for (const { frozen, formulas } of sheets) expect([frozen, formulas]).toEqual([true, 0]);
  const number = (sheet: number, value: string) => sheets[sheet]?.cells.at(-1)?.find((cell) => cell.value === value)?.kind;
  expect(number(2, '14200000')).toBe('n');
  expect(sheets[2]?.cells).toHaveLength(OFFICIALS + 2);
  expect(sheets[3]?.cells[1]?.map(({ value }) => value)).toEqual(expect.arrayContaining([KEY_TAG, '10000000']));
  if (!hasOffice()) return;
  const shown = sheetsByOffice(join(OUT, name), join(OUT, 'opened'));
  expect(shown.get('Revenue')?.[0]).toMatch(/^Rank,Person,County,Streams,Revenue/);
  expect(shown.get('Revenue')?.at(-1)).toMatch(/^,Total,,61,"?¥?14,?200,?000/);
  expect(shown.get('Streams')).toHaveLength(SESSIONS + 1);
}, 120_000);

test('the picture of a ranking is a PNG with something on it', async () => {
  const { bytes } = await saved('Export PNG of Revenue');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2160);
  expect(bytes.length).toBeGreaterThan(50_000);
});

test('the campaign’s own bundle holds all 61 sessions again', async () => {
  const { bytes } = await saved('Export bundle');
  const read = await readBundle(new Uint8Array(bytes));
  expect(read).toMatchObject({ ok: true, notes: [] });
  expect(read.ok && read.bundle.records).toHaveLength(SESSIONS);
  const { bytes: json } = await saved('Export JSON');
  expect(JSON.parse(json.toString()).all.revenue.amount).toBe(1_420_000_000);
});

test('it prints on A4 in both languages, nothing cut at the side', async () => {
  for (const language of ['en', 'zh-CN'] as const) {
    await look(language, 'dark');
    await page.emulateMedia({ media: 'print' });
    // 210 mm less the margins, in px.
    await page.setViewportSize({ width: Math.floor(((210 - 24) / 25.4) * 96), height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator('.adc-controls').isVisible()).toBe(false);
    await screen({ lang: language, theme: 'light' }, page, 'campaign-print', true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    writeFileSync(join(OUT, `campaign-${language}.pdf`), pdf);
    const pages = pdfPages(pdf);
    for (const { size } of pages) expect(size).toEqual([595, 842]);
    const text = pages.map((one) => one.text).join('\n');
    // Each official once in each of three rankings, and both sums.
    expect(text.match(/\n..[川山河海田](?=\n)/g)).toHaveLength(3 * OFFICIALS);
    for (const said of [
      '14,200,000',
      '10,000,000',
      KEY_TAG,
      language === 'en' ? 'Equal values share a rank.' : '数值相同名次相同',
    ])
      expect(text).toContain(said);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});

test('every file dropped twice more changes nothing: the same sums, each official once', async () => {
  await look('en', 'light');
  const before = await storedIn(page);
  await go('#/backup');
  await drop([...files, ...files]);
  await page.getByText('61 are here already, just the same.').waitFor();
  await page.getByText('61 stand in several files; the better one of each is taken.').waitFor();
  expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await storedIn(page)).toEqual(before);
  await go('#/campaigns');
  await page.locator('.adc-card a').first().click();
  await ranksToTheYuan();
  await go('#/backup');
});

test('a broken file among good ones is refused by name, the others are taken', async () => {
  const cut = files.map((file, i) => (i === 3 ? { ...file, buffer: file.buffer.subarray(0, 500) } : file));
  await page.locator('input[type=file]').setInputFiles(cut);
  await page.locator('[data-refused="truncated"]').waitFor();
  await page.getByText('1 file was refused and is left out.').waitFor();
  await screen(desk, page, 'import-refused', true);
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('an imported session opens in the history with its curve', async () => {
  const popup = await desk.popup('/sessions');
  await popup.locator('[data-session] h2 a').first().click();
  await popup.locator('.u-over').waitFor();
  const made = async (button: string) => {
    const download = popup.waitForEvent('download');
    await popup.getByRole('button', { name: button, exact: true }).click();
    return readFileSync(await (await download).path());
  };
  const workbook = sheetsByZip(await made('Export XLSX'));
  for (const sheet of ['Session', 'Products', 'Snapshots', 'Marks']) expect(workbook.map(({ name }) => name)).toContain(sheet);
  expect(workbook.find(({ name }) => name === 'Snapshots')?.cells).toHaveLength(181);
  const read = await readBundle(new Uint8Array(await made('Export bundle')));
  expect(read.ok && read.bundle.records.length).toBe(1);
  await popup.close();
});

test('backing up gives one file, and the reminder goes', async () => {
  await page.locator('[data-due]').waitFor();
  const { bytes } = await saved('Back up everything');
  const read = await readBundle(new Uint8Array(bytes));
  expect(read.ok && [read.bundle.kind, read.bundle.records.length, read.bundle.campaigns.length]).toEqual([
    'backup',
    SESSIONS,
    1,
  ]);
  await page.locator('[data-due]').waitFor({ state: 'detached' });
});

test('taking the import back leaves nothing of it', async () => {
  await page.getByRole('region', { name: 'Imports' }).getByRole('button', { name: 'Undo' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/^taken back/).waitFor();
  expect((await storedIn(page)).sessions).toEqual([]);
});

test('restoring the backup brings all again', async () => {
  await page.locator('input[type=file]').setInputFiles(join(OUT, lastBackup()));
  await page.getByText('61 sessions are new.').waitFor();
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByText('Imported: 61 new, 0 replaced.').waitFor();
  expect((await storedIn(page)).sessions).toHaveLength(SESSIONS);
});
const lastBackup = () => readdirSync(OUT).find((name) => name.includes('Backup')) ?? '';

test('looks right in both languages and themes', async () => {
  for (const [language, theme] of [
    ['en', 'light'],
    ['zh-CN', 'dark'],
    ['zh-CN', 'light'],
    ['en', 'dark'],
  ] as const) {
    await look(language, theme);
    const of = { lang: language, theme };
    for (const [name, hash, ready] of [
      ['backup', '#/backup', '.adc-drop'],
      ['campaign-list', '#/campaigns', '.adc-card'],
    ] as const) {
      await go(hash);
      await page.locator(ready).first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await screen(of, page, name, true);
    }
    await page.locator('.adc-card a').first().click();
    await page.locator('[data-ranking]').first().waitFor();
    for (const [name, width] of [
      ['wide', 1440],
      ['narrow', 600],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      if (name === 'wide') expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await screen(of, page, `campaign-${name}`, true);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
}, 150_000);
