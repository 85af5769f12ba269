/** Pointing, seen from the sidebar: what is said while somebody points, what a picked number is, and the question whether one that moved is still it. */
import { signal } from '@preact/signals';
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { HealthPanel } from '../../../../components/sidebar/teach/HealthPanel';
import { PickForm } from '../../../../components/sidebar/teach/PickForm';
import { Teaching } from '../../../../components/sidebar/teach/Teaching';
import type { LiveSource } from '../../../../utils/domain/live';
import type { PickState } from '../../../../utils/domain/profile';
import { createTeach, type TeachSender } from '../../../../utils/state/teach';
import { violations } from '../../axe';
import { doing, draw, here, metric, NOW, stage, state } from '../fixtures';

afterEach(cleanup);

type Chosen = Extract<PickState, { stage: 'chosen' }>;

const chosen = (more: Partial<Chosen['picked']> = {}, raws: (string | null)[] = ['1.2万']): Chosen => ({
  stage: 'chosen',
  metric: null,
  picked: { labels: ['乡亲捧场'], metric: null, path: ['#host', 'b'], apart: false, ...more },
  looks: raws.map((raw, i) => ({ at: NOW + i, raw })),
});

function set(more: Partial<LiveSource>, answers: Partial<TeachSender> = {}) {
  const sent: [string, unknown][] = [];
  const record = (name: keyof TeachSender) => async (call: unknown) => {
    sent.push([name, call]);
    return { ok: true as const };
  };
  const page = state({ here: here(more), totals: {} });
  const teach = createTeach(signal(page), {
    pick: record('pick'),
    pickEnd: record('pickEnd'),
    savePlace: record('savePlace'),
    confirmPlace: record('confirmPlace'),
    dropPlace: record('dropPlace'),
    readHealth: async () => ({ ok: true, metrics: {} }),
    ...answers,
  });
  return { sent, teach, set: stage(page, { teach }) };
}

