/** The saved pages of the adapters: which there are, what a person reads off each, and how one is opened in a browser at its own address. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { AdapterHints } from '../../utils/adapters/adapter';
import { fromJson, toJson } from '../../utils/adapters/wire';
import type { ReaderState } from '../../utils/domain/live';
import type { MetricId } from '../../utils/domain/metrics';
import type { Amount } from '../../utils/domain/reading';
import { bundle } from '../reader/browser';

export const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** A number with the page's own label, or what the page says instead of one. Money in minor units. */
type Expected = { label: string } & (Amount | { outcome: 'missing' });

export interface Expectation {
  /** The address this page stands for. */
  address: string;
  state: ReaderState;
  /** A metric that is not listed must not be read. */
  reading: Partial<Record<MetricId, Expected>>;
}

export interface SavedPage {
  adapter: string;
  name: string;
  html: string;
  expected: Expectation;
}

const folders = () =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Files in the folders of the adapters, as `<id>/<file>`. */
export const filesOfPages = (): string[] => folders().flatMap((id) => readdirSync(FOLDER + id).map((file) => `${id}/${file}`));

export function savedPages(): SavedPage[] {
  return filesOfPages()
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const [adapter = '', file = ''] = path.split('/');
      const expected = JSON.parse(readFileSync(`${FOLDER}${path.replace('.html', '.json')}`, 'utf8')) as Expectation;
      return { adapter, name: file.replace('.html', ''), html: readFileSync(FOLDER + path, 'utf8'), expected };
    });
}

export interface Read {
  state: ReaderState;
  /** As in an `Expectation`; an outcome that is no number stands as its word. */
  reading: Record<string, object>;
  ambiguous: MetricId[];
}

/** Reads a page in the browser, at its address (no network answers for it), with the adapter as it travels to a real page. */
export async function readPage(browser: Browser, { html, expected }: SavedPage, adapter?: AdapterHints): Promise<Read> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 404, body: '' }),
  );
  await page.goto(expected.address);
  await page.addScriptTag({ content: (await bundle('./inject.ts')).code });
  const hints = adapter && fromJson(JSON.parse(JSON.stringify(toJson(adapter))));
  const read = await page.evaluate(async (options) => {
    window.anchor.start(options);
    await window.anchor.settled();
    const { state, ambiguous } = window.anchor.reader.status;
    const { looks } = window.anchor.look();
    const reading = Object.fromEntries(
      Object.entries(looks).map(([metric, { raw: _, ...look }]) => {
        const { outcome, ...amount } = look;
        return [metric, outcome === 'number' ? amount : look];
      }),
    );
    return { state, ambiguous, reading };
  }, hints && { adapter: hints });
  await page.close();
  if (errors[0]) throw errors[0];
  return read;
}
