import type { AdapterHints } from './adapter';

/** WeChat Channels (视频号): live console and 视频号数据罗盘. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const wechatChannels: AdapterHints = {
  id: 'wechat-channels',
  platform: '微信视频号',
  matches: ['https://channels.weixin.qq.com/platform/live/*', 'https://channels.weixin.qq.com/compass/*'],
  currency: 'CNY',
  facts: [
    {
      date: '2026-08',
      certainty: 'seen',
      text: 'wujie: open shadow root and same-origin iframe; core data top left, updated each second',
    },
    { date: '2026-08', certainty: 'unknown', text: 'markup of the numbers' },
  ],
};
