// @ts-check
/** How soon the popup shows its list with 1 000 sessions stored, and whether the number of snapshots matters. */
import { median, ms, spread } from './figures.mjs';

const SESSIONS = 1_000;
const TIMES = 12;

/** Fills the store as the background would have. Runs in a page of the extension.
 * @param {{ sessions: number, each: number, newest: number, many: number }} what `each` snapshots a session, but `many` for the `newest` ones */
async function fill({ sessions, each, newest, many }) {
  const open = indexedDB.open('anchor-desk');
  const db = await new Promise((/** @type {(db: IDBDatabase) => void} */ resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const values = (/** @type {number} */ n) => ({
    viewers: { state: 'ok', amount: 4000 + (n % 900), precision: 0, raw: '4,835', label: '实时在线人数' },
    orders: { state: 'ok', amount: n, precision: 0, raw: String(n), label: '成交订单数' },
    revenue: { state: 'ok', amount: n * 3990, precision: 0, currency: 'CNY', raw: '¥69,623.40', label: '成交金额' },
  });
  const metric = (/** @type {number} */ last) => ({
    first: 0,
    last,
    peak: last,
    peakAt: 0,
    gained: last,
    precision: 0,
    resets: 0,
    falls: 0,
  });
  for (let n = 0; n < sessions; n++) {
    const id = `bench-${n}`;
    const startedAt = 1_767_225_600_000 + n * 86_400_000;
    const count = n >= sessions - newest ? many : each;
    const metrics = {
      viewers: metric(5_000),
      audience: metric(90_000),
      orders: metric(count),
      revenue: { ...metric(count * 3990), currency: 'CNY' },
    };
    const transaction = db.transaction(['sessions', 'snapshots'], 'readwrite', { durability: 'relaxed' });
    transaction.objectStore('sessions').put({
      v: 1,
      id,
      title: `Session ${n}`,
      startedAt,
      endedAt: startedAt + 7_200_000,
      timeZone: 'Asia/Shanghai',
      rehearsal: false,
      hosts: [],
      tags: [],
      note: '',
      sources: [{ id: 'a', key: 'a', origin: 'http://localhost', title: 'Dashboard', platform: 'localhost' }],
      summary: {
        snapshots: count,
        lastSeq: { a: count },
        lastAt: startedAt + 7_200_000,
        coveredMs: 7_200_000,
        gapMs: 0,
        metrics,
        perSource: { a: metrics },
        spark: Array.from({ length: 60 }, (_, i) => 4000 + ((i * 37 + n) % 900)),
      },
    });
    const snapshots = transaction.objectStore('snapshots');
    for (let seq = 0; seq < count; seq++) {
      snapshots.put({
        v: 1,
        session: id,
        source: 'a',
        seq,
        at: startedAt + seq * 250,
        monoMs: seq * 250,
        boot: 'b',
        values: values(seq),
      });
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
  }
  db.close();
}

/** Times of one opening: first paint with content, and first session in the list. */
async function opening(/** @type {import('playwright-core').BrowserContext} */ context, /** @type {string} */ address) {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  const times = await page.evaluate(async () => {
    while (!document.querySelector('[data-session]')) await new Promise((resolve) => requestAnimationFrame(resolve));
    // The frame after the one that has the row in it has painted it.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const list = performance.now();
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    return { paint, list };
  });
  await page.close();
  return times;
}

/** @param {import('../demo/open.mjs').Stage} stage @returns {Promise<string[]>} */
export async function popup({ context, extensionId }) {
  const address = `chrome-extension://${extensionId}/popup.html#/sessions`;
  const filler = context.pages()[0] ?? (await context.newPage());
  await filler.goto(`chrome-extension://${extensionId}/manifest.json`);
  const lines = [`The popup with ${SESSIONS} sessions (asked for: not slower with more snapshots)`];
  /** @type {number[]} */
  const medians = [];
  const cases = [
    { title: '1 snapshot each', each: 1, newest: 0, many: 0 },
    { title: '100 each, the newest ten 10 000', each: 100, newest: 10, many: 10_000 },
  ];
  for (const { title, ...what } of cases) {
    await filler.evaluate(fill, { sessions: SESSIONS, ...what });
    const times = [];
    for (let time = 0; time <= TIMES; time++) times.push(await opening(context, address));
    // The first opening warms the browser's caches.
    const warm = times.slice(1);
    const list = warm.map((time) => time.list);
    lines.push(`  ${title.padEnd(32)} first paint ${ms(median(warm.map((time) => time.paint)))}; list ${spread(list)}`);
    medians.push(median(list));
  }
  const [few = 1, many = 1] = medians;
  return [...lines, `  the second is ${(many / few).toFixed(2)} times the first`];
}
