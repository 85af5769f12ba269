/** The badge on the toolbar icon: `REC` or the orders so far, red when a number is lost. What the orders come to is left to the live totals. */
import { browser } from '#imports';
import type { LiveState } from '../../utils/domain/live';
import { logError } from '../../utils/platform/error-log';
import { allDashboards, onDashboardChange } from './hub';
import { present } from './live-feed';
import { liveStateOf } from './live-state';
import { storageHealth } from './store';

const RED = '#b3261e';
const GREEN = '#146c2e';
const WIDE = 4;

/** At most four characters fit: `12`, `999`, `1.2万`. Language neutral digits up to 9999, then the compact form of the browser's language. */
function short(orders: number): string {
  const plain = String(orders);
  if (plain.length <= WIDE) return plain;
  return new Intl.NumberFormat(undefined, { notation: 'compact', maximumSignificantDigits: 2 }).format(orders).slice(0, WIDE + 1);
}

/** The orders of the session as the sidebar shows them, so that two pages of one stream are not counted twice; the last sure ones while digits move. */
function ordersOf({ totals: { orders } }: LiveState): number | undefined {
  if (orders?.value.state === 'rolling') return orders.value.amount ?? orders.lastOk?.amount;
  return orders?.value.amount;
}

/** What the badge says of a session that is recorded, from what a page that watches it is shown. */
export function badgeOf(state: LiveState): { text: string; isBad: boolean } {
  const orders = ordersOf(state);
  const isLost = state.sources.some(({ metrics }) => Object.values(metrics).some(({ value }) => value.state === 'lost'));
  return { text: orders ? short(orders) : 'REC', isBad: isLost || state.storage.state !== 'ok' };
}

async function draw(): Promise<void> {
  const dashboards = allDashboards();
  if (!dashboards.some(({ session }) => session !== undefined)) {
    await browser.action.setBadgeText({ text: '' });
    return;
  }
  const known = { at: Date.now(), here: undefined, dashboards, ...present(), storage: storageHealth() };
  const { text, isBad } = badgeOf(liveStateOf({ ...known, isConfirmed: () => true, prompter: false }));
  await browser.action.setBadgeBackgroundColor({ color: isBad ? RED : GREEN });
  await browser.action.setBadgeText({ text });
}

const show = () => draw().catch((error: unknown) => logError('badge', error));

const EVERY_MS = 1000;
let last = 0;
let later: ReturnType<typeof setTimeout> | undefined;

/** Keeps the badge in step with the dashboards, at most once a second. */
export function badge(): void {
  onDashboardChange(() => {
    const wait = last + EVERY_MS - Date.now();
    if (wait > 0) {
      if (later !== undefined) return;
      later = setTimeout(() => {
        later = undefined;
        last = Date.now();
        void show();
      }, wait);
      return;
    }
    last = Date.now();
    void show();
  });
}
