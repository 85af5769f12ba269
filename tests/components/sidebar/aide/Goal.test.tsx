/** The goal: set in full, paced where it can be, unknown where it cannot, and gone with its show. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Goal } from '../../../../components/sidebar/aide/Goal';
import { goalView } from '../../../../components/sidebar/aide/goal-view';
import type { ShowGoal } from '../../../../utils/domain/ledger/pace';
import { violations } from '../../axe';
import { doing, draw, metric, NOW, stage, state } from '../fixtures';

afterEach(cleanup);

const HOUR = 3_600_000;
const orders = (amount: number, perMinute?: number) =>
  metric({ amount, precision: 0 }, { rates: perMinute === undefined ? {} : { m15: { perMinute, precision: 0 } } });
const goal = (extra: Partial<ShowGoal> = {}): ShowGoal => ({ metric: 'orders', amount: 1000, ...extra });

describe('goalView', () => {
  const view = (extra: Partial<ShowGoal>, of: Parameters<typeof goalView>[1]) => goalView(goal(extra), of, NOW);
  it('takes the rate to the end', () => {
    expect(view({ endAt: NOW + HOUR }, orders(500, 6))).toMatchObject({ pace: 'at-end', projectedShare: 0.86, reached: 0.5 });
  });
  it.each([
    ['no number', {}, undefined, 'unknown'],
    ['no rate yet', { endAt: NOW + HOUR }, orders(500), 'unknown'],
    ['no rate, no end', {}, orders(500), 'unknown'],
    ['no end, growing', {}, orders(500, 6), 'when'],
    ['no end, standing still', {}, orders(500, 0), 'never'],
    ['reached', { endAt: NOW + HOUR }, orders(1000), 'done'],
    ['its end has passed', { endAt: NOW - 1 }, orders(500, 6), 'over'],
  ] as const)('%s', (_, extra, of, pace) => expect(view(extra, of).pace).toBe(pace));
  it('knows nothing of a lost number, or of one in another currency', () => {
    const lost = metric({ state: 'lost', amount: 500, precision: 0 });
    expect(view({}, lost)).not.toHaveProperty('reached');
    const yen = metric({ amount: 500, precision: 0, currency: 'JPY' });
    expect(goalView(goal({ metric: 'revenue', currency: 'CNY' }), yen, NOW)).not.toHaveProperty('reached');
  });
});

describe('Goal', () => {
  async function opened(first = state({ totals: { orders: orders(500, 6) } })) {
    const set = stage(first);
    await doing(() => set.model.aide.set.folds({ goal: true }));
    return { set, ...draw(set, <Goal />) };
  }
  const click = (name: string) => doing(() => screen.getByRole('button', { name }).click());
  const type = (label: string, value: string) =>
    doing(() => void fireEvent.input(screen.getByLabelText(label), { target: { value } }));

  it('is set, says its pace, and is taken back', async () => {
    const { set, container } = await opened();
    await click('Set a goal');
    await screen.findByLabelText('Target');
    await doing(() => void fireEvent.change(screen.getByLabelText('Which number'), { target: { value: 'orders' } }));
    await type('Target', '1,000');
    await type('Reached by (optional)', '21:14');
    await click('Save goal');
    expect(set.model.aide.goal.value).toEqual({ metric: 'orders', amount: 1000, endAt: NOW + HOUR });
    expect(container.textContent).toContain('At this rate: 86% by 21:14');
    expect(await violations(container)).toEqual([]);
    await click('Change');
    await screen.findByLabelText('Target');
    await click('No goal');
    expect(container.textContent).toContain('No goal set');
  });

  it('keeps money in minor units, and refuses what is not written in full', async () => {
    const { set, container } = await opened();
    await click('Set a goal');
    await screen.findByLabelText('Target');
    await type('Target', '1.2万');
    await click('Save goal');
    expect(container.textContent).toContain('Write the target in full');
    await type('Target', '160000.5');
    await click('Save goal');
    expect(set.model.aide.goal.value).toEqual({ metric: 'revenue', amount: 16_000_050, currency: 'CNY' });
  });

  it('says “—” while the pace is unknown, never 0', async () => {
    const { set, container } = await opened(state({ totals: {} }));
    await doing(() => set.model.aide.set.goal(goal({ endAt: NOW + HOUR })));
    expect(container.textContent).toContain('At this rate: — by 21:14');
    expect(container.textContent).not.toMatch(/\b0\b|0%/);
  });

  it('forgets the goal of an earlier show', async () => {
    const { set, container } = await opened();
    await doing(() => set.model.aide.set.goal(goal({ endAt: NOW - 10 * HOUR })));
    expect(container.textContent).toContain('No goal set');
  });
});
