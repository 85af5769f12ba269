/** A backup by itself: when it is due and allowed, once, noted only when it is on the disk; after a failure not at every alarm. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupPorts, Made } from '../../entrypoints/background/scheduled';
import { db } from '../../utils/database/db';
import { backupEvery, lastBackup } from '../../utils/settings/handover';
import { session } from '../database/rows';

vi.mock('../../entrypoints/background/serve', () => ({ serve: () => undefined }));

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 9);
const made: Made = { address: 'blob:x', name: 'all.anchordesk' };
let calls: string[];
let ports: BackupPorts;

async function start() {
  vi.resetModules();
  return (await import('../../entrypoints/background/scheduled')).backupIfDue;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await db.sessions.clear();
  await db.sessions.put(session('s1', { endedAt: NOW }));
  calls = [];
  ports = {
    mayDownload: async () => true,
    make: async () => {
      calls.push('make');
      return made;
    },
    save: async ({ name }) => {
      calls.push(`save ${name}`);
      return true;
    },
    release: async () => void calls.push('release'),
  };
});

describe('backupIfDue', () => {
  it('does nothing unless somebody asked for it, and the browser allows it, and there is something to keep', async () => {
    const due = await start();
    expect(await due(NOW, ports)).toBe(false);
    await backupEvery.set(7);
    expect(await due(NOW, { ...ports, mayDownload: async () => false })).toBe(false);
    await db.sessions.clear();
    expect(await due(NOW, ports)).toBe(false);
    expect(calls).toEqual([]);
    expect(await lastBackup.get()).toBeNull();
  });

  it('makes one when the last is old enough, and notes it for the reminder', async () => {
    const due = await start();
    await backupEvery.set(7);
    await lastBackup.set(NOW - 7 * DAY + 1);
    expect(await due(NOW, ports)).toBe(false);
    await lastBackup.set(NOW - 7 * DAY);
    expect(await due(NOW, ports)).toBe(true);
    expect(calls).toEqual(['make', 'save all.anchordesk', 'release']);
    expect(await lastBackup.get()).toBe(NOW);
    expect(await due(NOW + 1000, ports)).toBe(false);
  });

  it('is not made twice at once', async () => {
    const due = await start();
    await backupEvery.set(1);
    expect(await Promise.all([due(NOW, ports), due(NOW, ports)])).toEqual([true, false]);
    expect(calls.filter((call) => call === 'make')).toEqual(['make']);
  });

  it('says nothing is kept when the file did not come onto the disk, and tries again an hour later', async () => {
    const due = await start();
    await backupEvery.set(1);
    const broken = { ...ports, save: async () => false };
    expect(await due(NOW, broken)).toBe(false);
    expect(calls).toEqual(['make', 'release']);
    expect(await lastBackup.get()).toBeNull();
    expect(await due(NOW + 5 * 60_000, ports)).toBe(false);
    expect(await due(NOW + 60 * 60_000, { ...ports, make: async () => null })).toBe(false);
    expect(await due(NOW + 2 * 60 * 60_000, ports)).toBe(true);
  });
});
