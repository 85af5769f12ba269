/** The border of the background: who may send which message, in which shape. Handlers behind it can trust what they get. */
import type * as z from 'zod/mini';
import type { Browser } from '#imports';
import { browser } from '#imports';
import { type Answer, onMessage } from '../../utils/messaging/protocol';
import { entryOf, log, logError } from '../../utils/platform/error-log';
import { MESSAGES, type MessageType } from '../../utils/schema/messages';

/** `page`: a content script (or the practice page, which carries the same script). `own`: our own pages. */
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
  saveCampaign: 'own',
  removeCampaign: 'own',
  applyImport: 'own',
  undoImport: 'own',
  errorLog: 'own',
};

/** Content scripts of one tab may send this many messages in a second; a page that makes its script send more is ignored. */
const PER_SECOND = 20;

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
  return caller === 'own' ? own : !own || practice;
}

const seen = new Map<number, { second: number; count: number }>();

function tooMany(tab: number | undefined, at: number): boolean {
  if (tab === undefined) return false;
  const second = Math.floor(at / 1000);
  const entry = seen.get(tab);
  if (entry?.second !== second) {
    seen.set(tab, { second, count: 1 });
    return false;
  }
  entry.count++;
  return entry.count > PER_SECOND;
}

type Payload<K extends MessageType> = z.infer<(typeof MESSAGES)[K]>;

/** Registers the only handler of a message type. A refused or failed call answers `{ ok: false, reason }` and leaves a log entry. */
export function serve<K extends MessageType, T extends object>(
  type: K,
  handler: (data: Payload<K>, from: From) => Promise<Answer<T>>,
): void {
  const receive = async (message: { data: unknown; sender: Browser.runtime.MessageSender }) => {
    const { data, sender } = message;
    const refuse = (reason: string, detail = '') => {
      void log(entryOf(`message ${type}`, `${reason} ${detail}`.trim(), Date.now()));
      return { ok: false as const, reason };
    };
    if (!mayCall(CALLERS[type], sender)) return refuse('forbidden', sender.url ?? '');
    const own = isOwn(sender);
    if (!own && tooMany(sender.tab?.id, Date.now())) return refuse('too-many');
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
      return { ok: false as const, reason: 'internal' };
    }
  };
  // The library types a handler per message; here one border serves them all, so the types meet at `serve` and not at the library.
  onMessage(type, receive as never);
}
