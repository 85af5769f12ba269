// @ts-check
/**
 * `npm run gallery`: pictures of every screen, in both languages and themes, in `tests/.out/gallery`, with `index.html` to look at them all.
 * `npm run gallery -- desk` takes those of one walk.
 */
import { ensureBrowser } from '../setup/install-browser.mjs';
import { ensurePackages } from '../setup/packages.mjs';
import { tool } from '../setup/run.mjs';
import { explain } from '../setup/say.mjs';

const asked = process.argv.slice(2).map((name) => `tests/gallery/${name}`);

try {
  await ensurePackages();
  await ensureBrowser();
  const { code } = await tool('vitest', ['run', '--config', 'tests/gallery/vitest.config.ts', ...asked], { inherit: true });
  process.exitCode = code === 0 ? 0 : 1;
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
