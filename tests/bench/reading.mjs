// @ts-check
/** What a look at four found metrics costs beside the naive way, on pages of three sizes; and how long detection ever holds the page. */
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { serve } from '../setup/serve.mjs';
import { ms } from './figures.mjs';

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
      const total = slices.reduce((sum, slice) => sum + slice, 0);
      detection.push(`  ${of}  longest ${ms(Math.max(...slices))} of ${slices.length}, together ${ms(total)}`);
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return [...lines, '', ...detection];
}
