/** The aide's panel in a real browser: rules, cues and their receipts, goal and pace, an alert, corrected times, and the door to what is kept. */
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

describe.each(SETTINGS)('the aide ($lang, $theme)', ({ lang, theme }) => {
  let desk: Launched;
  let page: Page;
  let sidebar: Frame;
  const name = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const button = (en: string, zh: string) => sidebar.getByRole('button', { name: name(en, zh), exact: true });
  const part = (id: string) => sidebar.locator(`[data-part=${id}]`);
  const open = (id: string) => part(id).locator('summary').click();
  const marks = async () => (await storedIn(desk.worker as never)).marks;

  beforeAll(async () => {
    desk = await launch({ lang, theme });
    page = await desk.dashboard({ seed: 11, t: 900, digits: 'plain' });
    sidebar = await desk.sidebar(page);
    await sidebar.locator('[data-metric=orders][data-value]').waitFor();
  });
  afterAll(() => desk?.close());

  test('sends no cue without a session, and says what to do', async () => {
    await sidebar.getByText(name('Start recording first', '先点“开始录制”')).waitFor();
    await expectDisabled(button('Slow down', '慢一点'));
    await button('Start recording', '开始录制').click();
    await button('End session', '结束本场').waitFor();
    await button('On air', '标记讲解').click();
    await sidebar.locator('[data-sold=orders]').waitFor();
  });

  test('lets the numbers of a rule be changed', async () => {
    await open('alerts');
    await button('Alert settings', '提醒设置').click();
    const rule = sidebar.locator('[data-rule=viewers-drop]');
    await rule.getByLabel(name('Within (min)', '时段（分钟）')).fill('0.5');
    await rule.getByLabel(name('Lasting (s)', '持续（秒）')).fill('0');
    await rule.getByLabel(name('By at least (%)', '跌幅（%）')).fill('0');
    await rule.getByText(name('From 1 to 99', '请填 1 到 99')).waitFor();
    await rule.getByLabel(name('By at least (%)', '跌幅（%）')).fill('20');
    expect(await axeFindings(sidebar, 'dialog')).toEqual([]);
    await screen(desk, page, 'aide-alert-settings');
    await button('Done', '完成').click();
  });

  test('shows a cue as seen once another page has marked it so', async () => {
    await button('Wrap up', '收尾').click();
    const said = sidebar.locator('[data-cue]').first();
    await said.getByText(name('Not seen yet', '还没看到')).waitFor();
    await sidebar.getByLabel(name('In your own words', '自己写一句')).fill('先说运费再说价格，别忘了赠品');
    await sidebar.getByText(name('Long for one glance', '超过 12 个字')).waitFor();
    await sidebar.getByLabel(name('In your own words', '自己写一句')).press('Enter');
    await until('two cues', async () => (await sidebar.locator('[data-cue]').count()) === 2);
    const id = await said.getAttribute('data-cue');
    const other = await desk.own('popup.html');
    await other.evaluate((call) => (globalThis as unknown as Chrome).chrome.runtime.sendMessage(call), {
      id: 1,
      type: 'changeMark',
      data: { id, patch: { seenAt: Date.now() } },
      timestamp: Date.now(),
    });
    await other.close();
    await page.bringToFront();
    await sidebar.locator(`[data-cue="${id}"][data-seen=true]`).waitFor();
    const cues = (await marks()).filter((mark) => mark.kind === 'cue');
    expect(cues.map(({ tone }) => tone).sort()).toEqual(['hurry', 'info']);
  });

  test('puts a goal with a pace, unknown until there is a rate', async () => {
    await open('goal');
    await button('Set a goal', '设目标').click();
    await part('goal').getByLabel(name('Which number', '看哪个数')).selectOption('orders');
    await sidebar.getByLabel(name('Target', '目标数'), { exact: true }).fill('9000000');
    await sidebar.getByLabel(name('Reached by (optional)', '截止时间（可不填）')).fill('23:59');
    await button('Save goal', '保存目标').click();
    const goal = sidebar.locator('[data-goal=orders]');
    await goal.waitFor();
    expect(await goal.textContent()).toContain(name('At this rate', '照现在的速度'));
    await open('host');
    expect(await axeFindings(sidebar)).toEqual([]);
  });

  test('blacks out the prompter, and says so', async () => {
    await sidebar.getByRole('switch', { name: name('Black out the prompter', '提词屏黑屏') }).click({ force: true });
    await sidebar.locator('[data-black=true]').waitFor();
    await sidebar.getByRole('switch', { name: name('Black out the prompter', '提词屏黑屏') }).click({ force: true });
    await sidebar.locator('.ad-mini-price').waitFor();
  });

  test('corrects the time of something that was on air', async () => {
    await sidebar.locator('summary', { hasText: name('Correct times on air', '改讲解时间') }).click();
    const row = sidebar.locator('[data-mark]').first();
    await row.getByRole('button').click();
    const before = (await marks()).find((mark) => mark.kind === 'on-air')?.at ?? 0;
    const start = row.getByLabel(name('On air from', '开始讲解'), { exact: true });
    await start.evaluate(
      (input: HTMLInputElement, to: string) => {
        input.value = to;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      await clockOf(before - 90_000),
    );
    await button('Save', '保存').click();
    await until('the corrected mark', async () => {
      const at = (await marks()).find((mark) => mark.kind === 'on-air')?.at ?? 0;
      return Math.abs(before - 90_000 - at) < 1000;
    });
  });

  test('tells that viewers fell, and is told that it was seen', async () => {
    const seen = Number(await sidebar.locator('[data-metric=viewers]').getAttribute('data-value'));
    expect(seen).toBeGreaterThan(100);
    await page.evaluate((viewers) => (window as unknown as Practice).practice.set({ viewers }), Math.round(seen / 2));
    const alert = sidebar.locator('[data-alert=viewers-drop]');
    await alert.waitFor({ timeout: 50_000 });
    expect(await alert.textContent()).toMatch(lang === 'en' ? /Viewers down \d+ %/ : /在线人数跌了 \d+%/);
    expect(await alert.evaluate((row) => row.getBoundingClientRect().top)).toBeGreaterThan(0);
    await screen(desk, page, 'aide-alert');
    await alert.getByRole('button').click();
    await alert.waitFor({ state: 'detached' });
    const [mark] = (await marks()).filter((one) => one.kind === 'alert' && one.rule === 'viewers-drop');
    expect(mark).toMatchObject({ metric: 'viewers', acknowledgedAt: expect.any(Number) });
  });

  test('leads to the session once it has ended', async () => {
    await button('End session', '结束本场').click();
    await button('Look back', '回看这一场').waitFor();
    const [tab] = await Promise.all([desk.context.waitForEvent('page'), button('Look back', '回看这一场').click()]);
    await until('the session view', () => /popup\.html#\/session\//.test(tab.url()));
    await tab.getByRole('button', { name: /CSV/ }).waitFor();
  });

  // Last: resizing one window confuses clicks in the others under Playwright.
  test('fits every width without a sideways scroll, with all parts open', async () => {
    await page.bringToFront();
    await button('Start recording', '开始录制').click();
    await button('End session', '结束本场').waitFor();
    await button('On air', '标记讲解').click();
    await button('Stop (compliance)', '停止（合规）').click();
    await sidebar.locator('[data-cue]').waitFor();
    const tab: unknown = await desk.worker.evaluate(`chrome.tabs.query({ url: '${desk.origin}/*' }).then((tabs) => tabs[0].id)`);
    const window_ = await desk.own(`sidebar.html?tab=${tab}`);
    await window_.locator('[data-goal=orders]').waitFor();
    for (const width of [180, 280, 640, 400]) {
      await window_.setViewportSize({ width, height: 900 });
      const over = await window_.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([width, over]).toEqual([width, 0]);
    }
    await screen(desk, window_, 'aide-sidebar', true);
    expect(await axeFindings(window_)).toEqual([]);
  });

  const clockOf = (at: number) => sidebar.evaluate((ms) => new Date(ms).toTimeString().slice(0, 8), at);
});

interface Chrome {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}
interface Practice {
  practice: { set(amounts: Record<string, number>): void };
}

async function expectDisabled(control: ReturnType<Frame['locator']>): Promise<void> {
  expect(await control.getAttribute('aria-disabled')).toBe('true');
}
