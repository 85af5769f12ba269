import type { AdapterHints } from './adapter';

/** Pinduoduo live console. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const pinduoduo: AdapterHints = {
  id: 'pinduoduo',
  platform: '拼多多直播',
  matches: ['https://live.pinduoduo.com/*'],
  currency: 'CNY',
  facts: [
    { date: '2026-07', certainty: 'seen', text: 'host; test hooks data-testid="beast-core-…"' },
    { date: '2026-07', certainty: 'unknown', text: 'labels and numbers' },
  ],
};
