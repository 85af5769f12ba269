/** The address after `#` as a signal. What it asks for is read by `state/history-route`. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type HistoryRoute, readHistoryRoute } from '../../utils/state/history-route';

export function followRoute(page: Window = window): ReadonlySignal<HistoryRoute> {
  const route = signal(readHistoryRoute(page.location.hash));
  page.addEventListener('hashchange', () => {
    route.value = readHistoryRoute(page.location.hash);
    page.scrollTo(0, 0);
  });
  return route;
}
