/** A browser whose background tabs really hide and throttle, by Puppeteer: Playwright keeps every tab visible. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { buildOf } from './build';
import { browserPath } from './launch';

/** Opening or fronting one tab hides the others. The caller closes the browser and removes the profile. */
export function launchHidden(profile: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath(),
    headless: true,
    pipe: true,
    enableExtensions: [buildOf('demo')],
    userDataDir: profile,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      // Hidden for ten seconds is throttled here as five minutes are elsewhere.
      '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10',
    ],
    ignoreDefaultArgs: [
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
    ],
  });
}
