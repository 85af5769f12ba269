/** Brings the content script onto the dashboards a person granted, and onto no other page. */
import { type Browser, browser } from '#imports';
import { logError } from '../../utils/platform/error-log';
import { originPattern } from '../../utils/platform/permissions';
import { allDashboards, left, tell } from './hub';

const SCRIPT_ID = 'dashboard';
const FILE = '/content-scripts/dashboard.js';
const READER = '/content-scripts/reader.js';
const PICKER = '/content-scripts/picker.js';

async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^https?:/.test(origin));
}

const script = (matches: string[]): Browser.scripting.RegisteredContentScript => ({
  id: SCRIPT_ID,
  js: [FILE],
  matches,
  // A frame of another origin is read by a script of its own, which tells the page's what it sees.
  allFrames: true,
  runAt: 'document_idle',
  persistAcrossSessions: true,
});

/** Registers the script for exactly the granted origins. The registration outlives the worker, so an existing one is updated. */
async function register(): Promise<string[]> {
  const matches = await grantedOrigins();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  } else if (known.length > 0) await browser.scripting.updateContentScripts([script(matches)]);
  else await browser.scripting.registerContentScripts([script(matches)]);
  return matches;
}

/** Whether a page at this address may be read. */
export async function isGranted(href: string): Promise<boolean> {
  return URL.canParse(href) && browser.permissions.contains({ origins: [originPattern(href)] });
}

/** Starts the script in a tab now, and in those of its frames that may be read. It finds out by itself when it is there already. */
export async function inject(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [FILE] });
}

/** Brings the reader into the frame that said hello. The page may be gone by then: it says hello again when it is back. */
export async function bringReader(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [READER] });
}

/** Brings the picker onto the page of a tab. A second time changes nothing. */
export async function bringPicker(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [PICKER] });
}

/** A permission was taken back: what is read on that site stops now, and not only with the next page load. */
export async function stopWithdrawn(): Promise<void> {
  for (const dashboard of allDashboards()) {
    const { source, tab } = dashboard;
    if (!source || !/^https?:/.test(source.origin)) continue;
    if (await isGranted(source.origin)) continue;
    tell(tab, { t: 'assign', assignment: null });
    delete dashboard.session;
    dashboard.port.disconnect();
    left(dashboard.port, tab);
  }
}

let running: Promise<void> = Promise.resolve();

/** Registers, then starts the script in the open tabs that have been there before. Calls wait for each other. */
export function syncContentScript(): Promise<void> {
  running = running.then(async () => {
    const matches = await register();
    if (matches.length === 0) return;
    for (const tab of await browser.tabs.query({ url: matches })) {
      if (tab.id === undefined || tab.discarded) continue;
      // An error page or a tab that closed meanwhile refuses the script; the registration serves it when it loads.
      await inject(tab.id).catch((error) => logError('inject', error));
    }
  });
  running = running.catch((error) => logError('registration', error));
  return running;
}
