// @ts-check
/** Makes sure there is a browser for the extension, and on a machine without a screen a font for Chinese, so that pictures can be read. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { run, tool } from './run.mjs';
import { SetupError, say, step } from './say.mjs';

/** Lines shown of what an installer said when it failed. */
const LAST_WORDS = 6;

/** @param {string} command @param {string[]} args @returns {string | null} what it said; `null` when it failed */
function ask(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 });
  } catch {
    return null;
  }
}

/** How apt-get may be run here without asking anybody; `null` when it may not.
 * @returns {string[] | null} */
function aptGet() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return ask('sudo', ['-n', 'true']) === null ? null : ['sudo', '-n', 'apt-get'];
}

/** Ubuntu's package `chromium` is a door to a snap, which cannot read our folders. */
const isUbuntu = () => existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Whether a person could look at a window here. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const lacksChineseFont = () => process.platform === 'linux' && !ask('fc-list', [':lang=zh', 'family'])?.trim();

/** @param {string[]} apt @param {string[]} packages @param {(line: string) => void} progress @returns {Promise<string | null>} what went wrong */
async function install(apt, packages, progress) {
  const [command = 'apt-get', ...first] = apt;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(command, [...first, 'update'], { env, progress });
  const { code, tail } = await run(command, [...first, 'install', '-y', '--no-install-recommends', ...packages], {
    env,
    progress,
  });
  return code === 0 ? null : tail;
}

/** @param {string[] | null} apt @param {(line: string) => void} progress */
async function download(apt, progress) {
  const { code, tail } = await tool('playwright', ['install', '--no-shell', 'chromium'], { progress });
  if (code === 0 && findBrowser().path === null && apt) await tool('playwright', ['install-deps', 'chromium'], { progress });
  return code === 0 ? null : tail;
}

/** Installs a browser by apt-get where that is allowed and brings a real one, else by Playwright. Throws with the last words of what failed. */
async function installBrowser() {
  const apt = aptGet();
  const byApt = apt !== null && !isUbuntu();
  await step(byApt ? 'browser (apt-get install chromium)' : 'browser (Playwright downloads Chromium)', async (progress) => {
    const failed = byApt ? await install(apt, ['chromium'], progress) : null;
    if (byApt && findBrowser().path !== null) return;
    const failure = (await download(apt, progress)) ?? failed;
    if (failure) throw new SetupError(failure.split('\n').slice(-LAST_WORDS).join('\n'));
  });
}

/**
 * The browser to use, installed when none is found. It is also put into `CHROME_PATH`, so that everything started from here uses the same one.
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser() {
  let { path, objections } = findBrowser();
  let failure = '';
  if (path === null && !process.env.CHROME_PATH) {
    for (const objection of objections) say(`  ${objection}`);
    await installBrowser().catch((error) => {
      if (!(error instanceof SetupError)) throw error;
      failure = `${error.message}\n\n`;
    });
    ({ path, objections } = findBrowser());
  }
  if (path === null) {
    const met = objections.map((text) => `${text}. `).join('');
    const advice = 'Install Chromium, Chrome for Testing or Microsoft Edge, or set CHROME_PATH to one.';
    throw new SetupError(`${failure}No browser that can load the extension. ${met}${advice}`);
  }
  process.env.CHROME_PATH = path;
  say(`✓ browser: ${path}`);
  await ensureChineseFont();
  return path;
}

/** Without the font, pictures show boxes for Chinese; that is worth a line, and no reason to stop. */
async function ensureChineseFont() {
  if (hasDisplay() || !lacksChineseFont()) return;
  const apt = aptGet();
  if (apt)
    await step('font for Chinese (apt-get install fonts-noto-cjk)', (progress) =>
      install(apt, ['fontconfig', 'fonts-noto-cjk'], progress),
    );
  if (lacksChineseFont()) say('  no font for Chinese was found: pictures will show boxes for it');
}
