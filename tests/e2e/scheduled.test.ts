/** A backup by itself, in the real browser: gathered by the page that nobody sees, put into the downloads, noted for the reminder. Leave was given beforehand. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBundle } from '../../utils/export/bundle-read';
import { buildOf } from './harness/build';
import { type Launched, launch } from './harness/launch';
import { until } from './harness/wait';
import { fillHistory } from './history-fill';

interface Item {
  id: number;
  state: string;
  filename: string;
}
interface Chrome {
  alarms: { create(name: string, info: object): Promise<void> };
  downloads: { search(query: object): Promise<Item[]> };
  storage: { local: { set(items: object): Promise<void>; get(key: string | string[]): Promise<Record<string, unknown>> } };
  offscreen: { hasDocument(): Promise<boolean> };
}
/** Only to be used within `evaluate`. */
declare const chrome: Chrome;

/** The file that came. */
let made = '';
const OWN = { words: [{ word: '最好' }], allow: [] };
const set = (items: object) => desk.worker.evaluate((all) => chrome.storage.local.set(all), items);
const kept = (keys: string | string[]) => desk.worker.evaluate((names) => chrome.storage.local.get(names), keys);

let folder: string;
let desk: Launched;
const given = process.env.ANCHOR_DESK_BUILD;

beforeAll(async () => {
  // Nobody can press "Allow" here: the same build with the leave given at install.
  folder = mkdtempSync(join(tmpdir(), 'scheduled-'));
  cpSync(buildOf(), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  expect(manifest.optional_permissions).toEqual(['downloads']);
  expect(manifest.permissions).not.toContain('downloads');
  manifest.permissions.push('downloads');
  delete manifest.optional_permissions;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  process.env.ANCHOR_DESK_BUILD = folder;
  desk = await launch();
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
  if (given === undefined) delete process.env.ANCHOR_DESK_BUILD;
  else process.env.ANCHOR_DESK_BUILD = given;
});

test('the file comes into the downloads and has everything in it', async () => {
  const page = await desk.own('desk.html#/backup');
  await page.getByRole('heading', { name: 'A backup by itself' }).waitFor();
  await set({ 'prompter-keys': { blackout: ['F9'] }, 'own-wording': OWN });
  await page.evaluate(fillHistory, { sessions: 3, readings: 60, start: Date.UTC(2026, 4, 1, 12) });
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByRole('button', { name: 'Turn off' }).waitFor();
  await desk.worker.evaluate(() => chrome.alarms.create('housekeeping', { when: Date.now(), periodInMinutes: 5 }));
  const item = await until('the file', async () => {
    const items = await desk.worker.evaluate(() => chrome.downloads.search({}));
    return items.find(({ state }) => state === 'complete');
  });
  const read = await readBundle(new Uint8Array(readFileSync(item.filename)));
  expect(read).toMatchObject({ ok: true, bundle: { kind: 'backup' } });
  expect(read.ok && read.bundle.records.map(({ session }) => session.id).sort()).toEqual(['s0', 's1', 's2']);
  expect(read.ok && read.bundle.settings).toEqual([
    { key: 'own-wording', value: OWN },
    { key: 'prompter-keys', value: { blackout: ['F9'] } },
  ]);
  made = item.filename;
  await until(
    'the note of it',
    async () => (await desk.worker.evaluate(() => chrome.storage.local.get('last-backup')))['last-backup'],
  );
  await until('the page to be closed', async () => !(await desk.worker.evaluate(() => chrome.offscreen.hasDocument())));
  await page.getByText('Last backup:').waitFor();
});

test('restoring it says which settings change, sets them, and taking it back puts the others back', async () => {
  await set({ 'prompter-keys': { blackout: ['F8'] }, language: 'en' });
  const [page] = desk.context.pages().filter((one) => one.url().includes('desk.html'));
  if (!page) throw new Error('the desk was closed');
  await page.locator('input[type=file]').setInputFiles(made);
  await page.getByText('Settings that change to those of the backup: prompter keys.').waitFor();
  expect((await kept('prompter-keys'))['prompter-keys']).toEqual({ blackout: ['F8'] });
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByText('Imported: 0 new, 0 replaced.').waitFor();
  expect((await kept('prompter-keys'))['prompter-keys']).toEqual({ blackout: ['F9'] });
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('taken back').waitFor();
  expect(await kept(['prompter-keys', 'language', 'own-wording'])).toEqual({
    'prompter-keys': { blackout: ['F8'] },
    language: 'en',
    'own-wording': OWN,
  });
});
