/**
 * An import that cannot end: the browser is killed when half of it has been put, or the disk fills. Either way nothing of it is there afterwards,
 * a sentence says so, and the same import can be carried on.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { writeBundle } from '../../utils/export/bundle-write';
import { linfenBundles } from '../domain/campaign/linfen';
import type { Session } from './harness/cdp';
import { type Launched, launch } from './harness/launch';
import { newProfile, removeProfile } from './harness/profile';
import { launchRaw, type RawBrowser } from './harness/raw';
import { storedIn } from './harness/stored';
import { until } from './harness/wait';

const LONG_MS = 120_000;
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
let files: string[];
let folder: string;
let closing: (() => unknown)[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anchor-desk-files-'));
  files = [];
  for (const bundle of linfenBundles()) {
    const path = join(folder, `${bundle.office}.anchordesk`);
    writeFileSync(path, await writeBundle(bundle));
    files.push(path);
  }
  return () => rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  closing = [];
});

/** Chooses all files in the page of files, and waits for the preview. */
async function choose(page: Session): Promise<void> {
  const found = `document.querySelector('input[type=file]')`;
  await until('the page of files', () => page.evaluate<boolean>(`${found} !== null`));
  const { result } = (await page.send('Runtime.evaluate', { expression: found })) as { result: { objectId: string } };
  await page.send('DOM.setFileInputFiles', { files, objectId: result.objectId });
  await until('the preview', () => page.evaluate<boolean>(`document.querySelector('[data-preview]') !== null`));
}

const press = (page: Session, name: string) =>
  page.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(name)}).click()`,
  );
const said = (page: Session) => page.evaluate<string>('document.body.innerText');
const desk = (browser: RawBrowser) => browser.open(`chrome-extension://${browser.extensionId}/desk.html#/backup`);

/** From now on the worker stands still in the middle of an import: at the put of the 31st of 61 sessions' columns. */
const STOP_HALF_WAY = `{
  const put = IDBObjectStore.prototype.put;
  const add = IDBObjectStore.prototype.add;
  let columns = 0;
  const counting = (way) => function (...given) {
    if (this.name === 'sealed' && ++columns === 31) debugger;
    return way.apply(this, given);
  };
  IDBObjectStore.prototype.put = counting(put);
  IDBObjectStore.prototype.add = counting(add);
}`;

test(
  'a browser killed half-way through an import has nothing of it, says so, and carries it on when asked',
  async () => {
    const profile = newProfile();
    closing.push(() => removeProfile(profile));
    let browser = await launchRaw({ profile });
    closing.push(() => browser.kill());
    const page = await desk(browser);
    await choose(page);
    const worker = await browser.attach('background.js');
    let stands = false;
    worker.on('Debugger.paused', () => {
      stands = true;
    });
    await worker.send('Debugger.enable');
    await worker.evaluate(STOP_HALF_WAY);
    await press(page, 'Import');
    await until('the import to be half-way', () => stands);
    await browser.kill();

    browser = await launchRaw({ profile });
    const again = await desk(browser);
    await until('the sentence', async () =>
      (await said(again)).includes('The last import was broken off: nothing of it was taken in.'),
    );
    const { sessions, marks, snapshots } = await storedIn(again);
    expect([sessions.length, marks.length, snapshots.length]).toEqual([0, 0, 0]);

    await press(again, 'Import it now');
    await until('all of it', async () => (await said(again)).includes('Imported: 61 new, 0 replaced.'));
    expect((await storedIn(again)).sessions).toHaveLength(61);
    expect(await said(again)).not.toContain('broken off');
  },
  LONG_MS,
);

/** Leaves this many kB on the file system that `path` is on. */
function leave(path: string, kB: number): string {
  const ballast = join(path, 'ballast');
  const { bavail, bsize } = statfsSync(path);
  execFileSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=1k', `count=${Math.floor((bavail * bsize) / 1024) - kB}`], {
    stdio: 'ignore',
  });
  return ballast;
}

test.runIf(mayMount)(
  'an import that the disk has no room for leaves nothing behind, says so, and goes when there is room',
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'anchor-desk-full-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', profile]);
    closing.push(() => {
      execFileSync('umount', ['-l', profile]);
      rmSync(profile, { recursive: true, force: true });
    });
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
    const browser: Launched = await launch({ profile });
    closing.push(() => browser.close());
    const page = await browser.own('desk.html#/backup');
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByText('61 sessions are new.').waitFor();

    const ballast = leave(profile, 300);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Nothing was imported: the disk is full. Free some space and try again.').waitFor({ timeout: 60_000 });
    rmSync(ballast);
    expect((await storedIn(page)).sessions).toEqual([]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Imported: 61 new, 0 replaced.').waitFor({ timeout: 30_000 });
    expect((await storedIn(page)).sessions).toHaveLength(61);
  },
  LONG_MS,
);
