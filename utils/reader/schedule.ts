/** When the reader may work: slices of a long search between the page's own tasks, and a wait. Injected, so that tests own the time. */

export interface Scheduler {
  /** Runs soon, after whatever the page has waiting; not held back in hidden tabs. */
  soon(run: () => void): void;
  /** Runs after a time; hidden tabs may take a second or a minute for it, so nothing may depend on it alone. */
  later(ms: number, run: () => void): void;
}

/** A message to oneself is a task of its own and, unlike a timer, is not throttled in hidden tabs. */
export function browserScheduler(): Scheduler {
  const channel = new MessageChannel();
  const queue: (() => void)[] = [];
  channel.port1.onmessage = () => queue.shift()?.();
  return {
    soon(run) {
      queue.push(run);
      channel.port2.postMessage(0);
    },
    later: (ms, run) => void setTimeout(run, ms),
  };
}
