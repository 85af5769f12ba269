import type { AdapterHints } from './adapter';

/** Douyin 罗盘大屏: the big screen of one stream (and, under shop/single, of a shop day). Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const douyinCompass: AdapterHints = {
  id: 'douyin-compass',
  platform: '抖音罗盘大屏',
  matches: ['https://compass.jinritemai.com/screen/*'],
  sessionKey: { param: 'live_room_id' },
  elsewhere: /^\/screen\/(shop\/single|list\/)/,
  currency: 'CNY',
  quirks: { wanPositionMark: true },
  facts: [
    {
      date: '2026-05',
      certainty: 'seen',
      text: 'shop-day screen: light DOM, big number one digit per element, 万 as a position mark',
    },
    { date: '2026-05', certainty: 'likely', text: 'per-stream screens are built alike; the block 近5分钟 repeats the labels' },
    { date: '2022-01', certainty: 'seen', text: 'digits were an Odometer' },
  ],
};
