/** A page that covers the sidebar, or draws it see-through, cannot have a person end a session that nobody sees ended. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from './harness/launch';
import { until } from './harness/wait';

const BOARD = '<!doctype html><meta charset="utf-8"><title>大屏</title><h3>实时在线人数</h3><p>120</p>';

let desk: Launched;
beforeAll(async () => {
  desk = await launch({ pages: { '/board': { body: BOARD } } });
});
afterAll(() => desk.close());

test('End session does nothing while it is covered or see-through, says so, and works when it can be seen', async () => {
  const page = await desk.open('/board');
  const sidebar = await desk.sidebar(page);
  await sidebar.getByRole('button', { name: 'Start recording' }).click();
  const end = sidebar.getByRole('button', { name: 'End session' });
  const refused = sidebar.getByText(/covers this button/);
  const ending = sidebar.getByText(/^Ends in/);
  const isRefused = async () => {
    await end.click();
    return (await refused.count()) === 1 && (await ending.count()) === 0;
  };

  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
    document.documentElement.append(cover);
  });
  await end.waitFor();
  await until('the cover to be noticed', isRefused);

  // The element itself withstands the page's styles; what stands around it does not.
  await page.evaluate(() => {
    document.documentElement.style.opacity = '.001';
    document.getElementById('cover')?.remove();
  });
  expect(await isRefused()).toBe(true);

  await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
  await until('the button to act again', async () => {
    await end.click();
    return (await ending.count()) === 1;
  });
  expect(await refused.count()).toBe(0);
});
