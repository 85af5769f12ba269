// @ts-check
/** How long a cue takes from the aide's press in the sidebar to the host's screen, drawing included. */
import { spread } from './figures.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Both pages belong to one computer and one clock; `timeOrigin` makes their times comparable. */
const NOW = 'performance.timeOrigin + performance.now()';

/** The prompter notes when each cue was first in its document. */
const WATCH = `
  globalThis.cueAt ??= {};
  new MutationObserver(() => {
    const id = document.querySelector('[data-cue]')?.dataset.cue;
    if (id) globalThis.cueAt[id] ??= ${NOW};
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
`;

/** How long to look for a cue before giving up on it. */
const PATIENCE_MS = 10_000;

/** What the aide presses: the first of the usual cues. Gives the time of the press. */
const PRESS = `{
  const button = document.querySelector('.ad-cue-preset');
  const pressed = ${NOW};
  button.click();
  pressed;
}`;

/**
 * Presses a cue `times` times in a running session and gives the milliseconds of each, in the order they were sent.
 * @param {{ prompter: Page, sidebar: import('playwright-core').Frame, times: number, before?: () => Promise<void> }} what
 *   `before` is done before each cue (stopping the worker, say) and not counted.
 * @returns {Promise<number[]>}
 */
async function cueDelays({ prompter, sidebar, times, before = async () => {} }) {
  const delays = [];
  const come = () => prompter.evaluate(() => Object.keys(Reflect.get(globalThis, 'cueAt')).length);
  for (let i = 0; i < times; i++) {
    await before();
    const already = await come();
    const pressed = /** @type {number} */ (await sidebar.evaluate(PRESS));
    const shown = await prompter.waitForFunction((count) => Object.values(Reflect.get(globalThis, 'cueAt'))[count], already, {
      timeout: PATIENCE_MS,
    });
    delays.push(/** @type {number} */ (await shown.jsonValue()) - pressed);
  }
  return delays;
}

const AWAKE = 200;
const ASLEEP = 100;

/** Cues into a running session, with the worker awake and stopped before each. @param {import('../demo/open.mjs').Stage} stage @returns {Promise<string[]>} */
export async function cue({ context, extensionId, url }) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${url}/practice.html?lang=en&seed=7&speed=5&t=1800&digits=plain`);
  const prompter = await context.newPage();
  await prompter.goto(`chrome-extension://${extensionId}/prompter.html`);
  await page.bringToFront();
  const sidebar = await frameOf(page);
  await sidebar.getByRole('button', { name: 'Start recording', exact: true }).click();
  await sidebar.getByRole('button', { name: 'End session', exact: true }).waitFor();
  const debug = await context.newCDPSession(prompter);
  await debug.send('ServiceWorker.enable');
  const stop = async () => {
    await debug.send('ServiceWorker.stopAllWorkers');
  };
  await prompter.bringToFront();
  await prompter.evaluate(WATCH);
  const awake = await cueDelays({ prompter, sidebar, times: AWAKE });
  const asleep = await cueDelays({ prompter, sidebar, times: ASLEEP, before: stop });
  return [
    'From a cue sent to the host’s screen (asked for: p99 under 100 ms, worker asleep included)',
    `  worker awake    ${spread(awake)}`,
    `  worker stopped  ${spread(asleep)}`,
  ];
}

/** The frame of the sidebar, once it is there. @param {Page} page */
async function frameOf(page) {
  const isSidebar = (/** @type {import('playwright-core').Frame} */ frame) => frame.url().endsWith('/sidebar.html');
  while (!page.frames().some(isSidebar)) await new Promise((resolve) => setTimeout(resolve, 50));
  return /** @type {import('playwright-core').Frame} */ (page.frames().find(isSidebar));
}
