/** Sessions and the tabs that feed them: claim, start, join, resume, end, store. */
import { browser } from '#imports';
import { adapterFor } from '../../utils/adapters';
import { isOtherStream, keyOf } from '../../utils/adapters/match';
import { db } from '../../utils/database/db';
import { type Batch, ingest } from '../../utils/database/ingest';
import { closeSession, joinSession, runningSession, settleSession } from '../../utils/database/sessions';
import { emptySummary } from '../../utils/domain/ledger/summary';
import type { Snapshot } from '../../utils/domain/reading';
import type { GapCause, Session, Source } from '../../utils/domain/session';
import { groupFor, groupsOfSources } from '../../utils/domain/source-groups';
import type { Answer, Assignment, Hello } from '../../utils/messaging/protocol';
import { RESUME_MS } from './boot';
import { allDashboards, type Dashboard, dashboardOf, tell, touched } from './hub';
import { presentLag } from './lag';
import { feedStored, sessionChanged } from './live-feed';
import { fromDisk, keepMirror, toDisk } from './store';
import { recordingBegins, recordingEnds } from './tracks';

/** More than an outbox holds: what is still in flight from the page load before cannot collide with the new numbers. */
const SEQ_LEAP = 10_000;

const originOf = (href: string) => new URL(href).origin;

/** A page without an adapter goes by its host's name. */
export const platformOf = (href: string) => adapterFor(href)?.platform ?? new URL(href).hostname;

function newSource({ href, title }: Hello): Source {
  const adapter = adapterFor(href);
  return {
    id: crypto.randomUUID(),
    key: keyOf(href, adapter),
    origin: originOf(href),
    title: title.slice(0, 300),
    platform: platformOf(href),
    ...(adapter ? { adapter: adapter.id } : {}),
  };
}

function grouped(source: Source, others: readonly Source[]): Source {
  const group = groupFor(source, others);
  return group === undefined ? source : { ...source, group };
}

async function lastRow(session: string, source: string): Promise<Snapshot | undefined> {
  return fromDisk(() =>
    db.snapshots.where('[session+source+seq]').between([session, source, 0], [session, source, Number.MAX_SAFE_INTEGER]).last(),
  );
}

const CAUSES: Record<Hello['navigation'], GapCause> = {
  reload: 'reload',
  navigate: 'tab-closed',
  back_forward: 'reload',
  prerender: 'unknown',
};

/** Row of a page load that is gone: the time since it is a gap. A row of this very page load (the worker was stopped meanwhile) is not. */
const isOlder = (row: Snapshot, hello: Hello) => row.boot !== hello.boot;

async function assignment(session: Session, source: Source, hello: Hello): Promise<Assignment> {
  const last = await lastRow(session.id, source.id);
  return {
    session: session.id,
    source: source.id,
    nextSeq: last ? last.seq + SEQ_LEAP : 0,
    last: last?.values ?? {},
    resumed: last && isOlder(last, hello) ? { at: last.at, cause: CAUSES[hello.navigation] } : null,
    rehearsal: session.rehearsal,
  };
}

/** The source of a running session that this page continues: the same dashboard, or another route of it in the same tab or with no tab left. */
function resumable(session: Session, hello: Hello, taken: ReadonlySet<string>): Source | undefined {
  const key = keyOf(hello.href, adapterFor(hello.href));
  const exact = session.sources.find((s) => s.key === key);
  if (exact) return exact;
  const origin = originOf(hello.href);
  const free = session.sources.filter((s) => s.origin === origin && !taken.has(s.id) && !isOtherStream(s.key, key));
  return free.length === 1 ? free[0] : undefined;
}

const takenBy = (session: string, except: number) =>
  new Map(allDashboards().flatMap((d) => (d.session === session && d.tab !== except && d.source ? [[d.source.id, d.tab]] : [])));

function attach(dashboard: Dashboard, session: Session, source: Source): void {
  if (dashboard.session === undefined) recordingBegins(dashboard, source.id);
  dashboard.session = session.id;
  dashboard.source = source;
  delete dashboard.duplicateOf;
}

/** A content script says hello. It gets its part in the running session when its dashboard is in it. */
export async function claim(
  dashboard: Dashboard,
  hello: Hello,
): Promise<{ assignment: Assignment | null; duplicateOf: number | null }> {
  dashboard.hello = hello;
  if (dashboard.session === undefined) dashboard.source = newSource(hello);
  delete dashboard.duplicateOf;
  const session = await fromDisk(() => runningSession(db));
  const fresh = session && Date.now() - (session.summary.lastAt ?? session.startedAt) <= RESUME_MS;
  if (!session || !fresh) {
    delete dashboard.session;
    dashboard.source = newSource(hello);
    touched(dashboard.tab);
    return { assignment: null, duplicateOf: null };
  }
  const taken = takenBy(session.id, dashboard.tab);
  const source = resumable(session, hello, new Set(taken.keys()));
  const other = source && taken.get(source.id);
  if (other !== undefined) dashboard.duplicateOf = other;
  else if (source) attach(dashboard, session, source);
  else {
    // Another stream in the same tab: nothing of it may get into the session of the one before.
    delete dashboard.session;
    dashboard.source = newSource(hello);
  }
  await sessionChanged();
  touched(dashboard.tab);
  if (!source || other !== undefined) return { assignment: null, duplicateOf: other ?? null };
  return { assignment: await assignment(session, source, hello), duplicateOf: null };
}

