// @ts-check
/** The show with a window: the dashboard with the sidebar on it, until the window is closed or Ctrl+C is pressed. */
import { say } from '../setup/say.mjs';

/** @param {import('./open.mjs').Stage} stage */
export async function stay({ context, extensionId, url, lang }) {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${url}/practice.html?lang=${lang}&t=600`);
  say('');
  say('The practice dashboard is open, with the sidebar on it: press "Start recording" there.');
  say(`Sessions: the extension's button in the toolbar, or chrome-extension://${extensionId}/popup.html#/sessions`);
  say('This ends when the window is closed, or with Ctrl+C.');
  await closed;
}
