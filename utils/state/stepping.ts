/** Long work in steps: after each the page draws, and a person may have stopped it. */
import type { Progress } from './handover';

/** Lets the page draw; not by a timer, which a hidden tab would slow down. */
const breath = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

export const stepping = (progress: Progress) => async (done: number, all: number) => {
  const stop = progress(done, all);
  await breath();
  return stop;
};
