/** The door to the desk, and whether its first steps are still to be done. */
import { computed } from '@preact/signals';
import { browser } from '#imports';
import type { DeskDoor } from '../../components/history/doors';
import { logError } from '../../utils/platform/error-log';
import { firstRunDone } from '../../utils/settings/items';
import { follow } from '../../utils/state/stored';

const failed = (where: string) => (error: unknown) => void logError(where, error);

export function deskDoor(): DeskDoor {
  // Until it is known, nothing is offered: it must not flash by for somebody who is long past it.
  const done = follow<boolean>(firstRunDone, true);
  done.ready.catch(failed('settings'));
  return {
    isFirst: computed(() => !done.value.value),
    open: () => void browser.tabs.create({ url: browser.runtime.getURL('/desk.html') }).catch(failed('desk')),
    skip: () => void done.set(true).catch(failed('settings')),
  };
}
