/**
 * A real Chromium with the built extension in it, the practice dashboard served from localhost, and short ways to our pages.
 * Driven by Playwright: its tabs never hide and its worker never idles; for those see `raw.ts` and `hidden.ts`.
 */
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core';
import { browserArgs, findBrowser } from '../../setup/browser.mjs';
import { type Page as ServedPage, serve } from '../../setup/serve.mjs';
import { buildOf } from './build';
import { newProfile, removeProfile } from './profile';
import { until } from './wait';

export interface LaunchOptions {
  lang?: 'en' | 'zh-CN';
  theme?: 'light' | 'dark';
  /** WXT's mode; `production` has no host access at install. */
  build?: 'demo' | 'production';
  /** A profile to go on with; the caller removes it. Without it a new one is made, and removed at the end. */
  profile?: string;
  /** More pages for the local server, by path, with headers of their own (a strict CSP, say). */
  pages?: Record<string, ServedPage>;
  viewport?: { width: number; height: number };
  reducedMotion?: boolean;
}

export interface Launched {
  context: BrowserContext;
  /** The background. Playwright's handle survives restarts of the worker. */
  worker: Worker;
  extensionId: string;
  lang: 'en' | 'zh-CN';
  theme: 'light' | 'dark';
  /** `http://localhost:<port>`, where the build's pages and `pages` are served. */
  origin: string;
  pages: Map<string, ServedPage>;
  /** Opens the practice dashboard as a plain web page; `params` are its query (`seed`, `speed`, `lang`, …). */
  dashboard(params?: Record<string, string | number>): Promise<Page>;
  /** Opens any address; one that begins with `/` is taken from the local server. */
  open(address: string): Promise<Page>;
  /** The frame of the sidebar on a page, once it is there. */
  sidebar(page: Page): Promise<Frame>;
  /** Opens a page of the extension in a tab: `popup.html#/sessions`. */
  own(path: string): Promise<Page>;
  /** Opens the popup in a tab at a route: `/sessions`. */
  popup(route?: string): Promise<Page>;
  close(): Promise<void>;
}

/** The browser's path, or an error that says what to do. */
export function browserPath(): string {
  const { path, objections } = findBrowser();
  if (path === null) throw new Error(`no browser to test with; run "npm test", which installs one. ${objections.join('; ')}`);
  return path;
}

export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const { lang = 'en', theme = 'light', build = 'demo', viewport = { width: 1440, height: 900 } } = options;
  const extension = buildOf(build);
  const profile = options.profile ?? newProfile(lang);
  const served = await serve({ folders: [extension], pages: options.pages ?? {} });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless: true,
    locale: lang,
    colorScheme: theme,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    viewport,
    acceptDownloads: true,
    args: browserArgs({ extension, language: lang }),
  });
  const close = async (): Promise<void> => {
    await context.close();
    await served.close();
    if (options.profile === undefined) await removeProfile(profile);
  };
  const started = () => context.serviceWorkers()[0];
  const worker = await until('the background of the extension', started).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const extensionId = new URL(worker.url()).host;

  const open = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address.startsWith('/') ? served.url + address : address);
    return page;
  };
  const own = (path: string) => open(`chrome-extension://${extensionId}/${path}`);
  return {
    context,
    worker,
    extensionId,
    lang,
    theme,
    origin: served.url,
    pages: served.pages,
    open,
    own,
    dashboard: (params = {}) => {
      const query = new URLSearchParams(Object.entries({ lang, ...params }).map(([name, value]) => [name, String(value)]));
      return open(`/practice.html?${query}`);
    },
    sidebar: (page) => until('the frame of the sidebar', () => sidebarOf(page)),
    popup: (route = '') => own(`popup.html${route ? `#${route}` : ''}`),
    close,
  };
}

/** The sidebar's frame on a page if it is there now. */
function sidebarOf(page: Page): Frame | undefined {
  return page
    .frames()
    .find((frame) => new URL(frame.url() || 'about:blank').pathname === '/sidebar.html' && frame !== page.mainFrame());
}
