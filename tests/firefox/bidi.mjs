// @ts-check
/**
 * A Firefox with the extension in it, driven over WebDriver BiDi by its bare protocol: `puppeteer-core` waits for a load event that pages of an
 * extension never tell. Knows nothing of what is tried.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const UUID = '11111111-2222-4333-8444-555555555555';
const ID = 'anchor-desk@anchor-desk.example';

/** The address of a page of the extension is fixed, and nothing is fetched from outside. */
const PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
};

/** Asks until there is something; `what` names it for the error.
 * @template T @param {string} what @param {() => Promise<T> | T} probe @param {number} [limitMs] @returns {Promise<NonNullable<T>>} */
export async function until(what, probe, limitMs = 15_000) {
  const end = performance.now() + limitMs;
  /** @type {unknown} */
  let last;
  for (;;) {
    try {
      const found = await probe();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`waited in vain for ${what}${last ? `: ${String(last)}` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** @param {string} url */
async function connect(url) {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no connection to ${url}`));
  });
  /** @type {Map<number, { resolve(result: any): void, reject(error: Error): void }>} */
  const waiting = new Map();
  let lastId = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'error') call?.reject(new Error(`${message.error}: ${message.message}`));
    else call?.resolve(message.result);
  };
  return {
    /** @param {string} method @param {object} params @returns {Promise<any>} */
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        waiting.set(++lastId, { resolve, reject });
        socket.send(JSON.stringify({ id: lastId, method, params }));
      }),
    close: () => socket.close(),
  };
}

/** Starts Firefox on a profile of its own and installs the unpacked extension.
 * @param {string} executable @param {string} extension */
export async function launchFirefox(executable, extension) {
  const profile = mkdtempSync(join(tmpdir(), 'anchor-desk-firefox-'));
  const prefs = Object.entries(PREFS).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), prefs.join('\n'));
  const args = ['--profile', profile, '--no-remote', '--headless', '--width=1440', '--height=900'];
  const child = spawn(executable, [...args, '--remote-debugging-port=0', '--remote-allow-system-access'], { stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const end = async () => {
    child.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  try {
    const file = join(profile, 'WebDriverBiDiServer.json');
    await until('Firefox to answer', () => existsSync(file), 30_000);
    const { ws_host: host, ws_port: port } = JSON.parse(readFileSync(file, 'utf8'));
    const bidi = await connect(`ws://${host}:${port}/session`);
    await bidi.send('session.new', { capabilities: {} });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    return {
      ...tabs(bidi),
      /** @param {string} path */
      own: (path) => `moz-extension://${UUID}/${path}`,
      async close() {
        bidi.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** @param {Awaited<ReturnType<typeof connect>>} bidi */
function tabs(bidi) {
  /** Runs an expression and gives its value as JSON has it. @param {string} context @param {string} expression @returns {Promise<any>} */
  const evaluate = async (context, expression) => {
    const wrapped = `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`;
    const answer = await bidi.send('script.evaluate', {
      expression: wrapped,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };
  return {
    evaluate,
    /** Opens an address in a new tab and waits until its document is there. @param {string} url @returns {Promise<string>} */
    async open(url) {
      const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
      await until(`${url} to load`, () =>
        evaluate(context, `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`),
      );
      return context;
    },
    /** The frames of a tab. @param {string} context @returns {Promise<{ context: string, url: string }[]>} */
    async frames(context) {
      const { contexts } = await bidi.send('browsingContext.getTree', { root: context });
      return contexts[0]?.children ?? [];
    },
    /** Clicks the middle of an element with a real pointer. @param {string} context @param {string} expression that gives the element */
    async click(context, expression) {
      const { result } = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
      if (!result?.sharedId) throw new Error(`nothing to click at ${expression}`);
      const origin = { type: 'element', element: { sharedId: result.sharedId } };
      await bidi.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: 0, y: 0, origin },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    /** @param {string} context @returns {Promise<Buffer>} PNG */
    async picture(context) {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    /** Brings a tab to the front. @param {string} context */
    front: (context) => bidi.send('browsingContext.activate', { context }),
    send: bidi.send,
  };
}
