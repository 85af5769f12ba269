/**
 * Three kinds of tests: `unit` (plain Node), `dom` (components in happy-dom), `browser` (Node driving a real Chromium with the built
 * extension; two files at a time, each with a browser of its own). No retries: a test that fails now and then is a bug
 * report. A unit or component test without an assertion fails; a browser test may wait for what it wants to see.
 */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const IN_BROWSER = ['tests/e2e/**/*.test.ts', 'tests/reader/**/*.test.ts', 'tests/adapters/pages.test.ts'];
const IN_DOM = ['tests/components/**/*.test.{ts,tsx}'];

const TEXTS = ['tests/setup/texts.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          setupFiles: TEXTS,
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...IN_BROWSER, ...IN_DOM],
          testTimeout: 20_000,
          expect: { requireAssertions: true },
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          setupFiles: TEXTS,
          include: IN_DOM,
          testTimeout: 15_000,
          expect: { requireAssertions: true },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: IN_BROWSER,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
