/** Files that somebody cut, changed, wrote by hand or made to do harm, chosen all at once: each is refused with what and where, and only the good one goes in. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonical } from '../../utils/domain/sealed/canonical';
import { writeBundle } from '../../utils/export/bundle-write';
import { bundleOf, framed, recordOf } from '../export/bundle/make';
import { axeFindings } from './harness/axe';
import { type Launched, launch } from './harness/launch';
import { screen } from './harness/screens';
import { storedIn } from './harness/stored';

const MB = 1024 * 1024;
const REFUSED: Record<string, [code: string, sentence: string]> = {
  'cut.anchordesk': ['truncated', 'The file ends in the middle. Have it sent again.'],
  'changed.anchordesk': ['altered', 'Something in the file was changed after it was written. Have it sent again.'],
  'foreign.anchordesk': ['foreign', 'This is no file of Anchor Desk.'],
  'newer.anchordesk': ['newer', 'It was written by a later version. Update Anchor Desk and try again.'],
  'huge.anchordesk': ['too-big', 'The file is too large.'],
  'nested.anchordesk': ['too-deep', 'In session 1.'],
  'proto.anchordesk': ['shape', 'In session 1: session.summary'],
  'rows.anchordesk': ['rows', 'The readings of a session contradict each other.'],
  'times.anchordesk': ['times', 'A session ends before it starts.'],
};

let desk: Launched;
let folder: string;

async function makeFiles(): Promise<string[]> {
  const { records: _, ...rest } = bundleOf([]);
  const head = canonical({ ...rest, sessions: 1 });
  const session = (id: string, change: (text: string) => string) => framed([head, change(canonical(recordOf(id)))]);
  const good = await writeBundle(bundleOf([recordOf('good')]));
  const changed = good.slice();
  changed[changed.length - 20] = (changed.at(-20) ?? 0) ^ 1;
  const files: Record<string, Uint8Array> = {
    'good.anchordesk': good,
    'cut.anchordesk': good.slice(0, good.length - 100),
    'changed.anchordesk': changed,
    'foreign.anchordesk': new TextEncoder().encode('PK\u0003\u0004 a workbook'),
    'newer.anchordesk': await framed([head], 2),
    'huge.anchordesk': good,
    'nested.anchordesk': await framed([head, '['.repeat(1_000_000)]),
    'proto.anchordesk': await session('p', (t) => t.replace('"summary":{', '"summary":{"__proto__":{"polluted":1},')),
    'rows.anchordesk': await session('r', (t) => t.replace('"rows":20', '"rows":21')),
    'times.anchordesk': await session('t', (t) => t.replace(/"endedAt":\d+/, '"endedAt":1262304000000')),
    // Well-framed, but it says a hundred times the orders that its readings have.
    'totals.anchordesk': await session('more', (t) => t.replaceAll('"last":19', '"last":1900')),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  truncateSync(join(folder, 'huge.anchordesk'), 500 * MB);
  return Object.keys(files).map((name) => join(folder, name));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anchor-desk-bad-'));
  desk = await launch();
  desk.context.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('each bad file is refused with what and where; the good ones go in, and their totals are those of their readings', async () => {
  const page = await desk.own('desk.html#/backup');
  await page.locator('input[type=file]').setInputFiles(await makeFiles());
  await page.locator('[data-preview]').waitFor();
  for (const [name, [code, sentence]] of Object.entries(REFUSED)) {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    expect(await row.locator('[data-refused]').getAttribute('data-refused'), name).toBe(code);
    expect(await row.innerText(), name).toContain(sentence);
  }
  await page.getByText('9 files were refused and are left out.').waitFor();
  await page.getByText('The totals of 1 session did not follow from its readings; they were counted again.').waitFor();
  expect(await page.locator('[data-recounted]').innerText()).toBe('Totals counted again: 专场 more');
  expect(await page.evaluate(() => ({}) as { polluted?: number }).then((one) => one.polluted)).toBeUndefined();
  expect(await axeFindings(page)).toEqual([]);
  await screen(desk, page, 'import-bad', true);
  expect((await storedIn(page)).sessions).toEqual([]);

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported: 2 new, 0 replaced.').waitFor();
  const { sessions } = await storedIn(page);
  expect(sessions.map(({ id, summary }) => [id, summary.metrics.orders?.last])).toEqual([
    ['good', 19],
    ['more', 19],
  ]);
});
