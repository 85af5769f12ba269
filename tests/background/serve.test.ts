/** The border of the background, with a browser that is only imitated: who may call what, how often, and what is no message at all. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const OWN = 'chrome-extension://anchor-desk';
const page = (tab: number, frameId = 0) => ({
  id: 'test-extension-id',
  url: 'https://a.example/live',
  tab: { id: tab },
  frameId,
});
const own = { id: 'test-extension-id', url: `${OWN}/popup.html`, origin: OWN };

const entry = (message: string) => ({ at: 1.8e12, where: 'here', message, times: 1 });

/** A worker that has just started; `calls` are the messages that got through to a handler. */
async function start() {
  vi.resetModules();
  const { serve } = await import('../../entrypoints/background/serve');
  const { readLog } = await import('../../utils/platform/error-log');
  const calls: unknown[] = [];
  const answer = async (data: unknown) => {
    calls.push(data);
    return { ok: true as const };
  };
  serve('hello', answer as never);
  serve('endSession', answer);
  serve('reportError', answer);
  return {
    calls,
    readLog,
    /** Undefined when nobody answers. */
    send: (type: unknown, data: unknown, sender: object) =>
      new Promise<unknown>((resolve) => {
        const listened = (fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>)(
          { id: 1, type, data, timestamp: 1 },
          sender,
          (given: { res: unknown }) => resolve(given.res),
        );
        void listened.then((results) => results.every((result) => result !== true) && resolve(undefined));
      }),
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => OWN + path);
});

describe('types', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '', 'no-such-type', 7, null])(
    'nobody answers %s',
    async (type) => {
      const { send, calls } = await start();
      expect(await send(type, {}, own)).toBeUndefined();
      expect(await send(type, {}, page(1))).toBeUndefined();
      expect(calls).toEqual([]);
    },
  );

  it('a message that somebody serves is answered', async () => {
    const { send } = await start();
    expect(await send('endSession', { session: 'a' }, own)).toEqual({ ok: true });
  });
});

describe('senders', () => {
  it('a page ends no session, and a frame inside it claims no tab', async () => {
    const { send, calls } = await start();
    expect(await send('endSession', { session: 'a' }, page(1))).toEqual({ ok: false, reason: 'forbidden' });
    const hello = { href: 'https://a.example/live', title: '', boot: 'b', hasReader: true, navigation: 'navigate' };
    expect(await send('hello', hello, page(1, 4))).toEqual({ ok: false, reason: 'forbidden' });
    expect(calls).toEqual([]);
    expect(await send('hello', hello, page(1))).toEqual({ ok: true });
  });
});

describe('floods', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1.8e12 });
    return () => void vi.useRealTimers();
  });

  it('a page that reports a hundred errors a minute is heard five times, and another page is not silenced by it', async () => {
    const { send, calls } = await start();
    for (let i = 0; i < 100; i++) {
      vi.setSystemTime(1.8e12 + i * 500);
      await send('reportError', entry(`boom ${i}`), page(1));
    }
    expect(calls.length).toBe(5);
    expect(await send('reportError', entry('of the other'), page(2))).toEqual({ ok: true });
    vi.setSystemTime(1.8e12 + 60_000);
    expect(await send('reportError', entry('a minute later'), page(1))).toEqual({ ok: true });
  });

  it('our own pages may report as much as they like', async () => {
    const { send, calls } = await start();
    for (let i = 0; i < 30; i++) await send('reportError', entry(`boom ${i}`), own);
    expect(calls.length).toBe(30);
  });

  it('what is refused of a page leaves no more than five notes a minute in the log', async () => {
    const { send, readLog } = await start();
    for (let i = 0; i < 100; i++) await send('endSession', { session: 'a' }, { ...page(1), url: `https://a.example/${i}` });
    await vi.waitFor(async () => expect((await readLog()).length).toBe(5));
  });
});
