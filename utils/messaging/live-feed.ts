/** The live feed over a port: one connection to the background, and the commands that come the same way. Trying again is left to `state/live`. */
import { browser } from '#imports';
import type { LiveState } from '../domain/live';
import { type FromLive, PORT, type ShowCommand, type ToLive } from './protocol';

interface Heard {
  state(state: LiveState): void;
  closed(): void;
}

/**
 * @param tab the tab whose dashboard counts; null = the tab the page itself stands in, or the session alone where that is no dashboard's
 * @returns null when this page outlived its extension and can never connect again
 */
export function connectLive(tab: number | null, command: (command: ShowCommand) => void) {
  if (browser.runtime?.id === undefined) return null;
  const port = browser.runtime.connect({ name: PORT.live });
  return {
    listen({ state, closed }: Heard) {
      port.onMessage.addListener((message: ToLive) => {
        if (message.t === 'live') state(message.state);
        else command(message.command);
      });
      port.onDisconnect.addListener(closed);
      port.postMessage({ t: 'watch', tab } satisfies FromLive);
    },
    close: () => port.disconnect(),
  };
}
