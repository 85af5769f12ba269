/** The badge says what the sidebar says: orders of one stream once, however many of its pages are open. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Dashboard } from '../../entrypoints/background/hub';
import type { Snapshot } from '../../utils/domain/reading';
import type { Session, Source } from '../../utils/domain/session';
import { session as row } from '../database/rows';

const AT = 1.8e12;
let background: {
  badgeOf: typeof import('../../entrypoints/background/badge').badgeOf;
  liveStateOf: typeof import('../../entrypoints/background/live-state').liveStateOf;
  tracks: typeof import('../../entrypoints/background/tracks');
};
beforeEach(async () => {
  vi.resetModules();
  background = {
    ...(await import('../../entrypoints/background/badge')),
    ...(await import('../../entrypoints/background/live-state')),
    tracks: await import('../../entrypoints/background/tracks'),
  };
});

const orders = (amount?: number): Snapshot['values'] => ({
  orders:
    amount === undefined
      ? { state: 'lost', precision: 0, raw: '', label: '订单' }
      : { state: 'ok', amount, precision: 0, raw: String(amount), label: '订单' },
});

/** The badge over pages of one session: the orders each shows, and the group of its stream. */
function badge(...pages: [amount: number | undefined, group?: string][]) {
  const sources = pages.map(
    ([, group], i): Source => ({
      id: `p${i}`,
      key: `key${i}`,
      origin: 'https://a.example',
      title: '',
      platform: 'a.example',
      ...(group === undefined ? {} : { group }),
    }),
  );
  const dashboards = pages.map(
    ([amount], i) =>
      ({
        tab: i,
        session: 's',
        source: sources[i],
        status: { values: orders(amount), at: AT, waiting: 0 },
      }) as unknown as Dashboard,
  );
  for (const [i, [amount]] of pages.entries())
    background.tracks.rowsStored([
      { v: 1, session: 's', source: `p${i}`, seq: 0, at: AT, monoMs: 0, boot: 'b', values: orders(amount) },
    ]);
  const session: Session = row('s', { sources });
  const state = background.liveStateOf({
    at: AT,
    here: undefined,
    dashboards,
    session,
    marks: [],
    isConfirmed: () => true,
    storage: { state: 'ok', since: AT },
    prompter: false,
  });
  return background.badgeOf(state);
}

it('counts the orders of one stream once, on however many pages they stand', () => {
  expect(badge([120, 'douyin'], [118, 'douyin']).text).toBe('120');
});

it('adds up streams on two platforms', () => {
  expect(badge([120, 'douyin'], [80, 'taobao']).text).toBe('200');
});

it('says that it records while no order is known', () => {
  expect(badge([0]).text).toBe('REC');
  expect(badge([undefined])).toEqual({ text: 'REC', isBad: true });
});
