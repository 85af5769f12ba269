/** The page of taught dashboards: what is there, what a file would change, what is refused, and removing with a way back. */
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { DashboardsRoute } from '../../../components/desk/dashboards/DashboardsRoute';
import { DashboardsContext } from '../../../components/desk/dashboards/model';
import { TextProvider } from '../../../components/ui/text';
import type { Profile } from '../../../utils/domain/profile';
import type { ProfileFileRead } from '../../../utils/domain/profile-import';
import type { Language } from '../../../utils/i18n';
import { createDashboards, type DashboardPorts } from '../../../utils/state/dashboards';
import { violations } from '../axe';

afterEach(cleanup);

const profile = (more: Partial<Profile> = {}): Profile => ({
  v: 1,
  key: 'https://live.example/room/*',
  origin: 'https://live.example',
  platform: '某平台',
  title: '直播大屏',
  places: [{ metric: 'orders', label: '乡亲捧场', path: ['#host', 'b'], unit: '万' }],
  refused: [],
  changedAt: Date.UTC(2026, 4, 1, 12),
  ...more,
});

async function open(first: Profile[], read: ProfileFileRead, ports: Partial<DashboardPorts> = {}, language: Language = 'en') {
  const kept = new Map(first.map((one) => [one.key, one]));
  const given: (readonly Profile[])[] = [];
  const dashboards = createDashboards({
    all: async () => [...kept.values()],
    async put(profiles) {
      for (const one of profiles) kept.set(one.key, one);
      return { ok: true };
    },
    async remove(key) {
      kept.delete(key);
      return { ok: true };
    },
    read: async () => read,
    give: (profiles) => given.push(profiles),
    onChanged: () => {},
    ...ports,
  });
  const drawn = render(
    <TextProvider language={language}>
      <DashboardsContext.Provider value={{ dashboards, timeZone: 'Asia/Shanghai' }}>
        <DashboardsRoute />
      </DashboardsContext.Provider>
    </TextProvider>,
  );
  const upload = () =>
    userEvent.upload(drawn.container.querySelector('input[type=file]') as HTMLInputElement, new File(['x'], '邻县.json'));
  return { ...drawn, kept, given, upload };
}

it('shows what was taught, and gives it away', async () => {
  const { container, given } = await open([profile()], { ok: false, reason: 'empty' });
  await screen.findByRole('heading', { name: '直播大屏' });
  for (const text of ['Orders', '乡亲捧场', '#host › b', '万', 'https://live.example/room/*'])
    expect(container.textContent).toContain(text);
  expect(await violations(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Give all as a file' }));
  expect(given).toEqual([[profile()]]);
});

it('shows what a file would change before anything is kept', async () => {
  const arrived = [
    profile({ places: [{ metric: 'revenue', label: '战绩', path: [] }] }),
    profile({ key: 'https://other.example/', origin: 'https://other.example', title: '另一个' }),
  ];
  const { container, kept, upload } = await open([profile()], { ok: true, profiles: arrived });
  await screen.findByRole('heading', { name: '直播大屏' });
  await upload();
  await screen.findByRole('heading', { name: 'What 邻县.json would change' });
  expect(
    [...container.querySelectorAll<HTMLElement>('[data-arrived]')].map((row) => [row.dataset.arrived, row.textContent]),
  ).toEqual([
    ['changed', '直播大屏 https://live.example/room/*Known page · adds Revenue · yours stay: Orders'],
    ['new', '另一个 https://other.example/New page · adds Orders'],
  ]);
  expect(kept.size).toBe(1);
  expect(await violations(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Take over 2 pages' }));
  await screen.findByText('2 pages taken over');
  expect([...kept.values()].map(({ places }) => places.map(({ metric }) => metric))).toEqual([['revenue', 'orders'], ['orders']]);
});

it('says why a file is not taken', async () => {
  const { kept, upload } = await open([], { ok: false, reason: 'selector' }, {}, 'zh-CN');
  await screen.findByText('还没有选取过。');
  await upload();
  expect(await screen.findByText('没有导入 邻县.json')).toBeTruthy();
  expect(screen.getByText('它要在页面上找的不只是一个数字的位置。')).toBeTruthy();
  expect(kept.size).toBe(0);
});

it('removes a page, and brings it back', async () => {
  const { kept } = await open([profile()], { ok: false, reason: 'empty' });
  await userEvent.click(await screen.findByRole('button', { name: 'Remove' }));
  await screen.findByText('“直播大屏” removed');
  expect(kept.size).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('heading', { name: '直播大屏' });
  expect(kept.size).toBe(1);
});

it('says that nothing was kept when the disk refuses, and that nothing can be read', async () => {
  await open([profile()], { ok: false, reason: 'empty' }, { remove: async () => ({ ok: false, reason: 'disk-full' }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Remove' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Not kept');
  cleanup();
  await open([], { ok: false, reason: 'empty' }, { all: async () => Promise.reject(new Error('closed')) });
  expect((await screen.findByRole('alert')).textContent).toBe('What was taught cannot be read');
});
