/** Answers the desk: keeps products, hosts and rundowns, and serves the show to sidebar and prompter. */
import { db } from '../../utils/database/db';
import { saveShow, servedShow } from '../../utils/database/show';
import type { RowRev, ShowEdits, ShowSaved } from '../../utils/domain/show-edits';
import type { Answer } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { chosenRundown, showStamp } from '../../utils/settings/items';
import { serve } from './serve';
import { toDisk } from './store';

/** Two writes in one millisecond must still be two. */
let last = 0;

/** Tells every page that the show changed. Failing to tell is no failure of the write. */
async function told(rows: RowRev[]): Promise<void> {
  last = Math.max(last + 1, Date.now());
  await showStamp.set({ at: last, rows }).catch((error: unknown) => logError('show stamp', error));
}

/** Registers the topic; called synchronously when the worker starts. */
export function serveShow(): void {
  serve('saveShow', async (edits): Promise<Answer<ShowSaved>> => {
    const done = await toDisk('show', () => saveShow(db, edits as ShowEdits, Date.now()));
    if (!done.ok) return { ok: false, reason: done.reason };
    if (done.value.revs.length > 0) await told(done.value.revs);
    return { ok: true, ...done.value };
  });
  serve('getShow', async () => ({ ok: true as const, ...(await servedShow(db, await chosenRundown.get())) }));
}
