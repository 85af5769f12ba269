/**
 * A disk that fills up in mid-stream, on a real small file system (a tmpfs; needs the right to mount one, as in CI): said within seconds, the
 * readings wait in the page, saving goes on by itself when there is space again, and the history is whole two restarts later.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LogEntry } from '../../utils/domain/log-entry';
import { type Launched, launch } from './harness/launch';
import { screen } from './harness/screens';
import { doubled, storedIn } from './harness/stored';
import { until } from './harness/wait';

const SIZE = '160m';
const LONG_MS = 180_000;
/** A little room, several times: enough to open the database, too little to roll its log. Whoever tries appends behind a tear, and loses everything. */
const TRICKLES = [1, 2, 4];
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

let profile: string;
let desk: Launched;

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'anchor-desk-full-'));
  if (!mayMount) return;
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', profile]);
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
});
afterEach(async () => {
  await desk?.close();
  if (mayMount) execFileSync('umount', ['-l', profile]);
  rmSync(profile, { recursive: true, force: true });
});

/** Fills the file system to the last byte, with this file. */
function fill(path: string): void {
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${path}`, 'bs=64k', 'oflag=append', 'conv=notrunc'], { stdio: 'ignore' });
  } catch {
    // `dd` ends with an error when the disk is full: that is what it is for here.
  }
}

const unsaved = (sidebar: Frame) => sidebar.getByText(/not been saved since|has not answered since/);

/** How many tries to save the error log counts. */
async function refusals(own: Page): Promise<number> {
  const { errorLog = [] } = (await own.evaluate("chrome.storage.local.get('errorLog')")) as { errorLog?: LogEntry[] };
  return errorLog.filter(({ where }) => where === 'store').reduce((sum, { times }) => sum + times, 0);
}

test.runIf(mayMount)(
  'a full disk is said, waited out, and costs no history',
  async () => {
    desk = await launch({ profile });
    const page = await desk.dashboard({ seed: 9, speed: 10, t: 300, digits: 'plain' });
    const sidebar = await desk.sidebar(page);
    await sidebar.getByRole('button', { name: 'Start recording' }).click();
    const own = await desk.own('popup.html');
    const before = await until('a few rows', async () => {
      const now = await storedIn(own);
      return now.snapshots.length > 4 && now;
    });

    const ballast = join(profile, 'ballast');
    fill(ballast);
    await unsaved(sidebar).waitFor({ timeout: 30_000 });
    await screen(desk, sidebar, 'disk-full');
    for (const megabytes of TRICKLES) {
      const tries = await refusals(own);
      truncateSync(ballast, statSync(ballast).size - megabytes * 2 ** 20);
      await until('one more try to save', async () => (await refusals(own)) > tries || (await unsaved(sidebar).count()) === 0);
      fill(ballast);
    }
    rmSync(ballast);
    await unsaved(sidebar).waitFor({ state: 'detached', timeout: 60_000 });
    const after = await until('rows go on', async () => {
      const now = await storedIn(own);
      return now.snapshots.length > before.snapshots.length + 3 && now;
    });
    expect(doubled(after)).toEqual([]);
    const seqs = after.snapshots.map((s) => s.seq).sort((a, b) => a - b);
    expect(seqs).toEqual(seqs.map((_, i) => (seqs[0] ?? 0) + i));

    for (let restart = 0; restart < 2; restart++) {
      await desk.close();
      desk = await launch({ profile });
      const again = await storedIn(await desk.own('popup.html'));
      expect(again.snapshots.length).toBeGreaterThanOrEqual(after.snapshots.length);
      expect(again.sessions.map((s) => s.id)).toEqual(before.sessions.map((s) => s.id));
    }
  },
  LONG_MS,
);
