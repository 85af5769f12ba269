/** The port of a dashboard's content script: the tick goes out on it once a second, the page's status comes in. */
import { type Browser, browser } from '#imports';
import type { ReaderStatus } from '../../utils/domain/live';
import type { PageStatus } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { beginFrames, readableFrames, tickFrames } from './frames';
import { allDashboards, dashboardOf, joined, left, tell, touched } from './hub';
import { pickCame } from './picks';
import { handOver } from './recording';
import { isOwn } from './serve';
import { forgetLooks, noteLook, traceCame } from './traces';

/** Ports are not throttled in hidden tabs as timers are, and the traffic keeps the worker awake while a dashboard is open. */
const TICK_MS = 1000;

let ticking: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  const at = Date.now();
  for (const { tab } of allDashboards()) {
    tickFrames(tab);
    tell(tab, { t: 'tick', at });
  }
  if (allDashboards().length > 0) return;
  clearInterval(ticking);
  ticking = undefined;
}

const isStatus = (message: unknown): message is PageStatus =>
  typeof message === 'object' && message !== null && (message as { t?: unknown }).t === 'status';

/** Frames that may be read need no asking for. */
function askable({ frames = [], ...reader }: ReaderStatus, tab: number): ReaderStatus {
  const readable = readableFrames(tab);
  const closed = frames.filter((origin) => !readable.has(origin));
  return closed.length > 0 ? { ...reader, frames: closed } : reader;
}

export function connectPage(port: Browser.runtime.Port): void {
  const tab = port.sender?.tab?.id;
  const practice = port.sender?.url?.startsWith(browser.runtime.getURL('/practice.html')) === true;
  if (tab === undefined || port.sender?.frameId !== 0 || (isOwn(port.sender) && !practice)) {
    port.disconnect();
    return;
  }
  joined(port, tab);
  beginFrames(tab);
  ticking ??= setInterval(tick, TICK_MS);
  port.onMessage.addListener((message: unknown) => {
    const dashboard = dashboardOf(tab);
    if (dashboard?.port !== port || pickCame(dashboard, message) || traceCame(tab, message) || !isStatus(message)) return;
    noteLook(tab, message);
    dashboard.status = { ...message, reader: askable(message.reader, tab) };
    touched(tab);
  });
  port.onDisconnect.addListener(() => {
    // Reading it tells the browser that the reason was seen; a tab that goes away is nothing to report.
    void browser.runtime.lastError;
    left(port, tab);
    if (!dashboardOf(tab)) forgetLooks(tab);
    handOver(tab).catch((error) => logError('hand over', error));
  });
}
