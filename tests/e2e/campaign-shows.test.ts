/** Guangxi, Linxian, Jiading and the Town Store Treasure, taken in as files: what their screens and their exported files say. Linfen is `campaign.test.ts`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBundle } from '../../utils/export/bundle-write';
import { campaignOf, FORMULA, GUANGXI, guangxi, JIADING, jiading, LINXIAN, linxian, TOWN, town } from '../domain/campaign/shows';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { csvByOffice, hasOffice, sheetsByOffice, sheetsByZip } from './harness/opened';
import { screen } from './harness/screens';

const OUT = resolve('tests/.out/shows');
/** LibreOffice starts twice. */
const LONG_MS = 150_000;
const SHOWS = [GUANGXI, LINXIAN, JIADING, TOWN];
let desk: Launched;
let page: Page;

/** One of our pages sends a message as it does itself. */
const send = (type: string, data: object) =>
  page.evaluate(
    ([kind, content]) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ res?: unknown }> } } }
      ).chrome.runtime
        .sendMessage({ id: Date.now(), type: kind, data: content, timestamp: Date.now() })
        .then((answer) => answer?.res ?? answer),
    [type, data] as const,
  );

const go = (address: string) => page.goto(`chrome-extension://${desk.extensionId}/${address}`);
const session = async (id: string) => {
  await go(`popup.html#/session/${id}`);
  await page.locator(`[data-session="${id}"]`).waitFor();
};
const campaign = async (id: string) => {
  await go(`desk.html#/campaigns/${id}`);
  await page.locator('[data-ranking="revenue"]').waitFor();
};
const tile = (metric: string) => page.locator(`[data-total="${metric}"]`);
const table = (caption: string) => page.getByRole('table', { name: caption });
/** Texts of a table row that begins with a name, cell by cell. */
const cells = async (caption: string, name: string | RegExp) => {
  const row = table(caption)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
  return (await row.getByRole('cell').allInnerTexts()).map((text) => text.trim());
};
const headers = (caption: string) => table(caption).getByRole('columnheader').allInnerTexts();
const saved = async (button: string) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  const path = join(OUT, file.suggestedFilename());
  writeFileSync(path, readFileSync(await file.path()));
  return path;
};

beforeAll(async () => {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  desk = await launch();
  desk.context.setDefaultTimeout(15_000);
  page = await desk.own('desk.html#/backup');
  const files = await Promise.all(
    [guangxi(), linxian(), jiading(), town()].map(async (bundle) => ({
      name: `${bundle.office}.anchordesk`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await writeBundle(bundle)),
    })),
  );
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByText('4 sessions are new.').waitFor();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported: 4 new, 0 replaced.').waitFor();
  for (const { id, name, day } of SHOWS) {
    expect(await send('saveCampaign', { campaign: campaignOf(id, name, day) })).toMatchObject({ ok: true });
  }
});
afterAll(() => desk.close());

test('Guangxi: 62 products and 54 hosts, each with what was sold while on air; a duet is shared', async () => {
  await session(GUANGXI.id);
  const products = 'What happened while each product was on air';
  const hosts = 'What happened while each host was on air';
  expect(await table(products).locator('tbody tr').count()).toBe(GUANGXI.products);
  expect(await table(hosts).locator('tbody tr').count()).toBe(GUANGXI.hosts);
  // 62 orders a minute of 25 yuan, two minutes each.
  expect((await cells(products, /^八桂好物 7$/)).slice(0, 3)).toEqual(['2', '124', '¥3,100']);
  expect(await cells(hosts, /^韦市长1\b/)).toEqual(expect.arrayContaining(['6', '372']));
  expect(await page.getByRole('rowheader', { name: /^韦市长1 / }).innerText()).toContain('shared with another host');
  await page.getByText('穿壮族服装唱山歌').waitFor();
  await screen(desk, page, 'shows-guangxi', true);
});

