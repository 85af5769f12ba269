/** The browser's own keys (`commands` in the manifest). Those about the show go to one page that has the rundown; opening the panel is done here. */
import { browser } from '#imports';
import type { ShowCommand } from '../../utils/messaging/protocol';
import { logError } from '../../utils/platform/error-log';
import { dashboardOf, tell } from './hub';
import { sendCommand } from './live-feed';
import { openOrFocus } from './windows';

const OF_THE_SHOW: ReadonlySet<string> = new Set<ShowCommand>(['next-point', 'previous-point', 'on-air']);

/** The sidebar of the dashboard in front, else the sidebar in a window of its own. */
async function openPanel(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined && dashboardOf(tab.id) && tell(tab.id, { t: 'sidebar', shown: true })) return;
  await openOrFocus('sidebar', undefined);
}

async function carryOut(command: string): Promise<void> {
  if (command === 'open-panel') await openPanel();
  // Nobody there to carry it out: open the window that can, rather than do nothing.
  else if (OF_THE_SHOW.has(command) && !sendCommand(command as ShowCommand)) await openOrFocus('prompter', undefined);
}

/** Called synchronously when the worker starts. */
export function serveCommands(): void {
  // Absent where a browser has no keyboard.
  browser.commands?.onCommand.addListener(
    (command) => void carryOut(command).catch((error) => logError(`command ${command}`, error)),
  );
}
