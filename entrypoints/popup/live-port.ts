/** The live feed over a port, watching the tab in front as soon as it is known. Reconnecting is left to `state/live`. */
import { effect, type ReadonlySignal } from '@preact/signals';
import { browser } from '#imports';
import type { FromLive, ToLive } from '../../utils/messaging/protocol';
import { PORT } from '../../utils/messaging/protocol';
import type { FrontTab } from '../../utils/state/front-tab';
import type { LiveFeed } from '../../utils/state/live';

/** Null when this page's extension is gone (updated or switched off). */
export function connectLive(tab: ReadonlySignal<FrontTab | null>): LiveFeed | null {
  if (!browser.runtime?.id) return null;
  const port = browser.runtime.connect({ name: PORT.live });
  const unwatch = effect(() => port.postMessage({ t: 'watch', tab: tab.value?.id ?? null } satisfies FromLive));
  return {
    listen(on) {
      port.onMessage.addListener((message: ToLive) => {
        if (message.t === 'live') on.state(message.state);
      });
      port.onDisconnect.addListener(() => {
        unwatch();
        on.closed();
      });
    },
    close() {
      unwatch();
      port.disconnect();
    },
  };
}
