/** The host's screen in a real browser: opened from the sidebar, led by keys and cues, and honest when its dashboard goes. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { holdMarks, sendAs } from './harness/messages';
import { screen } from './harness/screens';
import { storedIn } from './harness/stored';
import { until } from './harness/wait';
import { stopWorkers } from './harness/worker';

let desk: Launched;
let page: Page;
let sidebar: Frame;
let prompter: Page;
let aide: Page;

beforeAll(async () => {
  desk = await launch();
  aide = await desk.own('popup.html');
  page = await desk.dashboard({ seed: 7, speed: 20, t: 600, digits: 'plain' });
  sidebar = await desk.sidebar(page);
});
afterAll(() => desk.close());

const cueShown = (id: string) => prompter.locator(`[data-cue="${id}"]`);
const pointNow = (where: Page | Frame) => where.locator('[aria-current="true"] >> css=.ad-say-text, .ad-point-text').first();

const send = (type: string, data: unknown) => sendAs(aide, type, data);

/** As the browser does when the keys are pressed, with the tab in front; pressing them itself is beyond what the debugger can do. */
const command = (name: string, front?: unknown) =>
  desk.worker.evaluate(`chrome.commands.onCommand.dispatch('${name}', ${JSON.stringify(front)})`);

/** The browser's own description of the tab that a page stands in. */
const tabAt = (where: Page) =>
  desk.worker.evaluate(`chrome.tabs.query({ url: '${where.url().replace(/[?#].*/, '')}*' }).then(([tab]) => tab)`);

async function session(): Promise<string> {
  const found = await until('a running session', async () =>
    (await storedIn(aide)).sessions.find((one) => one.endedAt === undefined),
  );
  return found.id;
}

const cue = async (id: string, tone: 'info' | 'hurry' | 'stop' = 'hurry') => ({
  v: 1,
  id,
  session: await session(),
  at: Date.now(),
  kind: 'cue',
  text: 'Two minutes left',
  tone,
  flash: true,
});

test('it opens from the sidebar in a window of its own', async () => {
  await sidebar.getByRole('button', { name: 'Start recording' }).click();
  const opened = desk.context.waitForEvent('page');
  await sidebar.getByRole('button', { name: 'Open prompter', exact: true }).click();
  prompter = await opened;
  await prompter.getByRole('main', { name: 'Prompter' }).waitFor();
  await prompter.getByRole('button', { name: 'Understood' }).click();
  expect(await axeFindings(prompter)).toEqual([]);
});

test('a second press brings the open window to the front', async () => {
  const before = desk.context.pages().length;
  await sidebar.getByRole('button', { name: 'Open prompter', exact: true }).click();
  await until('the answer', () => sidebar.getByRole('button', { name: 'Open prompter', disabled: false }).count());
  expect(desk.context.pages().length).toBe(before);
});

test('the price is the largest thing on the screen', async () => {
  const sizes = await prompter.evaluate(() => {
    const px = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const price = document.querySelector('.ad-prompter-price strong');
    const rest = [...document.querySelectorAll('main *')].filter((one) => !price?.contains(one) && one.textContent?.trim());
    return { price: price ? px(price) : 0, rest: Math.max(...rest.filter((one) => !one.contains(price)).map(px)) };
  });
  expect(sizes.price).toBeGreaterThan(sizes.rest);
});

test('a point that the host moves by a key moves in the sidebar, and the other way round', async () => {
  await prompter.bringToFront();
  const before = await pointNow(prompter).textContent();
  await prompter.keyboard.press('PageDown');
  const after = await until('the next point', async () => {
    const now = await pointNow(prompter).textContent();
    return now !== before && now;
  });
  await until('the same point in the sidebar', async () => (await pointNow(sidebar).textContent()) === after);
  await sidebar.getByRole('button', { name: 'Previous point' }).click();
  await until('the point before on the prompter', async () => (await pointNow(prompter).textContent()) === before);
});

test('the browser’s own keys are there, with names, and move the point', async () => {
  const commands = (await desk.worker.evaluate('chrome.commands.getAll()')) as Record<
    'name' | 'description' | 'shortcut',
    string
  >[];
  const own = commands.filter(({ name }) => !name.startsWith('_'));
  expect(own.map(({ description }) => description).sort()).toEqual([
    'Mark on air',
    'Next point',
    'Open the sidebar',
    'Previous point',
  ]);
  expect(own.filter(({ shortcut }) => shortcut === '')).toEqual([]);
  const before = await pointNow(prompter).textContent();
  await command('next-point');
  await until('the next point', async () => (await pointNow(prompter).textContent()) !== before);
  await command('previous-point');
  await until('the point before', async () => (await pointNow(prompter).textContent()) === before);
});

