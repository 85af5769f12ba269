/** History where there is room: hosts' table, plans, alerts in words, ticking, merging, splitting, comparing, a host over time. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HistoryPages } from '../../../components/history/HistoryPages';
import { TextProvider } from '../../../components/ui/text';
import type { Mark } from '../../../utils/domain/session';
import { createHistory } from '../../../utils/state/history';
import type { HistoryRoute } from '../../../utils/state/history-route';
import { violations } from '../axe';
import { type FakeSource, fakeSource, makeSession, START, snapshots } from './fixtures';

const MINUTE = 60_000;
const doors = { practice: vi.fn(), exportCsv: vi.fn() };
const onList = vi.fn();
const base = { v: 1 as const, session: '1' };
const air = (id: string, from: number, to: number, more: object): Mark => ({
  ...base,
  id,
  kind: 'on-air',
  at: START + from * MINUTE,
  until: START + to * MINUTE,
  title: id,
  ...more,
});

function show(source: FakeSource, route: HistoryRoute) {
  return render(
    <TextProvider language="en">
      <HistoryPages
        wide
        history={createHistory(source)}
        source={source}
        route={route}
        doors={doors}
        chartHeight={200}
        onList={onList}
      />
    </TextProvider>,
  );
}
const one = { page: 'session', id: '1' } as const;

const rowsOf = async (name: string) =>
  within(await screen.findByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('a session', () => {
  it('gives each of several hosts what they presented, and nobody what no mark names', async () => {
    const marks = [
      air('红枣', 0, 20, { hosts: ['h1'] }),
      air('党参', 20, 30, { hosts: ['张建国', '李秀英'] }),
      air('小米', 30, 40, {}),
    ];
    const { container } = show(fakeSource([makeSession('1', { hosts: ['h1', '李秀英'] })], { snapshots, marks }), one);
    const rows = await rowsOf('What happened while each host was on air');
    expect(rows.map(([who, minutes]) => [who, minutes])).toEqual([
      ['张建国on air 2 times · shared with another host', '30'],
      ['李秀英shared with another host', '10'],
    ]);
    expect(await violations(container)).toEqual([]);
  });

  it('has no such table for one host', async () => {
    show(fakeSource([makeSession('1')], { snapshots, marks: [air('红枣', 0, 20, { hosts: ['h1'] })] }), one);
    await rowsOf('What happened while each product was on air');
    expect(screen.queryByText('Hosts on air')).toBeNull();
  });

  it('shows the plan of what was on air once, and none where nobody can say which time it was for', async () => {
    const plan = { plannedMs: 10 * MINUTE };
    const marks = [air('红枣', 0, 20, plan), air('党参', 20, 25, plan), air('党参', 30, 35, plan)];
    show(fakeSource([makeSession('1')], { snapshots, marks }), one);
    const rows = await rowsOf('What happened while each product was on air');
    expect(rows.map(([, used, planned]) => [used, planned])).toEqual([
      ['20', '10'],
      ['10', '—'],
    ]);
  });

  it('says alerts in words, and no more than the mark knows', async () => {
    const alert = (id: string, more: object): Mark => ({ ...base, id, kind: 'alert', at: START, rule: '', ...more });
    const marks = [
      alert('1', { rule: 'stock-low', subject: '红枣', value: 12 }),
      alert('2', { rule: 'viewers-drop', metric: 'viewers', value: -34 }),
      alert('3', { rule: 'overtime', value: 3 }),
    ];
    show(fakeSource([makeSession('1')], { snapshots, marks }), one);
    const section = (await screen.findByRole('heading', { name: 'What happened' })).closest('section');
    expect([...(section?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      '20:00AlertStock low: 红枣, 12 left',
      '20:00AlertViewers down 34 %',
      '20:00AlertSegment over time',
    ]);
  });

  it('suggests names that were typed before, after those that stand in the field', async () => {
    const source = fakeSource([makeSession('1'), makeSession('2', { hosts: ['李秀英'] })], { snapshots });
    const { container } = show(source, one);
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const suggested = () =>
      [...(container.querySelector('datalist')?.children ?? [])].map((option) => option.getAttribute('value'));
    expect(suggested()).toEqual(['张建国', '李秀英']);
    await userEvent.type(screen.getByRole('combobox', { name: 'Hosts' }), ', ');
    expect(suggested()).toEqual(['张建国, 李秀英']);
  });

  it('is split at the moment chosen, and leads back to the list', async () => {
    const reset = { ...base, id: 'r', source: 'a', metric: 'orders', from: 9, to: 0 } as const;
    const marks: Mark[] = [{ ...reset, kind: 'reset', at: START + 25 * MINUTE }];
    const source = fakeSource([makeSession('1')], { snapshots, marks });
    show(source, one);
    await userEvent.click(await screen.findByRole('button', { name: 'Split…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Splits at 20:25:00')).toBeTruthy();
    const minutes = dialog.getByRole('spinbutton');
    await userEvent.clear(minutes);
    await userEvent.type(minutes, '75');
    await userEvent.tab();
    expect(dialog.getByRole('button', { name: 'Split' }).hasAttribute('disabled')).toBe(true);
    await userEvent.clear(minutes);
    await userEvent.type(minutes, '30');
    await userEvent.tab();
    await userEvent.click(dialog.getByRole('button', { name: 'Split' }));
    expect(source.calls).toEqual([`split 1 ${START + 30 * MINUTE}`]);
    await waitFor(() => expect(onList).toHaveBeenCalledOnce());
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });
});

describe('the list', () => {
  it('offers to compare two to five, and to merge', async () => {
    const source = fakeSource(['1', '2'].map((id) => makeSession(id)));
    const { container } = show(source, { page: 'list' });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Tick “第 1 场”' }));
    expect(screen.getByRole('button', { name: 'Compare' }).hasAttribute('disabled')).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tick “第 2 场”' }));
    expect(screen.getByRole('button', { name: 'Compare' }).hasAttribute('disabled')).toBe(false);
    expect(await violations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Merge…' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Merge' }));
    expect(source.calls).toEqual(['merge 1 2']);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(source.calls).toEqual(['merge 1 2', 'undo merged']);
  });

  it('says what is without a value in a sum, and what meets no condition', async () => {
    const bare = makeSession('2', { tags: ['x'] });
    const { audience: _, ...metrics } = bare.summary.metrics;
    show(fakeSource([makeSession('1'), { ...bare, summary: { ...bare.summary, metrics } }]), { page: 'list' });
    expect((await screen.findByText(/Added up/)).textContent).toContain('Audience ≈12,000 (1 without a value) · Orders 90');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tag' }), 'x');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'County' }), '临县');
    expect(screen.getByText(/Added up/).textContent).toContain('1 of 2 sessions');
    await userEvent.type(screen.getByLabelText('To'), '2020-01-01');
    await userEvent.click(await screen.findByRole('button', { name: 'Show all sessions' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  });
});

it('compared sessions show the change against the first, and none where one is not known', async () => {
  const other = makeSession('2', { endedAt: START + 90 * MINUTE });
  const { orders: _, ...metrics } = other.summary.metrics;
  const source = fakeSource([makeSession('1'), { ...other, summary: { ...other.summary, metrics } }], { snapshots });
  const { container } = show(source, { page: 'compare', ids: ['1', '2', 'gone'] });
  const rows = await rowsOf('What each session came to');
  expect(rows.find(([what]) => what === 'Length')?.slice(1)).toEqual(['1 h ', '1 h 30 min (+50%)']);
  expect(rows.find(([what]) => what === 'Orders')?.slice(1)).toEqual(['45 ', '— ']);
  expect(screen.getByText('1 of the sessions is no longer there.')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

it('a host’s page has their sessions without rehearsals, and their sum', async () => {
  const sessions = [
    makeSession('1'),
    makeSession('2'),
    makeSession('3', { rehearsal: true }),
    makeSession('4', { hosts: ['x'] }),
  ];
  const { container } = show(fakeSource(sessions), { page: 'host', name: '张建国' });
  const rows = await rowsOf('Sessions of 张建国, newest first');
  expect(rows.map(([title]) => title)).toEqual(['第 1 场', '第 2 场', 'Together']);
  expect(rows.at(-1)?.slice(1)).toEqual(['2', '', '2 h', '≈24,000', '90', '¥3,176.10']);
  expect(screen.getByText('1 rehearsal, not counted')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});