test('Guangxi: products came along at half price and less; the campaign has 54 people, and the stream once in the total', async () => {
  await go('desk.html#/products');
  await page.getByText('八桂好物 2').first().waitFor();
  expect(await page.getByText('−51 %').count()).toBeGreaterThan(0);
  await campaign(GUANGXI.id);
  const revenue = page.locator('[data-ranking="revenue"]');
  expect(await revenue.locator('tbody tr').count()).toBe(GUANGXI.hosts);
  expect(await revenue.locator('tbody .adc-rank').allInnerTexts()).toEqual(Array.from({ length: GUANGXI.hosts }, () => '1'));
  await revenue.locator('tfoot').getByText('¥192,200').waitFor();
  await revenue.getByText('counts in full for each of them').waitFor();
});

test('Linxian: three hours, 350 000 viewers, 160 000 yuan of dates while they were on air', async () => {
  await session(LINXIAN.id);
  expect(await tile('audience').innerText()).toContain('350,000');
  const dates = await cells('What happened while each product was on air', /^临县红枣/);
  // Minutes, planned, orders, revenue, orders a minute, revenue a minute, audience.
  expect(dates).toEqual(['60', '45', '4,000', '¥160,000', '66.7', '¥2,666.67', '116,667']);
  await page.getByText('女儿出镜，一起尝枣').waitFor();
  await campaign(LINXIAN.id);
  await page.getByRole('radio', { name: 'Per hour', exact: true }).check();
  const revenue = page.locator('[data-ranking="revenue"]');
  await revenue.locator('tbody').getByText('¥60,000').waitFor();
  await revenue.getByText('1 stream, 3 h, 100% of the time read.').waitFor();
});

test('Jiading: eleven vouchers in five minutes, and orders nobody told of are not 0', async () => {
  await session(JIADING.id);
  await tile('items').getByText('Most in 5 min: 11, 19:10 to 19:15').waitFor();
  expect(await tile('orders').count()).toBe(0);
  const caption = 'What happened while each product was on air';
  expect(await headers(caption)).toEqual(expect.arrayContaining(['Items', 'Items per minute']));
  expect(await headers(caption)).not.toContain('Orders');
  expect((await cells(caption, /^购车券/)).slice(0, 4)).toEqual(['5', '11', '—', '2.2']);
  await screen(desk, page, 'shows-jiading', true);
  await campaign(JIADING.id);
  const orders = page.locator('[data-ranking="orders"]');
  expect(await orders.locator('tbody tr').innerText()).toMatch(/—[\s\S]*not ranked/);
  await orders.getByText('Streams without a value are not counted as 0.').waitFor();
});

test('Town Store Treasure: by host and by minute, audience per platform, and a sum that says so', async () => {
  await session(TOWN.id);
  const audience = await tile('audience').innerText();
  for (const part of ['1,150,000', '抖音 700,000', '淘宝 450,000', 'Sum over 2 platforms; the same person may be on several'])
    expect(audience).toContain(part);
  const caption = 'What happened while each host was on air';
  expect(await table(caption).locator('tbody tr').count()).toBe(8);
  expect((await headers(caption)).slice(-3)).toEqual(['Audience gained, 抖音', 'Audience gained, 淘宝', 'Audience gained, sum']);
  // Ten minutes of eighty: an eighth of everything.
  expect(await cells(caption, /^县长3$/)).toEqual(['10', '300', '—', '30', '—', '87,500', '56,250', '143,750']);
  await page.getByText('“Sum” adds up the platforms').first().waitFor();

  await page.getByRole('combobox', { name: 'Metric' }).selectOption({ label: 'Audience' });
  await page.getByText('Show as a table').click();
  await page.getByRole('switch', { name: 'Minute by minute' }).check();
  const minutes = table('Audience over time');
  await expect.poll(() => minutes.locator('tbody tr').count()).toBe(80);
  const at = async (minute: number) =>
    (await minutes.locator('tbody tr').nth(minute).locator('th, td').allInnerTexts()).slice(1, 6);
  expect(await at(24)).toEqual(['218,750', '+8,750', '140,625', '+5,625', '县长3']);
  expect(await axeFindings(page)).toEqual([]);
  await screen(desk, page, 'shows-town', true);
});

