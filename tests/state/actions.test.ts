/** What an aide does becomes the right messages, in the right order, and every refusal is told. */
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { LiveOnAir, LiveState } from '../../utils/domain/live';
import { createActions, type Outcome, type Sender } from '../../utils/state/actions';
import type { ShowItem } from '../../utils/state/rundown';

const item = (product: string | undefined): ShowItem => ({
  segment: { id: 's', kind: product ? 'product' : 'song', plannedMinutes: 1, hosts: ['h'], ...(product ? { product } : {}) },
  product: null,
  hosts: [],
  index: 0,
});
const air = (mark: string, title: string, product?: string): LiveOnAir => ({
  mark,
  title,
  hosts: [],
  since: 1,
  ...(product ? { product } : {}),
});

function begin(onAir: LiveOnAir[] | null, answer: () => Promise<Outcome | undefined> = async () => ({ ok: true })) {
  const state = signal<LiveState | null>({
    at: 1,
    sources: [],
    totals: {},
    storage: { state: 'ok', since: 0 },
    ...(onAir ? { session: { id: 'S', title: '', startedAt: 0, rehearsal: false, hosts: [], onAir, marks: [] } } : {}),
  });
  const sent: unknown[] = [];
  const record = (name: string) => (call: unknown) => {
    sent.push([name, call]);
    return answer();
  };
  const sender: Sender = {
    startRecording: record('start'),
    endSession: record('end'),
    addMark: record('add'),
    changeMark: record('change'),
    removeMark: record('remove'),
    openWindow: record('open'),
  };
  let ids = 0;
  const actions = createActions(state, sender, { now: () => 500, newId: () => `id${++ids}` });
  return { actions, sent, state };
}

describe('actions', () => {
  it('puts a product on air and takes off what was', async () => {
    const { actions, sent } = begin([air('m1', 'Yuba', 'yuba'), air('m2', 'Song')]);
    expect(await actions.toggleOnAir(item('dates'), 'Dates')).toBe(true);
    expect(sent).toEqual([
      ['change', { id: 'm1', patch: { until: 500 } }],
      ['change', { id: 'm2', patch: { until: 500 } }],
      [
        'add',
        {
          v: 1,
          id: 'id1',
          session: 'S',
          at: 500,
          kind: 'on-air',
          title: 'Dates',
          hosts: ['h'],
          product: 'dates',
          plannedMs: 60_000,
        },
      ],
    ]);
  });

  it('leaves the others on air when wanted', async () => {
    const { actions, sent } = begin([air('m1', 'Yuba', 'yuba')]);
    await actions.toggleOnAir(item('dates'), 'Dates', { together: true });
    expect(sent).toHaveLength(1);
  });

  it('takes off air only what was pressed', async () => {
    const { actions, sent } = begin([air('m1', 'Dates', 'dates'), air('m2', 'Song')]);
    await actions.toggleOnAir(item('dates'), 'renamed');
    await actions.toggleOnAir(item(undefined), 'Song');
    expect(sent).toEqual([
      ['change', { id: 'm1', patch: { until: 500 } }],
      ['change', { id: 'm2', patch: { until: 500 } }],
    ]);
  });

  it('puts nothing on air when something could not be taken off', async () => {
    const { actions, sent } = begin([air('m1', 'Yuba', 'yuba')], async () => ({ ok: false, reason: 'disk-full' }));
    expect(await actions.toggleOnAir(item('dates'), 'Dates')).toBe(false);
    expect(sent).toHaveLength(1);
    expect(actions.refused.value).toBe('disk-full');
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('closed'))],
    ['says nothing', async () => undefined],
  ])('says that the background cannot be reached when it %s', async (_, answer) => {
    const { actions } = begin([], answer);
    expect(await actions.note('x', 1)).toBe(false);
    expect(actions.refused.value).toBe('unreachable');
    expect(actions.busy.value).toBe(false);
    actions.dismiss();
    expect(actions.refused.value).toBeNull();
  });

  it('marks nothing outside a session and starts nothing without a dashboard', async () => {
    const { actions, sent } = begin(null);
    await actions.note('x', 1);
    expect(actions.refused.value).toBe('no-session');
    await actions.start();
    expect(actions.refused.value).toBe('no-dashboard');
    expect(sent).toEqual([]);
  });

  it('sends a press once while its answer is awaited', async () => {
    let answer = (_: Outcome) => {};
    const { actions, sent } = begin([], () => new Promise((resolve) => (answer = resolve)));
    const first = actions.end();
    expect(actions.busy.value).toBe(true);
    expect(await actions.end()).toBe(false);
    answer({ ok: true });
    expect(await first).toBe(true);
    expect(sent).toEqual([['end', { session: 'S' }]]);
  });

  it('opens the prompter while the recording is still being started, once for two presses', async () => {
    const answers: ((outcome: Outcome) => void)[] = [];
    const { actions, sent, state } = begin(null, () => new Promise((resolve) => answers.push(resolve)));
    state.value = { ...(state.value as LiveState), here: { tab: 4 } as NonNullable<LiveState['here']> };
    const started = actions.start();
    const opened = actions.openPrompter();
    expect(actions.opening.value).toBe(true);
    expect(await actions.openPrompter()).toBe(false);
    expect(sent).toEqual([
      ['start', { tab: 4, hosts: [] }],
      ['open', { page: 'prompter' }],
    ]);
    answers[0]?.({ ok: false, reason: 'disk-full' });
    expect(await started).toBe(false);
    answers[1]?.({ ok: true });
    expect(await opened).toBe(true);
    expect(actions.opening.value).toBe(false);
    // What was refused meanwhile is not hidden by something else that went well.
    expect(actions.refused.value).toBe('disk-full');
  });

  it('keeps a correction beside the read value, with "no value" as an absent amount', async () => {
    const { actions, sent } = begin([]);
    await actions.correct({ metric: 'revenue', amount: 1234, currency: 'CNY', read: 99, reason: 'refund' });
    await actions.correct({ metric: 'orders', read: 5, reason: 'wrong tile' });
    const base = { v: 1, session: 'S', at: 500, kind: 'correction' };
    expect(sent).toEqual([
      ['add', { ...base, id: 'id1', metric: 'revenue', amount: 1234, currency: 'CNY', read: 99, reason: 'refund' }],
      ['add', { ...base, id: 'id2', metric: 'orders', read: 5, reason: 'wrong tile' }],
    ]);
  });
});
