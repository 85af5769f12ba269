// @ts-check
/**
 * What a look at four found metrics costs beside the naive way, on pages of three sizes; what a second of a page costs that changes 60 times in it,
 * beside three ways in which peers read; how long detection ever holds the page, here and on each library's pages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { serve } from '../setup/serve.mjs';
import { median, ms } from './figures.mjs';

/** An isolated page has a clock of 5 µs instead of 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

const SIZES = [2_000, 10_000, 40_000];

/** The script for the page, as one classic script. */
async function bundle() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      reportCompressedSize: false,
      rollupOptions: { input: resolve('tests/bench/page.ts'), output: { format: 'iife', name: 'bundled' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

/** @param {string} executablePath @returns {Promise<string[]>} */
export async function reading(executablePath) {
  const code = await bundle();
  const served = await serve({
    pages: { '/': { body: '<!doctype html><meta charset="utf-8"><body></body>', headers: ISOLATED } },
  });
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
  });
  const lines = [
    'A look at four metrics, beside document.body.innerText and a pattern for each label (asked for: ≥ 500 times at 10 000 elements)',
  ];
  const detection = ['First detection, in slices (asked for: none over 16 ms at 40 000 elements)'];
  const second = ['A second of a page that changes a number 60 times in it: work of ours, and of three ways at every change'];
  try {
    for (const size of SIZES) {
      const page = await browser.newPage();
      await page.goto(served.url);
      await page.addScriptTag({ content: code });
      const { elements, slices, found } = await page.evaluate((count) => window.bench.detect(count), size);
      const { still, changing, rare } = await page.evaluate(() => window.bench.compare());
      const of = `${String(elements).padStart(6)} elements`;
      const ratio = ([ours, naive] = [0, 0]) => `${ms(ours)} : ${ms(naive)} = 1 : ${Math.round(naive / ours)}`;
      lines.push(`  ${of}  still ${ratio(still)} · changing ${ratio(changing)} · now and then ${ratio(rare)} · ${found} found`);
      const { ours, ...peers } = await page.evaluate(() => window.bench.busy());
      const ways = Object.entries(peers).map(([name, took]) => `${name} ${ms(took)} = 1 : ${Math.round(took / ours)}`);
      second.push(`  ${of}  ours ${ms(ours)} · ${ways.join(' · ')}`);
      const total = slices.reduce((sum, slice) => sum + slice, 0);
      detection.push(`  ${of}  longest ${ms(Math.max(...slices))} of ${slices.length}, together ${ms(total)}`);
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return [...lines, '', ...second, '', ...detection, '', ...(await libraries())];
}

/** Detection on the pages of the component libraries that the tests read. @returns {Promise<string[]>} */
async function libraries() {
  const folder = new URL('../reader/pages/', import.meta.url);
  const lines = ['Detection on pages of component libraries: work until the first search is done'];
  // By its address: the type checker wants no such ending, and Node wants it.
  /** @type {typeof import('../reader/browser')} */
  const { openPage, startBrowser } = await import(new URL('../reader/browser.ts', import.meta.url).href);
  const browser = await startBrowser();
  try {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const source = readdirSync(folder).find((name) => /\.tsx?$/.test(name) && name.replace(/\.tsx?$/, '.json') === file);
      const page = await openPage(browser, { script: `./pages/${source}` });
      const names = Object.keys(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).filter((name) => !name.endsWith('+1'));
      /** @type {number[]} */
      const totals = [];
      let longest = 0;
      for (const name of names) {
        await page.evaluate((scene) => window.show(scene), name);
        const slices = await page.evaluate(async () => {
          await new Promise(requestAnimationFrame);
          window.anchor.start();
          while (window.anchor.reader.status.state === 'searching') await new Promise((next) => setTimeout(next));
          return window.anchor.slices;
        });
        totals.push(slices.reduce((sum, slice) => sum + slice, 0));
        longest = Math.max(longest, ...slices);
      }
      const library = file.replace('.json', '').padEnd(8);
      lines.push(
        `  ${library}  ${String(names.length).padStart(2)} pages, median ${ms(median(totals))}, slowest ${ms(Math.max(...totals))}, longest slice ${ms(longest)}`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return lines;
}
