/** Messages to the background: sent as a page of ours does, or held on their way. */
import type { Frame, Page } from 'playwright-core';

/** Sends a message from a page of ours; resolves with the answer as it comes over the wire. */
export const sendAs = (page: Page, type: string, data: unknown): Promise<unknown> =>
  page.evaluate(
    ([kind, payload]) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({
        id: Math.floor(Math.random() * 1e9),
        type: kind,
        data: payload,
        timestamp: Date.now(),
      }),
    [type, data] as const,
  );

const HOLD = `{
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime);
  const free = new Promise((done) => (globalThis.release = done));
  runtime.sendMessage = (message, ...rest) => message?.type === 'addMark' ? free.then(() => send(message, ...rest)) : send(message, ...rest);
}`;

/** Marks that this page sends from now on wait until the returned function is called. */
export async function holdMarks(where: Page | Frame): Promise<() => Promise<void>> {
  await where.evaluate(HOLD);
  return () => where.evaluate('release()');
}
