/**
 * Gives the browser tests one demo build that fits the sources, made when the first test asks. It is kept under the hash of the sources, so
 * several people can test in one tree at the same time, and a build in the middle of a test pulls nothing from under it.
 * `ANCHOR_DESK_BUILD` names a ready build instead.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const BUILDS = resolve('tests/.out/builds');
const SOURCES = ['entrypoints', 'components', 'utils', 'assets', 'wxt.config.ts', 'package-lock.json'];
const KEEP = 4;

/** A hash of every source file's path and bytes. */
function sourcesHash(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path).update('\0').update(readFileSync(path));
  };
  for (const source of SOURCES) add(source);
  return hash.digest('hex').slice(0, 16);
}

/** Old builds, oldest first; the newest few stay because a test that runs now may be using one. */
function prune(): void {
  const age = (name: string) => statSync(join(BUILDS, name)).mtimeMs;
  const old = readdirSync(BUILDS)
    .sort((a, b) => age(b) - age(a))
    .slice(KEEP);
  for (const name of old) rmSync(join(BUILDS, name), { recursive: true, force: true });
}

/** Absolute path of an unpacked build of the present sources. `mode` is WXT's: `demo`, or `production` for the ordinary build. */
export function buildOf(mode: 'demo' | 'production' = 'demo'): string {
  const given = process.env.ANCHOR_DESK_BUILD;
  if (given && mode === 'demo') return resolve(given);
  const folder = join(BUILDS, `${sourcesHash()}-${mode}`);
  const unpacked = join(folder, mode === 'demo' ? 'chrome-mv3-demo' : 'chrome-mv3');
  if (existsSync(unpacked)) return unpacked;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  const environment = { ...process.env };
  // Under vitest these say "test", and the build would take them over.
  for (const name of ['NODE_ENV', 'MODE', 'VITEST', 'DEV', 'PROD', 'BASE_URL']) delete environment[name];
  try {
    const script = resolve('tests/setup/build.mjs');
    execFileSync(process.execPath, [script, making, mode], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(folder)) rmSync(making, { recursive: true, force: true });
  else renameSync(making, folder);
  prune();
  return unpacked;
}
