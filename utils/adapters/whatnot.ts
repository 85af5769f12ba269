import type { AdapterHints } from './adapter';

/** Whatnot seller dashboard. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const whatnot: AdapterHints = {
  id: 'whatnot',
  platform: 'Whatnot',
  matches: ['https://www.whatnot.com/dashboard/live/*'],
  sessionKey: { path: /\/dashboard\/live\/([\w-]+)/ },
  currency: 'XXX',
  facts: [
    { date: '2026-08', certainty: 'seen', text: 'strong.tabular-nums; labels Gross Sales, Estimated Orders' },
    { date: '2026-08', certainty: 'likely', text: 'a bare $ may be that of several countries, so it names no currency' },
  ],
};
