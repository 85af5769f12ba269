/** The tab in front, and leave to read its pages. Registering and starting the content script is left to the background. */
import { browser } from '#imports';

/** An ordinary web page in the tab in front. */
export interface WebTab {
  id: number;
  /** Scheme, host and port of the page. */
  origin: string;
  host: string;
  title: string;
}

/** Pages that no extension may read, whatever is granted. */
const CLOSED = /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/**
 * Host permissions know no port in Firefox, so the pattern leaves it out: a grant for one port is a grant for the host.
 */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Reads a tab as an ordinary web page; null for pages of the browser, of extensions, of stores, and where the address is not ours to see. */
export function asWebTab(tab: { id?: number | undefined; url?: string | undefined; title?: string | undefined }): WebTab | null {
  if (tab.id === undefined || !tab.url || !URL.canParse(tab.url)) return null;
  const { protocol, origin, host, hostname } = new URL(tab.url);
  if ((protocol !== 'https:' && protocol !== 'http:') || CLOSED.test(hostname)) return null;
  return { id: tab.id, origin, host, title: tab.title ?? host };
}

/**
 * The tab in front of the window this page belongs to, when it is an ordinary web page. Opening the popup by the button in the toolbar lets us
 * see its address (`activeTab`).
 */
export async function frontTab(): Promise<WebTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? asWebTab(tab) : null;
}

/** Asks for leave to read one origin. Call it straight from the click: after an `await` the browser no longer counts it as one. */
export function askForOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(origin)] });
}
