/** Corrections as an aide meets them: made with a reason, shown beside what was read, mended, taken back. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Corrections } from '../../../../components/sidebar/aide/Corrections';
import { MetricTile } from '../../../../components/sidebar/MetricTile';
import type { Mark } from '../../../../utils/domain/session';
import { violations } from '../../axe';
import { doing, draw, metric, NOW, session, stage, state } from '../fixtures';

const correction = (id: string, more: object = {}): Mark =>
  ({
    v: 1,
    id,
    session: 'S',
    at: NOW - 60_000,
    kind: 'correction',
    metric: 'revenue',
    amount: 1_234_550,
    currency: 'CNY',
    read: 1_200_000,
    reason: 'late orders',
    ...more,
  }) as Mark;

const totals = { revenue: metric({ amount: 1_200_000, precision: 0, currency: 'CNY' }) };
const withMarks = (...marks: Mark[]) => stage(state({ session: session({ marks }), totals }));
const input = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => doing(() => void fireEvent.input(input(label), { target: { value } }));
const save = () => doing(() => void fireEvent.submit(document.querySelector('form') as HTMLFormElement));

afterEach(cleanup);

describe('Corrections', () => {
  it('takes none without a reason, and keeps what was read beside it', async () => {
    const set = withMarks();
    draw(set, <Corrections />);
    await type('The right number', '12345.50');
    await save();
    expect(screen.getByText('Say why, in a few words')).toBeTruthy();
    expect(set.sent).toEqual([]);
    await type('Why', 'late orders');
    await save();
    expect(set.sent).toEqual([
      ['add', expect.objectContaining({ kind: 'correction', amount: 1_234_550, read: 1_200_000, reason: 'late orders' })],
    ]);
  });

  it('lists each with what was read, what was made of it, and why', async () => {
    const { container } = draw(
      withMarks(correction('b'), correction('a', { amount: undefined, reason: 'test' })),
      <Corrections />,
    );
    const rows = within(screen.getByRole('list', { name: 'Corrections of this session' })).getAllByRole('listitem');
    expect(rows[0]?.textContent).toContain('Revenue: read ¥12,000, corrected to ¥12,345.50');
    expect(rows[0]?.textContent).toContain('late orders');
    expect(rows[1]?.textContent).toContain('corrected to —');
    expect(await violations(container)).toEqual([]);
  });

  it('mends one, with a reason as before; empty says that there is no value', async () => {
    const set = withMarks(correction('a'));
    draw(set, <Corrections />);
    await doing(() => screen.getByRole('button', { name: 'Change the correction: Revenue' }).click());
    expect([input('The right number').value, input('Why').value]).toEqual(['12345.5', 'late orders']);
    await type('Why', '');
    await save();
    expect(set.sent).toEqual([]);
    await type('Why', 'refunded');
    await type('The right number', '');
    await save();
    expect(set.sent).toEqual([['change', { id: 'a', patch: { amount: null, reason: 'refunded' } }]]);
    expect(screen.getByRole('button', { name: 'Correct' })).toBeTruthy();
  });

  it('takes one back', async () => {
    const set = withMarks(correction('a'));
    draw(set, <Corrections />);
    await doing(() => screen.getByRole('button', { name: 'Take the correction back: Revenue' }).click());
    expect(set.sent).toEqual([['remove', { id: 'a' }]]);
  });

  it('stands beside what the page shows', () => {
    const read = { state: 'ok' as const, raw: '¥12,000', label: 'GMV', amount: 1_200_000, precision: 0, currency: 'CNY' };
    const manual = { ...read, state: 'manual' as const, amount: 1_234_550 };
    const revenue = { ...totals.revenue, value: manual, read, correction: { amount: 1_234_550, reason: 'late orders', at: NOW } };
    const { container } = draw(stage(state({ totals: { revenue } })), <MetricTile id="revenue" />);
    expect(container.textContent).toContain('¥12,345.50');
    expect(container.textContent).toContain('the page shows ¥12,000');
  });
});
