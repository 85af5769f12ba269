import type { AdapterHints } from './adapter';

/** Xiaohongshu live centre, in the shop, the live and the creator console. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const xiaohongshu: AdapterHints = {
  id: 'xiaohongshu',
  platform: '小红书直播',
  matches: [
    'https://ark.xiaohongshu.com/live_center_control*',
    'https://redlive.xiaohongshu.com/live_center_control*',
    'https://pgy.xiaohongshu.com/commerce/redlive/live_center_control*',
  ],
  currency: 'CNY',
  facts: [
    { date: '2026-03', certainty: 'seen', text: 'addresses; products in tables' },
    { date: '2026-03', certainty: 'unknown', text: 'number tiles' },
  ],
};
