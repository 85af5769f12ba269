/** The sidebar in the real browser: fits its frame, moves and collapses, follows a second window, and stores what an aide enters. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { screen } from './harness/screens';
import { storedIn } from './harness/stored';
import { until } from './harness/wait';

const SETTINGS = [
  { lang: 'en', theme: 'light' },
  { lang: 'zh-CN', theme: 'dark' },
] as const;

describe.each(SETTINGS)('sidebar ($lang, $theme)', ({ lang, theme }) => {
  let desk: Launched;
  let page: Page;
  let sidebar: Frame;
  const name = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const button = (en: string, zh: string) => sidebar.getByRole('button', { name: name(en, zh), exact: true });

  beforeAll(async () => {
    desk = await launch({ lang, theme });
    page = await desk.dashboard({ seed: 11, speed: 5, t: 900 });
    sidebar = await desk.sidebar(page);
    await sidebar.locator('[data-metric=orders][data-value]').waitFor();
  });
  afterAll(() => desk?.close());

  /** A window of its own that watches the dashboard's tab. */
  async function ownWindow(): Promise<Page> {
    const tab: unknown = await desk.worker.evaluate(`chrome.tabs.query({ url: '${desk.origin}/*' }).then((tabs) => tabs[0].id)`);
    return desk.own(`sidebar.html?tab=${tab}`);
  }

  test('is accessible before recording and while recording', async () => {
    expect(await axeFindings(sidebar)).toEqual([]);
    await button('Start recording', '开始录制').click();
    await button('End session', '结束本场').waitFor();
    await button('On air', '标记讲解').click();
    await sidebar.locator('[data-sold=orders]').waitFor();
    await screen(desk, page, 'sidebar-recording');
    for (const summary of await sidebar.locator('summary').all()) await summary.click();
    await button('Settings', '设置').click();
    expect(await axeFindings(sidebar)).toEqual([]);
    await button('Settings', '设置').click();
  });

  test('collapses to a strip and comes back', async () => {
    const width = () => sidebar.evaluate(() => innerWidth);
    const wide = await width();
    await button('Collapse the sidebar', '收起侧边栏').click();
    await until('a narrow frame', async () => (await width()) < 100);
    await button('Expand the sidebar', '展开侧边栏').click();
    await until('the old width', async () => (await width()) === wide);
  });

  test('shows the same talking point in a second window', async () => {
    const window_ = await ownWindow();
    const point = (where: Frame | Page) => where.locator('.ad-point[aria-current=true]').textContent();
    const first = await point(sidebar);
    await button('Next point', '下一条').click();
    await until('the next point here', async () => (await point(sidebar)) !== first);
    await until('the next point there', async () => (await point(window_)) === (await point(sidebar)));
    await window_.keyboard.press('PageUp');
    await until('the first point again', async () => (await point(sidebar)) === first);
    await window_.close();
    await page.bringToFront();
  });

  test('stores a note and a correction, and shows the correction as one', async () => {
    await sidebar.getByLabel(name('What happened', '发生了什么')).fill('a call with a farmer');
    await button('Save note', '记下').click();
    await sidebar.getByText(name('Noted', '已记下')).waitFor();
    await sidebar.getByLabel(name('Which number', '哪个数字')).selectOption('orders');
    await sidebar.getByLabel(name('The right number', '正确的数')).fill('12345');
    await sidebar.getByLabel(name('Why', '理由'), { exact: true }).fill('platform notice');
    await button('Correct', '更正').click();
    await sidebar.locator('[data-metric=orders][data-state=manual]').waitFor();
    expect(await sidebar.locator('[data-metric=orders]').getAttribute('data-value')).toBe('12345');
    const { marks } = await storedIn(desk.worker as never);
    expect(marks.map((mark) => mark.kind)).toEqual(expect.arrayContaining(['on-air', 'note', 'correction']));
  });

  test('ends with one press', async () => {
    await button('End session', '结束本场').click();
    await button('Start recording', '开始录制').waitFor();
  });

  // Last: resizing one window confuses clicks in the others under Playwright.
  test('fits every width without a sideways scroll', async () => {
    const window_ = await ownWindow();
    await window_.locator('[data-metric=orders][data-value]').waitFor();
    for (const width of [180, 280, 360, 640, 1200]) {
      await window_.setViewportSize({ width, height: 900 });
      const over = await window_.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([width, over]).toEqual([width, 0]);
    }
    await window_.close();
  });
});
