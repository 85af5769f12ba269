// @ts-check
/** Runs other programs: never with a standard input, and with what they said kept for the case that they fail. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const KEEP_LINES = 200;

/**
 * @typedef {{ env?: Record<string, string | undefined>, progress?: (line: string) => void, inherit?: boolean, limitMs?: number }} RunOptions
 */

/**
 * Runs a program to its end. `inherit` lets it write to our own output; otherwise its last lines come back.
 * @param {string} command @param {string[]} args @param {RunOptions} [options]
 * @returns {Promise<{ code: number, tail: string }>} code -1 when it could not be started or was ended from outside
 */
export function run(command, args, { env = {}, progress, inherit = false, limitMs = 15 * 60_000 } = {}) {
  return new Promise((done) => {
    /** @type {string[]} */
    const tail = [];
    const out = inherit ? 'inherit' : 'pipe';
    const child = spawn(command, args, { stdio: ['ignore', out, out], env: { ...process.env, ...env } });
    const timer = setTimeout(() => {
      tail.push(`ended after ${Math.round(limitMs / 60_000)} minutes`);
      child.kill();
    }, limitMs);
    /** Lines as they complete: a program may write them in pieces. @param {import('node:stream').Readable | null} stream */
    const hear = (stream) => {
      if (!stream) return;
      createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
        tail.push(line);
        if (tail.length > KEEP_LINES) tail.shift();
        if (line.trim()) progress?.(line.trim());
      });
    };
    hear(child.stdout);
    hear(child.stderr);
    const end = (/** @type {number} */ code) => {
      clearTimeout(timer);
      done({ code, tail: tail.join('\n') });
    };
    child.once('error', (error) => {
      tail.push(error.message);
      end(-1);
    });
    child.once('close', (code) => end(code ?? -1));
  });
}

/** The Node that our tools run on: 24 from the package `node`; the one that runs us when that has not been installed for this machine. */
export function toolNode() {
  const own = resolve('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(own) ? own : process.execPath;
}

/** Entry scripts of the tools, started without a shell so that every platform does the same. */
const TOOLS = {
  biome: ['@biomejs', 'biome', 'bin', 'biome'],
  knip: ['knip', 'bin', 'knip.js'],
  playwright: ['playwright-core', 'cli.js'],
  tsc: ['typescript', 'bin', 'tsc'],
  vitest: ['vitest', 'vitest.mjs'],
  wxt: ['wxt', 'bin', 'wxt.mjs'],
};

/** Runs one of our tools.
 * @param {keyof typeof TOOLS} name @param {string[]} args @param {RunOptions} [options] */
export const tool = (name, args, options) => run(toolNode(), [join(resolve('node_modules'), ...TOOLS[name]), ...args], options);

/** Runs npm, wherever it is.
 * @param {string[]} args @param {RunOptions} [options] */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return run(process.execPath, [script, ...args], options);
  return process.platform === 'win32' ? run('cmd.exe', ['/c', 'npm', ...args], options) : run('npm', args, options);
}
