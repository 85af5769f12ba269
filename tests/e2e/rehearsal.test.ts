/** The practice dashboard as a page of the extension: the same screens, marked as rehearsal, never counted; and the badge on the icon. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from './harness/launch';
import { storedIn } from './harness/stored';
import { until } from './harness/wait';

let desk: Launched;

beforeAll(async () => {
  desk = await launch();
});
afterAll(() => desk.close());

const badge = () => desk.worker.evaluate('chrome.action.getBadgeText({})');

test('a rehearsal is read, recorded and marked, and the badge follows it', async () => {
  const page = await desk.own('practice.html?seed=4&speed=10&t=300&digits=plain');
  const sidebar = await desk.sidebar(page);
  const orders = () => sidebar.locator('[data-metric="orders"]').first().getAttribute('data-value');
  await until('orders to be read', async () => (await orders()) !== null);
  expect(await badge()).toBe('');
  await sidebar.getByRole('button', { name: 'Start recording' }).click();
  await sidebar.getByText('Rehearsal').first().waitFor();
  const own = await desk.own('popup.html#/sessions');
  const stored = await until('rows', async () => {
    const now = await storedIn(own);
    return now.snapshots.length > 3 && now;
  });
  expect(stored.sessions.map((s) => s.rehearsal)).toEqual([true]);
  await until('the badge to show the orders', async () => {
    const text = await badge();
    return typeof text === 'string' && /^\d/.test(text);
  });

  await page.bringToFront();
  await page.evaluate("window.practice.breakMetric('orders')");
  const red = () => desk.worker.evaluate('chrome.action.getBadgeBackgroundColor({})');
  await until('the badge to turn red', async () => JSON.stringify(await red()) === JSON.stringify([179, 38, 30, 255]));
  // Badge and sidebar are told by the same state, each in its own time.
  const state = () => sidebar.locator('[data-metric="orders"]').first().getAttribute('data-state');
  await until('the sidebar to say lost', async () => (await state()) === 'lost');
  expect(await orders()).toBeNull();
});

test('the ordinary build asks for no host at install', async () => {
  const manifest = (await desk.worker.evaluate('chrome.runtime.getManifest()')) as {
    host_permissions?: string[];
    permissions: string[];
  };
  expect(manifest.host_permissions).toEqual(['http://localhost/*', 'http://127.0.0.1/*']);
  const ordinary = await launch({ build: 'production' });
  try {
    const plain = (await ordinary.worker.evaluate('chrome.runtime.getManifest()')) as typeof manifest & {
      content_scripts?: unknown;
    };
    expect(plain.host_permissions ?? []).toEqual([]);
    expect(plain.content_scripts).toBeUndefined();
    const own = ['activeTab', 'alarms', 'offscreen', 'scripting', 'storage', 'unlimitedStorage'];
    expect(plain.permissions.toSorted()).toEqual(own);
    const page = await ordinary.dashboard({ t: 300 });
    expect(await page.locator('anchor-desk').count()).toBe(0);
  } finally {
    await ordinary.close();
  }
});
