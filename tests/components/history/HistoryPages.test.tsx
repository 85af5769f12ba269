/** From one page of history straight to another, as the browser's back button does. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { HistoryPages } from '../../../components/history/HistoryPages';
import { TextProvider } from '../../../components/ui/text';
import { createHistory } from '../../../utils/state/history';
import type { HistoryRoute } from '../../../utils/state/history-route';
import { fakeSource, makeSession, marks, snapshots } from './fixtures';

afterEach(cleanup);

it('shows the host after sessions beside each other, and these after the host', async () => {
  const source = fakeSource([makeSession('1'), makeSession('2')], { snapshots, marks });
  const history = createHistory(source);
  const page = (route: HistoryRoute) => (
    <TextProvider language="en">
      <HistoryPages
        history={history}
        source={source}
        route={route}
        doors={{ practice: vi.fn(), exportCsv: vi.fn() }}
        chartHeight={200}
        wide
        onList={vi.fn()}
      />
    </TextProvider>
  );
  const { rerender } = render(page({ page: 'compare', ids: ['1', '2'] }));
  await screen.findByRole('heading', { level: 1, name: 'Compare sessions' });
  rerender(page({ page: 'host', name: '张建国' }));
  await screen.findByRole('heading', { level: 1, name: '张建国: all sessions' });
  rerender(page({ page: 'compare', ids: ['1', '2'] }));
  await screen.findByRole('heading', { level: 1, name: 'Compare sessions' });
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});
