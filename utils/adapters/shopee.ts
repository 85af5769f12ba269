import type { AdapterHints } from './adapter';

/** Shopee creator centre, one address per country. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const shopee: AdapterHints = {
  id: 'shopee',
  platform: 'Shopee Live',
  matches: [
    'https://creator.shopee.co.id/dashboard/live/*',
    'https://creator.shopee.vn/dashboard/live/*',
    'https://creator.shopee.co.th/dashboard/live/*',
    'https://creator.shopee.com.my/dashboard/live/*',
    'https://creator.shopee.ph/dashboard/live/*',
    'https://creator.shopee.sg/dashboard/live/*',
  ],
  sessionKey: { path: /\/dashboard\/live\/(\w+)/ },
  byHost: {
    'creator.shopee.co.id': { currency: 'IDR', groups: 'dot' },
    'creator.shopee.vn': { currency: 'VND', groups: 'dot' },
    'creator.shopee.co.th': { currency: 'THB' },
    'creator.shopee.com.my': { currency: 'MYR' },
    'creator.shopee.ph': { currency: 'PHP' },
    'creator.shopee.sg': { currency: 'SGD' },
  },
  facts: [
    {
      date: '2025-01',
      certainty: 'seen',
      text: 'addresses; in Indonesia and Vietnam the dot parts the thousands (Rp 1.234.567)',
    },
    { date: '2025-01', certainty: 'unknown', text: 'markup' },
  ],
};