describe('while somebody points', () => {
  it('says what to do, and can be left', async () => {
    const { sent, set: on } = set({ pick: { stage: 'pointing', metric: 'revenue' } });
    const { container } = draw(on, <Teaching />);
    await screen.findByText('Point at “Revenue” on the page');
    expect(await violations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(sent).toEqual([['pickEnd', { tab: 7 }]]);
  });

  it('says so in Chinese, and without a metric', async () => {
    draw(set({ pick: { stage: 'pointing', metric: null } }).set, <Teaching />, 'zh-CN');
    expect(await screen.findByText('请在页面上点要读的数字')).toBeTruthy();
  });

  it('tells of a refusal', async () => {
    const { teach, set: on } = set({}, { pick: async () => ({ ok: false, reason: 'own-page' }) });
    draw(on, <Teaching />);
    await doing(() => void teach.point('orders'));
    expect(screen.getByRole('alert').textContent).toContain('needs no teaching');
  });
});

describe('what a picked number is', () => {
  const open = (pick: Chosen, answers?: Partial<TeachSender>) => {
    const made = set({ pick }, answers);
    return { ...made, ...draw(made.set, <PickForm pick={pick} />) };
  };

  it('shows three looks as they are read, in the unit chosen, and keeps both ways', async () => {
    const { sent, container } = open(chosen({}, ['1.2', '1.3', null]));
    const looks = () => [...container.querySelectorAll('.ad-looks li')].map((line) => line.textContent?.replace(/^.*?: /, ''));
    expect(looks()).toEqual(['“1.2” reads 1.20', '“1.3” reads 1.30', 'not there']);
    await userEvent.selectOptions(screen.getByLabelText('Unit the page leaves out'), '万');
    await userEvent.selectOptions(screen.getByLabelText('It is'), 'orders');
    expect(looks()).toEqual(['“1.2” reads ≈12,000', '“1.3” reads ≈13,000', 'not there']);
    expect(await violations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    const place = { metric: 'orders', label: '乡亲捧场', path: ['#host', 'b'], unit: '万' };
    expect(sent).toEqual([
      ['savePlace', { tab: 7, place }],
      ['pickEnd', { tab: 7 }],
    ]);
  });

  it('begins with what was asked for, else what the label says, else what the text can be', () => {
    const first = (pick: Chosen) => {
      open(pick);
      const { value } = screen.getByLabelText<HTMLSelectElement>('It is');
      cleanup();
      return value;
    };
    expect(first({ ...chosen({ metric: 'likes' }), metric: 'viewers' })).toBe('viewers');
    expect(first(chosen({ metric: 'likes' }))).toBe('likes');
    expect(first(chosen({}, ['¥88']))).toBe('revenue');
    expect(first(chosen({}, ['88']))).toBe('orders');
  });

  it('warns of a single way, and keeps nothing without any', async () => {
    open(chosen({ labels: [] }));
    expect(screen.getByText(/Only one way/)).toBeTruthy();
    cleanup();
    const { sent } = open(chosen({ labels: [], path: [] }));
    expect(screen.getByRole('alert').textContent).toContain('No way');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(sent).toEqual([]);
  });

  it('leaves a unit of money behind when it turns out to be a count', async () => {
    const { sent } = open({ ...chosen({}, ['88']), metric: 'revenue' });
    await userEvent.selectOptions(screen.getByLabelText('Unit the page leaves out'), 'JPY');
    await userEvent.selectOptions(screen.getByLabelText('It is'), 'items');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(sent[0]).toEqual(['savePlace', { tab: 7, place: { metric: 'items', label: '乡亲捧场', path: ['#host', 'b'] } }]);
  });
});

describe('a number that moved', () => {
  const moved = (by: 'label' | 'path', label: string) =>
    set({ reader: { ...here().reader, moved: [{ metric: 'orders', by, raw: '312', label }] } });

  it.each([
    ['label', '支持', 'Under “支持” the page now shows “312”.'],
    ['path', '', 'Its label is gone. In its place the page now shows “312”.'],
  ] as const)('is asked about, found by its %s', async (by, label, text) => {
    const { sent, set: on } = moved(by, label);
    const { container } = draw(on, <Teaching />);
    expect(await screen.findByText('Orders: is this it?')).toBeTruthy();
    expect(container.textContent).toContain(text);
    expect(await violations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Yes, this is it' }));
    await userEvent.click(screen.getByRole('button', { name: 'No, forget it' }));
    expect(sent).toEqual([
      ['confirmPlace', { tab: 7, metric: 'orders' }],
      ['dropPlace', { tab: 7, metric: 'orders' }],
    ]);
  });
});

describe('how a number is read', () => {
  it('is told with its last looks, newest first', async () => {
    const orders = metric(
      { state: 'ok', amount: 12_000, precision: 500, raw: '1.2万', label: '乡亲捧场' },
      { seenAt: NOW - 3000 },
    );
    const trace = [
      { at: NOW - 2000, state: 'rolling' as const, raw: '1.1万' },
      { at: NOW - 1000, state: 'ok' as const, raw: '1.2万' },
    ];
    const { set: on, sent } = set(
      { metrics: { orders } },
      { readHealth: async () => ({ ok: true, metrics: { orders: { where: '#host › .board', trace } } }) },
    );
    const { container } = draw(on, <HealthPanel />);
    await screen.findByText('#host › .board');
    expect(screen.queryByText(/have not come to rest/)).toBeNull();
    const facts = Object.fromEntries(
      [...container.querySelectorAll<HTMLElement>('dd')].map((dd) => [dd.dataset.fact, dd.textContent]),
    );
    expect(facts).toEqual({ label: '乡亲捧场', where: '#host › .board', raw: '1.2万', age: '3 s', precision: '± 500' });
    expect([...container.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
      '20:13:591.2万live',
      '20:13:581.1万digits moving',
    ]);
    expect(await violations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Point at it again', hidden: true }));
    expect(sent).toEqual([['pick', { tab: 7, metric: 'orders' }]]);
  });

  it('says why nothing is read of digits that never rest, and what to do', async () => {
    const orders = metric({ state: 'rolling', raw: '1.2万', label: '乡亲捧场' });
    const answer = { ok: true as const, metrics: { orders: { restless: true as const, trace: [] } } };
    draw(set({ metrics: { orders } }, { readHealth: async () => answer }).set, <HealthPanel />, 'zh-CN');
    expect((await screen.findByText(/十秒没停稳/)).textContent).toMatch(/手动填写/);
  });

  it('says when the page does not answer', async () => {
    draw(set({}, { readHealth: async () => undefined }).set, <HealthPanel />, 'zh-CN');
    expect(await screen.findByText('页面没有响应，请刷新数据大屏。')).toBeTruthy();
  });
});
