/** How long sessions stay whole, and the backup by itself: nothing happens before it is said what will, and a refusal is a sentence. */
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { KeepCard } from '../../../components/desk/backup/KeepCard';
import { BackupContext, type BackupModel, type KeepModel, type ScheduleModel } from '../../../components/desk/backup/model';
import { ScheduleCard } from '../../../components/desk/backup/ScheduleCard';
import { TextProvider } from '../../../components/ui/text';
import { loadTexts } from '../../../utils/i18n';
import { violations } from '../axe';

const ROOMS = ['common', 'desk'] as const;
const months = signal<number | null>(null);
const every = signal<number | null>(null);
const allowed = signal(true);
const thin = vi.fn<KeepModel['thin']>();
const keep: KeepModel = {
  months,
  set: (next) => {
    months.value = next;
  },
  preview: async (n) => (n === 3 ? { sessions: 12, readings: 123_456, left: 2160 } : { sessions: 0, readings: 0, left: 0 }),
  thin,
};
const schedule: ScheduleModel = {
  every,
  allowed,
  begin: vi.fn(async (days: number) => {
    if (allowed.value) every.value = days;
    return allowed.value;
  }),
  end: () => {
    every.value = null;
  },
};

const show = (card: 'keep' | 'schedule', more: Partial<BackupModel> = {}) =>
  render(
    <TextProvider language="en" rooms={ROOMS}>
      <BackupContext.Provider value={{ keep, schedule, ...more } as BackupModel}>
        {card === 'keep' ? <KeepCard /> : <ScheduleCard />}
      </BackupContext.Provider>
    </TextProvider>,
  );
const button = (name: string) => screen.getByRole('button', { name });

beforeAll(() => loadTexts('en', ROOMS));
beforeEach(() => {
  months.value = null;
  every.value = null;
  allowed.value = true;
  thin.mockReset();
});
afterEach(cleanup);

it('says what thinning would change, asks, and goes on until all is done', async () => {
  thin.mockResolvedValueOnce({ ok: true, thinned: 7, left: 5 }).mockResolvedValueOnce({ ok: true, thinned: 5, left: 0 });
  const { container } = show('keep');
  expect(await violations(container)).toEqual([]);
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '3' } });
  await screen.findByText('12 sessions, 123,456 readings: about 2,160 would be left. Their totals do not change.');
  fireEvent.click(button('Thin out'));
  await screen.findByText(/cannot be taken back/);
  expect([thin.mock.calls.length, months.value]).toEqual([0, null]);
  fireEvent.click(screen.getAllByRole('button', { name: 'Thin out' }).at(-1) as HTMLElement);
  await screen.findByText('12 sessions were thinned out.');
  expect([thin.mock.calls.length, months.value]).toEqual([2, 3]);
});

it('stops with a sentence while something is recorded', async () => {
  months.value = 3;
  thin.mockResolvedValue({ ok: false, reason: 'recording' });
  show('keep');
  fireEvent.click(await screen.findByRole('button', { name: 'Thin out' }));
  fireEvent.click(screen.getAllByRole('button', { name: 'Thin out' }).at(-1) as HTMLElement);
  expect(await screen.findByText(/It stopped: a session is being recorded/)).toBeTruthy();
});

it('keeps everything again at once', async () => {
  months.value = 6;
  show('keep');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Keep all from now on' }));
  expect(months.value).toBeNull();
});

it('turns the backup by itself on and off, and says when the browser does not let it', async () => {
  const { container } = show('schedule');
  expect(await violations(container)).toEqual([]);
  fireEvent.click(button('Turn on'));
  await screen.findByText(/^Every 7 days/);
  allowed.value = false;
  await screen.findByText(/no longer lets a file be written/);
  fireEvent.click(button('Turn off'));
  fireEvent.click(await screen.findByRole('button', { name: 'Turn on' }));
  await screen.findByText(/Without your leave/);
  expect(every.value).toBeNull();
});

it('is not offered where the browser cannot do it', () => {
  const { container } = show('schedule', { schedule: undefined } as unknown as Partial<BackupModel>);
  expect(container.textContent).toBe('');
});
