/** The smallest client of Chromium's debugging protocol: attached to nothing it was not asked for, so that workers idle as in real life. */

type Json = Record<string, unknown>;
interface Incoming {
  id?: number;
  method?: string;
  params?: Json;
  result?: Json;
  error?: { message: string };
  sessionId?: string;
}

/** One attached target: a page, frame or worker. */
export interface Session {
  id: string;
  send(method: string, params?: Json): Promise<Json>;
  /** Runs an expression, waiting for its promise; the value comes back as JSON. Throws what the page threw. */
  evaluate<T>(expression: string, contextId?: number): Promise<T>;
  /** Every event of this target with this name, until the connection closes. */
  on(method: string, listener: (params: Json) => void): void;
}

export interface Connection {
  send(method: string, params?: Json): Promise<Json>;
  attach(targetId: string): Promise<Session>;
  close(): void;
}

/** Connects to the browser's own endpoint. Calls under way are rejected when the browser goes away. */
export async function connect(url: string): Promise<Connection> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`no connection to ${url}`));
  });
  const waiting = new Map<number, { resolve(result: Json): void; reject(error: Error): void }>();
  const listeners: { session: string; method: string; listener(params: Json): void }[] = [];
  let lastId = 0;

  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Incoming;
    const call = message.id === undefined ? undefined : waiting.get(message.id);
    if (message.id !== undefined) waiting.delete(message.id);
    if (call && message.error) call.reject(new Error(message.error.message));
    else if (call) call.resolve(message.result ?? {});
    for (const { session, method, listener } of listeners) {
      if (session === (message.sessionId ?? '') && method === message.method) listener(message.params ?? {});
    }
  };
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has gone'));
    waiting.clear();
  };

  const call = (method: string, params: Json = {}, sessionId?: string): Promise<Json> =>
    new Promise((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) return reject(new Error('the browser has gone'));
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      socket.send(JSON.stringify({ id: lastId, method, params, ...(sessionId ? { sessionId } : {}) }));
    });

  return {
    send: (method, params) => call(method, params),
    async attach(targetId) {
      const { sessionId } = (await call('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
      return {
        id: sessionId,
        send: (method, params) => call(method, params, sessionId),
        on: (method, listener) => void listeners.push({ session: sessionId, method, listener }),
        evaluate: async <T>(expression: string, contextId?: number) => {
          const asked = {
            expression,
            awaitPromise: true,
            returnByValue: true,
            ...(contextId === undefined ? {} : { contextId }),
          };
          const answer = (await call('Runtime.evaluate', asked, sessionId)) as {
            result: { value: T };
            exceptionDetails?: { text: string; exception?: { description?: string } };
          };
          const thrown = answer.exceptionDetails;
          if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
          return answer.result.value;
        },
      };
    },
    close: () => socket.close(),
  };
}
