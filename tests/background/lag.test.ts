/** The lag that the aide sets: new sessions begin with it, the running one changes to it, ended ones keep theirs. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLag, presentLag } from '../../entrypoints/background/lag';
import { db } from '../../utils/database/db';
import { onAirLag } from '../../utils/settings/aide';
import { row, session } from '../database/rows';

beforeEach(async () => {
  fakeBrowser.reset();
  await db.sessions.clear();
});

describe('the lag', () => {
  it('is 5 s until somebody changes it', async () => {
    expect(await presentLag()).toBe(5000);
    await onAirLag.set(8000);
    expect(await presentLag()).toBe(8000);
  });

  it('changes with the setting for the running session, and for no ended one', async () => {
    const ended = session('ended', { endedAt: row(9, 0).at, lagMs: 3000 });
    await db.sessions.bulkPut([ended, session('running', { lagMs: 5000 })]);
    const changed = vi.fn(async () => {});
    followLag(changed);
    await onAirLag.set(12_000);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    expect((await db.sessions.get('running'))?.lagMs).toBe(12_000);
    expect((await db.sessions.get('ended'))?.lagMs).toBe(3000);
  });
});
