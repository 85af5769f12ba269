/** Pictures of the popup and of history: empty, the list, one session, several beside each other, one host, the error log; narrow as the popup and wide as a tab. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fillHistory } from '../e2e/history-fill';
import { type Album, LANGUAGES, openAlbum } from './album';

const START = Date.UTC(2026, 4, 1, 12);
const POPUP = { width: 400, height: 600 };
const TAB = { width: 1200, height: 860 };

/** A tab that takes itself for the popup. */
async function popup({ desk }: Album): Promise<Page> {
  const page = await desk.context.newPage();
  await page.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome: { extension: { getViews(): Window[] } } };
    chrome.extension.getViews = () => [window];
  });
  await page.setViewportSize(POPUP);
  await page.goto(`chrome-extension://${desk.extensionId}/popup.html`);
  await page.locator('html[data-place=popup]').waitFor();
  return page;
}

async function at(page: Page, hash: string, sign: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.locator(sign).first().waitFor();
}

test.concurrent.each(LANGUAGES)('history in %s', async (lang) => {
  const album = await openAlbum(lang, { viewport: TAB });
  const { desk, shot, t } = album;
  try {
    const small = await popup(album);
    await small.getByRole('button', { name: t('history.empty.practice') }).waitFor();
    await shot(small, 'popup/01-empty');
    await small.evaluate(fillHistory, { sessions: 40, readings: 300, start: START });
    await desk.worker.evaluate(`chrome.storage.local.set({ errorLog: [
      { at: ${START}, where: 'store', message: 'QuotaExceededError', times: 3 }, { at: ${START + 1000}, where: 'live feed', message: 'AbortError', times: 1 } ] })`);
    await small.reload();
    await small.locator('[data-session]').first().waitFor();
    await shot(small, 'popup/02-list');
    await small.locator('.adh-errors').scrollIntoViewIfNeeded();
    await shot(small, 'popup/03-error-log');
    await at(small, '#/session/s0', '.u-over');
    await shot(small, 'popup/04-session', { whole: true });
    await small.close();
    const wide = await desk.popup('/sessions');
    await wide.locator('[data-session]').first().waitFor();
    await wide.locator('[data-session] input[type=checkbox]').nth(1).check();
    await wide.locator('[data-session] input[type=checkbox]').nth(2).check();
    await shot(wide, 'history/01-list');
    await at(wide, '#/session/s0', '.u-over');
    await shot(wide, 'history/02-session', { whole: true });
    await at(wide, '#/compare/s1,s2,s3', '.u-over');
    await shot(wide, 'history/03-compare', { whole: true });
    await at(wide, `#/host/${encodeURIComponent('张建国')}`, 'h1:has-text("张建国")');
    await shot(wide, 'history/04-host', { whole: true });
    await at(wide, '#/session/nothing', 'h1, h2');
    await shot(wide, 'history/05-no-such-session');
    expect(wide.isClosed()).toBe(false);
  } finally {
    await album.close();
  }
});
