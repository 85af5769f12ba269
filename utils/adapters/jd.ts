import type { AdapterHints } from './adapter';

/** JD Live: big screen and console. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const jd: AdapterHints = {
  id: 'jd',
  platform: '京东直播',
  matches: ['https://jlive.jd.com/bigScreen*', 'https://jlive.jd.com/index*'],
  sessionKey: { param: 'id' },
  currency: 'CNY',
  facts: [
    {
      date: '2026-07',
      certainty: 'seen',
      text: 'addresses; umi/antd-pro with unhashed classes; the shop-day number pads leading zeros in spans of their own',
    },
    { date: '2026-07', certainty: 'likely', text: '引导成交 includes similar goods, so it is no revenue of the stream' },
    { date: '2026-07', certainty: 'unknown', text: 'markup of the numbers' },
  ],
};
