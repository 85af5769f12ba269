import type { AdapterHints } from './adapter';

/** Taobao Live: control page and professional big screen. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const taobao: AdapterHints = {
  id: 'taobao',
  platform: '淘宝直播',
  matches: [
    'https://liveplatform.taobao.com/restful/index/live/control*',
    'https://market.m.taobao.com/app/mtb/live-professional-screen/index.html*',
  ],
  sessionKey: { param: 'liveId' },
  currency: 'CNY',
  facts: [
    { date: '2026-01', certainty: 'seen', text: 'Fusion; product card: number above, label 成交人数 below' },
    { date: '2026-01', certainty: 'seen', text: 'the live data have no order count, only items and buyers' },
    { date: '2026-01', certainty: 'unknown', text: 'headline tiles; may stand in an iframe' },
  ],
};
