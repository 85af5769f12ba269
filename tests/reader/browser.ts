/**
 * A real Chromium for tests that need layout or real widgets: bundles a page (TypeScript, React, Vue) with Vite, loads it from an
 * address that no network answers for, and puts the reader into it. What is expected stands in the tests.
 */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../setup/browser.mjs';

const ORIGIN = 'http://dashboard.test';
const bundles = new Map<string, Promise<Bundle>>();

interface Bundle {
  code: string;
  css: string;
}

/** Bundles a file beside this one to a classic script and the CSS it imports. Bundled once per run. */
export function bundle(file: string): Promise<Bundle> {
  const known = bundles.get(file);
  if (known) return known;
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const made = build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rollupOptions: { input: entry, output: { format: 'iife', name: 'bundled' } },
    },
  }).then((result) => {
    const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
    const code = outputs.flatMap((part) => (part.type === 'chunk' ? part.code : [])).join('\n');
    const css = outputs.flatMap((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? String(part.source) : []));
    return { code, css: css.join('\n') };
  });
  bundles.set(file, made);
  return made;
}

export async function startBrowser(): Promise<Browser> {
  const { path, objections } = findBrowser();
  if (path === null) throw new Error(`no browser to test with; run "npm test", which installs one. ${objections.join('; ')}`);
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

export interface PageContent {
  /** Body of the page. */
  html?: string;
  css?: string;
  /** A file beside this one whose bundle draws the page. */
  script?: string;
  /** Other documents of the same origin, by path. */
  files?: Record<string, string>;
  /** Code that runs before anything else in every frame. */
  first?: string;
}

/** Opens a page with the given content and the reader's test door (`inject.ts`) in it. Page errors fail the test. */
export async function openPage(browser: Browser, content: PageContent): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => {
    errors.push(error);
  });
  const drawn = content.script ? await bundle(content.script) : { code: '', css: '' };
  const { code } = await bundle('./inject.ts');
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const body =
      pathname === '/'
        ? shell(content.html ?? '<div id="root"></div>', drawn.css + (content.css ?? ''))
        : content.files?.[pathname];
    return body === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  if (content.first) await page.addInitScript(content.first);
  await page.goto(`${ORIGIN}/`);
  if (drawn.code) await page.addScriptTag({ content: drawn.code });
  await page.addScriptTag({ content: code });
  return page;
}

const errors: Error[] = [];

/** Errors that pages have thrown since the last call. */
export function pageErrors(): Error[] {
  return errors.splice(0);
}

const shell = (body: string, css: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>live</title><style>${css}</style></head><body>${body}</body></html>`;

/** What the reader says of each metric once it has searched and nothing moves: the amount, or the outcome in a word. */
export type Readout = Record<string, number | string>;

export const readout = (page: Page, options: object = {}): Promise<Readout> =>
  page.evaluate((given) => window.anchor.readout(given), options);
