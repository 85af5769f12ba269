/** Pictures of the prompter for a person to look at, in both languages and on both grounds, at the two sizes of screen it is made for. */
import { expect, test } from 'vitest';
import { launch } from './harness/launch';
import { screen } from './harness/screens';
import { until } from './harness/wait';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const WORDS = {
  en: { start: 'Start recording', air: 'On air', done: 'Understood' },
  'zh-CN': { start: '开始录制', air: '标记讲解', done: '知道了' },
} as const;

test.each(['en', 'zh-CN'] as const)('the prompter in %s', async (lang) => {
  const desk = await launch({ lang });
  const words = WORDS[lang];
  try {
    const page = await desk.dashboard({ seed: 7, speed: 20, t: 600, digits: 'plain' });
    const sidebar = await desk.sidebar(page);
    await sidebar.getByRole('button', { name: words.start }).click();
    await sidebar.getByRole('button', { name: words.air, exact: true }).click();
    const prompter = await desk.own('prompter.html');
    await prompter.getByRole('button', { name: words.done }).click();
    await prompter.locator('[data-left="segment"][data-phase="green"]').waitFor();
    for (const ground of ['dark', 'light'] as const) {
      await prompter.evaluate(`chrome.storage.local.get('prompter').then(({ prompter }) =>
        chrome.storage.local.set({ prompter: { ...prompter, ground: '${ground}' } }))`);
      await prompter.locator(`html[data-theme="${ground}"]`).waitFor({ state: 'attached' });
      for (const size of SIZES) {
        await prompter.setViewportSize(size);
        await until('the new size', () => prompter.evaluate((width) => innerWidth === width, size.width));
        await screen({ lang, theme: ground }, prompter, `prompter-${size.width}`);
      }
      for (const key of [',', '?']) {
        await prompter.keyboard.press(key);
        await prompter.getByRole('dialog').waitFor();
        await screen({ lang, theme: ground }, prompter, key === ',' ? 'prompter-settings' : 'prompter-keys');
        await prompter.keyboard.press('Escape');
      }
    }
    expect(await prompter.locator('.ad-prompter-price strong').count()).toBe(1);
  } finally {
    await desk.close();
  }
});
