// @ts-check
/**
 * Finds a browser that loads an unpacked extension from the command line: Chromium, Chrome for Testing or Edge. Google's own Chrome
 * has ignored `--load-extension` since version 137. Installing one is left to `install-browser.mjs`; no package is needed here.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The oldest version the manifest allows. */
const OLDEST = 122;

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
  'microsoft-edge-dev',
];

/** @param {string} folder @returns {string[]} */
const list = (folder) => (existsSync(folder) ? readdirSync(folder).sort().reverse() : []);

/** Browsers that Playwright and Puppeteer keep in their caches, newest first. */
function cached() {
  const home = homedir();
  const local = process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
  const caches = { linux: join(home, '.cache'), darwin: join(home, 'Library', 'Caches'), win32: local };
  const playwright =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(caches[/** @type {keyof typeof caches} */ (process.platform)] ?? '', 'ms-playwright');
  const puppeteer = join(home, '.cache', 'puppeteer', 'chrome');
  const inside = [
    ['chrome-linux64', 'chrome'],
    ['chrome-linux', 'chrome'],
    ['chrome-win64', 'chrome.exe'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ];
  const folders = [
    ...list(playwright)
      .filter((name) => /^chromium-\d+$/.test(name))
      .map((name) => join(playwright, name)),
    ...list(puppeteer).map((name) => join(puppeteer, name)),
  ];
  return folders.flatMap((folder) => inside.map((parts) => join(folder, ...parts)));
}

/** Where an installed browser usually is, by platform. */
function usual() {
  if (process.platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.LOCALAPPDATA, process.env.ProgramFiles, process.env['ProgramFiles(x86)']];
    return roots.flatMap((root) =>
      root
        ? [join(root, 'Chromium', 'Application', 'chrome.exe'), join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe')]
        : [],
    );
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}

/** Why a browser will not do, as a sentence; `null` when it will.
 * @param {string} path @returns {string | null} */
export function objection(path) {
  // On Windows `--version` would open a window, so the name has to do.
  if (process.platform === 'win32')
    return /Google\\Chrome\\/i.test(path) ? `${path} is Google Chrome, which ignores --load-extension` : null;
  let version;
  try {
    version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 20_000 }).trim();
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : '';
    return `${path} does not start${said ? `: ${said}` : ''}`;
  }
  const major = Number(/(\d+)\.\d+/.exec(version)?.[1] ?? 0);
  if (/^Google Chrome (?!for Testing)/.test(version) && major >= 137) {
    return `${path} is Google Chrome ${major}, which ignores --load-extension since version 137`;
  }
  return major < OLDEST ? `${path} says "${version}", and version ${OLDEST} or newer is needed` : null;
}

/**
 * The browser to use, and the ones that were met and will not do. `CHROME_PATH` is taken at its word: when it will not do, nothing else is tried.
 * @returns {{ path: string | null, objections: string[] }}
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    const problem = existsSync(named) ? objection(named) : `CHROME_PATH names ${named}, where there is nothing`;
    return problem ? { path: null, objections: [problem] } : { path: named, objections: [] };
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...ON_PATH.flatMap((name) => folders.map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name))),
    ...usual(),
    ...cached(),
  ];
  const objections = [];
  for (const path of new Set(candidates)) {
    if (!existsSync(path)) continue;
    const problem = objection(path);
    if (problem === null) return { path, objections };
    objections.push(problem);
  }
  return { path: null, objections: [...objections, ...brandedChrome()] };
}

/** Google's Chrome, mentioned so that nobody wonders why it was not taken. */
function brandedChrome() {
  const places = [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    join(process.env.ProgramFiles ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ];
  const found = places.find((path) => existsSync(path));
  return found ? [`${found} is Google Chrome, which ignores --load-extension since version 137`] : [];
}

/**
 * Command-line switches for a browser with the extension in it. Both extension switches are needed: Playwright disables all others.
 * A window keeps Chromium's sandbox unless root opens it, which Chromium refuses; without a window, in containers, it often cannot be had.
 * @param {{ extension: string, language?: string, window?: boolean }} what absolute path of the unpacked extension; language of the browser
 */
export function browserArgs({ extension, language, window = false }) {
  const unboxed = process.platform === 'linux' && (!window || process.getuid?.() === 0);
  return [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    ...(unboxed ? ['--no-sandbox', '--test-type'] : []),
    ...(language ? [`--lang=${language}`] : []),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}
