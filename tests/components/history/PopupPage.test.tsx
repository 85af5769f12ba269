/** The popup as a whole: the way onto the page in front, the session that runs, the error log. */
import { signal } from '@preact/signals';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeskDoor } from '../../../components/history/doors';
import { PopupPage } from '../../../components/history/PopupPage';
import { TextProvider } from '../../../components/ui/text';
import type { LiveMetric, LiveSource, LiveState } from '../../../utils/domain/live';
import type { LogEntry } from '../../../utils/domain/log-entry';
import { createFront, type FrontPorts } from '../../../utils/state/front-tab';
import { createHistory } from '../../../utils/state/history';
import type { Live } from '../../../utils/state/live';
import { violations } from '../axe';
import { fakeSource, makeSession, START } from './fixtures';

const live = (amount: number | undefined, state: 'ok' | 'lost' = 'ok'): LiveMetric => ({
  value: { state, raw: '', label: '', precision: 0, ...(amount === undefined ? {} : { amount }) },
  seenAt: START,
  stateSince: START,
  rates: {},
  resets: 0,
  spark: [],
  sources: 1,
});

const running: LiveState = {
  at: START,
  session: { id: '1', title: '红枣专场', startedAt: START, rehearsal: false, hosts: [], onAir: [], marks: [] },
  sources: [],
  totals: { viewers: live(3200), orders: live(undefined, 'lost') },
  storage: { state: 'ok', since: START },
};

/** Somebody who has been at the desk before. */
const past: DeskDoor = { isFirst: signal(false), open: vi.fn(), skip: vi.fn() };

interface Given {
  ports?: Partial<FrontPorts>;
  state?: LiveState | null;
  errors?: LogEntry[];
  copy?: (text: string) => Promise<void>;
  desk?: DeskDoor;
}

function show({ ports = {}, state = null, errors = [], copy = async () => {}, desk = past }: Given) {
  const source = fakeSource([makeSession('1')]);
  const front = createFront({
    tab: async () => ({ id: 7, origin: 'https://shop.example', host: 'shop.example' }),
    ask: async () => true,
    start: async () => ({ ok: true }),
    showSidebar: async () => ({ ok: true }),
    ...ports,
  });
  const states = signal(state);
  const feed = { state: states, now: signal(START + 65_000) } as unknown as Live;
  const view = render(
    <TextProvider language="en">
      <PopupPage
        front={front}
        live={feed}
        history={createHistory(source)}
        source={source}
        route={{ page: 'list' }}
        doors={{ practice: vi.fn(), exportCsv: vi.fn() }}
        desk={desk}
        errors={errors}
        copy={copy}
        onList={vi.fn()}
      />
    </TextProvider>,
  );
  return { ...view, states };
}

afterEach(cleanup);

describe('PopupPage', () => {
  it('leads to the first steps on a fresh install, until they are done or skipped', async () => {
    const isFirst = signal(true);
    const desk: DeskDoor = { isFirst, open: vi.fn(), skip: vi.fn(() => (isFirst.value = false)) };
    const { container } = show({ desk });
    await userEvent.click(screen.getByRole('button', { name: 'To the first steps' }));
    expect(desk.open).toHaveBeenCalledTimes(1);
    expect(await violations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'No, thanks' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'To the first steps' })).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Desk' }));
    expect(desk.open).toHaveBeenCalledTimes(2);
  });

  it('asks for the origin of the page in front inside the click, then starts there', async () => {
    const calls: string[] = [];
    const { container, states } = show({
      ports: {
        ask: async (origin) => calls.push(`ask ${origin}`) > 0,
        start: async (tab) => {
          calls.push(`start ${tab.id}`);
          return { ok: true };
        },
      },
    });
    const button = await screen.findByRole('button', { name: 'Read this dashboard' });
    expect(screen.getByText(/pages of shop.example, and no others/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    button.click();
    expect(calls).toEqual(['ask https://shop.example']);
    await waitFor(() => expect(calls).toEqual(['ask https://shop.example', 'start 7']));
    states.value = { ...running, here: { tab: 7, reader: {} } as LiveSource };
    expect(await screen.findByText(/Anchor Desk is on this page/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Read this dashboard' })).toBeNull();
  });

  it('asks for a frame of another origin that the page shows, by one click', async () => {
    const calls: string[] = [];
    const here = { tab: 7, reader: { frames: ['https://stats.example'] } } as LiveSource;
    const { container } = show({
      state: { ...running, here },
      ports: {
        ask: async (origin) => calls.push(`ask ${origin}`) > 0,
        start: async (tab) => {
          calls.push(`start ${tab.id}`);
          return { ok: true };
        },
      },
    });
    const button = await screen.findByRole('button', { name: 'Read it too' });
    expect(screen.getByText(/comes from stats\.example/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    button.click();
    expect(calls).toEqual(['ask https://stats.example']);
    await waitFor(() => expect(calls).toEqual(['ask https://stats.example', 'start 7']));
  });

  it('says what to do when leave was not given', async () => {
    show({ ports: { ask: async () => false } });
    await userEvent.click(await screen.findByRole('button', { name: 'Read this dashboard' }));
    expect(await screen.findByText(/Nothing is read without your leave/)).toBeTruthy();
  });

  it('says what to do when the page cannot be started', async () => {
    show({ ports: { start: async () => ({ ok: false, reason: 'internal' }) } });
    await userEvent.click(await screen.findByRole('button', { name: 'Read this dashboard' }));
    expect(await screen.findByText(/Reload the page/)).toBeTruthy();
  });

  it('offers nothing on pages that cannot be read', async () => {
    show({ ports: { tab: async () => null } });
    await screen.findByRole('listitem');
    expect(screen.queryByRole('button', { name: 'Read this dashboard' })).toBeNull();
  });

  it('shows the session that runs, with the state of a number that is lost', async () => {
    const { container } = show({ state: running });
    const strip = await screen.findByRole('region', { name: 'Recording now' });
    expect(strip.textContent).toContain('红枣专场for 1 min 5 s');
    expect(strip.textContent).toContain('Viewers now3,200');
    expect(strip.textContent).toContain('Orders—number lost');
    expect(strip.textContent).toContain('Revenue—');
    expect(await violations(container)).toEqual([]);
  });

  it('warns when readings are not stored', async () => {
    const sources = [{ waiting: 12 } as LiveSource];
    show({ state: { ...running, sources, storage: { state: 'refused', since: START, reason: 'disk-full' } } });
    expect((await screen.findByRole('alert')).textContent).toContain('12 readings are waiting to be stored');
  });

  it('copies the error log', async () => {
    let copied = '';
    const errors = [{ at: START, where: 'write', message: 'QuotaExceededError', times: 3 }];
    show({
      errors,
      copy: async (text) => {
        copied = text;
      },
    });
    expect(await screen.findByText('1 entry in the error log')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Copy error log' }));
    expect(copied).toBe('2026-05-01T12:00:00.000Z write ×3: QuotaExceededError');
    expect(await screen.findByText(/Copied/)).toBeTruthy();
  });
});
