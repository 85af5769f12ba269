/**
 * The page's line to the background: one port that is opened again whenever it drops, and the calls made over messages.
 * It does not hang on WXT's `ctx`, which one forged DOM event from the page can end; it asks `runtime.id` itself.
 */
import { type Browser, browser } from '#imports';
import { type Hello, type PORT, sendMessage } from '../../utils/messaging/protocol';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5000;
/** A port that lived this long was a working one: the next drop is answered at once. */
const HEALTHY_MS = 2000;

export interface LinkEvents<In> {
  message(message: In): void;
  /** The port is open (again): say hello. */
  open(): void;
  /** The extension was updated or removed; nothing will ever be answered again. */
  orphaned(): void;
}

export interface Link<Out> {
  post(message: Out): void;
  alive(): boolean;
  close(): void;
}

/** False once the extension that this script came from is gone. */
export function hasExtension(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Some versions throw where others give `undefined`: the extension is gone.
    return false;
  }
}

/** `name` says who connects; what is said on the port is between that script and the background. */
export function openLink<In, Out>(name: (typeof PORT)[keyof typeof PORT], events: LinkEvents<In>): Link<Out> {
  let port: Browser.runtime.Port | undefined;
  let retryMs = FIRST_RETRY_MS;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lost = (openedAt: number) => {
    port = undefined;
    if (closed) return;
    if (!hasExtension()) {
      closed = true;
      events.orphaned();
      return;
    }
    if (performance.now() - openedAt > HEALTHY_MS) {
      retryMs = FIRST_RETRY_MS;
      connect();
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(connect, retryMs);
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
  };

  function connect(): void {
    clearTimeout(timer);
    if (closed || port) return;
    const openedAt = performance.now();
    try {
      const opened = browser.runtime.connect({ name });
      port = opened;
      opened.onMessage.addListener((message: unknown) => events.message(message as In));
      opened.onDisconnect.addListener(() => {
        void browser.runtime.lastError;
        if (port === opened) lost(openedAt);
      });
      events.open();
    } catch {
      // No port can be opened to an extension that was updated: the same as one that closes at once.
      lost(openedAt);
    }
  }

  const shown = (event: PageTransitionEvent) => {
    // A page in the back/forward cache gets no `onDisconnect`: its port is dead without a word.
    if (!event.persisted) return;
    port?.disconnect();
    port = undefined;
    retryMs = FIRST_RETRY_MS;
    connect();
  };
  addEventListener('pageshow', shown);
  connect();

  return {
    post(message) {
      try {
        port?.postMessage(message);
      } catch {
        // The port closed in this very moment; `onDisconnect` opens a new one and the next status follows.
      }
    },
    alive: () => port !== undefined,
    close() {
      closed = true;
      clearTimeout(timer);
      removeEventListener('pageshow', shown);
      port?.disconnect();
      port = undefined;
    },
  };
}

/** Calls with a time limit; undefined, a rejection and a late answer are all "not answered". */
async function ask<T>(call: Promise<T>, limitMs: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limitMs);
  });
  try {
    return await Promise.race([call, late]);
  } catch {
    // Worker stopped, channel closed, no receiver: all of them mean that nothing was stored, and the caller repeats.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

const ANSWER_MS = 5000;

export const sayHello = (hello: Hello) => ask(sendMessage('hello', hello), ANSWER_MS);
export const sendBatch = (batch: Parameters<typeof sendMessage<'store'>>[1]) => ask(sendMessage('store', batch), ANSWER_MS);
