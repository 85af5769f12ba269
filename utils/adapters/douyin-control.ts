import type { AdapterHints } from './adapter';

/** Douyin 中控台: the page a host or shop runs a stream from. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const douyinControl: AdapterHints = {
  id: 'douyin-control',
  platform: '抖音中控台',
  matches: [
    'https://buyin.jinritemai.com/dashboard/live/control*',
    'https://fxg.jinritemai.com/ffa/buyin/dashboard/live/control*',
  ],
  currency: 'CNY',
  live: [{ date: '2026-01', selector: 'span[class^="liveTag"]' }],
  notLive: [{ date: '2026-01', selector: 'div[class^="noLiveData"]' }],
  ended: [{ date: '2026-01', selector: 'svg[class^="liveOverCloseIcon"]' }],
  facts: [
    {
      date: '2026-01',
      certainty: 'seen',
      text: 'antd fork auxo-*; product rows read number then label; summary dialog at the end',
    },
    { date: '2026-01', certainty: 'unknown', text: 'wording of the headline tiles' },
  ],
};
