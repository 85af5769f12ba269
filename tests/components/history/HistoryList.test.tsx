/** The list of sessions: what it shows, how it is searched, deleting and taking it back, and what it says when there is nothing. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HistoryPages } from '../../../components/history/HistoryPages';
import { TextProvider } from '../../../components/ui/text';
import { createHistory } from '../../../utils/state/history';
import { violations } from '../axe';
import { type FakeSource, fakeSource, makeSession, metric, START } from './fixtures';

const doors = { practice: vi.fn(), exportCsv: vi.fn() };

function show(source: FakeSource) {
  const history = createHistory(source);
  const view = render(
    <TextProvider language="en">
      <HistoryPages history={history} source={source} route={{ page: 'list' }} doors={doors} chartHeight={200} onList={vi.fn()} />
    </TextProvider>,
  );
  return { ...view, history };
}

const titles = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.querySelector('a')?.textContent);

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('HistoryList', () => {
  it('shows who, when, how long and the four numbers, with their exactness', async () => {
    const { container } = show(fakeSource([makeSession('1', { tags: ['重点县'] })]));
    const row = within(await screen.findByRole('listitem'));
    expect(row.getByRole('link').getAttribute('href')).toBe('#/session/1');
    const text = row.getByRole('heading').closest('li')?.textContent ?? '';
    for (const part of ['张建国 · 临县', 'May 1, 2026', '20:00', '1 h', '重点县', '3,200', '≈12,000', '45', '¥1,588.05']) {
      expect(text).toContain(part);
    }
    expect(await violations(container)).toEqual([]);
  });

  it('says of an audience on two platforms that it is a sum, in the row and in the sum of all', async () => {
    const { sources, summary } = makeSession('1');
    const both = [...sources, { id: 'b', key: 'b', origin: 'https://b.example', title: '大屏', platform: '淘宝' }];
    const perSource = { a: { audience: metric(7000) }, b: { audience: metric(5000) } };
    show(fakeSource([makeSession('1', { sources: both, summary: { ...summary, perSource } })]));
    const row = await screen.findByRole('listitem');
    expect(row.textContent).toContain('≈12,000 Σ');
    expect(within(row).getByTitle('Sum over 2 platforms; the same person may be on several')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('≈12,000 Σ');
  });

  it('draws a number that was never shown as a dash, not as 0', async () => {
    const session = makeSession('1');
    show(fakeSource([{ ...session, summary: { ...session.summary, metrics: {}, spark: [] } }]));
    const figures = (await screen.findByRole('listitem')).querySelectorAll('dd');
    expect([...figures].map((cell) => cell.textContent)).toEqual(['—', '—', '—', '—']);
  });

  it('marks a rehearsal and does not count it', async () => {
    show(fakeSource([makeSession('1'), makeSession('2', { rehearsal: true })]));
    await screen.findAllByRole('listitem');
    expect(screen.getByText('Rehearsal')).toBeTruthy();
    const summary = screen.getByText(/Added up/).textContent;
    expect(summary).toContain('1 session ·');
    expect(summary).toContain('1 rehearsal, not counted');
    expect(summary).toContain('Orders 45');
  });

  it('says that a session is being recorded', async () => {
    const { endedAt: _, ...running } = makeSession('1');
    show(fakeSource([running]));
    expect(await screen.findByText('Recording')).toBeTruthy();
  });

  it.each(['临县', '张建国', '第', '2026-05-01', '5月1日', '重点', '抖音'])('finds by %s', async (query) => {
    const other = makeSession('1', { title: '别的', hosts: ['李'], startedAt: START - 9 * 86_400_000, sources: [] });
    show(fakeSource([other, makeSession('2', { tags: ['重点县'] })]));
    await screen.findAllByRole('listitem');
    await userEvent.type(screen.getByRole('searchbox'), query);
    expect(titles()).toEqual(['第 2 场']);
  });

  it('says when nothing is found, and leads back', async () => {
    const { container } = show(fakeSource([makeSession('1')]));
    await screen.findByRole('listitem');
    await userEvent.type(screen.getByRole('searchbox'), '不存在');
    expect(screen.getByText('No session fits “不存在”')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Show all sessions' }));
    expect(titles()).toEqual(['第 1 场']);
  });

  it('opens the rehearsal from the empty list', async () => {
    const { container } = show(fakeSource([]));
    await userEvent.click(await screen.findByRole('button', { name: 'Try it in the rehearsal' }));
    expect(doors.practice).toHaveBeenCalledOnce();
    expect(await violations(container)).toEqual([]);
  });

  it('deletes and brings back', async () => {
    const source = fakeSource([makeSession('1'), makeSession('2')]);
    show(source);
    await userEvent.click(await screen.findByRole('button', { name: 'Delete “第 1 场”' }));
    await waitFor(() => expect(titles()).toEqual(['第 2 场']));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toEqual(['第 1 场', '第 2 场']));
    expect(source.calls).toEqual(['remove 1', 'restore 1']);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('keeps a session whose deletion was refused, and says why', async () => {
    const source = fakeSource([makeSession('1')]);
    source.answer = { ok: false, reason: 'disk-full' };
    show(source);
    await userEvent.click(await screen.findByRole('button', { name: /Delete/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
    expect(titles()).toEqual(['第 1 场']);
  });

  it('says that the database cannot be read, and tries again', async () => {
    const source = fakeSource([makeSession('1')]);
    source.broken = true;
    const { container } = show(source);
    expect((await screen.findByRole('alert')).textContent).toContain('cannot be read');
    expect(await violations(container)).toEqual([]);
    source.broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(titles()).toEqual(['第 1 场']));
  });

  it('draws a page of a thousand sessions and more when asked', async () => {
    show(fakeSource(Array.from({ length: 1000 }, (_, i) => makeSession(String(i)))));
    expect(await screen.findAllByRole('listitem')).toHaveLength(30);
    await userEvent.click(screen.getByRole('button', { name: 'Show 30 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(60);
  });

  it('follows what changes in the database', async () => {
    const source = fakeSource([makeSession('1')]);
    show(source);
    await screen.findByRole('listitem');
    source.rows = [makeSession('2'), ...source.rows];
    source.changed();
    await waitFor(() => expect(titles()).toEqual(['第 2 场', '第 1 场']));
  });
});
