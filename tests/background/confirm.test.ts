/** The background keeps what a person confirmed: for adapters that there are, across its own restarts. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Handler = (call: { adapter: string }) => Promise<{ ok: boolean; reason?: string }>;
const handlers = new Map<string, Handler>();
// The border (who may send what) is `serve`'s own matter; here only what stands behind it is tried.
vi.mock('../../entrypoints/background/serve', () => ({
  serve: (type: string, handler: Handler) => handlers.set(type, handler),
}));

/** A worker that has just started: its modules are new, the storage is not. */
async function start() {
  vi.resetModules();
  const confirm = await import('../../entrypoints/background/confirm');
  confirm.serveConfirm();
  const send = handlers.get('confirmAdapter') as Handler;
  return { ...confirm, send: (adapter: string) => send({ adapter }) };
}

beforeEach(() => fakeBrowser.reset());

describe('confirmAdapter', () => {
  it('is known at once, and after a restart of the worker', async () => {
    const first = await start();
    expect(first.isConfirmed('jd')).toBe(false);
    expect(await first.send('jd')).toEqual({ ok: true });
    expect([first.isConfirmed('jd'), first.isConfirmed('taobao')]).toEqual([true, false]);
    const second = await start();
    await vi.waitFor(() => expect(second.isConfirmed('jd')).toBe(true));
  });

  it('loses none when two come before the settings are read', async () => {
    const { send, isConfirmed } = await start();
    expect(await Promise.all([send('jd'), send('taobao')])).toEqual([{ ok: true }, { ok: true }]);
    const again = await start();
    await vi.waitFor(() => expect(['jd', 'taobao'].every(again.isConfirmed)).toBe(true));
    expect(isConfirmed('jd') && isConfirmed('taobao')).toBe(true);
  });

  it.each(['no-such-page', '__proto__', 'constructor'])('refuses %s', async (adapter) => {
    const { send, isConfirmed } = await start();
    expect(await send(adapter)).toEqual({ ok: false, reason: 'no-adapter' });
    expect(isConfirmed(adapter)).toBe(false);
  });
});