/** After a tab is gone, another tab that shows the same dashboard takes over at once; a third one is told of the second. */
export async function handOver(goneTab: number): Promise<void> {
  for (const dashboard of allDashboards()) {
    if (dashboard.duplicateOf !== goneTab || !dashboard.hello) continue;
    const part = await claim(dashboard, dashboard.hello);
    if (part.assignment) tell(dashboard.tab, { t: 'assign', assignment: part.assignment });
  }
}

async function startOrJoin(
  dashboard: Dashboard,
  hello: Hello,
  title: string,
  hosts: string[],
  practice: boolean,
  id: string,
): Promise<Session> {
  // The write was repeated after it had got through: its session is there.
  const again = await db.sessions.get(id);
  const [own] = again?.sources ?? [];
  if (again && own) {
    attach(dashboard, again, own);
    return again;
  }
  const running = await runningSession(db);
  const fed = running && allDashboards().some((d) => d.session === running.id);
  if (running && fed && running.rehearsal === practice) {
    const known = running.sources.find((s) => s.key === keyOf(hello.href, adapterFor(hello.href)));
    const source = known ?? grouped(newSource(hello), running.sources);
    const joined = await joinSession(db, running.id, source);
    attach(dashboard, joined ?? running, source);
    return joined ?? running;
  }
  if (running) await closeSession(db, running.id, running.summary.lastAt ?? running.startedAt);
  const source = grouped(newSource(hello), []);
  const session: Session = {
    v: 1,
    id,
    title,
    startedAt: Date.now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    rehearsal: practice,
    hosts,
    tags: [],
    note: '',
    lagMs: await presentLag(),
    sources: [source],
    summary: emptySummary(groupsOfSources([source])),
  };
  await db.sessions.put(session);
  attach(dashboard, session, source);
  return session;
}

/** What the tab is called now: a page that builds itself has its name long after it said hello. */
async function named(hello: Hello, tab: number): Promise<Hello> {
  const { title } = await browser.tabs.get(tab).catch(() => ({ title: undefined }));
  return title ? { ...hello, title } : hello;
}

/** Starts a session on a tab's dashboard, or joins the running one. Clicking twice is clicking once. */
export async function startRecording(call: {
  tab: number;
  title?: string | undefined;
  hosts?: string[] | undefined;
  practice: boolean;
}): Promise<Answer<{ session: string }>> {
  const dashboard = dashboardOf(call.tab);
  if (!dashboard?.hello) return { ok: false, reason: 'no-dashboard' };
  if (dashboard.session) return { ok: true, session: dashboard.session };
  if (dashboard.duplicateOf !== undefined) return { ok: false, reason: 'duplicate' };
  const hello = await named(dashboard.hello, call.tab);
  const id = crypto.randomUUID();
  const title = call.title ?? hello.title.slice(0, 300);
  const started = await toDisk('start', () => startOrJoin(dashboard, hello, title, call.hosts ?? [], call.practice, id));
  if (!started.ok || !dashboard.source) return { ok: false, reason: started.ok ? 'no-dashboard' : started.reason };
  tell(call.tab, { t: 'assign', assignment: await assignment(started.value, dashboard.source, hello) });
  await sessionChanged();
  await keepMirror(started.value, true);
  touched(call.tab);
  return { ok: true, session: started.value.id };
}

/** Ends a session: the pages empty their outboxes and stop. */
export async function endSession(id: string): Promise<Answer> {
  const at = Date.now();
  const ended = await toDisk('end', () => closeSession(db, id, at));
  if (!ended.ok) return { ok: false, reason: ended.reason };
  for (const dashboard of allDashboards()) {
    if (dashboard.session !== id) continue;
    tell(dashboard.tab, { t: 'assign', assignment: null });
    recordingEnds(dashboard);
    delete dashboard.session;
    touched(dashboard.tab);
  }
  await sessionChanged();
  void settle(id);
  return { ok: true };
}

/** Long enough for eight hours of rows on a slow computer. */
const SETTLE_MS = 60_000;

/** Makes the exact summary of an ended session, after the click has been answered. */
async function settle(id: string): Promise<void> {
  const settled = await toDisk('settle', () => settleSession(db, id), SETTLE_MS);
  if (!settled.ok || !settled.value) return;
  await keepMirror(settled.value, true);
  await sessionChanged();
}

/** Rows come from this computer's own clock: one from further ahead is forged, and would keep its session open for ever. */
const AHEAD_MS = 60_000;

/** Stores a batch and acknowledges what is on disk. A batch may hold rows of a session that has just ended. */
export async function store(tab: number, batch: Batch): Promise<Answer<{ acked: number[] }>> {
  const id = batch.snapshots[0]?.session ?? batch.marks[0]?.session;
  if (id === undefined) return { ok: true, acked: [] };
  if (batch.snapshots.some((s) => s.at > Date.now() + AHEAD_MS)) return { ok: false, reason: 'schema' };
  const stored = await toDisk('store', () => ingest(db, id, batch));
  if (!stored.ok) {
    touched(tab);
    return { ok: false, reason: stored.reason };
  }
  if (!stored.value.ok) return { ok: false, reason: stored.value.reason };
  if (stored.value.ended) {
    tell(tab, { t: 'assign', assignment: null });
    // Somebody else ended it: another window, or a loss that left only the mirror.
    await sessionChanged();
  }
  feedStored(tab, batch.snapshots, stored.value.session);
  if (stored.value.session) await keepMirror(stored.value.session);
  return { ok: true, acked: stored.value.acked };
}
