/** Pictures of a show: the sidebar in all its forms, the aide's panel, the prompter in all its forms. */
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { until } from '../e2e/harness/wait';
import { type Album, LANGUAGES, openAlbum } from './album';

interface Practice {
  practice: { set(amounts: Record<string, number>): void; breakMetric(metric: string): void };
}

const PROMPTER = { width: 1280, height: 800 };

/** The sidebar before and during a show, in the frame on the dashboard. */
async function sidebarPictures({ desk, t, shot }: Album): Promise<{ page: Page; sidebar: Frame }> {
  const page = await desk.dashboard({ seed: 7, t: 1800, digits: 'plain', speed: 6, theme: 'auto' });
  const sidebar = await desk.sidebar(page);
  const press = (key: string) =>
    sidebar
      .getByRole('button', { name: t(key), exact: true })
      .first()
      .click();
  await sidebar.locator('[data-metric=orders][data-state=ok]').waitFor();
  await shot(page, 'sidebar/01-before');
  await press('sidebar.settings.open');
  await shot(page, 'sidebar/02-settings');
  await press('sidebar.settings.open');
  await press('sidebar.start');
  await sidebar.getByRole('button', { name: t('sidebar.end'), exact: true }).waitFor();
  await press('sidebar.onAir.label');
  await sidebar.locator('[data-sold=orders][data-value]').waitFor({ timeout: 30_000 });
  await shot(page, 'sidebar/03-on-air');
  await press('sidebar.frame.collapse');
  await sidebar.locator('.ad-rail').waitFor();
  await shot(page, 'sidebar/04-rail');
  await press('sidebar.frame.expand');
  return { page, sidebar };
}

/** What the aide does, from the cue to the alert. */
async function aidePictures({ desk, t, shot }: Album, page: Page, sidebar: Frame): Promise<void> {
  const press = (key: string) =>
    sidebar
      .getByRole('button', { name: t(key), exact: true })
      .first()
      .click();
  const to = (selector: string) =>
    sidebar
      .locator(selector)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await press('sidebar.aide.cues.preset.price');
  await sidebar.getByLabel(t('sidebar.aide.cues.text')).fill(t('sidebar.aide.cues.placeholder').replace(/^(例如：|e\.g\. )/, ''));
  await sidebar.getByLabel(t('sidebar.aide.cues.text')).press('Enter');
  await until('two cues', async () => (await sidebar.locator('[data-cue]').count()) === 2);
  await to('[data-part=cues]');
  await shot(page, 'sidebar/05-cues');
  await sidebar.locator('[data-part=goal] summary').click();
  await press('sidebar.aide.goal.set');
  await sidebar.locator('[data-part=goal]').getByLabel(t('sidebar.aide.goal.metric')).selectOption('orders');
  await sidebar.getByLabel(t('sidebar.aide.goal.amount'), { exact: true }).fill('9000');
  await sidebar.getByLabel(t('sidebar.aide.goal.end')).fill('23:59');
  await shot(page, 'sidebar/06-goal-form');
  await press('sidebar.aide.goal.save');
  await sidebar.locator('[data-part=host] summary').click();
  await to('[data-part=host]');
  await shot(page, 'sidebar/07-host-view-and-goal');
  await to('.ad-rundown');
  await shot(page, 'sidebar/08-rundown');
  await sidebar.locator('[data-part=alerts] summary').click();
  await press('sidebar.aide.alerts.settings');
  await sidebar.locator('[data-rule=viewers-drop]').waitFor();
  await shot(page, 'sidebar/09-alert-settings');
  await press('sidebar.aide.alerts.done');
  for (const key of ['sidebar.note.heading', 'sidebar.correct.heading', 'sidebar.aide.marks.heading'])
    await sidebar.locator('summary', { hasText: t(key) }).click();
  await sidebar.locator('[data-mark] button').first().click();
  await sidebar.locator('[data-mark] form').waitFor();
  await to('[data-part=alerts]');
  await shot(page, 'sidebar/10-note-correction-times');
  await page.evaluate(() => (window as unknown as Practice).practice.breakMetric('orders'));
  await sidebar.locator('[data-metric=orders][data-state=lost]').waitFor({ timeout: 40_000 });
  await sidebar.locator('[data-alert=number-lost]').waitFor({ timeout: 40_000 });
  await sidebar.evaluate(() => scrollTo(0, 0));
  await shot(page, 'sidebar/11-number-lost-and-alert');
  const tab: unknown = await desk.worker.evaluate(`chrome.tabs.query({ url: '${desk.origin}/*' }).then((tabs) => tabs[0].id)`);
  const own = await desk.own(`sidebar.html?tab=${tab}`);
  await own.setViewportSize({ width: 460, height: 900 });
  await own.locator('[data-goal=orders]').waitFor();
  await shot(own, 'sidebar/12-own-window', { whole: true });
  await own.close();
}

