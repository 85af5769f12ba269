/** The harness itself: a browser starts with the extension in it, its pages open, its worker can be stopped, its process killed and started again. */
import { expect, test } from 'vitest';
import { launch } from './launch';
import { newProfile, removeProfile } from './profile';
import { launchRaw } from './raw';
import { stopWorkers } from './worker';

test('a browser starts with the extension, in the language and theme that were asked for', async () => {
  const desk = await launch({ lang: 'zh-CN', theme: 'dark', pages: { '/plain': { body: '<title>plain</title>' } } });
  try {
    expect(desk.extensionId).toMatch(/^[a-p]{32}$/);
    const page = await desk.open('/plain');
    expect(await page.title()).toBe('plain');
    expect(await page.evaluate(() => [navigator.language, matchMedia('(prefers-color-scheme: dark)').matches])).toEqual([
      'zh-CN',
      true,
    ]);
  } finally {
    await desk.close();
  }
});

test('a stopped worker boots anew', async () => {
  const desk = await launch();
  try {
    const page = await desk.own('manifest.json');
    const wake = () => page.evaluate(`chrome.runtime.sendMessage('wake').catch(() => undefined)`);
    await desk.worker.evaluate(() => Object.assign(globalThis, { before: true }));
    await stopWorkers(desk.context);
    await wake();
    expect(await desk.worker.evaluate(() => 'before' in globalThis)).toBe(false);
  } finally {
    await desk.close();
  }
});

test('a killed browser comes back on the same profile with what was on disk', async () => {
  const profile = newProfile();
  const first = await launchRaw({ profile });
  const page = await first.open(`chrome-extension://${first.extensionId}/manifest.json`);
  await page.evaluate(`chrome.storage.local.set({ harness: 'kept' })`);
  await first.kill();
  const second = await launchRaw({ profile });
  try {
    expect(second.extensionId).toBe(first.extensionId);
    const again = await second.open(`chrome-extension://${second.extensionId}/manifest.json`);
    expect(await again.evaluate(`chrome.storage.local.get('harness').then((found) => found.harness)`)).toBe('kept');
  } finally {
    await second.kill();
    await removeProfile(profile);
  }
});
