/** Corrections on a session's page: made with a reason after the stream, changed with what they said before, taken back and kept. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { HistoryPages } from '../../../components/history/HistoryPages';
import { TextProvider } from '../../../components/ui/text';
import { createHistory } from '../../../utils/state/history';
import { violations } from '../axe';
import { fakeSource, makeSession, marks, metric, START, snapshots } from './fixtures';

afterEach(cleanup);

async function show(source = fakeSource([makeSession('1')], { snapshots, marks })) {
  const doors = { practice: () => undefined, exportCsv: async () => null };
  const props = { doors, chartHeight: 200, onList: () => undefined };
  const { container } = render(
    <TextProvider language="en">
      <HistoryPages history={createHistory(source)} source={source} route={{ page: 'session', id: '1' }} {...props} />
    </TextProvider>,
  );
  const section = await screen.findByRole('region', { name: 'Corrections by hand' });
  return { source, container, section: within(section) };
}
const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }));
const write = async (name: string, text: string) => {
  await userEvent.clear(screen.getByRole('textbox', { name }));
  await userEvent.type(screen.getByRole('textbox', { name }), text);
};

it('takes none without a reason or with a short form, and keeps what the page showed beside it', async () => {
  const { source, container } = await show();
  await press('Correct a number');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which number' }), 'Revenue');
  expect(screen.getByText('the page showed at the end: ¥1,588.05')).toBeTruthy();
  await write('The right number', '1.6万');
  await write('Why', ' 平台少算 ');
  await press('Correct');
  expect(screen.getByText('Write the whole number, like 12000')).toBeTruthy();
  await write('The right number', '1600.50');
  await write('Why', ' ');
  await press('Correct');
  expect(screen.getByText('Say why, in a few words')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  expect(source.calls).toEqual([]);
  await write('Why', ' 平台少算 ');
  await press('Correct');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Why' })).toBeNull());
  const made = { metric: 'revenue', reason: '平台少算', read: 158_805, currency: 'CNY', amount: 160_050 };
  expect(source.calls).toEqual([`correct 1 ${JSON.stringify(made)}`]);
});

it('of several platforms is of one of them, or of the sum', async () => {
  const session = makeSession('1');
  const [a] = session.sources;
  const sources = [a, { ...a, id: 'b', platform: '快手' }] as typeof session.sources;
  const perSource = { a: { orders: metric(40) }, b: { orders: metric(5) } };
  const rows = [{ ...session, sources, summary: { ...session.summary, perSource } }];
  const { source } = await show(fakeSource(rows, { snapshots, marks: [] }));
  await press('Correct a number');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which number' }), 'Orders');
  expect(screen.getByText('the page showed at the end: 45')).toBeTruthy();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Of which platform' }), '快手');
  expect(screen.getByText('the page showed at the end: 5')).toBeTruthy();
  await write('Why', '没有开播');
  await press('Correct');
  await waitFor(() => expect(source.calls).toHaveLength(1));
  // Left empty: there is no value, which is not 0.
  expect(source.calls).toEqual([`correct 1 ${JSON.stringify({ metric: 'orders', reason: '没有开播', read: 5, source: 'b' })}`]);
});

it('is changed, and says what it said before; a refusal leaves the form open', async () => {
  const said = { at: START + 55 * 60_000, amount: 43, reason: '先看错了' };
  const changed = marks.map((mark) => (mark.kind === 'correction' ? { ...mark, before: [said] } : mark));
  const { source, section } = await show(fakeSource([makeSession('1')], { snapshots, marks: changed }));
  expect(section.getByText('until May 1, 2026 20:55: 43 (先看错了)')).toBeTruthy();
  await press('Change the correction: Orders');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'The right number' }).value).toBe('44');
  await write('The right number', '41');
  source.answer = { ok: false, reason: 'disk-full' };
  await press('Save the change');
  expect(await screen.findByText('The disk is full. Free some space, then try again.')).toBeTruthy();
  await press('Cancel');
  await press('Change the correction: Orders');
  expect(screen.queryByText('The disk is full. Free some space, then try again.')).toBeNull();
  await write('The right number', '41');
  source.answer = { ok: true };
  await press('Save the change');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Why' })).toBeNull());
  expect(source.calls.at(-1)).toBe(`change m5 ${JSON.stringify({ amount: 41, reason: '异常单' })}`);
});

it('is taken back with a reason, stays in the list, and is no longer said of the total', async () => {
  const { source } = await show();
  await press('Take the correction back: Orders');
  await press('Take it back');
  expect(screen.getByText('Say why, in a few words')).toBeTruthy();
  await write('Why it is taken back', '平台改回来了');
  await press('Take it back');
  await waitFor(() => expect(source.calls).toEqual([`change m5 ${JSON.stringify({ takenBack: '平台改回来了' })}`]));
  cleanup();
  const takenBack = { at: START + 60 * 60_000, reason: '平台改回来了' };
  const back = marks.map((mark) => (mark.kind === 'correction' ? { ...mark, takenBack } : mark));
  const { section } = await show(fakeSource([makeSession('1')], { snapshots, marks: back }));
  expect(section.getByText('Orders: 45 → 44 (异常单) · taken back: 平台改回来了')).toBeTruthy();
  expect(section.queryByRole('button', { name: /Change the correction/ })).toBeNull();
  expect(document.querySelector('[data-total="orders"]')?.textContent).not.toContain('Corrected by hand');
});

it('of what the page showed leaves to an earlier part what is its own, and to a counter that began again what it had counted', async () => {
  const tile = () => document.querySelector('[data-total="orders"]')?.textContent;
  const session = makeSession('1');
  const shows = (orders: ReturnType<typeof metric>) =>
    show(fakeSource([{ ...session, summary: { ...session.summary, metrics: { orders } } }], { snapshots, marks }));
  await shows(metric(45, { gained: 25, first: 20, baseline: { amount: 20, precision: 0 } }));
  expect(tile()).toMatch(/^Orders25/);
  expect(tile()).toContain('Corrected by hand to 24');
  cleanup();
  await shows(metric(45, { gained: 145, resets: 1 }));
  expect(tile()).toMatch(/^Orders145/);
  expect(tile()).toContain('Corrected by hand to 144');
});
