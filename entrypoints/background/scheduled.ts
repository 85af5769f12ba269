/**
 * Writes a backup into the downloads folder by itself, when a person asked for it. A worker cannot make an address for a file, so a page that
 * nobody sees gathers it (`entrypoints/scheduled`); when it is due, and that it came onto the disk, is decided here.
 */
import { browser } from '#imports';
import { db } from '../../utils/database/db';
import { logError } from '../../utils/platform/error-log';
import { backupEvery, lastBackup, officeName } from '../../utils/settings/handover';
import { serve } from './serve';

const DAY_MS = 86_400_000;
/** After a failure it is tried again after this, not at every alarm. */
const AGAIN_MS = 60 * 60_000;
const GIVE_UP_MS = 5 * 60_000;
const PAGE = '/scheduled.html';

/** What the page made: the address of the file, and its name without a folder. */
export interface Made {
  address: string;
  name: string;
}

export interface BackupPorts {
  mayDownload(): Promise<boolean>;
  /** Null when nothing could be made; what went wrong is in the error log. */
  make(office: string): Promise<Made | null>;
  /** Resolves to whether the file is on the disk. */
  save(made: Made): Promise<boolean>;
  /** The page and its address are no longer needed. */
  release(): Promise<void>;
}

let triedAt = Number.NEGATIVE_INFINITY;
let working = false;

async function isDue(now: number, ports: BackupPorts): Promise<boolean> {
  const [every, last] = await Promise.all([backupEvery.get(), lastBackup.get()]);
  if (every === null || (last !== null && now - last < every * DAY_MS) || now - triedAt < AGAIN_MS) return false;
  return (await db.sessions.count()) > 0 && (await ports.mayDownload());
}

async function work(now: number, ports: BackupPorts): Promise<boolean> {
  triedAt = now;
  try {
    const made = await ports.make(await officeName.get());
    const saved = made !== null && (await ports.save(made));
    if (saved) {
      await lastBackup.set(now);
      triedAt = Number.NEGATIVE_INFINITY;
    }
    return saved;
  } finally {
    await ports.release();
  }
}

/** Makes the file if one is due; says whether it did. Not while a session is recorded: the caller sees to that. */
export async function backupIfDue(now: number, ports: BackupPorts = browserPorts): Promise<boolean> {
  if (working) return false;
  working = true;
  try {
    return (await isDue(now, ports)) && (await work(now, ports));
  } finally {
    working = false;
  }
}

let tell: ((made: Made | null) => void) | undefined;

const browserPorts: BackupPorts = {
  mayDownload: () => browser.permissions.contains({ permissions: ['downloads'] }),
  make(office) {
    const { name, version } = browser.runtime.getManifest();
    const query = new URLSearchParams({ office, product: name, app: version });
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(null), GIVE_UP_MS);
      tell = (made) => {
        clearTimeout(late);
        tell = undefined;
        resolve(made);
      };
      browser.offscreen
        .createDocument({ url: `${PAGE}?${query}`, reasons: ['BLOBS'], justification: 'gathers a backup file' })
        .catch(async (error: unknown) => {
          await logError('scheduled backup', error);
          tell?.(null);
        });
    });
  },
  async save({ address, name }) {
    const filename = `${browser.runtime.getManifest().name}/${name}`;
    const id = await browser.downloads.download({ url: address, filename, conflictAction: 'uniquify', saveAs: false });
    return new Promise<boolean>((resolve) => {
      const end = (saved: boolean) => {
        browser.downloads.onChanged.removeListener(changed);
        resolve(saved);
      };
      const changed = (delta: { id: number; state?: { current?: string | undefined } | undefined }) => {
        if (delta.id === id && delta.state?.current === 'complete') end(true);
        if (delta.id === id && delta.state?.current === 'interrupted') end(false);
      };
      browser.downloads.onChanged.addListener(changed);
      // It may have been on the disk before anybody listened.
      void browser.downloads.search({ id }).then(([item]) => item?.state === 'complete' && end(true));
    });
  },
  async release() {
    tell = undefined;
    await browser.offscreen.closeDocument().catch(() => undefined);
  },
};

/** Registers the topic; called synchronously when the worker starts. */
export function serveScheduled(): void {
  serve('backupMade', async (made, { sender }) => {
    if (new URL(sender.url ?? 'about:blank').pathname !== PAGE || !tell) return { ok: false, reason: 'nobody-asked' };
    tell('address' in made ? made : null);
    return { ok: true };
  });
}
