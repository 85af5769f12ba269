/** One session's page: totals, products, what happened, editing, export, and what it says when something is not there. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HistoryPages } from '../../../components/history/HistoryPages';
import { TextProvider } from '../../../components/ui/text';
import { createHistory } from '../../../utils/state/history';
import { violations } from '../axe';
import { type FakeSource, fakeSource, makeSession, marks, metric, START, snapshots } from './fixtures';

const doors = { practice: vi.fn(), exportCsv: vi.fn() };
const onList = vi.fn();

function show(source: FakeSource, id = '1') {
  return render(
    <TextProvider language="en">
      <HistoryPages
        history={createHistory(source)}
        source={source}
        route={{ page: 'session', id }}
        doors={doors}
        chartHeight={200}
        onList={onList}
      />
    </TextProvider>,
  );
}

const full = (extra = {}) => fakeSource([makeSession('1', extra)], { snapshots, marks });
const tile = (id: string) => document.querySelector(`[data-total="${id}"]`)?.textContent;
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('SessionView', () => {
  it('shows the totals with peak, mean, growth, rate and every doubt', async () => {
    const { container } = show(full());
    await screen.findByRole('heading', { level: 1 });
    expect(tile('viewers')).toContain('Peak3,200Mean 1,500 · At the end 900 · Peak at 20:30');
    expect(tile('audience')).toContain('≈12,000While recording ≈12,000 · Per hour 13,333');
    expect(tile('audience')).toContain('exact to ± 500');
    expect(tile('orders')).toContain('45');
    expect(tile('orders')).toContain('Corrected by hand to 44');
    expect(tile('revenue')).toContain('¥1,588.05');
    expect(container.textContent).toContain('Revenue per viewer¥0.13');
    expect(container.textContent).toContain('Coverage90%');
    expect(tile('buyers')).toBeUndefined();
    expect(await violations(container)).toEqual([]);
  });

  it('shows each platform beside the sum, and says that people may be counted twice', async () => {
    const session = makeSession('1');
    const [a] = session.sources;
    const sources = [a, { ...a, id: 'b', platform: '快手' }] as typeof session.sources;
    const perSource = { a: { audience: metric(7000), orders: metric(40) }, b: { audience: metric(5000), orders: metric(5) } };
    show(full({ sources, summary: { ...session.summary, perSource } }));
    await screen.findByRole('heading', { level: 1 });
    expect(tile('audience')).toContain('抖音罗盘 7,000快手 5,000Sum over 2 platforms; the same person may be on several');
    expect(tile('orders')).toMatch(/Sum over 2 platforms$|Sum over 2 platformsCorrected/);
  });

  it('shows what each product sold while on air, and claims no more', async () => {
    show(full());
    await screen.findByRole('heading', { level: 1 });
    expect(rowsOf('What happened while each product was on air')[1]).toEqual([
      '红枣',
      '20',
      '15',
      '¥529.35',
      '0.8',
      '¥26.47',
      '—',
    ]);
    expect(screen.getByText(/Change of the dashboard’s totals/)).toBeTruthy();
  });

  it('has the numbers of the curve as a table, with what was on air', async () => {
    show(full());
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Metric' }), 'Orders');
    await userEvent.click(screen.getByText('Show as a table'));
    const rows = rowsOf('Orders over time');
    expect(rows[0]).toEqual(['Time', 'Orders', 'Change', 'On air']);
    expect(rows.find((row) => row[0] === '20:20')).toEqual(['20:20', '15', '+15', '红枣']);
    expect(rows.at(-1)).toEqual(['20:40', '30', '+15', '']);
  });

  it('lists notes, cues, gaps and corrections in order', async () => {
    show(full());
    await screen.findByRole('heading', { level: 1 });
    const section = screen.getByRole('heading', { name: 'What happened' }).closest('section');
    expect([...(section?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      '20:05Note唱了一段',
      '20:06Cue报价格 (seen after 4 s)',
      '20:42GapNothing read for 6 min: the tab was asleep',
      '20:50CorrectionOrders: 45 → 44 (异常单)',
    ]);
  });

  it('edits title, hosts, campaign and tags, and keeps the id of a host that is known', async () => {
    const source = full();
    const { container } = show(source);
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    expect(await violations(container)).toEqual([]);
    await userEvent.clear(screen.getByRole('textbox', { name: 'Title' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), ' 红枣专场 ');
    await userEvent.type(screen.getByRole('combobox', { name: 'Hosts' }), '，李秀英');
    await userEvent.type(screen.getByRole('combobox', { name: 'County' }), '沁源县');
    await userEvent.type(screen.getByRole('combobox', { name: 'Campaign' }), ' 五一专场 ');
    await userEvent.type(screen.getByRole('textbox', { name: 'Tags' }), '五一、 重点县、五一');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('红枣专场'));
    expect(source.calls).toEqual([
      `edit 1 ${JSON.stringify({ title: '红枣专场', hosts: ['h1', '李秀英'], county: '沁源县', campaign: '五一专场', tags: ['五一', '重点县'], note: '' })}`,
    ]);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('keeps the form open when an edit is refused', async () => {
    const source = full();
    source.answer = { ok: false, reason: 'unreachable' };
    show(source);
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain('does not answer');
  });

  it('hands the whole recording to the export, and says when it failed', async () => {
    doors.exportCsv.mockResolvedValue({ ok: false, reason: 'export' });
    show(full());
    await userEvent.click(await screen.findByRole('button', { name: 'Export CSV' }));
    expect(doors.exportCsv.mock.calls[0]?.[0]).toMatchObject({ session: { id: '1' }, snapshots, marks });
    expect((await screen.findByRole('alert')).textContent).toContain('could not be written');
  });

  it('shows how far a file is once it takes a moment, and stops it without calling that a failure', async () => {
    let step: (done: number) => boolean = () => false;
    let end: (outcome: null) => void = () => undefined;
    doors.exportCsv.mockImplementation((_recording, _people, progress) => {
      step = (done) => progress(done, 3000);
      return new Promise((resolve) => {
        end = resolve;
      });
    });
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const { container } = show(full());
    await userEvent.click(await screen.findByRole('button', { name: 'Export CSV' }));
    expect(step(500)).toBe(false);
    expect(screen.queryByRole('progressbar')).toBeNull();
    clock.mockReturnValue(400);
    expect(step(1000)).toBe(false);
    const bar = await screen.findByRole('progressbar', { name: 'Writing the file …' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1000', '3000']);
    expect(await violations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(step(1500)).toBe(true);
    end(null);
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    clock.mockRestore();
  });

  it('has nothing to export without readings', async () => {
    show(fakeSource([makeSession('1')]));
    expect((await screen.findByRole('button', { name: 'Export CSV' })).hasAttribute('disabled')).toBe(true);
  });

  it('closes the form when another session is gone to', async () => {
    const source = fakeSource([makeSession('1'), makeSession('2')], { snapshots, marks });
    const history = createHistory(source);
    const at = (id: string) => (
      <TextProvider language="en">
        <HistoryPages
          history={history}
          source={source}
          route={{ page: 'session', id }}
          doors={doors}
          chartHeight={200}
          onList={onList}
        />
      </TextProvider>
    );
    const { rerender } = render(at('1'));
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    rerender(at('2'));
    await screen.findByRole('heading', { level: 1, name: /第 2 场/ });
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('names the busiest five minutes, but not from minute values, where they would be longer than five', async () => {
    const [row] = snapshots;
    const [seconds, thin] = [[0, 10, 20, 30, 310], { thinned: { at: Date.UTC(2026, 10, 1), everyMs: 60_000 } }];
    const rows = seconds.map((second, seq) => {
      const orders = { state: 'ok' as const, raw: '', label: 'x', amount: second, precision: 0 };
      return { ...row, seq, at: START + second * 1000, monoMs: second * 1000, values: { orders } };
    }) as typeof snapshots;
    const of = (extra: object) => show(fakeSource([makeSession('1', extra)], { snapshots: rows, marks: [] }));
    of({});
    await screen.findByRole('heading', { level: 1 });
    expect(tile('orders')).toMatch(/Most in 5 min/);
    cleanup();
    of(thin);
    await screen.findByRole('heading', { level: 1 });
    expect(tile('orders')).not.toMatch(/Most in 5 min/);
  });

  it('says that it was thinned out, and of which part a total is', async () => {
    const session = makeSession('1', { thinned: { at: Date.UTC(2026, 10, 1), everyMs: 60_000 } });
    session.summary.metrics.orders = metric(45, { first: 40, gained: 5, baseline: { amount: 39, precision: 0 } });
    show(fakeSource([session], { snapshots, marks }));
    await screen.findByText(/thinned out on Nov 1, 2026: the totals were counted from every reading/);
    expect(tile('orders')).toMatch(/^Orders6The page showed 45; 39 of it belong to the earlier part/);
  });

  it('has a picture made of the whole recording', async () => {
    const exportCard = vi.fn(async () => ({ ok: true as const }));
    Object.assign(doors, { exportCard });
    show(full());
    await userEvent.click(await screen.findByRole('button', { name: 'Export picture' }));
    expect(exportCard.mock.calls[0]).toMatchObject([
      { session: { id: '1' }, snapshots, marks },
      expect.any(Map),
      expect.any(Function),
    ]);
    Reflect.deleteProperty(doors, 'exportCard');
  });

  it('goes back to the list after deleting', async () => {
    const source = full();
    show(source);
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(onList).toHaveBeenCalledOnce());
    expect(source.calls).toEqual(['remove 1']);
  });

  it('says that there is no such session', async () => {
    const { container } = show(full(), 'other');
    expect(await screen.findByText('There is no such session')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });
});
