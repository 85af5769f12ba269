/** What was acknowledged survives a killed browser, and the history survives a torn log. Each guard here has a test that fails without it. */
import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from '../setup/serve.mjs';
import { buildOf } from './harness/build';
import { newProfile, removeProfile } from './harness/profile';
import { launchRaw, type RawBrowser } from './harness/raw';
import { doubled, storedIn } from './harness/stored';
import { until } from './harness/wait';

/** A browser is started up to four times here. */
const LONG_MS = 150_000;

let profile: string;
let served: Awaited<ReturnType<typeof serve>>;
let browser: RawBrowser;

beforeEach(async () => {
  profile = newProfile();
  served = await serve({ folders: [buildOf('demo')], pages: {} });
});
afterEach(async () => {
  await browser.kill();
  await served.close();
  await removeProfile(profile);
});

const own = () => browser.open(`chrome-extension://${browser.extensionId}/popup.html`);

/** Opens the dashboard and, unless its session is resumed, starts a recording the way our pages do. */
async function record(session: 'new' | 'resumed') {
  const page = await own();
  await browser.open(`${served.url}/practice.html?seed=5&speed=10&t=300&digits=plain`);
  const send = (type: string, data: object) =>
    page.evaluate<{ ok: boolean }>(
      `chrome.runtime.sendMessage(${JSON.stringify({ id: Date.now(), type, data, timestamp: Date.now() })}).then((answer) => answer?.res ?? answer)`,
    );
  if (session === 'new') {
    const tab = await until('the tab of the dashboard', () =>
      page.evaluate<number>(`chrome.tabs.query({ url: 'http://localhost/*' }).then(([tab]) => tab?.id)`),
    );
    await until('the recording to start', async () => (await send('startRecording', { tab })).ok);
  }
  return page;
}

const keyOf = (row: { source: string; seq: number }) => `${row.source} ${row.seq}`;

async function rows(page: Awaited<ReturnType<typeof own>>, more: number) {
  let count = 0;
  const found = until(
    `more than ${more} rows`,
    async () => {
      const now = await storedIn(page);
      count = now.snapshots.length;
      return count > more && now;
    },
    { timeoutMs: 30_000 },
  );
  return found.catch((error: Error) => {
    throw new Error(`${error.message}; there are ${count}`);
  });
}

test(
  'a browser killed three times in mid-stream loses nothing that was on disk, and goes on with the session',
  async () => {
    browser = await launchRaw({ profile });
    let page = await record('new');
    /** Every row that was ever seen on disk, kept outside the browser. */
    const seen = new Set<string>();
    let stored = await rows(page, 4);
    for (let kill = 1; kill <= 3; kill++) {
      for (const row of stored.snapshots) seen.add(keyOf(row));
      await browser.kill();
      browser = await launchRaw({ profile });
      page = await record('resumed');
      const after = await rows(page, seen.size + 3);
      const kept = new Set(after.snapshots.map(keyOf));
      expect([...seen].filter((key) => !kept.has(key))).toEqual([]);
      expect(after.sessions.map((s) => [s.id, s.endedAt])).toEqual(stored.sessions.map((s) => [s.id, undefined]));
      expect(after.marks.filter((mark) => mark.kind === 'gap').length).toBeGreaterThanOrEqual(kill);
      expect(doubled(after)).toEqual([]);
      stored = after;
    }
  },
  LONG_MS,
);

test(
  'a torn log costs no history, two restarts later',
  async () => {
    browser = await launchRaw({ profile });
    const before = await rows(await record('new'), 4);
    await browser.kill();
    const folder = join(profile, 'Default/IndexedDB', `chrome-extension_${browser.extensionId}_0.indexeddb.leveldb`);
    // While an older log is being turned into a table there are two; the tear is at the end of what was written last.
    const log = readdirSync(folder)
      .filter((name) => name.endsWith('.log'))
      .sort()
      .at(-1);
    if (!log) throw new Error('no log to tear');
    truncateSync(join(folder, log), statSync(join(folder, log)).size - 37);

    browser = await launchRaw({ profile });
    await rows(await record('resumed'), before.snapshots.length);
    await browser.kill();
    browser = await launchRaw({ profile });
    const after = await storedIn(await own());
    expect(after.snapshots.length).toBeGreaterThanOrEqual(before.snapshots.length);
    expect(after.sessions.map((s) => s.id)).toEqual(before.sessions.map((s) => s.id));
  },
  LONG_MS,
);
