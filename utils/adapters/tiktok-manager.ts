import type { AdapterHints } from './adapter';

/** TikTok Shop: LIVE Manager. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const tiktokManager: AdapterHints = {
  id: 'tiktok-manager',
  platform: 'TikTok Shop LIVE Manager',
  matches: ['https://shop.tiktok.com/workbench/live/overview*'],
  sessionKey: { param: 'room_id' },
  currency: 'XXX',
  facts: [
    {
      date: '2026-02',
      certainty: 'seen',
      text: 'card [class*="metricCard"], label [class*="name--"], value the next sibling; Viewers are those now (EN, JA)',
    },
    { date: '2026-02', certainty: 'unknown', text: 'which country a shop sells in: $ and ¥ name no currency' },
  ],
};
