/** The browser's own keys, from their listener to what it does, where no page is open that could carry them out. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveCommands } from '../../entrypoints/background/commands';

type Press = (command: string, tab?: { id: number }) => void;

const create = vi.fn();

/** Registers as the worker does when it starts, and gives the keys to press. */
function keys(): Press {
  const listeners: Press[] = [];
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener: (listener: Press) => listeners.push(listener) } } });
  serveCommands();
  return (...pressed) => {
    for (const listener of listeners) listener(...pressed);
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  create.mockReset().mockResolvedValue({ id: 1 });
  vi.spyOn(fakeBrowser.windows, 'create').mockImplementation(create);
});

describe('the browser’s own keys', () => {
  it.each(['next-point', 'previous-point', 'on-air'])('%s opens the prompter when nobody has the rundown', async (command) => {
    keys()(command);
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    expect(create.mock.calls[0]?.[0].url).toMatch(/\/prompter\.html$/);
  });

  it('open-panel opens the sidebar in a window where no dashboard is in front, told or not', async () => {
    const press = keys();
    const front = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => []) as never);
    press('open-panel', { id: 5 });
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    expect(front).not.toHaveBeenCalledWith(expect.objectContaining({ active: true }));
    press('open-panel');
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(2));
    expect(front).toHaveBeenCalledWith({ active: true, lastFocusedWindow: true });
    expect(create.mock.calls.map(([{ url }]) => new URL(url).pathname)).toEqual(['/sidebar.html', '/sidebar.html']);
  });

  it('a key that is not ours does nothing', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    keys()('constructor');
    await Promise.resolve();
    expect([query.mock.calls, create.mock.calls]).toEqual([[], []]);
  });
});
