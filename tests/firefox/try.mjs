// @ts-check
/**
 * Tries the extension in a real Firefox: `npm run try:firefox`. Prints a line for each thing tried, leaves pictures in `tests/.out/firefox`, and
 * ends with 1 when one of them failed. Not a part of `npm test`: it needs a Firefox, which nothing here installs. `FIREFOX_PATH` names one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { say } from '../setup/say.mjs';
import { serve } from '../setup/serve.mjs';
import { launchFirefox, until } from './bidi.mjs';
import { PAGES } from './pages.mjs';

const OUT = resolve('tests/.out/firefox');

function findFirefox() {
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'firefox-esr'), join(folder, 'firefox')]);
  const usual = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
  return [process.env.FIREFOX_PATH ?? '', ...inPath, ...usual].find((path) => path !== '' && existsSync(path));
}

/** What is on disk, read by a page of the extension. */
const STORED = `new Promise((resolve, reject) => {
  const open = indexedDB.open('anchor-desk');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const stored = {};
    const work = open.result.transaction(['sessions', 'snapshots', 'marks']);
    for (const name of work.objectStoreNames) work.objectStore(name).getAll().onsuccess = (event) => { stored[name] = event.target.result; };
    work.oncomplete = () => { open.result.close(); resolve(stored); };
  };
})`;

const button = (/** @type {string} */ name) =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(name)})`;
const value = (/** @type {string} */ metric) => `document.querySelector('[data-metric="${metric}"]')?.getAttribute('data-value')`;

const executable = findFirefox();
if (!executable) {
  say('✗ no Firefox found: install one (Debian: firefox-esr) or name it in FIREFOX_PATH');
  process.exit(2);
}
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
execFileSync(process.execPath, [resolve('tests/setup/build.mjs'), OUT, 'demo', 'firefox'], { stdio: 'ignore' });
const extension = join(OUT, 'firefox-mv3-demo');

const served = await serve({ folders: [extension] });
const other = served.url.replace('localhost', '127.0.0.1');
for (const [path, body] of Object.entries(PAGES(other))) served.pages.set(path, { body });
const firefox = await launchFirefox(executable, extension);
let failed = 0;

/** @template T @param {string} what @param {() => Promise<T>} work @returns {Promise<T | undefined>} */
async function trying(what, work) {
  const since = performance.now();
  try {
    const result = await work();
    say(`✓ ${what} (${Math.round(performance.now() - since)} ms)`);
    return result;
  } catch (error) {
    failed++;
    say(`✗ ${what}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
/** @param {string} tab @param {string} name */
const picture = async (tab, name) => {
  await firefox.front(tab);
  writeFileSync(join(OUT, `${name}.png`), await firefox.picture(tab));
};
/** @param {string} page */
const sidebarOf = (page) =>
  until('the frame of the sidebar', async () =>
    (await firefox.frames(page)).find(({ url }) => url.endsWith('/sidebar.html')),
  ).then(({ context }) => context);
/** @param {string} frame @param {string} metric @param {string} expected */
const shows = (frame, metric, expected) =>
  until(`${metric} to be ${expected}`, async () => (await firefox.evaluate(frame, value(metric))) === expected);
/** @param {boolean} holds @param {string} why */
const insist = (holds, why) => {
  if (!holds) throw new Error(why);
};

