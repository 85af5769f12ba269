import type { AdapterHints } from './adapter';

/** TikTok Shop: LIVE dashboard of one room. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const tiktokDashboard: AdapterHints = {
  id: 'tiktok-dashboard',
  platform: 'TikTok Shop LIVE dashboard',
  matches: ['https://shop.tiktok.com/streamer/live/product/dashboard*'],
  sessionKey: { param: 'room_id' },
  currency: 'XXX',
  labels: { viewers: ['Current viewers'], audience: ['Viewers'], visits: ['Views'] },
  facts: [
    {
      date: '2026-02',
      certainty: 'seen',
      text: 'value is the next sibling of the label; a % change may be glued to it (EN, JA)',
    },
    { date: '2026-02', certainty: 'seen', text: 'GMV includes cancelled and refunded orders' },
    { date: '2026-02', certainty: 'unknown', text: 'which country a shop sells in: $ and ¥ name no currency' },
  ],
};