test('the browser’s key for the sidebar shows it again on the dashboard in front, else in a window of its own', async () => {
  await sidebar.getByRole('button', { name: 'Close the sidebar' }).click();
  const away = page.locator('anchor-desk[hidden]');
  await away.waitFor({ state: 'attached' });
  await command('open-panel', await tabAt(page));
  await away.waitFor({ state: 'detached' });
  await sidebar.getByRole('button', { name: 'Close the sidebar' }).waitFor();
  const opened = desk.context.waitForEvent('page');
  await command('open-panel', await tabAt(aide));
  const apart = await opened;
  await apart.getByRole('heading', { level: 1, name: 'Anchor Desk' }).waitFor();
  expect(new URL(apart.url()).pathname).toBe('/sidebar.html');
  await apart.close();
});

test('a digit shows that product, in both windows', async () => {
  await prompter.keyboard.press('2');
  const name = await until('the second product', async () => {
    const now = await prompter.getByRole('heading', { level: 1 }).textContent();
    return now?.includes('codonopsis') && now;
  });
  await sidebar.getByRole('heading', { level: 3, name }).waitFor();
  await prompter.keyboard.press('1');
});

test('the browser’s key puts what is shown on air, once for both windows, and takes it off', async () => {
  const title = await prompter.getByRole('heading', { level: 1 }).textContent();
  await command('on-air');
  await prompter.getByText('On air', { exact: true }).waitFor();
  await sidebar.getByRole('button', { name: 'On air', exact: true, pressed: true }).waitFor();
  await command('on-air');
  await prompter.getByText('Not on air yet', { exact: true }).waitFor();
  const { marks } = await storedIn(aide);
  expect(marks).toEqual([expect.objectContaining({ kind: 'on-air', title, until: expect.any(Number) })]);
});

test('on air, the time left is counted in words and colour', async () => {
  await sidebar.getByRole('button', { name: 'On air', exact: true }).click();
  await prompter.locator('[data-left="segment"][data-phase="green"]').waitFor();
  await prompter.locator('[data-left="show"]').waitFor();
  await prompter.getByText('On air', { exact: true }).waitFor();
});

test('a cue is shown until Enter says it was seen, and the receipt is on disk', async () => {
  await send('addMark', await cue('cue-1'));
  await cueShown('cue-1').waitFor();
  await screen(desk, prompter, 'prompter-cue');
  expect(await axeFindings(prompter)).toEqual([]);
  await prompter.keyboard.press('Enter');
  await cueShown('cue-1').waitFor({ state: 'detached' });
  const mark = (await storedIn(aide)).marks.find(({ id }) => id === 'cue-1');
  expect(mark).toMatchObject({ kind: 'cue', seenAt: expect.any(Number) });
});

test('a cue reaches the host on a black screen', async () => {
  await prompter.keyboard.press('b');
  await prompter.locator('[data-black]').waitFor();
  await send('addMark', await cue('cue-2', 'stop'));
  await prompter.locator('[data-black] [data-cue="cue-2"]').waitFor();
  await prompter.keyboard.press('Enter');
  await cueShown('cue-2').first().waitFor({ state: 'detached' });
  await prompter.keyboard.press('b');
  await prompter.locator('[data-black]').waitFor({ state: 'detached' });
});

test('calm is the beginning: no numbers, until they are wanted', async () => {
  expect(await prompter.locator('[data-metric]').count()).toBe(0);
  await prompter.keyboard.press(',');
  await prompter.getByRole('switch', { name: 'Calm: no numbers' }).click();
  await prompter.locator('[data-metric="orders"]').waitFor();
  expect(await axeFindings(prompter)).toEqual([]);
  await prompter.keyboard.press('Escape');
  await screen(desk, prompter, 'prompter-numbers');
});

