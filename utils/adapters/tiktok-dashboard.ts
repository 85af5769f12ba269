import type { AdapterHints } from './adapter';

/** TikTok Shop: LIVE dashboard of one room. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const tiktokDashboard: AdapterHints = {
  id: 'tiktok-dashboard',
  platform: 'TikTok Shop LIVE dashboard',
  matches: ['https://shop.tiktok.com/streamer/live/product/dashboard*'],
  sessionKey: { param: 'room_id' },
  labels: { viewers: ['Current viewers'], audience: ['Viewers'], visits: ['Views'] },
  never: ['Direct GMV', 'GMV per hour', 'Show GPM'],
  facts: [
    {
      date: '2026-02',
      certainty: 'seen',
      text: 'value is the next sibling of the label; a % change may be glued to it (EN, JA)',
    },
    { date: '2026-02', certainty: 'seen', text: 'GMV includes cancelled and refunded orders' },
  ],
};
