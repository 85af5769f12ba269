import type { AdapterHints } from './adapter';

/** Facebook Live Producer. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const facebook: AdapterHints = {
  id: 'facebook',
  platform: 'Facebook Live',
  matches: ['https://www.facebook.com/live/producer*'],
  facts: [{ date: '2026-08', certainty: 'seen', text: 'viewers beside an icon, without a word' }],
};
