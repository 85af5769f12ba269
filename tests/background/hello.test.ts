/** A page whose permission was taken back says hello again: it gets no part in the session. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Handler = (hello: object, from: object) => Promise<{ ok: boolean; reason?: string }>;
const handlers = new Map<string, Handler>();
const claim = vi.fn(async () => ({ assignment: null, duplicateOf: null }));
const granted = vi.fn(async () => true);

vi.mock('../../entrypoints/background/serve', () => ({
  serve: (type: string, handler: Handler) => handlers.set(type, handler),
  isOwn: () => false,
}));
vi.mock('../../entrypoints/background/recording', () => ({ claim, platformOf: () => 'a.example' }));
vi.mock('../../entrypoints/background/hub', () => ({
  dashboardOf: () => ({ tab: 1 }),
  allDashboards: () => [],
  onDashboardChange() {},
}));

const HREF = 'https://a.example:8443/live';
const hello = { href: 'https://elsewhere.example/', title: '', boot: 'b', hasReader: true, navigation: 'navigate' };
const say = () => (handlers.get('hello') as Handler)(hello, { tab: 1, sender: { url: HREF, frameId: 0 } });

beforeEach(async () => {
  vi.resetModules();
  claim.mockClear();
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { permissions: { contains: granted } });
  const { serveEverything } = await import('../../entrypoints/background/topics');
  serveEverything();
});

it('is claimed while the address it stands at is granted, whatever it says of itself', async () => {
  expect(await say()).toMatchObject({ ok: true });
  expect(granted).toHaveBeenLastCalledWith({ origins: ['https://a.example/*'] });
});

it('is refused after that', async () => {
  granted.mockResolvedValueOnce(false);
  expect(await say()).toEqual({ ok: false, reason: 'not-granted' });
  expect(claim).not.toHaveBeenCalled();
});
