// @ts-check
/**
 * A thousand sessions of three hours, 10.8 million readings: what list, chart, ranking and export cost, beside the same on plain rows in IndexedDB, and
 * whether any of it grows with readings outside the session that is shown.
 */
import { resolve } from 'node:path';
import { build } from 'vite';
import { median, ms } from './figures.mjs';

const READINGS = 10_800;
const FEW = 100;
const MANY = 1_000;
/** Plain rows of a thousand sessions would take many minutes to write: of so many they are measured, and counted up where it is said. */
const PLAIN = 20;
const TIMES = 5;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../demo/open.mjs').Stage} Stage */
/** @typedef {{ list: number, chart: number, ranking: number, rows: number, csv: number, totals: number }} Costs */

async function bundle() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      reportCompressedSize: false,
      rollupOptions: { input: resolve('tests/bench/history-page.ts'), output: { format: 'iife', name: 'bundled' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

/** A page of the extension's origin with the bench in it and none of the product. @param {Stage} stage */
async function workbench({ context, extensionId }) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(`${await bundle()}; undefined`);
  return page;
}

/** ms until something stands on a page that is opened anew.
 * @param {Stage} stage @param {string} path @param {string} what */
async function opening({ context, extensionId }, path, what) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`, { waitUntil: 'commit' });
  const at = await page.evaluate(async (selector) => {
    while (!document.querySelector(selector)) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => requestAnimationFrame(done));
    return performance.now();
  }, what);
  await page.close();
  return at;
}

/** ms from the click to the file, the middle of several. @param {Stage} stage @param {string} id @param {string} button */
async function saving({ context, extensionId }, id, button) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html#/session/${id}`);
  await page.locator(`[data-session="${id}"]`).waitFor();
  /** @type {number[]} */
  const times = [];
  for (let time = 0; time < 4; time++) {
    const download = page.waitForEvent('download', { timeout: 120_000 });
    const start = performance.now();
    await page.getByRole('button', { name: button, exact: true }).click();
    await (await download).path();
    times.push(performance.now() - start);
  }
  await page.close();
  return median(times.slice(1));
}

/** @type {Record<keyof Costs, (stage: Stage, page: Page) => Promise<number>>} */
const WORKS = {
  list: (stage) => opening(stage, 'popup.html#/sessions', '[data-session]'),
  chart: (stage) => opening(stage, 'popup.html#/session/s5', '.u-over'),
  ranking: (stage) => opening(stage, 'desk.html#/campaigns/all', '[data-ranking="revenue"] tfoot'),
  rows: async (_, page) => (await page.evaluate(() => window.historyBench.rows('s5', false))).columns,
  csv: async (_, page) => (await page.evaluate(() => window.historyBench.csv('s5', false))).columns,
  totals: (_, page) => page.evaluate(() => window.historyBench.ranking()),
};

/** The middle of several, in turns between the places: what else the machine does meets all of them alike.
 * @param {{ stage: Stage, page: Page }[]} places @returns {Promise<Costs[]>} */
async function inTurns(places) {
  /** @type {Record<string, number[]>[]} */
  const times = places.map(() => ({}));
  for (const [name, work] of Object.entries(WORKS)) {
    for (let time = 0; time <= TIMES; time++) {
      for (const [index, { stage, page }] of places.entries()) {
        const took = await work(stage, page);
        // The first time warms the browser's caches.
        const own = times[index];
        if (time > 0 && own) own[name] = [...(own[name] ?? []), took];
      }
    }
  }
  return times.map(
    (own) => /** @type {Costs} */ (Object.fromEntries(Object.entries(own).map(([name, all]) => [name, median(all)]))),
  );
}

const ratio = (/** @type {number} */ ours, /** @type {number} */ theirs) =>
  `${ms(ours)} : ${ms(theirs)} = 1 : ${(theirs / ours).toFixed(theirs / ours < 10 ? 1 : 0)}`;
const count = (/** @type {number} */ n) => n.toLocaleString('en');

/** So many sessions with the totals of three hours, of which only the one that is shown has more than `kept` readings.
 * @param {Stage} stage @param {number} sessions @param {number} kept */