try {
  const own = await firefox.open(firefox.own('popup.html#/sessions'));
  const stored = () => firefox.evaluate(own, STORED);
  await trying('the test build may read localhost, and registers its script there alone', async () => {
    const scripts = await until('the script', async () => {
      const known = await firefox.evaluate(own, 'browser.scripting.getRegisteredContentScripts()');
      return known.length > 0 && known;
    });
    insist(
      scripts[0].matches.every((/** @type {string} */ one) => /localhost|127\.0\.0\.1/.test(one)),
      'more than localhost',
    );
  });

  const board = await firefox.open(`${served.url}/board`);
  const first = await trying('a page that may be read shows the sidebar in a frame by itself', () => sidebarOf(board));
  if (first === undefined) throw new Error('nothing more can be tried without the sidebar');
  let sidebar = first;
  await trying('numbers in the page, in a closed shadow root and in a frame of another origin are read', async () => {
    await shows(sidebar, 'viewers', '120');
    await shows(sidebar, 'orders', '30');
    await shows(sidebar, 'revenue', '1234.5');
  });
  await trying('the page gets at nothing of the sidebar', async () => {
    insist((await firefox.evaluate(board, `document.querySelector('anchor-desk').shadowRoot`)) === null, 'its root is open');
    insist((await firefox.evaluate(board, `window.find('Start recording')`)) === false, 'its text can be found');
  });
  await trying('Start recording records', async () => {
    await until('the button', () => firefox.evaluate(sidebar, `!!${button('Start recording')}`));
    await firefox.click(sidebar, button('Start recording'));
    await until('End session', () => firefox.evaluate(sidebar, `!!${button('End session')}`));
    await until('rows', async () => (await stored()).snapshots.length > 0);
  });
  await trying('a number that changes is on disk with its new value', async () => {
    await firefox.evaluate(board, `void (document.getElementById('viewers').textContent = '137')`);
    await until('the row', async () =>
      (await stored()).snapshots.some((/** @type {any} */ row) => row.values.viewers?.amount === 137),
    );
    await shows(sidebar, 'viewers', '137');
  });
  await picture(board, 'sidebar');

  await trying('the background is stopped, and reading goes on after it', async () => {
    const { contexts } = await firefox.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const chrome = contexts.find((/** @type {any} */ one) => one.url.endsWith('browser.xhtml'));
    await firefox.evaluate(
      chrome.context,
      `WebExtensionPolicy.getByID('anchor-desk@anchor-desk.example').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
    );
    await firefox.evaluate(board, `void (document.getElementById('viewers').textContent = '141')`);
    await until('the row', async () =>
      (await stored()).snapshots.some((/** @type {any} */ row) => row.values.viewers?.amount === 141),
    );
  });
  await trying('a reload of the page goes on with the same session and source', async () => {
    await firefox.send('browsingContext.reload', { context: board, wait: 'none' });
    const gap = await until('the gap', async () => (await stored()).marks.find((/** @type {any} */ mark) => mark.kind === 'gap'));
    insist(gap.cause === 'reload', `the cause is ${gap.cause}`);
    const { sessions, snapshots } = await stored();
    insist(sessions.length === 1 && sessions[0].sources.length === 1, 'there is more than one session or source');
    const keys = snapshots.map((/** @type {any} */ row) => `${row.source} ${row.seq}`);
    insist(new Set(keys).size === keys.length, 'a row stands twice');
    sidebar = await sidebarOf(board);
    await shows(sidebar, 'orders', '30');
  });
  await trying('End session ends, and the popup lists the session', async () => {
    await until('the button', () => firefox.evaluate(sidebar, `!!${button('End session')}`));
    await firefox.click(sidebar, button('End session'));
    await until('the end', async () => (await stored()).sessions[0].endedAt);
    await until('the list', () => firefox.evaluate(own, `document.body.textContent.includes('Firefox board')`));
  });
  await picture(own, 'popup');
  const { errorLog = [] } = await firefox.evaluate(own, `browser.storage.local.get('errorLog')`);
  await trying('the error log is empty', async () => insist(errorLog.length === 0, JSON.stringify(errorLog)));

  const practice = await firefox.open(`${served.url}/practice.html?lang=en&t=600&seed=7`);
  await trying('the practice dashboard with its rolling digits is read', async () => {
    const frame = await sidebarOf(practice);
    for (const metric of ['viewers', 'audience', 'orders', 'revenue'])
      await until(metric, async () => Number(await firefox.evaluate(frame, value(metric))) > 0);
  });
  await picture(practice, 'practice');

  await trying('prompter and desk open', async () => {
    for (const path of ['prompter.html', 'desk.html']) {
      const tab = await firefox.open(firefox.own(path));
      await until(path, () => firefox.evaluate(tab, `document.body.innerText.length > 100`));
      await picture(tab, path.replace('.html', ''));
    }
  });
  await trying('a permission that is taken back in the middle of a recording ends the reading', async () => {
    const frame = await sidebarOf(practice);
    await firefox.front(practice);
    await firefox.click(frame, button('Start recording'));
    const rows = async () => (await stored()).snapshots.length;
    const before = await rows();
    await until('rows of the second session', async () => (await rows()) > before);
    const removed = await firefox.evaluate(own, `browser.permissions.remove({ origins: ['http://localhost/*'] })`);
    insist(removed === true, 'the browser did not take it back');
    const answer = () =>
      firefox.evaluate(frame, `!!${button('Start recording')} || document.body.innerText.includes('No live data')`);
    await until('the sidebar to say that nothing is read', answer);
    const then = await rows();
    await new Promise((done) => setTimeout(done, 3000));
    insist((await rows()) === then, 'rows went on');
  });
} catch (error) {
  failed++;
  say(`✗ ${error instanceof Error ? error.message : String(error)}`);
} finally {
  await firefox.close();
  await served.close();
}
say(failed === 0 ? `all of it passed; pictures in ${OUT}` : `${failed} failed; pictures in ${OUT}`);
process.exitCode = failed === 0 ? 0 : 1;
