import type { AdapterHints } from './adapter';

/** Douyin local life (抖音来客): vouchers and shops nearby. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const douyinLife: AdapterHints = {
  id: 'douyin-life',
  platform: '抖音生活服务',
  matches: ['https://eos.douyin.com/livesite/live/current*', 'https://eos.douyin.com/dp/liveScreen*'],
  sessionKey: { param: 'room_id' },
  currency: 'CNY',
  facts: [
    { date: '2026-09', certainty: 'seen', text: 'Arco; tiles as inline text (千次观看成交金额 4,000.00元); tabs 概览/流量/商品' },
  ],
};
