/** What is shown of a dashboard does not vanish when recording begins or ends, and is not that of another page. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Dashboard } from '../../entrypoints/background/hub';
import type { Snapshot } from '../../utils/domain/reading';

let tracks: typeof import('../../entrypoints/background/tracks');
beforeEach(async () => {
  vi.resetModules();
  tracks = await import('../../entrypoints/background/tracks');
});

const values = (viewers: number): Snapshot['values'] => ({
  viewers: { state: 'ok', amount: viewers, precision: 0, raw: String(viewers), label: '在线' },
});
const source = (id: string, key: string) => ({ id, key, origin: 'https://a.example', title: '', platform: 'a.example' });
const dashboard = (key: string, shown: Snapshot['values'], waiting = 0): Dashboard =>
  ({ tab: 7, source: source('looked', key), status: { values: shown, at: 1.8e12, waiting } }) as unknown as Dashboard;
const shown = (of: Dashboard) =>
  Object.entries(tracks.tracksFor(of)).map(([id, track]) => [id, track.value.state, track.value.amount]);

it('a recording that has just begun shows what was looked at, until rows are on disk', () => {
  const page = dashboard('a/live', values(120));
  tracks.statusCame(page);
  tracks.recordingBegins(page, 's1');
  const recorded = { ...page, session: 'x', source: source('s1', 'a/live') };
  expect(shown(recorded)).toEqual([['viewers', 'ok', 120]]);
  tracks.statusCame({ ...recorded, status: { ...page.status, waiting: 1 } } as Dashboard);
  expect(shown(recorded)).toEqual([['viewers', 'ok', 120]]);
});

it('a source that goes on keeps what it had', () => {
  const page = dashboard('a/live', values(120));
  tracks.statusCame(page);
  tracks.rowsStored([{ v: 1, session: 'x', source: 's1', seq: 0, at: 1.8e12, monoMs: 0, boot: 'b', values: values(99) }]);
  tracks.recordingBegins(page, 's1');
  expect(shown({ ...page, session: 'x', source: source('s1', 'a/live') })).toEqual([['viewers', 'ok', 99]]);
});

it('a recording that has just ended shows what was stored last', () => {
  const page = dashboard('a/live', values(120));
  tracks.statusCame(page);
  tracks.recordingBegins(page, 's1');
  const recorded = { ...page, session: 'x', source: source('s1', 'a/live') };
  tracks.rowsStored([{ v: 1, session: 'x', source: 's1', seq: 0, at: 1.8e12, monoMs: 0, boot: 'b', values: values(130) }]);
  tracks.recordingEnds(recorded);
  const { session: _, ...after } = recorded;
  expect(shown(after)).toEqual([['viewers', 'ok', 130]]);
});

it('another page in the same tab has lost nothing, since it never had it', () => {
  tracks.statusCame(dashboard('a/live', values(120)));
  const other = dashboard('a/orders', {});
  tracks.statusCame(other);
  expect(shown(other)).toEqual([]);
  expect(shown(dashboard('a/live', {}))).toEqual([]);
});
