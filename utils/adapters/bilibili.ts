import type { AdapterHints } from './adapter';

/** Bilibili live centre. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const bilibili: AdapterHints = {
  id: 'bilibili',
  platform: '哔哩哔哩直播',
  matches: ['https://link.bilibili.com/p/center/index*'],
  facts: [{ date: '2026-01', certainty: 'seen', text: 'number formats such as 9.4万+ and 10万+: at least' }],
};
