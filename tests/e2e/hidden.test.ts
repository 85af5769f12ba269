/** A dashboard in a tab that is really hidden, its timers throttled to one a minute: looks go on once a second all the same. */
import type { Browser } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from '../setup/serve.mjs';
import { buildOf } from './harness/build';
import { launchHidden } from './harness/hidden';
import { newProfile, removeProfile } from './harness/profile';
import { storedIn } from './harness/stored';
import { until } from './harness/wait';

const LONG_MS = 120_000;
/** Numbers that never change: only looks keep rows coming, one at least every 10 s. */
const BOARD =
  '<!doctype html><meta charset="utf-8"><title>大屏</title><p>实时在线人数</p><p>120</p><script>let ticks = 0; setInterval(() => { document.documentElement.dataset.ticks = String(++ticks); }, 1000)</script>';

let profile: string;
let browser: Browser;
let served: Awaited<ReturnType<typeof serve>>;

beforeEach(async () => {
  profile = newProfile();
  browser = await launchHidden(profile);
  served = await serve({ folders: [buildOf('demo')], pages: { '/board': { body: BOARD } } });
});
afterEach(async () => {
  await browser.close();
  await served.close();
  await removeProfile(profile);
});

test(
  'rows keep coming while timers stand still',
  async () => {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const own = await browser.newPage();
    await own.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
    const board = await browser.newPage();
    await board.goto(`${served.url}/board`);
    const start = `chrome.tabs.query({ url: 'http://localhost/*' }).then(([tab]) => chrome.runtime.sendMessage(
      { id: 1, type: 'startRecording', data: { tab: tab.id }, timestamp: 1 })).then((answer) => (answer?.res ?? answer)?.ok)`;
    const read = { evaluate: (expression: string) => own.evaluate(expression) };
    await until('the recording to start', () => own.evaluate(start));

    await own.bringToFront();
    const ticks = () => board.evaluate(() => Number(document.documentElement.dataset.ticks ?? 0));
    await until('the tab to be hidden', () => board.evaluate(() => document.hidden));
    const count = async () => (await storedIn(read)).snapshots.length;
    let seen = { ticks: await ticks(), at: performance.now() };
    await until(
      "the page's own timers to stand still for six seconds",
      async () => {
        const now = await ticks();
        if (now !== seen.ticks) seen = { ticks: now, at: performance.now() };
        return performance.now() - seen.at > 6000;
      },
      { timeoutMs: 60_000, everyMs: 500 },
    );
    const before = await count();
    await until('two more rows', async () => (await count()) >= before + 2, { timeoutMs: 45_000, everyMs: 500 });
    const { marks, snapshots } = await storedIn(read);
    expect(marks.filter((mark) => mark.kind === 'gap')).toEqual([]);
    expect(snapshots.slice(-2).map((row) => row.values.viewers?.amount)).toEqual([120, 120]);
  },
  LONG_MS,
);