test('keys can be given to what a pedal sends', async () => {
  await prompter.keyboard.press('?');
  await prompter.getByRole('button', { name: 'Add a key for: Next point' }).click();
  await prompter.locator('.ad-keys-listening').waitFor();
  await prompter.keyboard.press('F8');
  await prompter.getByRole('button', { name: 'Take the key F8 from: Next point' }).waitFor();
  expect(await axeFindings(prompter)).toEqual([]);
  await prompter.keyboard.press('Escape');
  const before = await pointNow(prompter).textContent();
  await prompter.keyboard.press('F8');
  await until('the next point', async () => (await pointNow(prompter).textContent()) !== before);
});

test('a script rolls with Space', async () => {
  await sidebar.getByRole('button', { name: 'Previous item' }).click();
  const box = prompter.getByRole('region', { name: 'Script' });
  await box.waitFor();
  expect(await axeFindings(prompter)).toEqual([]);
  await prompter.keyboard.press('Space');
  await until('the script to roll', () => box.evaluate((element) => element.scrollTop > 5));
  await prompter.keyboard.press('Space');
  await prompter.getByText(/Space to roll/).waitFor();
  await prompter.keyboard.press('1');
});

test.each([
  [640, 400],
  [360, 640],
  [1920, 300],
])('nothing is cut off at %i × %i', async (width, height) => {
  const before = prompter.viewportSize();
  await prompter.setViewportSize({ width, height });
  const cutOff = () =>
    prompter.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main, [data-fit]')]
        .filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
        .map((part) => part.className),
    );
  await until('the text to fit', async () => (await cutOff()).length === 0);
  if (before) await prompter.setViewportSize(before);
});

test('the window comes back when its screen is gone', async () => {
  const away = { left: 90_000, top: 90_000, width: 900, height: 700, maximized: false };
  await prompter.close();
  await aide.evaluate(`chrome.storage.local.set({ 'prompter-window': ${JSON.stringify(away)} })`);
  const opened = desk.context.waitForEvent('page');
  // Another of our pages asks for it in the same moment: it is one window all the same.
  const other = send('openWindow', { page: 'prompter' });
  await sidebar.getByRole('button', { name: 'Open prompter', exact: true }).click();
  prompter = await opened;
  await prompter.locator('.ad-prompter-price strong').waitFor();
  await other;
  await until('the answer', () => sidebar.getByRole('button', { name: 'Open prompter', disabled: false }).count());
  expect(desk.context.pages().filter((one) => one.url().endsWith('/prompter.html'))).toHaveLength(1);
});

test('a stopped worker costs nothing: prices stay, and cues come again', async () => {
  await stopWorkers(desk.context);
  await prompter.locator('.ad-prompter-price strong').waitFor();
  await send('addMark', await cue('cue-3', 'info'));
  await cueShown('cue-3').waitFor();
  await prompter.getByRole('button', { name: 'Seen' }).first().click();
  await cueShown('cue-3').waitFor({ state: 'detached' });
});

test('a cue is on the screen before it is stored, also from a stopped worker, and counts as seen only afterwards', async () => {
  await stopWorkers(desk.context);
  const release = await holdMarks(sidebar);
  await sidebar.getByRole('button', { name: 'Look at the camera' }).click();
  const ahead = prompter.locator('[data-cue]', { hasText: 'Look at the camera' });
  await ahead.waitFor();
  await prompter.keyboard.press('Enter');
  const kept = async () => (await storedIn(aide)).marks.find((mark) => mark.kind === 'cue' && mark.text === 'Look at the camera');
  expect(await kept()).toBeUndefined();
  expect(await sidebar.locator('[data-cue]', { hasText: 'Look at the camera' }).count()).toBe(0);
  await release();
  await sidebar.locator('[data-cue][data-seen=true]', { hasText: 'Look at the camera' }).waitFor();
  await ahead.waitFor({ state: 'detached' });
  expect(await kept()).toMatchObject({ seenAt: expect.any(Number) });
});

test('when the dashboard closes, it says since when the numbers are old, and prices and points go on', async () => {
  await page.close();
  await prompter.getByText(/Dashboard closed: numbers stopped at \d\d:\d\d/).waitFor();
  expect(await prompter.locator('[data-metric="orders"]').getAttribute('data-state')).toBe('stale');
  await prompter.locator('.ad-prompter-price strong').waitFor();
  const before = await pointNow(prompter).textContent();
  await prompter.keyboard.press('PageDown');
  await until('another point', async () => (await pointNow(prompter).textContent()) !== before);
  await screen(desk, prompter, 'prompter-closed');
});
