/** The page of a campaign: what stands in its tables and under them, by hand and by form. */
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CampaignRoute } from '../../../components/desk/campaign/CampaignRoute';
import { CampaignContext, type CampaignModel } from '../../../components/desk/campaign/model';
import { TextProvider } from '../../../components/ui/text';
import type { Campaign } from '../../../utils/domain/campaign/campaign';
import type { Corrections } from '../../../utils/domain/campaign/corrected';
import type { Session } from '../../../utils/domain/session';
import { loadTexts } from '../../../utils/i18n';
import type { Campaigns } from '../../../utils/state/campaigns';
import { session } from '../../domain/campaign/sessions';

const campaign: Campaign = {
  v: 1,
  id: 'c',
  name: '五一',
  from: '2026-05-01',
  to: '2026-05-05',
  timeZone: 'Asia/Shanghai',
  tags: [],
  added: [],
  removed: [],
};
const save = vi.fn(async (_: Campaign) => true);
const go = vi.fn();
const id = signal<string | undefined>('c');
const refused = signal<string | null>(null);
const corrections = signal<Corrections>(new Map());

function model(sessions: Session[], list: Campaign[] = [campaign]): CampaignModel {
  const campaigns: Campaigns = {
    phase: signal('ready' as const),
    campaigns: signal(list),
    sessions: signal(sessions),
    hosts: signal([]),
    corrections,
    refused,
    save,
    remove: vi.fn(async () => true),
    reload: vi.fn(async () => undefined),
  };
  const made = async () => ({ ok: true as const, name: 'file', left: 0 });
  const doors = { xlsx: made, png: made, json: made, bundle: made, print: vi.fn() };
  return {
    campaigns,
    doors,
    id,
    href: (to) => `#/campaigns/${to ?? ''}`,
    go,
    newId: () => 'made',
    today: () => '2026-05-01',
    timeZone: 'Asia/Shanghai',
  };
}

function show(sessions: Session[], list?: Campaign[]) {
  render(
    <TextProvider language="en" rooms={ROOMS}>
      <CampaignContext.Provider value={model(sessions, list)}>
        <CampaignRoute />
      </CampaignContext.Provider>
    </TextProvider>,
  );
}
const ROOMS = ['common', 'desk'] as const;
const ranking = (metric: string) => document.querySelector(`[data-ranking="${metric}"]`) as HTMLElement;
const texts = (metric: string) => [...ranking(metric).querySelectorAll('tbody tr')].map((row) => row.textContent);

beforeAll(() => loadTexts('en', ROOMS));
beforeEach(() => {
  id.value = 'c';
  save.mockClear();
  go.mockClear();
  refused.value = null;
  corrections.value = new Map();
});
afterEach(cleanup);

describe('the rankings', () => {
  it('have a correction beside what was read, and say the rule', () => {
    const one = session({ id: 'a', hosts: ['李县长'], orders: 80 });
    const at = (one.endedAt ?? 0) - 1000;
    const base = { v: 1 as const, id: 'm', session: 'a', kind: 'correction' as const, metric: 'orders' as const };
    corrections.value = new Map([['a', [{ ...base, at, read: 80, amount: 90, reason: '平台少算' }]]]);
    show([one]);
    expect(texts('orders')[0]).toContain('80✎ by hand 90');
    expect(ranking('orders').textContent).toContain('The ranking counts what was read');
    expect(ranking('revenue').textContent).not.toContain('by hand');
  });

  it('stay where they are when a change is refused, which is said in a sentence and not by its code', () => {
    refused.value = 'disk-full';
    show([session({ id: 'a', orders: 80 })]);
    expect(screen.getByRole('alert').textContent).toBe('Not saved: the disk is full. Free some space.');
  });

  const sessions = [
    session({ id: 'a', hosts: ['甲'], county: '大宁县', orders: 5, revenue: 100 }),
    session({ id: 'b', hosts: ['甲'], county: '大宁县', revenue: 50 }),
    session({ id: 'c', hosts: ['乙'], revenue: 150 }),
    session({ id: 'r', hosts: ['丙'], orders: 99, more: { rehearsal: true } }),
    session({ id: 'n', orders: 7 }),
  ];

  it('combine the streams of a person, share ranks, and put what is unknown apart', () => {
    show(sessions);
    expect(
      texts('revenue')
        .map((text) => text?.slice(0, 2))
        .sort(),
    ).toEqual(['1乙', '1甲']);
    expect(texts('orders')).toEqual(['1甲大宁县251 of 2 streams have a value', '—乙1—not ranked']);
    expect(texts('audience').every((text) => text?.includes('—'))).toBe(true);
  });

  it('say under each table what was left out and why', () => {
    show(sessions);
    for (const metric of ['audience', 'orders', 'revenue']) {
      expect(ranking(metric).textContent).toContain('Left out: 1 rehearsal, 1 without a host.');
      expect(ranking(metric).textContent).toContain('4 streams, 8 h');
    }
  });

  it('a stream is taken out by hand, and a rehearsal put in', () => {
    show(sessions);
    expect(screen.queryByRole('checkbox', { name: 'Count “a”', hidden: true })).toBeNull();
    fireEvent.click(screen.getByText(/^Streams of these days/));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Count “a”', hidden: true }));
    expect(save).toHaveBeenLastCalledWith({ ...campaign, removed: ['a'] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Count “r”', hidden: true }));
    expect(save).toHaveBeenLastCalledWith({ ...campaign, added: ['r'] });
  });
});

describe('the form', () => {
  it('says what is missing, and keeps nothing until it is right', async () => {
    id.value = 'new';
    show([]);
    fireEvent.input(screen.getByLabelText('Last day'), { target: { value: '2026-04-30' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
      'Give it a name.',
      'The last day is before the first.',
    ]);
    expect(save).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: ' 五一 ' } });
    fireEvent.input(screen.getByLabelText('Last day'), { target: { value: '2026-05-05' } });
    fireEvent.input(screen.getByLabelText(/Only streams/), { target: { value: '重点县、 ,贫困县' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(save).toHaveBeenCalledWith({ ...campaign, id: 'made', tags: ['重点县', '贫困县'] });
    await vi.waitFor(() => expect(go).toHaveBeenCalledWith('#/campaigns/made'));
  });
});

it('an empty list says what a campaign is; an unknown one that it is gone', () => {
  id.value = undefined;
  show([], []);
  expect(screen.getByRole('heading', { name: 'No campaign yet' })).toBeTruthy();
  cleanup();
  id.value = 'other';
  show([]);
  expect(within(document.body).getByText('There is no such campaign')).toBeTruthy();
});
