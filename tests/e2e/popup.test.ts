/** The real popup, hanging from the toolbar button: what it offers for the page in front, its size, and the session that runs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../setup/serve.mjs';
import { buildOf } from './harness/build';
import type { Session } from './harness/cdp';
import { newProfile, removeProfile } from './harness/profile';
import { launchRaw, type RawBrowser } from './harness/raw';
import { until } from './harness/wait';

const SCREENS = 'tests/.out/screens';
let profile: string;
let browser: RawBrowser;
let dashboard: Session;
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  profile = newProfile('en');
  served = await serve({ folders: [buildOf()], pages: {} });
  // Without a screen of its own size the headless browser has 800 × 600, where no popup gets its full height.
  browser = await launchRaw({ profile, args: ['--lang=en', '--window-size=1300,900', '--screen-info={1600x1200}'] });
});
afterAll(async () => {
  await browser.quit();
  await served.close();
  await removeProfile(profile);
});

/** Presses the toolbar button, over the dashboard. A popup that was open is closed first. */
async function openPopup(): Promise<Session> {
  if ((await browser.targets()).some(({ url }) => url.includes('popup.html'))) {
    await (await browser.attach('popup.html')).evaluate('close()');
    await until('the popup to close', async () => !(await browser.targets()).some(({ url }) => url.includes('popup.html')));
  }
  await dashboard.send('Page.bringToFront');
  const worker = await browser.attach('background.js');
  await worker.evaluate('chrome.action.openPopup()');
  const popup = await browser.attach('popup.html');
  await until('the popup to draw', () => popup.evaluate<boolean>(`!!document.querySelector('h1')`));
  return popup;
}

async function picture(popup: Session, name: string): Promise<void> {
  const { data } = (await popup.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
  mkdirSync(SCREENS, { recursive: true });
  writeFileSync(`${SCREENS}/${name}.png`, Buffer.from(data, 'base64'));
}

const text = (popup: Session) => popup.evaluate<string>('document.body.innerText');
const press = (popup: Session, name: string) =>
  popup.evaluate<void>(
    `[...document.querySelectorAll('button')].find((b) => b.innerText.includes(${JSON.stringify(name)})).click()`,
  );

test('on a page that is read it leads to the sidebar, and has the size of a popup', async () => {
  dashboard = await browser.open(`${served.url}/practice.html?lang=en&seed=3&speed=20&t=600`);
  const popup = await openPopup();
  await until('the page in front', async () => (await text(popup)).includes('Anchor Desk is on this page'));
  expect(await text(popup)).toContain('No sessions yet');
  expect(await text(popup)).toContain('Three steps to the first show');
  const [width, height] = await popup.evaluate<[number, number]>('[innerWidth, innerHeight]');
  expect(width).toBe(400);
  expect(height).toBeLessThanOrEqual(600);
  expect(await popup.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await picture(popup, 'popup-empty-en');
  await press(popup, 'Show the sidebar');
});

test('while a session runs it shows its totals above the list', async () => {
  const sidebar = await browser.attach('sidebar.html');
  await press(sidebar, 'Start recording');
  const popup = await openPopup();
  await until('the running session', async () => /Recording[\s\S]*Audience/.test(await text(popup)));
  await until('its row in the list', () => popup.evaluate<boolean>(`document.querySelectorAll('[data-session]').length === 1`));
  await picture(popup, 'popup-recording-en');
});
