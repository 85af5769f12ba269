/** Pictures of the desk: empty, with a show of 59 products in it, and what comes of it on paper; and of the practice dashboard. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sixtyProducts } from '../e2e/desk-files';
import { until } from '../e2e/harness/wait';
import { fillHistory } from '../e2e/history-fill';
import { gbBytes } from '../export/table/make';
import { type Album, LANGUAGES, openAlbum } from './album';

const START = Date.UTC(2026, 4, 1, 12);

const to = (desk: Page, hash: string) =>
  desk.evaluate((next) => {
    location.hash = next;
  }, hash);

/** Before anything is there. */
async function emptyPictures({ t, shot }: Album, desk: Page): Promise<void> {
  await desk.getByRole('heading', { name: t('desk.first.title') }).waitFor();
  await shot(desk, 'desk/01-first-run');
  await desk.getByRole('button', { name: t('desk.first.skip') }).click();
  await desk.getByRole('heading', { name: t('desk.first.title') }).waitFor({ state: 'detached' });
  for (const page of ['products', 'hosts', 'rundown', 'campaigns', 'backup']) {
    await to(desk, `#/${page}`);
    await desk.locator(`a[href="#/${page}"][aria-current=page]`).waitFor();
    await shot(desk, `desk/02-empty-${page}`);
  }
}

async function importPictures({ t, shot }: Album, desk: Page): Promise<void> {
  await to(desk, '#/products/import');
  await desk.locator('input[type=file]').waitFor({ state: 'attached' });
  await shot(desk, 'desk/03-import');
  const table = sixtyProducts().replace('￥58.00', '￥39.9/斤起');
  const file = { name: '特产.csv', mimeType: 'text/csv', buffer: Buffer.from(gbBytes(table)) };
  await desk.locator('input[type=file]').setInputFiles(file);
  await desk.getByText('GB18030').first().waitFor();
  await shot(desk, 'desk/04-import-preview', { whole: true });
  await desk.getByRole('button', { name: t('desk.import.take', { count: 59 }) }).click();
  await until('all to be kept', () => desk.locator('[data-kept="saved"]').count());
  await shot(desk, 'desk/05-import-done');
}

async function showPictures({ t, shot }: Album, desk: Page): Promise<void> {
  await to(desk, '#/rundown');
  await desk.getByRole('button', { name: t('desk.first.sample') }).click();
  await desk.locator('.adk-segment a').nth(1).click();
  await desk.locator('.adk-segment [aria-current]').first().waitFor();
  await shot(desk, 'desk/08-rundown');
  await to(desk, '#/products');
  await desk.locator('[data-product]').last().click();
  await desk.getByLabel(t('desk.field.liveMinor')).waitFor();
  await shot(desk, 'desk/06-product', { whole: true });
  await desk.getByRole('textbox', { name: t('desk.points.textOf', { place: 1 }) }).fill('全国最好的苹果，今天吃了治感冒');
  await desk.locator('[data-wording]').first().waitFor();
  await shot(desk, 'desk/07-product-wording', { whole: true });
  await to(desk, '#/hosts');
  await desk.locator('main a').first().click();
  await desk.getByLabel(t('desk.field.county')).waitFor();
  await shot(desk, 'desk/09-hosts');
  await to(desk, '#/rundown');
  await desk.getByRole('button', { name: t('desk.wording.check') }).click();
  await desk.getByRole('heading', { level: 2 }).first().waitFor();
  await shot(desk, 'desk/10-wording');
}

async function handoverPictures({ t, shot }: Album, desk: Page): Promise<void> {
  await desk.evaluate(fillHistory, { sessions: 24, readings: 200, start: START });
  await desk.goto(desk.url().replace(/#.*/, '#/campaigns'));
  await desk.reload();
  await desk.getByRole('link', { name: '五一专场' }).click();
  await desk.getByRole('heading', { name: '五一专场' }).first().waitFor();
  await desk.locator('main table').first().waitFor();
  await shot(desk, 'desk/11-campaign-ranking', { whole: true });
  await desk.emulateMedia({ media: 'print' });
  await shot(desk, 'desk/12-print-sheet', { whole: true });
  await desk.emulateMedia({ media: 'screen' });
  await to(desk, '#/backup');
  await desk.getByRole('heading', { name: t('desk.backup.backup.title'), exact: true }).waitFor();
  await shot(desk, 'desk/13-backup', { whole: true });
}

test.concurrent.each(LANGUAGES)('the desk in %s', async (lang) => {
  const album = await openAlbum(lang, { viewport: { width: 1280, height: 860 } });
  try {
    const desk = await album.desk.own('desk.html');
    await emptyPictures(album, desk);
    await importPictures(album, desk);
    await showPictures(album, desk);
    await handoverPictures(album, desk);
    for (const [name, params] of Object.entries({
      '01-overview': {},
      '02-products': { tab: 'products' },
      '03-traffic': { tab: 'traffic' },
      '04-before': { state: 'before' },
      '05-ended': { state: 'ended' },
      '06-big-screen': { layout: 'screen' },
    })) {
      const page = await album.desk.dashboard({ seed: 42, t: 1800, speed: 0, ...params });
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      await page.addStyleTag({ content: 'anchor-desk { display: none; }' });
      await album.shot(page, `practice/${name}`);
      await page.close();
    }
    expect(desk.isClosed()).toBe(false);
  } finally {
    await album.close();
  }
});
