/** The practice dashboard in a real browser: the published digit widgets roll and come to rest on what the page says it shows. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PracticeSeam } from '../../components/practice/seam';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { until } from './harness/wait';

type Stage = Window & { practice: PracticeSeam };

let desk: Launched;
let page: Page | undefined;

beforeAll(async () => {
  desk = await launch({ lang: 'en' });
});
afterEach(async () => {
  await page?.close();
  page = undefined;
});
afterAll(() => desk?.close());

/** The dashboard at a moment of a show that stands still, so that only the test moves it. */
async function still(params: Record<string, string | number> = {}): Promise<Page> {
  page = await desk.dashboard({ seed: 42, t: 1_800, speed: 0, ...params });
  // The texts of the language are loaded before anything is drawn.
  await page.locator('h1').first().waitFor();
  return page;
}

/** Digits of each odometer as a person sees them, and whether a ribbon holds more than one digit, which is how it moves. */
const odometers = (on: Page) =>
  on.evaluate(() =>
    [...document.querySelectorAll('.odometer')].map((widget) => ({
      text: [...widget.querySelectorAll('.odometer-value:last-child, .odometer-formatting-mark')]
        .map((part) => part.textContent)
        .join(''),
      moving: [...widget.querySelectorAll('.odometer-ribbon-inner')].some((ribbon) => ribbon.children.length > 1),
    })),
  );

/** Names that the number-flow elements give to assistive technology, and whether any of their digits is animated now. */
async function flows(on: Page): Promise<{ names: string[]; moving: boolean }> {
  const session = await on.context().newCDPSession(on);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes.filter(({ role }) => role?.value === 'image').map(({ name }) => String(name?.value));
  await session.detach();
  const moving = await on.evaluate(() =>
    [...document.querySelectorAll('number-flow')].some((flow) =>
      flow.shadowRoot?.getAnimations().some((animation) => animation.playState === 'running'),
    ),
  );
  return { names, moving };
}

const displayed = (on: Page) => on.evaluate(() => (window as unknown as Stage).practice.state.displayed);
const step = (on: Page, ms: number) => on.evaluate((by) => (window as unknown as Stage).practice.step(by), ms);

test('an odometer rolls, then rests on what is displayed', async () => {
  const on = await still();
  const before = await displayed(on);
  expect(await odometers(on)).toEqual([
    { text: before.viewers?.text, moving: false },
    { text: before.orders?.text, moving: false },
  ]);
  await step(on, 120_000);
  await until('an odometer to roll', async () => (await odometers(on)).some(({ moving }) => moving));
  await until('the odometers to rest', async () => (await odometers(on)).every(({ moving }) => !moving));
  const after = await displayed(on);
  expect(after.orders?.text).not.toBe(before.orders?.text);
  expect((await odometers(on)).map(({ text }) => text)).toEqual([after.viewers?.text, after.orders?.text]);
});

test('a number-flow rolls, then rests on what is displayed', async () => {
  const on = await still();
  await until('the first number', async () => (await flows(on)).names.includes((await displayed(on)).revenue?.text ?? ''));
  await step(on, 120_000);
  await until('digits that move', async () => (await flows(on)).moving, { everyMs: 5 });
  await until('digits at rest', async () => !(await flows(on)).moving);
  const after = await displayed(on);
  expect((await flows(on)).names).toEqual(expect.arrayContaining([after.revenue?.text, after.audience?.text]));
});

test('from 10 000 on the odometer shows fewer digits and a unit of its own', async () => {
  const on = await still({ lang: 'zh-CN' });
  await on.evaluate(() => (window as unknown as Stage).practice.set({ viewers: 12_300 }));
  await until('the viewers to rest', async () => (await odometers(on))[0]?.text === '1.23');
  expect((await displayed(on)).viewers).toMatchObject({ text: '1.23万', amount: 12_300 });
  expect(await on.locator('.odometer').first().locator('xpath=../..').textContent()).toMatch(/万$/);
});

test('a route change mounts the cards anew, and the back button brings them back', async () => {
  const on = await still();
  const card = await on.locator('.ad-practice-core').elementHandle();
  await on.getByRole('link', { name: 'Traffic' }).click();
  expect(new URL(on.url()).searchParams.get('tab')).toBe('traffic');
  expect(await card?.evaluate((element) => element.isConnected)).toBe(false);
  await on.goBack();
  await on.getByRole('heading', { name: 'Last 5 minutes' }).waitFor();
});

test('the extension serves the same show as the local server', async () => {
  const served = await displayed(await still());
  await page?.close();
  page = await desk.own('practice.html?seed=42&t=1800&speed=0&lang=en');
  const texts = (of: typeof served) => Object.values(of).map(({ text }) => text);
  expect(texts(await displayed(page))).toEqual(texts(served));
});

describe.each(['light', 'dark'])('in %s', (theme) => {
  test.each(['zh-CN', 'en'])('nothing hinders anybody, in %s', async (lang) => {
    const on = await still({ lang, theme });
    for (const params of ['', '&tab=products', '&tab=traffic', '&state=before', '&state=ended', '&layout=screen']) {
      await on.goto(`${desk.origin}/practice.html?seed=42&t=1800&speed=0&lang=${lang}&theme=${theme}${params}`);
      await on.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      expect(await axeFindings(on), `${lang} ${theme} ${params}`).toEqual([]);
    }
  });
});

test('at 200 % nothing is wider than the window', async () => {
  const on = await still();
  await on.setViewportSize({ width: 640, height: 400 });
  for (const tab of ['Overview', 'Products', 'Traffic']) {
    await on.getByRole('link', { name: tab }).click();
    expect(await on.evaluate(() => document.documentElement.scrollWidth - innerWidth), tab).toBeLessThanOrEqual(0);
  }
});

test('all that can be pressed can be reached and pressed by keys', async () => {
  const on = await still();
  const reached: string[] = [];
  for (let i = 0; i < 6; i++) {
    await on.keyboard.press('Tab');
    reached.push(await on.evaluate(() => document.activeElement?.textContent ?? ''));
  }
  expect(reached).toEqual(['Overview', 'Products', 'Traffic', 'Pause the practice', 'Switch to dark', '中文']);
  await on.keyboard.press('Enter');
  await on.getByRole('heading', { name: '直播中控台' }).waitFor();
});

test('who wants no movement gets none', async () => {
  const on = await still();
  await on.emulateMedia({ reducedMotion: 'reduce' });
  await on.reload();
  await until('the page', async () => (await odometers(on)).length === 2);
  await step(on, 120_000);
  await until('the new number', async () => (await odometers(on))[1]?.text === (await displayed(on)).orders?.text);
  expect((await odometers(on)).some(({ moving }) => moving)).toBe(false);
  expect((await flows(on)).moving).toBe(false);
});
