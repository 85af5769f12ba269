/**
 * Chromium started by hand in a process group of its own, for tests that kill it: SIGKILL in the middle of a stream, relaunch on the same profile.
 * Nothing is attached unless a test asks for it.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserArgs } from '../../setup/browser.mjs';
import { buildOf } from './build';
import { type Connection, connect, type Session } from './cdp';
import { browserPath } from './launch';
import { until } from './wait';

export interface Target {
  targetId: string;
  type: string;
  url: string;
}

export interface RawBrowser {
  pid: number;
  cdp: Connection;
  extensionId: string;
  targets(): Promise<Target[]>;
  /** Opens an address in a new tab, attaches to it and waits until it has loaded. The tab before it is hidden then, and throttled. */
  open(url: string): Promise<Session>;
  /** Attaches to a target that is there, or comes, whose address contains `part`. */
  attach(part: string): Promise<Session>;
  /** Ends every service worker at once. */
  stopWorkers(): Promise<void>;
  /** The whole process group dies as one, without a word; returns when it is gone. */
  kill(): Promise<void>;
  /** Stops the whole browser as a sleeping computer does, and lets it go on. */
  suspend(): void;
  resume(): void;
  /** Asks the browser to close, as a user does. */
  quit(): Promise<void>;
}

/** Starts the browser on a profile (`newProfile()`), with the extension in it. `args` are added to the usual switches. */
export async function launchRaw({ profile, args = [] }: { profile: string; args?: string[] }): Promise<RawBrowser> {
  const extension = buildOf('demo');
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(browserPath(), [...browserArgs({ extension }), ...own, ...args, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error('the browser did not start');
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  const stopAndThrow = (error: unknown): never => {
    process.kill(-pid, 'SIGKILL');
    throw error;
  };
  const [port, path] = await until('the debugging port', () => {
    const lines = readFileSync(portFile, 'utf8').split('\n');
    return lines.length >= 2 && lines;
  }).catch(stopAndThrow);
  const cdp = await connect(`ws://127.0.0.1:${port}${path}`);
  const targets = async () => ((await cdp.send('Target.getTargets')) as unknown as { targetInfos: Target[] }).targetInfos;
  const find = async (part: string) => (await targets()).find(({ url }) => url.includes(part));
  const worker = await until('the background of the extension', () => find('chrome-extension://')).catch(stopAndThrow);

  const open = async (url: string) => {
    const { targetId } = (await cdp.send('Target.createTarget', { url })) as { targetId: string };
    const session = await cdp.attach(targetId);
    const loaded = `location.href !== 'about:blank' && document.readyState === 'complete'`;
    await until(`${url} to load`, () => session.evaluate<boolean>(loaded));
    return session;
  };
  const signal = (name: NodeJS.Signals) => process.kill(-pid, name);
  return {
    pid,
    cdp,
    extensionId: new URL(worker.url).host,
    targets,
    open,
    attach: async (part) => cdp.attach((await until(`a target with ${part} in its address`, () => find(part))).targetId),
    async stopWorkers() {
      const page = await until('a tab', async () => (await targets()).find(({ type }) => type === 'page'));
      const session = await cdp.attach(page.targetId);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await cdp.send('Target.detachFromTarget', { sessionId: session.id });
    },
    async kill() {
      signal('SIGKILL');
      await gone;
      cdp.close();
    },
    suspend: () => void signal('SIGSTOP'),
    resume: () => void signal('SIGCONT'),
    async quit() {
      // The answer may be lost with the browser itself.
      await cdp.send('Browser.close').catch(() => undefined);
      await gone;
    },
  };
}