test('Town Store Treasure in a campaign: each magistrate with county, each province with its part, Σ with its platforms', async () => {
  await campaign(TOWN.id);
  const audience = page.locator('[data-ranking="audience"]');
  const rows = await audience.locator('tbody tr').allInnerTexts();
  expect(rows).toHaveLength(8);
  expect(rows[2]).toMatch(/县长3[\s\S]*云南某县3[\s\S]*1,150,000 Σ[\s\S]*抖音 700,000 \+ 淘宝 450,000/);
  await audience.locator('tfoot').getByText('抖音 700,000 + 淘宝 450,000').waitFor();
  await audience.getByText('added up over platforms, where one person may be on both.').waitFor();
  const tags = await page.locator('[data-subtotals] tbody th').allInnerTexts();
  expect([...tags].sort()).toEqual([...new Set(TOWN.provinces)].sort());
  expect(await axeFindings(page)).toEqual([]);
  await screen(desk, page, 'shows-town-campaign', true);
});

test('the workbook of a campaign tells the platforms of a sum apart', async () => {
  const streams = sheetsByZip(readFileSync(await saved('Export XLSX'))).find(({ name }) => name === 'Streams');
  const last = (row: number) => streams?.cells[row]?.slice(-2).map(({ value, kind }) => [kind, value]);
  expect(last(0)).toEqual([
    ['s', 'Audience · 抖音'],
    ['s', 'Audience · 淘宝'],
  ]);
  expect(last(1)).toEqual([
    ['n', '700000'],
    ['n', '450000'],
  ]);
});

test(
  'workbook and table of a session are opened by other programs: typed cells, frozen headers, no formula',
  async () => {
    await session(GUANGXI.id);
    const book = await saved('Export XLSX');
    const sheets = sheetsByZip(readFileSync(book));
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Session', 'Products', 'Snapshots', 'Marks']));
    for (const { frozen, formulas } of sheets) expect([frozen, formulas]).toEqual([true, 0]);
    const products = sheets.find(({ name }) => name === 'Products');
    expect(products?.cells).toHaveLength(GUANGXI.products + 1);
    expect(products?.cells[1]?.[0]).toMatchObject({ kind: 's', value: FORMULA });
    expect(products?.cells[1]?.slice(1, 4).map(({ kind, value }) => [kind, value])).toEqual([
      ['n', '2'],
      ['n', '124'],
      ['n', '3100'],
    ]);
    const csv = await saved('Export CSV');
    const text = readFileSync(csv, 'utf8');
    expect(text.startsWith('\ufefftime,source,viewers,audience,visits,orders,')).toBe(true);
    expect(text).toContain(`"'${FORMULA.replaceAll('"', '""')}"`);
    if (!hasOffice()) return;

    const shown = sheetsByOffice(book, join(OUT, 'opened'));
    expect(shown.get('Products')).toHaveLength(GUANGXI.products + 1);
    expect(shown.get('Products')?.[1]).toContain(FORMULA.replaceAll('"', '""'));
    expect(shown.get('Products')?.[2]).toMatch(/^八桂好物 2,2,124,/);
    expect(shown.get('Snapshots')).toHaveLength(GUANGXI.products * 2 * 6 + 2);
    const { cells: read, formulas } = csvByOffice(csv, join(OUT, 'opened'));
    expect(formulas).toBe(0);
    expect(read).toHaveLength(GUANGXI.products * 2 * 6 + 2);
    const last = read.at(-1) ?? [];
    expect(last.filter(({ kind }) => kind === 'n').map(({ value }) => Number(value))).toEqual([124_000, GUANGXI.orders, 192_200]);
  },
  LONG_MS,
);
