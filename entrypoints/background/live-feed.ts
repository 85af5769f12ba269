/** Forwards what is known to the pages that watch: sidebar, prompter, popup. What is shown is what is stored, and what waits is counted. */
import type { Browser } from '#imports';
import { browser } from '#imports';
import { db } from '../../utils/database/db';
import { marksOf, runningSession } from '../../utils/database/sessions';
import type { Snapshot } from '../../utils/domain/reading';
import type { Mark, Session } from '../../utils/domain/session';
import { tellChanged } from '../../utils/messaging/changes';
import type { FromLive, ShowCommand, ToLive } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { isConfirmed } from './confirm';
import { allDashboards, dashboardOf, onDashboardChange } from './hub';
import { followLag } from './lag';
import { liveStateOf } from './live-state';
import { isOwn } from './serve';
import { fromDisk, storageHealth } from './store';
import { loadTracks, rowsStored, statusCame } from './tracks';

/** Pages are told at most this often: ten times a second is more than an eye can read. */
const APART_MS = 100;

interface Watcher {
  port: Browser.runtime.Port;
  tab: number | null;
}

const watchers = new Set<Watcher>();
let session: Session | undefined;
let marks: Mark[] = [];
let toldAt = 0;
let pending: ReturnType<typeof setTimeout> | undefined;
/** The running session was read once. A worker that has just started would otherwise say for a moment that nothing is recorded. */
let known = false;

function tellAll(): void {
  if (!known) return;
  clearTimeout(pending);
  pending = undefined;
  toldAt = Date.now();
  const storage = storageHealth();
  const prompter = [...watchers].some(({ port }) => pathOf(port) === '/prompter.html');
  for (const watcher of watchers) {
    const here = watcher.tab === null ? undefined : dashboardOf(watcher.tab);
    const state = liveStateOf({
      at: toldAt,
      here,
      dashboards: allDashboards(),
      session,
      marks,
      isConfirmed,
      storage,
      prompter,
    });
    try {
      watcher.port.postMessage({ t: 'live', state } satisfies ToLive);
    } catch {
      // The page closed in this moment; its `onDisconnect` takes it off the list.
    }
  }
}

/** The first change goes out at once, a burst is gathered. */
function tellSoon(): void {
  if (watchers.size === 0 || pending) return;
  const wait = toldAt + APART_MS - Date.now();
  if (wait <= 0) {
    tellAll();
    return;
  }
  pending = setTimeout(() => {
    pending = undefined;
    tellAll();
  }, wait);
}

/** Snapshots are on disk: they may be shown. */
export function feedStored(tab: number, snapshots: readonly Snapshot[], changed: Session | null): void {
  rowsStored(snapshots);
  if (changed && changed.id === session?.id) session = changed;
  if (dashboardOf(tab)) tellSoon();
}

/** The session or its marks changed: read them anew, then tell. */
export async function sessionChanged(): Promise<void> {
  await fromDisk(async () => {
    session = await runningSession(db);
    marks = session ? await marksOf(db, session.id) : [];
    if (session) await loadTracks(session, Date.now());
  });
  tellChanged();
  known = true;
  // At once: a person did something, and a cue must not wait behind a burst of readings.
  tellAll();
}

const pathOf = ({ sender }: Browser.runtime.Port) => new URL(sender?.url ?? 'about:blank').pathname;

/** The running session and its marks, as they are shown now. */
export const present = () => ({ session, marks: marks as readonly Mark[] });

/** How near a page is to whoever presses keys during a show; pages without the rundown take no commands. */
function rank(port: Browser.runtime.Port): number {
  const page = pathOf(port);
  return page === '/prompter.html' ? 2 : page === '/sidebar.html' ? 1 : 0;
}

/** Has one page carry out a command; false when none is open that could. */
export function sendCommand(command: ShowCommand): boolean {
  const [first] = [...watchers].filter(({ port }) => rank(port) > 0).sort((a, b) => rank(b.port) - rank(a.port));
  if (!first) return false;
  try {
    first.port.postMessage({ t: 'command', command } satisfies ToLive);
    return true;
  } catch {
    // The page closed in this moment.
    return false;
  }
}

/** Starts to listen to the dashboards. Called once, when the worker starts. */
export function startFeed(): void {
  onDashboardChange((tab) => {
    const dashboard = dashboardOf(tab);
    if (dashboard) statusCame(dashboard);
    tellSoon();
  });
  followLag(sessionChanged);
  void sessionChanged().catch((error) => {
    // A database that cannot be read is told of by `storage`; the pages must hear of it.
    known = true;
    tellAll();
    return logError('live feed', error);
  });
}

export function connectLive(port: Browser.runtime.Port): void {
  if (!port.sender || !isOwn(port.sender)) {
    port.disconnect();
    return;
  }
  // A frame on a dashboard stands in that dashboard's tab; a page of ours in a tab of its own watches no tab until it says which.
  const framed = port.sender.frameId !== undefined && port.sender.frameId !== 0;
  const watcher: Watcher = { port, tab: framed ? (port.sender.tab?.id ?? null) : null };
  watchers.add(watcher);
  port.onMessage.addListener((message: unknown) => {
    const { t, tab } = message as Partial<FromLive>;
    if (t !== 'watch' || (tab !== null && !Number.isInteger(tab))) return;
    watcher.tab = tab ?? watcher.tab;
    tellAll();
  });
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError;
    watchers.delete(watcher);
    // The others may want to know that nobody reads cues any more.
    tellSoon();
  });
  tellAll();
}
