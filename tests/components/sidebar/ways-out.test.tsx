/** What cannot be read has a way out: a picture is typed in by hand, a hidden page is advised about once in a session. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { HiddenAdvice } from '../../../components/sidebar/HiddenAdvice';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { violations } from '../axe';
import { draw, here, idle, metric, session, stage, state } from './fixtures';

afterEach(cleanup);

describe('numbers drawn as a picture', () => {
  const reader = { state: 'reading' as const, platform: '抖音', confirmed: true, canvas: ['revenue' as const], ambiguous: [] };
  const totals = { viewers: metric({ amount: 10, precision: 0 }), revenue: metric({ state: 'lost' }) };

  it('are typed in by the form for corrections, which opens at the number', async () => {
    const { container } = draw(stage(state({ here: here({ reader }), totals })), <Sidebar />);
    expect(screen.getByText(/type them in by hand now and then/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Type in by hand' }));
    const chosen = await waitFor(() => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Which number' }));
    expect(chosen.value).toBe('revenue');
    expect(document.activeElement?.closest('details')?.contains(chosen)).toBe(true);
    expect(await violations(container)).toEqual([]);
  });

  it('cannot be kept before recording: there is no button for it', () => {
    draw(stage(idle({ here: here({ reader }), totals })), <Sidebar />);
    expect(screen.getByText(/type them in by hand now and then/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Type in by hand' })).toBeNull();
  });
});

describe('HiddenAdvice', () => {
  const hidden = (id = 'S', extra = {}) => state({ here: here({ hidden: true }), session: session({ id }), ...extra });

  it('is given once a session, still there when the page is seen again, and not after it was understood', async () => {
    const on = stage(state());
    const { container } = draw(on, <HiddenAdvice />);
    expect(container.textContent).toBe('');
    on.live.value = hidden();
    await screen.findByText('Keep the dashboard visible in its own window.');
    on.live.value = state();
    expect(screen.getByText('Keep the dashboard visible in its own window.')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
    await waitFor(() => expect(container.textContent).toBe(''));
    on.live.value = hidden();
    await waitFor(() => expect(container.textContent).toBe(''));
    on.live.value = hidden('next');
    await screen.findByText('Keep the dashboard visible in its own window.');
  });

  it('is not given of a page that is not recorded', async () => {
    const { container } = draw(stage(hidden('S', { sources: [] })), <HiddenAdvice />);
    expect(container.textContent).toBe('');
  });
});