/** The host's screen. It has a ground of its own, so that each picture is taken on both. */
async function prompterPictures(album: Album, sidebar: Frame): Promise<void> {
  const { desk, t, lang } = album;
  const prompter = await desk.own('prompter.html');
  await prompter.setViewportSize(PROMPTER);
  const both = async (name: string) => {
    for (const ground of ['light', 'dark']) {
      await prompter.evaluate(`chrome.storage.local.get('prompter').then(({ prompter }) =>
        chrome.storage.local.set({ prompter: { ...prompter, ground: '${ground}' } }))`);
      await prompter.locator(`html[data-theme="${ground}"]`).waitFor({ state: 'attached' });
      await album.one(prompter, `${name}-${lang}-${ground}`);
    }
  };
  const press = (key: string) => prompter.keyboard.press(key);
  await prompter.getByRole('button', { name: t('prompter.hint.done') }).waitFor();
  await both('prompter/01-first-hint');
  await prompter.getByRole('button', { name: t('prompter.hint.done') }).click();
  await prompter.locator('[data-cue]').waitFor();
  await both('prompter/02-cue');
  await press('Enter');
  await prompter.locator('[data-cue]').waitFor({ state: 'detached' });
  await prompter.mouse.move(640, 400);
  await both('prompter/03-calm-on-air');
  await press(',');
  await prompter.getByRole('switch', { name: t('prompter.set.calm') }).click();
  await both('prompter/04-settings');
  await prompter.getByRole('button', { name: t('prompter.set.measure') }).click();
  await prompter.getByRole('img', { name: t('prompter.card.name') }).waitFor();
  await both('prompter/05-calibration');
  await press('Escape');
  await press('?');
  await prompter.getByRole('dialog').waitFor();
  await both('prompter/06-keys');
  await press('Escape');
  await prompter.locator('[data-metric=viewers]').waitFor();
  await both('prompter/07-numbers');
  await press('2');
  await both('prompter/08-another-product');
  await press('b');
  await prompter.locator('[data-black]').waitFor();
  await both('prompter/09-blackout');
  await press('b');
  await prompter.locator('[data-black]').waitFor({ state: 'detached' });
  await press('1');
  // Its tab is behind the prompter's, where a pointer finds nothing.
  await sidebar
    .locator('.ad-rundown-choose')
    .first()
    .evaluate((choose: HTMLElement) => choose.click());
  await prompter.getByRole('region', { name: t('prompter.script') }).waitFor();
  await both('prompter/10-script');
  await press('1');
  await prompter.setViewportSize({ width: 1920, height: 1080 });
  await both('prompter/11-wide');
  await prompter.close();
}

test.concurrent.each(LANGUAGES)('a show in %s', async (lang) => {
  const album = await openAlbum(lang);
  try {
    const early = await album.desk.own('prompter.html');
    await early.setViewportSize(PROMPTER);
    await early.getByRole('button', { name: album.t('prompter.hint.done') }).waitFor();
    await early.locator('[data-standing=idle]').waitFor();
    await album.one(early, `prompter/00-standing-${lang}-dark`);
    await early.close();
    const { page, sidebar } = await sidebarPictures(album);
    await aidePictures(album, page, sidebar);
    await prompterPictures(album, sidebar);
    await page.bringToFront();
    await sidebar.getByRole('button', { name: album.t('sidebar.end'), exact: true }).click();
    await sidebar.getByRole('button', { name: album.t('sidebar.aide.kept.open') }).waitFor({ timeout: 30_000 });
    await album.shot(page, 'sidebar/13-kept');
    expect(page.isClosed()).toBe(false);
  } finally {
    await album.close();
  }
});
