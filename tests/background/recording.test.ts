/** What a session is called that starts long after its page said hello. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../utils/database/db';

const hello = { href: 'https://a.example/live', title: 'Loading…', boot: 'b', hasReader: true, navigation: 'navigate' };
const tabs = { get: vi.fn() };

vi.mock('../../entrypoints/background/hub', () => ({
  dashboardOf: () => ({ tab: 1, hello }),
  allDashboards: () => [],
  tell: () => undefined,
  touched: () => undefined,
}));
vi.mock('../../entrypoints/background/live-feed', () => ({ sessionChanged: async () => undefined, feedStored: () => undefined }));
vi.mock('../../entrypoints/background/tracks', () => ({ recordingBegins: () => undefined, recordingEnds: () => undefined }));
vi.mock('../../entrypoints/background/lag', () => ({ presentLag: async () => 5000 }));

const { startRecording } = await import('../../entrypoints/background/recording');

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, tabs);
  await db.sessions.clear();
});

async function called(): Promise<[string, string | undefined]> {
  const started = await startRecording({ tab: 1, practice: false });
  expect(started).toMatchObject({ ok: true });
  const [session] = await db.sessions.toArray();
  return [session?.title ?? '', session?.sources[0]?.title];
}

it('it and its source have the name that the tab has now', async () => {
  tabs.get.mockResolvedValue({ id: 1, title: '临县红枣专场' });
  expect(await called()).toEqual(['临县红枣专场', '临县红枣专场']);
});

it.each([
  ['is not told', { id: 1 }],
  ['is empty', { id: 1, title: '' }],
])('the name it said hello with stays where the tab’s %s', async (_, tab) => {
  tabs.get.mockResolvedValue(tab);
  expect(await called()).toEqual(['Loading…', 'Loading…']);
});

it('the name it said hello with stays where the tab is gone', async () => {
  tabs.get.mockRejectedValue(new Error('no tab'));
  expect(await called()).toEqual(['Loading…', 'Loading…']);
});
