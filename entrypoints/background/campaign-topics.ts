/** Answers the desk: keeps campaigns, carries out imports that a page left in the inbox, takes them back. */
import { removeCampaign, saveCampaign } from '../../utils/database/campaigns';
import { db } from '../../utils/database/db';
import { applyImport, undoImport } from '../../utils/database/import';
import { INBOX_LOCK, Inbox } from '../../utils/database/inbox';
import type { Campaign } from '../../utils/domain/campaign/campaign';
import type { ImportSummary } from '../../utils/domain/merge/import-record';
import type { Answer } from '../../utils/messaging/protocol';
import { unmirror } from '../../utils/platform/mirror';
import { sessionChanged } from './live-feed';
import { serve } from './serve';
import { toDisk } from './store';

/** A thousand sessions in one transaction; recording waits meanwhile, in its outbox. */
const IMPORT_MS = 120_000;

async function carryOut(id: string): Promise<Answer<{ record: ImportSummary }>> {
  const inbox = new Inbox();
  try {
    const waiting = await inbox.take(id);
    if (!waiting) return { ok: false, reason: 'no-import' };
    const at = Date.now();
    const done = await toDisk('import', () => applyImport(db, waiting.order, waiting.records, at), IMPORT_MS);
    if (!done.ok) return { ok: false, reason: done.reason };
    if (!done.value.ok) return done.value;
    await inbox.empty();
    await sessionChanged();
    return done.value;
  } finally {
    inbox.close();
  }
}

async function takeBack(id: string): Promise<Answer> {
  const done = await toDisk('undo import', () => undoImport(db, id, Date.now()), IMPORT_MS);
  if (!done.ok) return { ok: false, reason: done.reason };
  if (!done.value.ok) return done.value;
  // Or the mirror would bring them back as lost at the next start.
  for (const session of done.value.sessions) await unmirror(session, await db.sessions.count(), Date.now());
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
  serve('undoImport', async ({ id }) => takeBack(id));
}
