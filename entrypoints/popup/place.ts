/** Whether this page hangs from the toolbar button or stands in a tab. */
import { browser } from '#imports';

export function inTab(): boolean {
  return !browser.extension.getViews({ type: 'popup' }).includes(window);
}
