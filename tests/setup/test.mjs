// @ts-check
/**
 * `npm test`: sets up what is missing, then checks everything and closes with one line, `N passed, N failed`: the tests, and each other check as
 * one more. `--quick` (`npm run check`) leaves out the builds and the browser.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './install-browser.mjs';
import { checkNode, ensurePackages } from './packages.mjs';
import { tool } from './run.mjs';
import { explain, SetupError, say, step } from './say.mjs';

const quick = process.argv.includes('--quick');
const count = { passed: 0, failed: 0 };

/** @typedef {[Parameters<typeof tool>[0], string[]]} Command */

/** Each is one check; all its commands have to succeed. @type {[string, ...Command[]][]} */
const CHECKS = [
  ['format and lint', ['biome', ['ci', '--colors=off']]],
  ['types', ['wxt', ['prepare']], ['tsc', ['--noEmit', '-p', '.']]],
  ['dead code', ['knip', []]],
];

/** @type {[string, ...Command[]][]} */
const BUILDS = [
  ['build: demo', ['wxt', ['build', '--mode', 'demo']]],
  ['build: Chrome', ['wxt', ['build']]],
  ['build: Firefox', ['wxt', ['build', '-b', 'firefox', '--mv3']]],
];

/** @param {string} title @param {Command[]} commands */
async function check(title, commands) {
  const work = async (/** @type {(line: string) => void} */ progress) => {
    for (const [name, args] of commands) {
      const { code, tail } = await tool(name, args, { progress, env: { NO_COLOR: '1' } });
      if (code !== 0) throw new SetupError(tail);
    }
  };
  await step(title, work).then(
    () => count.passed++,
    (error) => {
      count.failed++;
      explain(error);
    },
  );
}

/** Runs vitest projects and adds what they counted. A run that failed without a failed test (a file that cannot be loaded, an error between
 * tests, no report) counts as one.
 * @param {string} title @param {string[]} projects */
async function tests(title, projects) {
  say(`… ${title}`);
  const report = resolve(`tests/.out/vitest-${projects[0]}.json`);
  rmSync(report, { force: true });
  const chosen = projects.flatMap((name) => ['--project', name]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = { ANCHOR_DESK_BUILD: resolve('.output/chrome-mv3-demo') };
  const { code } = await tool('vitest', ['run', ...chosen, ...reporters], { inherit: true, env, limitMs: 25 * 60_000 });
  const { passed, failed, skipped } = read(report);
  count.passed += passed;
  count.failed += code === 0 ? failed : Math.max(failed, 1);
  for (const name of skipped) say(`  not run here: ${name}`);
  say(`${code === 0 ? '✓' : '✗'} ${title}: ${passed} passed, ${failed} failed`);
}

/** @param {string} report path of vitest's JSON @returns {{ passed: number, failed: number, skipped: string[] }} `skipped`: names of tests that this machine cannot run */
function read(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = testResults.filter(
      (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const all = testResults.flatMap((/** @type {any} */ file) => file.assertionResults);
    const skipped = all.filter((/** @type {any} */ one) => !['passed', 'failed'].includes(one.status));
    const names = skipped.map((/** @type {any} */ one) => one.fullName.trim());
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: names };
  } catch (error) {
    say(`vitest left no report: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: [] };
  }
}

try {
  await step('Node', checkNode, (version) => version);
  await ensurePackages();
  if (!quick) await ensureBrowser();
  mkdirSync('tests/.out', { recursive: true });
  for (const [title, ...commands] of quick ? CHECKS : [...CHECKS, ...BUILDS]) await check(title, commands);
  await tests('unit and component tests', ['unit', 'dom']);
  if (!quick) await tests('browser tests', ['browser']);
} catch (error) {
  explain(error);
  count.failed++;
}
process.exitCode = count.failed > 0 ? 1 : 0;
say(`${count.passed} passed, ${count.failed} failed`);