async function filled(stage, sessions, kept) {
  const page = await workbench(stage);
  const { bytes } = await page.evaluate(
    ([to, each, stored]) => window.historyBench.fill(0, to, each, stored),
    /** @type {const} */ ([sessions, READINGS, kept]),
  );
  if (kept < READINGS) await page.evaluate((each) => window.historyBench.fill(5, 6, each), READINGS);
  await page.evaluate((to) => window.historyBench.campaign(to), sessions);
  return { stage, page, bytes };
}

/** Three browsers: a thousand sessions; as many with hardly a reading in any but the one that is shown; a hundred.
 * @param {[Stage, Stage, Stage]} stages @returns {Promise<string[]>} */
export async function history([stage, second, third]) {
  const place = await filled(stage, MANY, READINGS);
  const { page } = place;
  const places = [place, await filled(second, MANY, 2), await filled(third, FEW, READINGS)];
  const [many, bare, few] = /** @type {[Costs, Costs, Costs]} */ (await inTurns(places));
  const sealed = place.bytes / (MANY * READINGS);
  const text = await page.evaluate((each) => window.historyBench.text(each), READINGS);

  const rows = await page.evaluate(
    ([sessions, each]) => window.historyBench.fillPlain(sessions, each),
    /** @type {const} */ ([PLAIN, READINGS]),
  );
  const plainBytes = rows.bytes / (PLAIN * READINGS);
  const plainTotals = ((await page.evaluate((n) => window.historyBench.plainTotals(n), PLAIN)) * MANY) / PLAIN;
  const one = await page.evaluate(() => window.historyBench.rows('s5', true));
  /** @type {string[]} */
  const exports = [];
  for (const [id, readings] of /** @type {const} */ ([
    ['e10', 10_000],
    ['e100', 100_000],
  ])) {
    await page.evaluate(([name, n]) => window.historyBench.both(name, n), /** @type {const} */ ([id, readings]));
    const csv = await page.evaluate((name) => window.historyBench.csv(name, true), id);
    const click = await saving(stage, id, 'Export CSV');
    const book = await saving(stage, id, 'Export XLSX');
    exports.push(
      `  export of ${count(readings)} rows`.padEnd(34) +
        `store to CSV ${ratio(csv.columns, csv.plain)}; click to file: CSV ${ms(click)}, XLSX ${ms(book)}`,
    );
  }
  const times = (/** @type {number} */ after, /** @type {number} */ before) => `${(after / before).toFixed(2)} times`;
  const grown = (/** @type {keyof Costs} */ key, /** @type {string} */ name) =>
    `  ${name.padEnd(32)}${ms(many[key])}; without the readings of the other sessions ${ms(bare[key])}: ${times(many[key], bare[key])}` +
    `; with ${FEW} sessions ${ms(few[key])}: ${times(many[key], few[key])}`;
  return [
    `${count(MANY)} sessions of 3 hours, ${count(MANY * READINGS)} readings of four metrics, as columns : as plain rows in IndexedDB`,
    `(the streams are ${10} different ones at times of their own; plain rows of ${PLAIN} sessions are stored, ${count(PLAIN * READINGS)} of them, and where it says so counted up)`,
    `  bytes a reading, as text        ${text.columns.toFixed(1)} : ${text.plain.toFixed(1)} = 1 : ${(text.plain / text.columns).toFixed(0)}`,
    `  bytes a reading, on the disk    ${sealed.toFixed(1)} : ${plainBytes.toFixed(1)} = 1 : ${(plainBytes / sealed).toFixed(0)} (as the browser tells it while it still packs)`,
    `  totals of ${count(MANY)} sessions, ranked  ${ratio(many.totals, plainTotals)} (plain counted up from ${PLAIN} sessions)`,
    `  rows of the session shown       ${ratio(one.columns, one.plain)}`,
    ...exports,
    `With ${count(MANY)} sessions (asked for: nothing grows with readings outside the session shown; a list of more sessions is longer. “Without the readings”: the same totals and small curves, and two readings a session)`,
    grown('list', 'popup list on the screen'),
    grown('ranking', 'ranking on the screen'),
    grown('totals', 'ranking without the screen'),
    grown('chart', 'session page with its chart'),
    grown('rows', 'rows of the session shown'),
    grown('csv', 'store to CSV of that session'),
  ];
}
