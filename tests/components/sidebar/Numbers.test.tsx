/** The four main numbers, and whatever else the page shows. */
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Numbers } from '../../../components/sidebar/Numbers';
import { violations } from '../axe';
import { draw, here, idle, metric, stage, state } from './fixtures';

afterEach(cleanup);

const ids = (container: Element) =>
  [...container.querySelectorAll('[data-metric]')].map((e) => (e as HTMLElement).dataset.metric);

it('always has the four main ones, and lists further ones only when found', async () => {
  const totals = {
    likes: metric({ amount: 5, precision: 0 }, { rates: { m5: { perMinute: 3, precision: 0 } } }),
    visits: metric({ state: 'lost', amount: 4 }),
  };
  const { container } = draw(stage(state({ totals })), <Numbers />);
  expect(ids(container)).toEqual(['viewers', 'audience', 'orders', 'revenue', 'visits', 'likes']);
  expect(container.querySelector('summary')?.textContent).toBe('2 more numbers · 1 to check');
  expect(container.querySelector('[data-metric=likes]')?.getAttribute('data-value')).toBe('5');
  expect(container.querySelector('[data-metric=visits]')?.hasAttribute('data-value')).toBe(false);
  expect(await violations(container)).toEqual([]);
});

it('steps back where nothing was found and the notice says what to do', () => {
  const reader = { state: 'nothing-found' as const, platform: '', confirmed: false, canvas: [], ambiguous: [] };
  const empty = idle({ totals: {}, here: here({ reader }) });
  expect(ids(draw(stage(empty), <Numbers />).container)).toEqual([]);
  cleanup();
  expect(ids(draw(stage(empty, { onRepoint: () => {} }), <Numbers />).container)).toHaveLength(4);
  cleanup();
  expect(ids(draw(stage(state({ totals: {}, here: here({ reader }) })), <Numbers />).container)).toHaveLength(4);
});
