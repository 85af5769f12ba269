// @ts-check
/** How long a cue takes from the aide's press to the host's screen: over the message, the disk, the live port and the drawing. */

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
