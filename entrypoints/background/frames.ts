/**
 * Frames of other origins on dashboards, once a person granted those origins: their readers tell what they see, and it is handed to the
 * page they stand on, which makes one reading of it all. A frame on a page that is no dashboard is left in peace.
 */
import { type Browser, browser } from '#imports';
import { adapterFor } from '../../utils/adapters';
import { toJson } from '../../utils/adapters/wire';
import type { FromFrame, ToFrame } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { fromFrame } from '../../utils/schema/frame';
import { createAllowance } from './allowance';
import { dashboardOf, tell } from './hub';
import { bringReader, isGranted } from './registration';

interface FramePort {
  port: Browser.runtime.Port;
  tab: number;
  /** The browser's id of the frame; a reload keeps it. */
  frame: number;
  href: string;
}

const frames = new Set<FramePort>();

/** The port of a frame that has gone closes within this. */
const GONE_MS = 1000;

/** Messages from all frames of a tab together. */
const mayTell = createAllowance(60, 1000);

const onTab = (tab: number) => [...frames].filter((known) => known.tab === tab);

function post({ port }: FramePort, message: ToFrame): void {
  try {
    port.postMessage(message);
  } catch {
    // The port closed in this moment; its `onDisconnect` takes it off the list.
  }
}

async function begin(known: FramePort): Promise<void> {
  const { tab, frame, href } = known;
  if (!dashboardOf(tab) || !(await isGranted(href))) return;
  await bringReader(tab, frame);
  const adapter = adapterFor(href);
  post(known, { t: 'read', adapter: adapter ? toJson(adapter) : null });
}

/** A frame that loads anew is gone before its port is: only of one that stays a failure is worth a note. */
function beginSafely(known: FramePort): void {
  begin(known).catch((error) => {
    setTimeout(() => frames.has(known) && void logError('frame', error), GONE_MS);
  });
}

/** A frame's content script connected. */
export function connectFrame(port: Browser.runtime.Port): void {
  const { tab, frameId, url } = port.sender ?? {};
  if (tab?.id === undefined || !frameId || !url || !/^https?:/.test(url)) {
    port.disconnect();
    return;
  }
  const known: FramePort = { port, tab: tab.id, frame: frameId, href: url };
  frames.add(known);
  port.onMessage.addListener((message: unknown) => {
    if (!mayTell(String(known.tab), Date.now())) return;
    const parsed = fromFrame.safeParse(message);
    if (!parsed.success) return;
    const { t: _, ...findings } = parsed.data as FromFrame;
    tell(known.tab, { t: 'frame-looks', frame: frameId, findings });
  });
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError;
    frames.delete(known);
    // A frame that loaded anew may be back before its old port has closed.
    if (!onTab(known.tab).some(({ frame }) => frame === frameId)) tell(known.tab, { t: 'frame-gone', frame: frameId });
  });
  beginSafely(known);
}

/** A dashboard connected: the frames that have been on it before begin to read. */
export function beginFrames(tab: number): void {
  for (const known of onTab(tab)) beginSafely(known);
}

/** The tick of a dashboard goes to its frames, too. */
export function tickFrames(tab: number): void {
  for (const known of onTab(tab)) post(known, { t: 'tick' });
}

/** Origins of the frames in a tab whose script is there: they may be read. */
export const readableFrames = (tab: number): Set<string> => new Set(onTab(tab).map(({ href }) => new URL(href).origin));

/** Stops the frames of origins that may not be read any more. */
export async function stopWithdrawnFrames(): Promise<void> {
  for (const known of frames) {
    if (await isGranted(known.href)) continue;
    post(known, { t: 'stop' });
    frames.delete(known);
    tell(known.tab, { t: 'frame-gone', frame: known.frame });
  }
}
