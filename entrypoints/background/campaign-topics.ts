/** Answers the desk: keeps campaigns, carries out imports that a page left in the inbox, takes them back. */
import { removeCampaign, saveCampaign } from '../../utils/database/campaigns';
import { db } from '../../utils/database/db';
import { applyImport, Stopped, undoImport } from '../../utils/database/import';
import { INBOX_LOCK, Inbox } from '../../utils/database/inbox';
import type { Campaign } from '../../utils/domain/campaign/campaign';
import type { ImportSummary } from '../../utils/domain/merge/import-record';
import type { Answer } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { unmirror } from '../../utils/platform/mirror';
import { checkedSettings, keptSettings, putSettings, restoreSettings } from '../../utils/settings/kept';
import { sessionChanged } from './live-feed';
import { serve } from './serve';
import { toDisk } from './store';

/** A thousand sessions in one transaction; recording waits meanwhile, in its outbox. */
const IMPORT_MS = 120_000;

/** Imports under way, by order: how far, and whether a person wants them stopped. */
const importing = new Map<string, { done: number; all: number; stop: boolean }>();

async function carryOut(id: string): Promise<Answer<{ record: ImportSummary }>> {
  const inbox = new Inbox();
  try {
    const waiting = await inbox.take(id);
    if (!waiting) return { ok: false, reason: 'no-import' };
    const at = Date.now();
    const state = { done: 0, all: waiting.records.length, stop: false };
    importing.set(id, state);
    const onRecord = (records: number) => {
      state.done = records;
      return state.stop;
    };
    // A stop is an answer, not a failure of the disk: that would be tried again.
    const settings = checkedSettings(waiting.order.settings ?? []);
    const before = settings.length > 0 ? await keptSettings() : [];
    const order = { ...waiting.order, settings };
    const work = () => applyImport(db, order, waiting.records, at, onRecord, before).catch(stopped);
    const done = await toDisk('import', work, IMPORT_MS);
    if (!done.ok) return { ok: false, reason: done.reason };
    if (!done.value.ok) return done.value;
    try {
      await putSettings(settings);
    } catch (error) {
      // All or nothing: what came into the database goes again.
      await logError('restore settings', error);
      await takeBack(id);
      return { ok: false, reason: 'settings' };
    }
    await inbox.empty();
    await sessionChanged();
    return done.value;
  } finally {
    importing.delete(id);
    inbox.close();
  }
}

function stopped(error: unknown): { ok: false; reason: 'stopped' } {
  if (error instanceof Stopped) return { ok: false, reason: 'stopped' };
  throw error;
}

async function takeBack(id: string): Promise<Answer> {
  const done = await toDisk('undo import', () => undoImport(db, id, Date.now()), IMPORT_MS);
  if (!done.ok) return { ok: false, reason: done.reason };
  if (!done.value.ok) return done.value;
  // Or the mirror would bring them back as lost at the next start.
  for (const session of done.value.sessions) await unmirror(session, await db.sessions.count(), Date.now());
  await restoreSettings(done.value.settings);
  await sessionChanged();
  return { ok: true };
}

/** Registers the topic; called synchronously when the worker starts. */
export function serveCampaigns(): void {
  serve('saveCampaign', async ({ campaign }) => {
    const done = await toDisk('campaign', () => saveCampaign(db, campaign as Campaign));
    return done.ok ? { ok: true } : { ok: false, reason: done.reason };
  });
  serve('removeCampaign', async ({ id }) => {
    const done = await toDisk('campaign', () => removeCampaign(db, id));
    return done.ok ? { ok: true } : { ok: false, reason: done.reason };
  });
  serve('applyImport', async ({ order }) => await navigator.locks.request(INBOX_LOCK, { mode: 'shared' }, () => carryOut(order)));
  serve('importProgress', async ({ order }) => {
    const state = importing.get(order);
    return state ? { ok: true, done: state.done, all: state.all } : { ok: false, reason: 'no-import' };
  });
  serve('stopImport', async ({ order }) => {
    const state = importing.get(order);
    if (state) state.stop = true;
    return state ? { ok: true } : { ok: false, reason: 'no-import' };
  });
  serve('keptSettings', async () => ({ ok: true, settings: await keptSettings() }));
  serve('undoImport', async ({ id }) => takeBack(id));
}
