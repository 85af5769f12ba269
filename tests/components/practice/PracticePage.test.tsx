/** The practice dashboard as a person meets it, without movement: labels, numbers, tabs, the end. Widgets that roll need a real browser. */
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { PracticePage } from '../../../components/practice/PracticePage';
import { stage } from './stage';

afterEach(cleanup);

function open(search: string) {
  const scene = stage(`?digits=plain&${search}`);
  const view = render(<PracticePage practice={scene.practice} />);
  return { ...scene, ...view };
}

/** Rules that need layout or the document around the page are checked in the real browser. */
async function findings(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const core = () => screen.getByRole('region', { name: /核心数据|Key metrics/ });

describe.each([
  ['zh-CN', ['实时在线人数', '累计观看人数', '观看次数', '成交订单数', '成交件数', '成交人数', '直播间成交金额', '退款金额']],
  ['en', ['Current viewers', 'Viewers (UV)', 'Views', 'Orders', 'Items sold', 'Buyers', 'GMV', 'Refunds']],
])('in %s', (lang, labels) => {
  test.each(['t=5400', 't=5400&tab=products', 't=5400&tab=traffic', 'state=before', 'state=ended', 't=5400&layout=screen'])(
    'nothing hinders anybody at %s',
    async (search) => {
      const { container } = open(`${search}&speed=0&lang=${lang}`);
      expect(await findings(container)).toEqual([]);
    },
  );

  test.each(['overview', 'products', 'traffic'])('every key metric is there under its label on %s', (tab) => {
    const { practice } = open(`t=5400&speed=0&lang=${lang}&tab=${tab}`);
    for (const label of labels) expect(within(core()).getByText(label)).toBeTruthy();
    for (const shown of Object.values(practice.shown.value).slice(0, 8)) {
      expect(core().textContent).toContain(shown.text);
    }
  });
});

test('it says that it is practice', () => {
  open('t=5400&speed=0');
  expect(screen.getByText('练习大屏 · 数据为模拟')).toBeTruthy();
});

test('before the start there are dashes where numbers will be, and a way to begin', async () => {
  const { practice } = open('state=before');
  expect(within(core()).getAllByText('--').length).toBeGreaterThanOrEqual(8);
  expect(core().textContent).not.toMatch(/(?<![\d,.¥])0(?![\d,.])/);
  await userEvent.click(screen.getByRole('button', { name: '立即开播' }));
  expect(practice.page.value.phase).toBe('live');
  expect(screen.queryByRole('button', { name: '立即开播' })).toBeNull();
});

test('the last five minutes repeat the labels of the totals with other numbers', () => {
  const { practice } = open('t=5400&speed=0');
  const recent = screen.getByRole('region', { name: '近5分钟' });
  expect(within(recent).getByText('成交订单数')).toBeTruthy();
  expect(recent.textContent).not.toContain(practice.shown.value.orders?.text);
});

test('a tab changes the address and mounts the cards anew', async () => {
  open('t=5400&speed=0');
  const before = core();
  await userEvent.click(screen.getByRole('link', { name: '商品' }));
  expect(location.search).toContain('tab=products');
  expect(screen.getByRole('link', { name: '商品' }).getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('table')).toBeTruthy();
  expect(before.isConnected).toBe(false);
  expect(core()).not.toBe(before);
});

test('the product being explained is marked in every list', () => {
  const { practice } = open('t=5400&speed=0&tab=products');
  expect(practice.page.value.products.filter(({ explaining }) => explaining)).toHaveLength(1);
  expect(screen.getAllByText('讲解中')).toHaveLength(1);
});

test('a broken tile has another label and no number', async () => {
  const { practice, findByText } = open('t=5400&speed=0');
  const { text } = practice.shown.value.orders ?? { text: '' };
  practice.broken.value = ['orders'];
  expect(await findByText('指标升级中')).toBeTruthy();
  expect(within(core()).queryByText('成交订单数')).toBeNull();
  expect(core().textContent).not.toContain(text);
});

test('at the end a dialog sums up; it closes, and a new show can begin', async () => {
  const { practice } = open('t=10790&speed=1');
  expect(screen.queryByRole('dialog')).toBeNull();
  practice.seek(practice.show.lengthMs);
  const dialog = await screen.findByRole('dialog', { name: '直播已结束' });
  expect(dialog.textContent).toContain('成交订单数');
  await userEvent.click(within(dialog).getByRole('button', { name: '知道了' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  practice.start();
  practice.seek(practice.show.lengthMs);
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '再彩排一场' }));
  expect(practice.page.value.phase).toBe('live');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('language, theme and pause are buttons', async () => {
  const { practice } = open('t=5400');
  await userEvent.click(screen.getByRole('button', { name: '暂停彩排' }));
  expect(practice.paused.value).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: '切换到深色' }));
  expect(practice.theme.value).toBe('dark');
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(within(core()).getByText('Current viewers')).toBeTruthy();
});
