// @ts-check
/** From a change on the dashboard to the sidebar and to the disk, over many changes at uneven times. */
import { spread } from './figures.mjs';

const CHANGES = 60;
const LONGEST_MS = 10_000;
/** Uneven on purpose, so that changes do not fall into step with the tick of once a second. */
const pauseMs = (/** @type {number} */ index) => 350 + ((index * 617) % 900);

const wait = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Notes when each amount of `orders` first stands in the sidebar. Runs in the sidebar. */
function noteShown() {
  const seen = /** @type {Record<string, number>} */ ({});
  const look = () => {
    const value = document.querySelector('[data-metric="orders"]')?.getAttribute('data-value');
    if (value) seen[value] ??= performance.timeOrigin + performance.now();
  };
  new MutationObserver(look).observe(document.documentElement, { subtree: true, childList: true, attributes: true });
  Object.assign(window, { seen });
}

/** Notes when each amount of `orders` is first found in the store. Runs in a page of the extension. */
async function noteStored() {
  const seen = /** @type {Record<string, number>} */ ({});
  Object.assign(window, { seen });
  const open = indexedDB.open('anchor-desk');
  await new Promise((resolve) => {
    open.onsuccess = resolve;
  });
  const look = () => {
    const rows = open.result.transaction('snapshots').objectStore('snapshots').openCursor(null, 'prev');
    rows.onsuccess = () => {
      const amount = rows.result?.value.values.orders?.amount;
      if (amount !== undefined) seen[amount] ??= performance.timeOrigin + performance.now();
      setTimeout(look, 1);
    };
  };
  look();
}

/** @param {import('../demo/open.mjs').Stage} stage @returns {Promise<string[]>} */
export async function way({ context, extensionId, url }) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${url}/practice.html?lang=zh-CN&seed=7&speed=0&t=1800&digits=plain`);
  const isSidebar = (/** @type {import('playwright-core').Frame} */ frame) => frame.url().endsWith('/sidebar.html');
  while (!page.frames().some(isSidebar)) await wait(50);
  const sidebar = /** @type {import('playwright-core').Frame} */ (page.frames().find(isSidebar));
  await sidebar.getByRole('button', { name: 'Start recording', exact: true }).click();
  await sidebar.getByRole('button', { name: 'End session', exact: true }).waitFor();
  const store = await context.newPage();
  await store.goto(`chrome-extension://${extensionId}/manifest.json`);
  await store.evaluate(noteStored);
  await sidebar.evaluate(noteShown);
  await page.bringToFront();

  /** @type {Map<number, number>} */
  const changed = new Map();
  for (let index = 0; index < CHANGES; index++) {
    const orders = 5_000 + index;
    const at = await page.evaluate((amount) => {
      const now = performance.timeOrigin + performance.now();
      /** @type {any} */ (window).practice.set({ orders: amount });
      return now;
    }, orders);
    changed.set(orders, at);
    await wait(pauseMs(index));
  }
  const end = performance.now() + LONGEST_MS;
  const read = (/** @type {import('playwright-core').Page | import('playwright-core').Frame} */ where) =>
    where.evaluate(() => /** @type {Record<string, number>} */ (/** @type {any} */ (window).seen));
  while (!(await read(store))[5_000 + CHANGES - 1] && performance.now() < end) await wait(100);
  await wait(500);
  const delays = (/** @type {Record<string, number>} */ seen) =>
    [...changed].flatMap(([orders, at]) => (seen[orders] === undefined ? [] : [seen[orders] - at]));
  const shown = delays(await read(sidebar));
  const stored = delays(await read(store));
  return [
    'From a change on the page (60 changes, 0.35 to 1.25 s apart)',
    `  to the disk     ${spread(stored)}`,
    `  to the sidebar  ${spread(shown)}`,
  ];
}
