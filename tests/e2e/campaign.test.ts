/** The Linfen test in a real browser: 17 files dropped at once, ranked, printed, exported, dropped again. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBundle } from '../../utils/export/bundle-read';
import { writeBundle } from '../../utils/export/bundle-write';
import { linfenBundles, SESSIONS } from '../domain/campaign/linfen';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
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
}

/** Drops all files on the page, as a hand would. */
async function drop(): Promise<void> {
  const transfer = await page.evaluateHandle(
    (list) => {
      const data = new DataTransfer();
      for (const { name, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') })),
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
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, file.suggestedFilename()), bytes);
  return { name: file.suggestedFilename(), bytes };
}

beforeAll(async () => {
  rmSync(OUT, { recursive: true, force: true });
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

test('a campaign is made by keyboard and form, and ranks to the yuan', async () => {
  await go('#/campaigns');
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByLabel('Name', { exact: true }).fill('临汾五一县长带货');
  await page.getByLabel('First day').fill('2026-05-01');
  await page.getByLabel('Last day').fill('2026-05-05');
  await page.getByLabel('Time zone').fill('Asia/Shanghai');
  await page.getByLabel('Time zone').press('Enter');
  const revenue = page.locator('[data-ranking="revenue"]');
  await revenue.locator('tfoot').getByText('¥14,200,000').waitFor();
  await page.locator('[data-subtotals]').getByText('¥10,000,000').waitFor();
  expect(await page.locator('[data-ranking]').count()).toBe(3);
  const names = await revenue.locator('tbody th').allInnerTexts();
  expect(new Set(names.map((name) => name.replace(/^\d+\s*/, ''))).size).toBe(names.length);
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

test('the workbook has a sheet a table, opened by a reader of its own', async () => {
  const { name, bytes } = await saved('Export XLSX');
  expect(name).toMatch(/^Anchor Desk_临汾五一县长带货_\d{4}-\d\d-\d\d\.xlsx$/);
  const unzipped = unzipSync(new Uint8Array(bytes));
  const text = (path: string) => new TextDecoder().decode(unzipped[path]);
  const sheets = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1]);
  expect(sheets).toEqual(['Audience', 'Orders', 'Revenue', 'Tags', 'Streams', 'Left out', 'Method']);
  expect(text('xl/worksheets/sheet3.xml')).toContain('<v>14200000</v>');
  expect(text('xl/worksheets/sheet4.xml')).toContain('<v>10000000</v>');
});

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
    mkdirSync(OUT, { recursive: true });
    writeFileSync(join(OUT, `campaign-${language}.pdf`), pdf);
    const source = pdf.toString('latin1');
    const sizes = [...source.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sizes.length).toBeGreaterThan(0);
    for (const [, width, height] of sizes) expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});

test('the same files again change nothing', async () => {
  await look('en', 'light');
  const before = await storedIn(page);
  await go('#/backup');
  await drop();
  await page.getByText('61 are here already, just the same.').waitFor();
  expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await storedIn(page)).toEqual(before);
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
  const workbook = unzipSync(new Uint8Array(await made('Export XLSX')));
  const names = new TextDecoder().decode(workbook['xl/workbook.xml']);
  for (const sheet of ['Session', 'Products', 'Snapshots', 'Marks']) expect(names).toContain(`name="${sheet}"`);
  const rows = new TextDecoder().decode(workbook['xl/worksheets/sheet3.xml']).match(/<row /g) ?? [];
  expect(rows).toHaveLength(181);
  const read = await readBundle(new Uint8Array(await made('Export bundle')));
  expect(read.ok && read.bundle.records.length).toBe(1);
  await popup.close();
});

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
test.skipIf(!office)('LibreOffice opens the workbook, and adds up the same', async () => {
  const book = readNames().find((file) => file.endsWith('.xlsx')) ?? '';
  const to = join(OUT, 'opened');
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3';
  execFileSync(
    office ?? '',
    [`-env:UserInstallation=file://${to}/profile`, '--headless', '--convert-to', filter, '--outdir', to, join(OUT, book)],
    {
      stdio: 'ignore',
      timeout: 50_000,
    },
  );
  const file = readdirSync(to).find((name) => name.endsWith('.csv')) ?? '';
  const lines = readFileSync(join(to, file), 'utf8').trim().split(/\r?\n/);
  expect(lines[0]).toMatch(/^Rank,Person,County,Streams,Revenue/);
  expect(lines.at(-1)).toMatch(/^,Total,,61,"?¥?14,?200,?000/);
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

const lastBackup = () => {
  const name = /Backup/;
  return readNames().find((file) => name.test(file)) ?? '';
};

const readNames = () => readdirSync(OUT);

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
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await screen(of, page, `campaign-${name}`, true);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});
