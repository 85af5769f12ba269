/** The repository's own files, as git would see them: tracked, and new ones that are not ignored. Without git, what lies in the folders. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = new Set(['node_modules', '.output', '.wxt', '.git', 'coverage', '.out']);

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (NOT_OURS.has(name)) return [];
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

function listed(): string[] {
  try {
    const said = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.split('\n').filter((path) => path && existsSync(path));
  } catch {
    return walk('.');
  }
}

/** Paths relative to the root, with forward slashes. */
export const FILES: readonly string[] = listed().map((path) => path.replaceAll('\\', '/'));

export const ROOMS = /^(entrypoints|components|utils)\//;
export const CODE = /\.(ts|tsx|mjs|cjs)$/;

export const read = (path: string): string => readFileSync(path, 'utf8');

/** Lines as an editor counts them. */
export const lines = (path: string): number => read(path).replace(/\n$/, '').split('\n').length;
