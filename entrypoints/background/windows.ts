/** Opens one of our pages in a window of its own, or brings the one that is open to the front. */
import { browser } from '#imports';
import type { Answer } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { prompterPlace, type WindowPlace } from '../../utils/settings/prompter';

const SIZE = { sidebar: { width: 400, height: 900 }, prompter: { width: 1280, height: 800 } } as const;

const ADDRESS = {
  sidebar: () => `${browser.runtime.getURL('/')}sidebar.html`,
  prompter: () => `${browser.runtime.getURL('/')}prompter.html`,
};

let before: Promise<unknown> = Promise.resolve();

/** One after another: two who ask at once get one window. Rejects when the browser opens none. */
export function openOrFocus(page: keyof typeof SIZE, tab: number | undefined): Promise<Answer> {
  const mine = before.then(() => open(page, tab));
  // Told to whoever asked; the next one must not fail for it.
  before = mine.catch(() => undefined);
  return mine;
}

/** A query by address does not find a window that is still on its way there. */
async function tabOf(address: string) {
  const [there] = await browser.tabs.query({ url: `${address}*` });
  return there ?? (await browser.tabs.query({})).find(({ pendingUrl }) => pendingUrl?.startsWith(address));
}

async function open(page: keyof typeof SIZE, tab: number | undefined): Promise<Answer> {
  const query = page === 'sidebar' && tab !== undefined ? `?tab=${tab}` : '';
  const address = ADDRESS[page]();
  const there = await tabOf(address);
  if (there?.windowId !== undefined && there.id !== undefined) {
    await browser.tabs.update(there.id, { active: true });
    await browser.windows.update(there.windowId, { focused: true });
    return { ok: true };
  }
  const url = address + query;
  const place = page === 'prompter' ? await prompterPlace.get() : null;
  if (place && (await createAt(url, place))) return { ok: true };
  await browser.windows.create({ url, type: 'popup', ...SIZE[page] });
  return { ok: true };
}

/** False when the browser refuses the place: that screen is no longer there. */
async function createAt(url: string, { maximized, ...bounds }: WindowPlace): Promise<boolean> {
  try {
    const made = await browser.windows.create({ url, type: 'popup', ...bounds });
    if (maximized && made?.id !== undefined) await browser.windows.update(made.id, { state: 'maximized' });
    return true;
  } catch (error) {
    await logError('prompter window', error);
    return false;
  }
}
