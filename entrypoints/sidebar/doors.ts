/** Opens another page of ours in a tab. An extension's frame may do that itself. */
import { browser } from '#imports';
import { logError } from '../../utils/platform/error-log';

export function openSession(id: string): void {
  const url = browser.runtime.getURL(`/popup.html#/session/${encodeURIComponent(id)}`);
  browser.tabs.create({ url }).catch((error: unknown) => logError('open session', error));
}

/** The pages that were taught, at the desk. */
export function openDashboards(): void {
  const url = browser.runtime.getURL('/desk.html#/dashboards' as '/desk.html');
  browser.tabs.create({ url }).catch((error: unknown) => logError('open desk', error));
}
