/** What tells a person something: states, notices, toasts, sparklines, rings, texts. */
import { cleanup, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Notice } from '../../../components/ui/Notice';
import { Ring } from '../../../components/ui/Ring';
import { Sparkline } from '../../../components/ui/Sparkline';
import { StateDot } from '../../../components/ui/StateDot';
import { Toast } from '../../../components/ui/Toast';
import { TextProvider, useText } from '../../../components/ui/text';
import type { ValueState } from '../../../utils/domain/reading';
import { translator } from '../../../utils/i18n';
import { violations } from '../axe';

afterEach(cleanup);

function Word() {
  return <p>{useText().t('common.metric.viewers')}</p>;
}

describe('StateDot', () => {
  const states: ValueState[] = ['ok', 'rolling', 'suspect', 'stale', 'lost', 'missing', 'manual'];

  it('tells the states apart by word and by drawing', () => {
    const { container } = render(states.map((state) => <StateDot key={state} state={state} />));
    const dots = [...container.querySelectorAll('.ad-state')];
    expect(dots.map((dot) => dot.textContent)).toEqual(states.map((state) => translator('en').t(`common.state.${state}`)));
    expect(new Set(dots.map((dot) => dot.querySelector('path')?.getAttribute('d'))).size).toBe(states.length);
  });
});

describe('Notice', () => {
  it.each([
    ['problem', 'alert'],
    ['warning', 'status'],
    ['info', 'status'],
  ] as const)('a %s is spoken as %s, its advice is not', async (tone, role) => {
    const { container } = render(
      <Notice tone={tone} title="Stopped" actions={<button type="button">Again</button>}>
        <p>since 3 s</p>
      </Notice>,
    );
    expect(screen.getByRole(role).textContent).toBe('Stopped');
    expect(container.textContent).toContain('since 3 s');
    expect(await violations(container)).toEqual([]);
  });
});

describe('Toast', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('goes by itself, a refusal later', () => {
    const gone: string[] = [];
    render(<Toast text="Saved" dismissLabel="x" onDismiss={() => gone.push('saved')} />);
    render(<Toast text="No" tone="refused" dismissLabel="x" onDismiss={() => gone.push('refused')} />);
    expect(screen.getByRole('status').textContent).toBe('Saved');
    expect(screen.getByRole('alert').textContent).toBe('No');
    act(() => void vi.advanceTimersByTime(5000));
    expect(gone).toEqual(['saved']);
    act(() => void vi.advanceTimersByTime(5000));
    expect(gone).toEqual(['saved', 'refused']);
  });
});

describe('Sparkline and Ring', () => {
  it('say what they show', async () => {
    const { container } = render([
      <Sparkline key="s" points={[1, null, 2]} label="Viewers" />,
      <Ring key="r" share={0.5} label="Half of it">
        50 %
      </Ring>,
    ]);
    expect(screen.getByRole('img', { name: 'Viewers' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Half of it' })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it.each([
    [null, true, 0],
    [0, false, 0],
    [0.5, false, 1],
    [1.4, false, 1],
  ])('a share of %s: unknown %s, drawn arcs %d', (share, unknown, arcs) => {
    const { container } = render(<Ring share={share} label="goal" />);
    expect(container.querySelector('.ad-ring-unknown') !== null).toBe(unknown);
    expect(container.querySelectorAll('.ad-ring-share')).toHaveLength(arcs);
    expect(container.querySelector('.ad-ring-full') !== null).toBe((share ?? 0) >= 1);
  });
});

describe('texts', () => {
  it('follow the provider, and are English without one', () => {
    const { container, rerender } = render(<Word />);
    expect(container.textContent).toBe('Viewers now');
    const inChinese = (
      <TextProvider language="zh-CN">
        <Word />
      </TextProvider>
    );
    rerender(inChinese);
    expect(container.textContent).toBe('在线人数');
  });
});
