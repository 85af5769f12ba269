// @ts-check
/** Builds the extension into a folder of its own: `node build.mjs <folder> <mode> <browser>` writes `<folder>/<browser>-mv3[-mode]`. Needs the packages. */
import { build } from 'wxt';

const [outDir, mode = 'demo', browser = 'chrome'] = process.argv.slice(2);
if (!outDir) throw new Error('usage: node tests/setup/build.mjs <folder> [mode] [browser]');
await build({ outDir, mode, browser, manifestVersion: 3, logger: silent() });

/** WXT's progress is noise here; its errors are thrown anyway. */
function silent() {
  const quiet = () => {};
  return { debug: quiet, log: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet, success: quiet, level: 0 };
}
