/** Windows of our own: brought to the front when open, put back on a screen that is there, and a browser that opens none is no silent failure. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openOrFocus } from '../../entrypoints/background/windows';
import { prompterPlace } from '../../utils/settings/prompter';

const create = vi.fn();
const PLACE = { left: 1920, top: 0, width: 1280, height: 800, maximized: false };

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset().mockResolvedValue({ id: 1 });
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.windows, 'create').mockImplementation(create);
});

describe('openOrFocus', () => {
  it('opens the prompter where it stood last', async () => {
    await prompterPlace.set(PLACE);
    expect(await openOrFocus('prompter', undefined)).toEqual({ ok: true });
    expect(create.mock.calls).toEqual([[expect.objectContaining({ left: 1920, top: 0, width: 1280, height: 800 })]]);
  });

  it('opens it on the screen that is left when that one is unplugged', async () => {
    await prompterPlace.set(PLACE);
    create.mockRejectedValueOnce(new Error('Invalid value for bounds.'));
    expect(await openOrFocus('prompter', undefined)).toEqual({ ok: true });
    expect(create).toHaveBeenCalledTimes(2);
    expect(create.mock.calls[1]?.[0]).not.toHaveProperty('left');
  });

  it('fails aloud when the browser opens none at all', async () => {
    create.mockRejectedValue(new Error('blocked'));
    await expect(openOrFocus('sidebar', 3)).rejects.toThrow('blocked');
  });

  it('opens one window when two ask at once, also while its address is still being loaded', async () => {
    const address = `${fakeBrowser.runtime.getURL('/')}prompter.html`;
    const tabs: { id: number; windowId: number; pendingUrl: string }[] = [];
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({ url }: { url?: string }) => (url ? [] : tabs)) as never);
    vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    const front = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
    create.mockImplementation(async () => {
      tabs.push({ id: 7, windowId: 9, pendingUrl: address });
      return { id: 9 };
    });
    const both = await Promise.all([openOrFocus('prompter', undefined), openOrFocus('prompter', undefined)]);
    expect(both).toEqual([{ ok: true }, { ok: true }]);
    expect(create).toHaveBeenCalledTimes(1);
    expect(front.mock.calls).toEqual([[9, { focused: true }]]);
  });

  it('opens after an opening that failed', async () => {
    create.mockRejectedValueOnce(new Error('blocked'));
    const [first, second] = await Promise.allSettled([openOrFocus('sidebar', 3), openOrFocus('sidebar', 3)]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  });
});
