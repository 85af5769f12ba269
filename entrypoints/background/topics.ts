/** Every message and the function that answers it, by topic. */
import { browser } from '#imports';
import { adapterFor } from '../../utils/adapters';
import { toJson } from '../../utils/adapters/wire';
import { db } from '../../utils/database/db';
import { changeSession, patchMark, putMark } from '../../utils/database/sessions';
import type { Snapshot } from '../../utils/domain/reading';
import type { Mark, Session } from '../../utils/domain/session';
import type { Answer, PageGap } from '../../utils/messaging/protocol';
import { log, readLog } from '../../utils/platform/error-log';
import { serveCampaigns } from './campaign-topics';
import { serveConfirm } from './confirm';
import { allDashboards, dashboardOf, tell, touched } from './hub';
import { sessionChanged } from './live-feed';
import { profileFor, serveProfiles } from './profile-topics';
import { claim, endSession, platformOf, startRecording, store } from './recording';
import { bringReader, inject, isGranted, syncContentScript } from './registration';
import { serveScheduled } from './scheduled';
import { isOwn, serve } from './serve';
import { serveReshape } from './session-topics';
import { serveShow } from './show-topics';
import { keepMirror, toDisk } from './store';
import { serveUpkeep } from './upkeep';
import { openOrFocus } from './windows';

const NO_TAB = { ok: false as const, reason: 'no-tab' };

const touchAll = () => {
  for (const dashboard of allDashboards()) touched(dashboard.tab);
};

const gapMark = ({ from, ...gap }: PageGap): Mark => ({ v: 1, kind: 'gap', at: from, ...gap });

async function changed(): Promise<Answer> {
  await sessionChanged();
  touchAll();
  return { ok: true };
}

async function edit(id: string, change: (s: Session) => Session): Promise<Answer> {
  const done = await toDisk('edit', () => changeSession(db, id, change));
  if (!done.ok) return { ok: false, reason: done.reason };
  if (!done.value) return { ok: false, reason: 'no-session' };
  await keepMirror(done.value, true);
  return changed();
}

function serveDashboards(): void {
  serve('hello', async (hello, { tab, sender }) => {
    const dashboard = tab === undefined ? undefined : dashboardOf(tab);
    if (tab === undefined || !dashboard) return NO_TAB;
    // A script stays in its page after the permission was taken back, and says hello again.
    if (!isOwn(sender) && !(await isGranted(sender.url ?? ''))) return { ok: false, reason: 'not-granted' };
    if (!hello.hasReader) await bringReader(tab, sender.frameId ?? 0);
    const adapter = adapterFor(hello.href);
    const part = await claim(dashboard, hello);
    const profile = await profileFor(hello.href);
    return { ok: true as const, adapter: adapter ? toJson(adapter) : null, platform: platformOf(hello.href), profile, ...part };
  });
  serve('store', async (batch, { tab }) =>
    tab === undefined
      ? NO_TAB
      : store(tab, { snapshots: batch.snapshots as Snapshot[], marks: [...batch.gaps.map(gapMark), ...(batch.marks as Mark[])] }),
  );
  serve('readDashboard', async ({ tab }) => {
    await syncContentScript();
    await inject(tab);
    return { ok: true };
  });
  serve('showSidebar', async ({ tab, shown }) => (tell(tab, { t: 'sidebar', shown }) ? { ok: true } : NO_TAB));
  serve('frame', async ({ tab, action }, from) => {
    const target = tab ?? from.tab;
    return target !== undefined && tell(target, { t: 'frame', action }) ? { ok: true } : NO_TAB;
  });
  serve('openWindow', async ({ page, tab }, from) => openOrFocus(page, tab ?? from.tab));
}

function serveSessions(): void {
  serve('startRecording', async (call) => {
    const port = dashboardOf(call.tab)?.port;
    return startRecording({ ...call, practice: port?.sender !== undefined && isOwn(port.sender) });
  });
  serve('endSession', async ({ session }) => endSession(session));
  serve('editSession', async ({ session, patch }) => edit(session, (s) => ({ ...s, ...patch }) as Session));
  serve('deleteSession', async ({ session }) => {
    await endSession(session);
    return edit(session, (s) => ({ ...s, deletedAt: Date.now() }));
  });
  serve('restoreSession', async ({ session }) => edit(session, ({ deletedAt: _, ...kept }) => kept));
}

function serveMarks(): void {
  serve('addMark', async (mark) => {
    const put = await toDisk('mark', () => putMark(db, mark as Mark));
    if (!put.ok) return { ok: false, reason: put.reason };
    return put.value ? changed() : { ok: false, reason: 'no-session' };
  });
  serve('changeMark', async ({ id, patch }) => {
    const patched = await toDisk('mark', () => patchMark(db, id, patch, Date.now()));
    if (!patched.ok) return { ok: false, reason: patched.reason };
    return patched.value ? changed() : { ok: false, reason: 'no-mark' };
  });
  serve('removeMark', async ({ id }) => {
    const removed = await toDisk('mark', () => db.marks.delete(id));
    if (!removed.ok) return { ok: false, reason: removed.reason };
    return changed();
  });
}

/** Registers all of them; called synchronously when the worker starts. */
export function serveEverything(): void {
  serveDashboards();
  serveSessions();
  serveMarks();
  serveShow();
  serveReshape();
  serveCampaigns();
  serveUpkeep();
  serveScheduled();
  serveConfirm();
  serveProfiles();
  serve('errorLog', async () => ({ ok: true as const, entries: await readLog() }));
  serve('reportError', async (entry) => {
    await log({ ...entry, detail: `${entry.detail ?? ''} (v${browser.runtime.getManifest().version})` });
    return { ok: true };
  });
}
