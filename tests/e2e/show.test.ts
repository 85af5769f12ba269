/**
 * A whole show in a real browser, as the two people live it: the table comes in, the rundown is made, the aide puts product after product on
 * air beside the host's screen, and what is stored afterwards is what was displayed.
 */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PracticeSeam } from '../../components/practice/seam';
import type { Mark, OnAir } from '../../utils/domain/session';
import { gbBytes } from '../export/table/make';
import { sixtyProducts } from './desk-files';
import { type Launched, launch } from './harness/launch';
import { doubled, storedIn } from './harness/stored';
import { until } from './harness/wait';

type Stage = Window & { practice: PracticeSeam };
type AirMark = Mark & OnAir;

const PRODUCTS = ['临县红枣', '临县核桃', '临县小米', '临县陈醋', '临县党参', '临县连翘茶', '临县沙棘汁', '临县腐竹'];
/** On air with both hosts. */
const DUET = '临县小米';
/** In the middle of the show, so that something goes on air after it, too. */
const SONG = 'Song';
const WORDS = '枣花开，满山香';
const WALK = PRODUCTS.toSpliced(4, 0, SONG);
/** So few of it are left that the aide is told. */
const SCARCE = '临县陈醋';
const CUES: Readonly<Record<string, string>> = {
  临县核桃: 'Say the price',
  临县党参: 'Thank viewers',
  临县腐竹: 'Wrap up',
};

let browser: Launched;
let desk: Page;
let dashboard: Page;
let sidebar: Frame;
let prompter: Page;
/** Orders and revenue (in minor units) that the dashboard displayed while each product was on air. */
const displayed = new Map<string, { orders: number; revenue: number }>();

beforeAll(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
});
afterAll(() => browser.close());

const press = (name: string) => sidebar.getByRole('button', { name, exact: true }).first().click();
const marks = async () => (await storedIn(desk)).marks;
const airMarks = async () =>
  (await marks()).filter((mark): mark is AirMark => mark.kind === 'on-air').sort((a, b) => a.at - b.at);

/** What the page says now, once it has said it for good. */
const totals = () =>
  dashboard.evaluate(() => {
    const { orders, revenue } = (window as unknown as Stage).practice.state.displayed;
    return { orders: orders?.amount ?? Number.NaN, revenue: revenue?.amount ?? Number.NaN };
  });

/** The show goes on by so much, and the sidebar has read what the dashboard then displays. */
async function goOn(ms: number): Promise<void> {
  await dashboard.evaluate((by) => (window as unknown as Stage).practice.step(by), ms);
  const { orders, revenue } = await totals();
  await sidebar.locator(`[data-metric=orders][data-state=ok][data-value="${orders}"]`).waitFor();
  await sidebar.locator(`[data-metric=revenue][data-state=ok][data-value="${revenue / 100}"]`).waitFor();
}

test('the table of 60 products, two hosts, and a rundown with a duet and a song', async () => {
  desk = await browser.own('desk.html#/products/import');
  const table = sixtyProducts().replace(/(临县陈醋.*?),1003,/, '$1,3,');
  await desk
    .locator('input[type=file]')
    .setInputFiles({ name: '特产.csv', mimeType: 'text/csv', buffer: Buffer.from(gbBytes(table)) });
  await desk.getByRole('button', { name: 'Take 60 products' }).click();
  await desk.getByText('Added 60, replaced 0').waitFor();
  await desk.getByRole('link', { name: 'Hosts', exact: true }).click();
  for (const name of ['Li', 'Wang']) {
    await desk.getByRole('button', { name: 'New host' }).click();
    await until('an empty form', async () => (await desk.getByRole('textbox', { name: 'Name' }).inputValue()) === '');
    await desk.getByRole('textbox', { name: 'Name' }).fill(name);
  }
  await desk.getByRole('link', { name: 'Rundown', exact: true }).click();
  await desk.getByRole('button', { name: 'New rundown' }).click();
  await desk.getByRole('button', { name: 'Greeting', exact: true }).click();
  await desk.getByRole('searchbox', { name: 'Add a product' }).fill('临县');
  await desk.getByRole('button', { name: 'Add all 10' }).click();
  await desk.getByRole('button', { name: 'Song', exact: true }).click();
  await until('twelve segments', async () => (await desk.locator('.adk-segment').count()) === 12);
  await desk.locator('.adk-segment a', { hasText: SONG }).click();
  await desk.getByRole('textbox', { name: 'Script' }).fill(WORDS);
  await desk.locator('.adk-segment a', { hasText: DUET }).click();
  for (const name of ['Li', 'Wang']) await desk.getByRole('checkbox', { name }).check();
  await desk.getByText('Li + Wang').waitFor();
  await until('everything to be kept', () => desk.locator('[data-kept="saved"]').count());
});

