// @ts-check
/** Checks Node and brings `node_modules` up to the lockfile. */
import { existsSync, readFileSync } from 'node:fs';
import { npm, run, toolNode } from './run.mjs';
import { SetupError, step } from './say.mjs';

const OLDEST = [20, 20];
const OLDEST_FOR_TOOLS = 22;

/** Throws unless this Node is new enough to set up with. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = OLDEST;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return process.versions.node;
  throw new SetupError(
    `Node ${OLDEST.join('.')} or newer is needed, and this is ${process.versions.node}. Install the current Node and try again.`,
  );
}

/** npm writes this file when an install is complete, so one that was broken off counts as missing. */
const INSTALLED = 'node_modules/.package-lock.json';

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }>} packages by their folder */
const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether everything the lockfile wants is installed in its version. Optional packages are mostly other platforms'. */
function upToDate() {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesIn(INSTALLED);
  const wanted = Object.entries(packagesIn('package-lock.json')).filter(([folder, { optional }]) => folder && !optional);
  return wanted.every(([folder, { version }]) => installed[folder]?.version === version);
}

/** Installs what the lockfile says when it is missing or older, then makes sure that the tools have a Node they can run on. */
export async function ensurePackages() {
  if (upToDate()) return;
  await step('packages (npm ci, a minute or two)', async (progress) => {
    const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    let { code, tail } = await npm(['ci', ...options], { progress });
    // A lockfile written where some platforms' packages cannot be had lacks them, and npm ci refuses it. Nothing is written back.
    if (code !== 0 && tail.includes('EUSAGE')) ({ code, tail } = await npm(['install', '--no-save', ...options], { progress }));
    if (code !== 0) {
      throw new SetupError(
        `${tail}\n\nnpm could not install the packages. Check the network and the free disk space, then try again.`,
      );
    }
    await checkTools();
  });
}

/** The package `node` brings its program by an install script; where scripts are switched off, it is asked for by name. */
async function checkTools() {
  const major = async () => {
    const { tail } = await run(toolNode(), ['-p', 'process.versions.node']);
    return Number.parseInt(tail, 10);
  };
  if ((await major()) >= OLDEST_FOR_TOOLS) return;
  await npm(['rebuild', 'node', '--ignore-scripts=false']);
  if ((await major()) >= OLDEST_FOR_TOOLS) return;
  throw new SetupError(
    `The tools need Node ${OLDEST_FOR_TOOLS}, and the package "node" did not bring it. Run "npm rebuild node --ignore-scripts=false", or install Node 24.`,
  );
}
