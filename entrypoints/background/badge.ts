/** The badge on the toolbar icon: `REC` or the orders so far, red when a number is lost. */
import { browser } from '#imports';
import { allDashboards, onDashboardChange } from './hub';
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

async function show(): Promise<void> {
  const recording = allDashboards().filter((d) => d.session !== undefined);
  if (recording.length === 0) {
    await browser.action.setBadgeText({ text: '' });
    return;
  }
  const orders = recording.flatMap((d) => d.status?.values.orders?.amount ?? []).reduce((a, b) => a + b, 0);
  const known = recording.some((d) => d.status?.values.orders?.amount !== undefined);
  const lost = recording.some((d) => Object.values(d.status?.values ?? {}).some((v) => v.state === 'lost'));
  await browser.action.setBadgeBackgroundColor({ color: lost || storageHealth().state !== 'ok' ? RED : GREEN });
  await browser.action.setBadgeText({ text: known && orders > 0 ? short(orders) : 'REC' });
}

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
