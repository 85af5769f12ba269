/** The browser's own keys (`commands` in the manifest). Those about the show go to one page that has the rundown; opening the panel is done here. */
import type { Browser } from '#imports';
import { browser } from '#imports';
import type { ShowCommand } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { dashboardOf, tell } from './hub';
import { sendCommand } from './live-feed';
import { openOrFocus } from './windows';

const OF_THE_SHOW: ReadonlySet<string> = new Set<ShowCommand>(['next-point', 'previous-point', 'on-air']);

type Tab = Browser.tabs.Tab;

/** The sidebar of the dashboard in front, else the sidebar in a window of its own. */
async function openPanel(front?: Tab): Promise<void> {
  const tab = front ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id !== undefined && dashboardOf(tab.id) && tell(tab.id, { t: 'sidebar', shown: true })) return;
  await openOrFocus('sidebar', undefined);
}

async function carryOut(command: string, front?: Tab): Promise<void> {
  if (command === 'open-panel') await openPanel(front);
  // Nobody there to carry it out: open the window that can, rather than do nothing.
  else if (OF_THE_SHOW.has(command) && !sendCommand(command as ShowCommand)) await openOrFocus('prompter', undefined);
}

/** Called synchronously when the worker starts. */
export function serveCommands(): void {
  // Absent where a browser has no keyboard.
  browser.commands?.onCommand.addListener(
    // The tab in front as the keys were pressed; not every browser tells it.
    (command, front) => void carryOut(command, front).catch((error) => logError(`command ${command}`, error)),
  );
}
