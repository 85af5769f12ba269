import type { AdapterHints } from './adapter';

/** Twitch stream manager. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const twitch: AdapterHints = {
  id: 'twitch',
  platform: 'Twitch',
  matches: ['https://dashboard.twitch.tv/u/*/stream-manager*'],
  sessionKey: { path: /\/u\/(\w+)\/stream-manager/ },
  facts: [{ date: '2026-01', certainty: 'seen', text: '[data-a-target="animated-channel-viewers-count"] on channel pages' }],
};
