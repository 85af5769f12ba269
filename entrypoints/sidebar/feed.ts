/** The live feed over a port: one connection to the background, and the commands that come the same way. Trying again is left to `state/live`. */
import { browser } from '#imports';
import { type FromLive, PORT, type ShowCommand, type ToLive } from '../../utils/messaging/protocol';
import type { LiveFeed } from '../../utils/state/live';

/** `tab` null = the tab the page itself stands in. Null = this page outlived its extension and can never connect again. */
export function connectLive(tab: number | null, command: (command: ShowCommand) => void): LiveFeed | null {
  if (browser.runtime?.id === undefined) return null;
  const port = browser.runtime.connect({ name: PORT.live });
  return {
    listen({ state, closed }) {
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
