import type { AdapterHints } from './adapter';

/** Kuaishou shop helper. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const kuaishou: AdapterHints = {
  id: 'kuaishou',
  platform: '快手小店',
  matches: ['https://zs.kwaixiaodian.com/page/helper*', 'https://zs.kwaixiaodian.com/control*'],
  currency: 'CNY',
  facts: [
    {
      date: '2022-01',
      certainty: 'seen',
      text: 'React + antd; a tile is label line, number line, sub-metric line; unit 人 in a node of its own',
    },
    { date: '2022-01', certainty: 'seen', text: 'the page wants its tab in front' },
  ],
};
