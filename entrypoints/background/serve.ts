/** The border of the background: who may send which message, in which shape. Handlers behind it can trust what they get. */
import type * as z from 'zod/mini';
import type { Browser } from '#imports';
import { browser } from '#imports';
import type { Answer } from '../../utils/messaging/protocol';
import { entryOf, log, logError } from '../../utils/platform/error-log';
import { MESSAGES, type MessageType } from '../../utils/schema/messages';
import { createAllowance } from './allowance';

/** `page`: the content script of a tab's top frame (or the practice page, which carries the same script). `own`: our own pages. */
type Caller = 'page' | 'own' | 'both';

const CALLERS: Record<MessageType, Caller> = {
  hello: 'page',
  store: 'page',
  reportError: 'both',
  startRecording: 'own',
  endSession: 'own',
  addMark: 'own',
  changeMark: 'own',
  removeMark: 'own',
  editSession: 'own',
  deleteSession: 'own',
  restoreSession: 'own',
  splitSession: 'own',
  mergeSessions: 'own',
  undoReshape: 'own',
  readDashboard: 'own',
  showSidebar: 'own',
  frame: 'own',
  openWindow: 'own',
  saveShow: 'own',
  getShow: 'own',
  confirmAdapter: 'own',
  pick: 'own',
  pickKey: 'own',
  pickEnd: 'own',
  savePlace: 'own',
  confirmPlace: 'own',
  dropPlace: 'own',
  readHealth: 'own',
  putProfiles: 'own',
  removeProfile: 'own',
  saveCampaign: 'own',
  removeCampaign: 'own',
  applyImport: 'own',
  undoImport: 'own',
  importProgress: 'own',
  stopImport: 'own',
  thinOut: 'own',
  keptSettings: 'own',
  backupMade: 'own',
  errorLog: 'own',
};

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

/** Messages from the content scripts of one tab; a page that makes its script send more is ignored. */
const mayCallNow = createAllowance(20, SECOND_MS);
/** The log is short: one page must not push out of it what happened elsewhere, neither by reports nor by what is refused of it. */
const mayReport = createAllowance(5, MINUTE_MS);
const mayBeNoted = createAllowance(5, MINUTE_MS);

export interface From {
  sender: Browser.runtime.MessageSender;
  /** Absent when one of our pages stands in no tab. */
  tab?: number;
}

const OWN = browser.runtime.getURL('/').slice(0, -1);

/** Whether a sender is one of our own pages. Its address decides, never the message. */
export function isOwn(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(`${OWN}/`) === true || sender.origin === OWN);
}

function mayCall(caller: Caller, sender: Browser.runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = isOwn(sender);
  const practice = own && sender.url?.startsWith(`${OWN}/practice.html`) === true;
  if (caller === 'both') return true;
  if (caller === 'own') return own;
  // A frame inside a dashboard is only read; it speaks over its port and never for the tab.
  return (!own || practice) && sender.frameId === 0;
}

/** Whose allowance a message uses up. */
const whoOf = ({ tab, url }: Browser.runtime.MessageSender) => (tab?.id === undefined ? (url ?? '') : String(tab.id));

type Payload<K extends MessageType> = z.infer<(typeof MESSAGES)[K]>;

type Receive = (data: unknown, sender: Browser.runtime.MessageSender) => Promise<Answer<object>>;

/** A map, and not an object: `constructor` and its like are no messages. */
const receivers = new Map<string, Receive>();

/**
 * The one listener. It speaks the wire format of `@webext-core/messaging`, whose own listener finds `constructor` among its handlers and
 * sends errors with their stack to whoever asked. A type that nobody serves is not answered.
 */
function listen(message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void): true | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, data } = message as { type?: unknown; data?: unknown };
  const receive = typeof type === 'string' ? receivers.get(type) : undefined;
  if (!receive) return undefined;
  void receive(data, sender).then((res) => respond({ res }));
  return true;
}

/** Registers the only handler of a message type. A refused or failed call answers `{ ok: false, reason }` and leaves a log entry. */
export function serve<K extends MessageType, T extends object>(
  type: K,
  handler: (data: Payload<K>, from: From) => Promise<Answer<T>>,
): void {
  if (receivers.has(type)) throw new Error(`two handlers for ${type}`);
  if (receivers.size === 0) browser.runtime.onMessage.addListener(listen);
  receivers.set(type, async (data, sender) => {
    const at = Date.now();
    const own = isOwn(sender);
    const refuse = (reason: string, detail = '') => {
      if (own || mayBeNoted(whoOf(sender), at)) void log(entryOf(`message ${type}`, `${reason} ${detail}`.trim(), at));
      return { ok: false as const, reason };
    };
    if (!mayCall(CALLERS[type], sender)) return refuse('forbidden', sender.url?.slice(0, 200));
    if (!own && !mayCallNow(whoOf(sender), at)) return refuse('too-many');
    if (!own && type === 'reportError' && !mayReport(whoOf(sender), at)) return { ok: false, reason: 'too-many' };
    const parsed = MESSAGES[type].safeParse(data ?? null);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return refuse('schema', issue ? `${issue.path.join('.')}: ${issue.message}` : '');
    }
    try {
      const from: From = { sender, ...(sender.tab?.id === undefined ? {} : { tab: sender.tab.id }) };
      return await handler(parsed.data as Payload<K>, from);
    } catch (error) {
      await logError(`message ${type}`, error);
      return { ok: false, reason: 'internal' };
    }
  });
}