test('recording, with the host’s screen beside it', async () => {
  dashboard = await browser.dashboard({ seed: 5, t: 1800, speed: 0, digits: 'plain' });
  sidebar = await browser.sidebar(dashboard);
  await sidebar.locator('[data-metric=orders][data-state=ok]').waitFor();
  await press('Start recording');
  const opened = browser.context.waitForEvent('page');
  await press('Open prompter');
  prompter = await opened;
  await prompter.getByRole('button', { name: 'Understood' }).click();
  await dashboard.bringToFront();
  await sidebar.locator('summary', { hasText: 'Correct times on air' }).click();
  // Orders are counted at once, so that what is displayed between two marks can be told to the last one.
  await sidebar.getByLabel(/Orders lag/).fill('0');
  await sidebar.getByLabel(/Orders lag/).press('Tab');
  await until('the session to remember its lag', async () => (await storedIn(desk)).sessions[0]?.lagMs === 0);
});

test('eight products and a song go on air, three cues are seen, and an alert is acknowledged', async () => {
  for (const name of WALK) {
    await sidebar.locator('.ad-rundown-choose', { hasText: name }).click();
    await prompter.getByRole('heading', { level: 1, name }).waitFor();
    const before = await totals();
    await press('On air');
    await prompter.getByText('On air', { exact: true }).waitFor();
    await goOn(60_000);
    const after = await totals();
    const change = { orders: after.orders - before.orders, revenue: after.revenue - before.revenue };
    displayed.set(name, change);
    expect(change.orders).toBeGreaterThan(0);
    // A song has words and no price.
    expect(await prompter.locator('.ad-prompter-price').count()).toBe(name === SONG ? 0 : 1);
    expect(await prompter.getByRole('region', { name: 'Script' }).allTextContents()).toEqual(name === SONG ? [WORDS] : []);
    await sidebar.locator(`[data-sold=orders][data-value="${change.orders}"]`).waitFor();
    await sidebar.locator(`[data-sold=revenue][data-value="${change.revenue}"]`).waitFor();
    const cue = CUES[name];
    if (cue) {
      await press(cue);
      await prompter.locator('[data-cue]', { hasText: cue }).waitFor();
      await prompter.keyboard.press('Enter');
      await sidebar
        .locator('[data-cue][data-seen=true]', { hasText: cue })
        .getByText(/Seen \d\d:\d\d:\d\d/)
        .waitFor();
    }
    if (name === SCARCE) {
      const alert = sidebar.locator('[data-alert=stock-low]', { hasText: SCARCE });
      await alert.waitFor({ timeout: 30_000 });
      await alert.getByRole('button', { name: 'Got it' }).click();
      await alert.waitFor({ state: 'detached' });
    }
  }
});

test('a correction stands beside what the page shows', async () => {
  await sidebar.locator('summary', { hasText: 'Correct a number' }).click();
  await sidebar.getByLabel('Which number').last().selectOption('orders');
  const { orders } = await totals();
  await sidebar.getByLabel('The right number').fill(String(orders + 7));
  await sidebar.getByLabel('Why', { exact: true }).fill('orders by telephone');
  await press('Correct');
  const tile = sidebar.locator(`[data-metric=orders][data-state=manual][data-value="${orders + 7}"]`);
  await tile.getByText(`the page shows ${orders.toLocaleString('en')}`).waitFor();
});

test('it ends, and what is stored is what was displayed', async () => {
  await press('End session');
  const view = browser.context.waitForEvent('page');
  await press('Look back');
  const session = await view;
  const rows = session.getByRole('table', { name: /on air/i }).first();
  await rows.waitFor();
  const stored = await storedIn(desk);
  const [kept] = stored.sessions;
  expect(stored.sessions).toHaveLength(1);
  expect(kept).toMatchObject({ rehearsal: false, lagMs: 0, endedAt: expect.any(Number) });
  expect(doubled(stored)).toEqual([]);
  const air = await airMarks();
  expect(air.map(({ title }) => title)).toEqual(WALK);
  // Each goes off as the next one goes on, and the last one with the session.
  expect(air.map(({ until }) => until)).toEqual([...air.slice(1).map(({ at }) => at), kept?.endedAt]);
  expect(air.find(({ title }) => title === DUET)?.hosts).toHaveLength(2);
  expect(air.filter(({ product }) => product === undefined).map(({ title, hosts }) => [title, hosts])).toEqual([[SONG, []]]);
  expect(air.map(({ points }) => points?.length)).toEqual(WALK.map((name) => (name === SONG ? undefined : 1)));
  const of = <K extends Mark['kind']>(kind: K) =>
    stored.marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
  expect(of('cue').map(({ seenAt }) => typeof seenAt)).toEqual(['number', 'number', 'number']);
  expect(of('alert').filter(({ rule }) => rule === 'stock-low')).toEqual([
    expect.objectContaining({ subject: SCARCE, acknowledgedAt: expect.any(Number) }),
  ]);
  expect(of('correction')).toEqual([expect.objectContaining({ reason: 'orders by telephone', metric: 'orders' })]);
  for (const [name, { orders, revenue }] of displayed) {
    const cells = await rows
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('cell')
      .allInnerTexts();
    const money = (revenue / 100).toLocaleString('en', { minimumFractionDigits: revenue % 100 === 0 ? 0 : 2 });
    expect(cells, name).toEqual(expect.arrayContaining([orders.toLocaleString('en'), `¥${money}`]));
  }
});
