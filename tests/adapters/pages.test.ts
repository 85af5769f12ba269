/** Every saved page is read as a person reads it, and each hint of an adapter is needed for one of them. */
import { isDeepStrictEqual } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADAPTERS, adapterFor } from '../../utils/adapters';
import type { AdapterHints } from '../../utils/adapters/adapter';
import { atHost } from '../../utils/adapters/match';
import { startBrowser } from '../reader/browser';
import { type Read, readPage, type SavedPage, savedPages } from './pages';

const PAGES = savedPages();

let browser: Browser;
/** What was read with all hints. */
const whole = new Map<SavedPage, Read>();
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('pages', () => {
  it.each(PAGES.map((page) => [`${page.adapter}/${page.name}`, page] as const))('%s', async (_name, page) => {
    const adapter = adapterFor(page.expected.address);
    expect(adapter?.id).toBe(page.adapter);
    const { state, reading } = page.expected;
    const read = await readPage(browser, page, adapter);
    whole.set(page, read);
    expect(read).toEqual({ state, reading, ambiguous: [] });
  });
});

describe('selectors', () => {
  const selectors = ADAPTERS.flatMap(({ live = [], notLive = [], ended = [] }) => [...live, ...notLive, ...ended]);

  it('are such that a browser can use them', async () => {
    expect(selectors.length).toBeGreaterThan(0);
    const page = await browser.newPage();
    for (const { selector } of selectors)
      expect(await page.evaluate((one) => document.querySelector(one), selector), selector).toBeNull();
    await page.close();
  });
});

/** Hints that decide what is read; `live` alone says nothing where `notLive` and `ended` do not. */
const HINTS = ['labels', 'never', 'currency', 'groups', 'byHost', 'quirks', 'notLive', 'ended', 'elsewhere'] as const;
const DECLARED = ADAPTERS.flatMap((adapter) =>
  HINTS.filter((hint) => adapter[hint]).map((hint) => [adapter.id, hint, adapter] as const),
);

function without(adapter: AdapterHints, hint: (typeof HINTS)[number]): AdapterHints {
  const { [hint]: _, ...rest } = adapter;
  return rest;
}

describe('a hint taken away is missed', () => {
  it.each(DECLARED)('%s: %s', async (id, hint, adapter) => {
    let missed = false;
    for (const page of PAGES.filter((one) => one.adapter === id)) {
      const read = await readPage(browser, page, atHost(without(adapter, hint), page.expected.address));
      missed ||= !isDeepStrictEqual(read, whole.get(page) ?? (await readPage(browser, page, adapterFor(page.expected.address))));
      if (missed) break;
    }
    expect(missed).toBe(true);
  });
});
