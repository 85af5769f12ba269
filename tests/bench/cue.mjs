// @ts-check
/** How long a cue takes from the aide's press to the host's screen: over the message, the disk, the live port and the drawing. */
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

/**
 * Sends `times` cues into the running session and gives the milliseconds of each, in the order they were sent.
 * @param {{ prompter: Page, sender: Page, session: string, times: number, before?: () => Promise<void> }} what `sender` is any page of ours;
 *   `before` is done before each cue (stopping the worker, say) and not counted.
 * @returns {Promise<number[]>}
 */
export async function cueDelays({ prompter, sender, session, times, before = async () => {} }) {
  await prompter.evaluate(WATCH);
  const run = Math.random().toString(36).slice(2);
  const delays = [];
  for (let i = 0; i < times; i++) {
    await before();
    const id = `bench-${run}-${i}`;
    const mark = `{ v: 1, id: '${id}', session: '${session}', at: Date.now(), kind: 'cue', text: 'cue', tone: 'info' }`;
    const sent = await sender.evaluate(`{
      const sent = ${NOW};
      void chrome.runtime.sendMessage({ id: ${i + 1}, type: 'addMark', data: ${mark}, timestamp: Date.now() });
      sent;
    }`);
    const shown = await prompter.waitForFunction((cue) => Reflect.get(globalThis, 'cueAt')[cue], id, { timeout: PATIENCE_MS });
    delays.push(/** @type {number} */ (await shown.jsonValue()) - /** @type {number} */ (sent));
  }
  return delays;
}

const AWAKE = 200;
const ASLEEP = 30;

/** Cues into a running session, with the worker awake and stopped before each. @param {import('../demo/open.mjs').Stage} stage @returns {Promise<string[]>} */
export async function cue({ context, extensionId, url }) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${url}/practice.html?lang=en&seed=7&speed=5&t=1800&digits=plain`);
  const own = async (/** @type {string} */ path) => {
    const opened = await context.newPage();
    await opened.goto(`chrome-extension://${extensionId}/${path}`);
    return opened;
  };
  const sender = await own('popup.html');
  const prompter = await own('prompter.html');
  await page.bringToFront();
  const sidebar = await frameOf(page);
  await sidebar.getByRole('button', { name: 'Start recording', exact: true }).click();
  await sidebar.getByRole('button', { name: 'End session', exact: true }).waitFor();
  const session = /** @type {string} */ (await sender.evaluate(RUNNING));
  const debug = await context.newCDPSession(sender);
  await debug.send('ServiceWorker.enable');
  const stop = async () => {
    await debug.send('ServiceWorker.stopAllWorkers');
  };
  await prompter.bringToFront();
  const awake = await cueDelays({ prompter, sender, session, times: AWAKE });
  const asleep = await cueDelays({ prompter, sender, session, times: ASLEEP, before: stop });
  return [
    'From a cue sent to the host’s screen (asked for: p99 under 100 ms, worker asleep included)',
    `  worker awake    ${spread(awake)}`,
    `  worker stopped  ${spread(asleep)}`,
  ];
}

/** Id of the session that is being recorded. */
const RUNNING = `new Promise((resolve, reject) => {
  const open = indexedDB.open('anchor-desk');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const all = open.result.transaction('sessions').objectStore('sessions').getAll();
    all.onsuccess = () => { open.result.close(); resolve(all.result.find((one) => one.endedAt === undefined)?.id); };
  };
})`;

/** The frame of the sidebar, once it is there. @param {Page} page */
async function frameOf(page) {
  const isSidebar = (/** @type {import('playwright-core').Frame} */ frame) => frame.url().endsWith('/sidebar.html');
  while (!page.frames().some(isSidebar)) await new Promise((resolve) => setTimeout(resolve, 50));
  return /** @type {import('playwright-core').Frame} */ (page.frames().find(isSidebar));
}
