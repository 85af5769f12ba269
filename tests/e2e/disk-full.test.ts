/**
 * A disk that fills up in mid-stream, on a real small file system (a tmpfs; needs the right to mount one, as in CI): said within seconds, the
 * readings wait in the page, saving goes on by itself when there is space again, and the history is whole two restarts later.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Launched, launch } from './harness/launch';
import { screen } from './harness/screens';
import { doubled, storedIn } from './harness/stored';
import { until } from './harness/wait';

const SIZE = '160m';
const LONG_MS = 180_000;
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

/** Fills the file system to the last byte; returns the file that does. */
function fill(): string {
  const path = join(profile, 'ballast');
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${path}`, 'bs=64k'], { stdio: 'ignore' });
  } catch {
    // `dd` ends with an error when the disk is full: that is what it is for here.
  }
  return path;
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

    const ballast = fill();
    await sidebar.getByText(/not been saved since|has not answered since/).waitFor({ timeout: 30_000 });
    await screen(desk, sidebar, 'disk-full');
    rmSync(ballast);
    await sidebar.getByText(/not been saved since|has not answered since/).waitFor({ state: 'detached', timeout: 60_000 });
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
