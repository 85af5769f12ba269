/** Opens one of our pages in a window of its own, or brings the one that is open to the front. */
import { browser } from '#imports';
import type { Answer } from '../../utils/messaging/protocol';

const SIZE = { sidebar: { width: 400, height: 900 }, prompter: { width: 1280, height: 800 } } as const;

const ADDRESS = {
  sidebar: () => `${browser.runtime.getURL('/')}sidebar.html`,
  prompter: () => `${browser.runtime.getURL('/')}prompter.html`,
};

export async function openOrFocus(page: keyof typeof SIZE, tab: number | undefined): Promise<Answer> {
  const query = page === 'sidebar' && tab !== undefined ? `?tab=${tab}` : '';
  const address = ADDRESS[page]();
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.windowId !== undefined && open.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
    return { ok: true };
  }
  await browser.windows.create({ url: address + query, type: 'popup', ...SIZE[page] });
  return { ok: true };
}
