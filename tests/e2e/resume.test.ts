/** A session goes on through whatever happens to its page and to the worker: one session, gaps marked, nothing doubled. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from './harness/launch';
import { doubled, type Stored, storedIn } from './harness/stored';
import { until } from './harness/wait';
import { stopWorkers } from './harness/worker';

let desk: Launched;
let page: Page;
let sidebar: Frame;
let reader: Page;
const params = { seed: 3, speed: 5, t: 300, digits: 'plain' };

const stored = () => storedIn(reader);
const rowsAfter = (what: string, count: number) =>
  until(`${what}: more than ${count} rows`, async () => {
    const now = await stored();
    return now.snapshots.length > count && now;
  });
const gaps = ({ marks }: Stored) => marks.filter((mark) => mark.kind === 'gap');

beforeAll(async () => {
  desk = await launch();
  reader = await desk.own('popup.html');
  page = await desk.dashboard(params);
  sidebar = await desk.sidebar(page);
  await sidebar.getByRole('button', { name: 'Start recording' }).click();
  await rowsAfter('the start', 3);
});
afterAll(() => desk.close());

async function sameSession(what: string, act: () => Promise<unknown>): Promise<{ before: Stored; after: Stored }> {
  const before = await stored();
  await act();
  const after = await rowsAfter(what, before.snapshots.length + 2);
  expect(after.sessions.map((s) => [s.id, s.endedAt])).toEqual([[before.sessions[0]?.id, undefined]]);
  expect(doubled(after)).toEqual([]);
  return { before, after };
}

test('a reload goes on with the session and marks the gap', async () => {
  const { before, after } = await sameSession('the reload', () => page.reload());
  expect(gaps(after).length).toBe(gaps(before).length + 1);
  expect(gaps(after).at(-1)).toMatchObject({ cause: 'reload' });
  expect(new Set(after.snapshots.map((s) => s.source)).size).toBe(1);
});

test('in-page navigation goes on without a gap, and finds the re-mounted numbers again', async () => {
  await page.evaluate("window.practice.go('products')");
  const { before, after } = await sameSession('the way back', () => page.evaluate("window.practice.go('overview')"));
  expect(new Set(after.snapshots.map((s) => s.boot)).size).toBe(new Set(before.snapshots.map((s) => s.boot)).size);
  await until('orders are read again', async () => {
    const last = (await stored()).snapshots.at(-1);
    return last?.values.orders?.state === 'ok';
  });
});

test('a page that comes back from the back/forward cache goes on', async () => {
  await sameSession('the way there and back', async () => {
    await page.goto(`${desk.origin}/manifest.json`);
    await page.goBack();
  });
});

test('twenty stops of the worker lose and double nothing', { timeout: 120_000 }, async () => {
  const { after } = await sameSession('the stops', async () => {
    for (let i = 1; i <= 20; i++) {
      await stopWorkers(desk.context);
      const { length } = (await stored()).snapshots;
      // Most stops hit a worker that has just begun to boot and to answer; every fifth lets it come to rest.
      if (i % 5 === 0) await rowsAfter(`stop ${i}`, length);
      else
        await until(`an answer after stop ${i}`, () =>
          reader.evaluate("chrome.runtime.sendMessage({ type: 'x' }).then(() => true, () => true)"),
        );
    }
  });
  for (const rows of Map.groupBy(after.snapshots, (s) => s.boot).values()) {
    const seqs = rows.map((s) => s.seq).sort((a, b) => a - b);
    expect(seqs.at(-1)).toBe((seqs[0] ?? 0) + seqs.length - 1);
  }
});

test('a second tab of the same dashboard does not record, and takes over when the first closes', async () => {
  const second = await desk.dashboard(params);
  const words = await desk.sidebar(second);
  await words.getByText(/another tab/i).waitFor();
  const { after } = await sameSession('the hand-over', () => page.close());
  expect(new Set(after.snapshots.map((s) => s.source)).size).toBe(1);
  page = second;
});

test('a tab closed and opened again goes on with the session', async () => {
  await sameSession('opening it again', async () => {
    await page.close();
    page = await desk.dashboard(params);
  });
  sidebar = await desk.sidebar(page);
  await sidebar.getByRole('button', { name: 'End session' }).waitFor();
});

test('three injections leave one recorder and one sidebar', async () => {
  await sameSession('the injections', () =>
    desk.worker.evaluate(`chrome.tabs.query({ url: 'http://localhost/*' }).then(async ([tab]) => {
      for (let i = 0; i < 3; i++) {
        await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content-scripts/dashboard.js'] });
      }
    })`),
  );
  expect(await page.locator('anchor-desk').count()).toBe(1);
});
