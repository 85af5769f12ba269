import type { AdapterHints } from './adapter';

/** YouTube Studio live control room. Facts: shared knowledge of public tools and help pages; nobody here has opened the live page. */
export const youtube: AdapterHints = {
  id: 'youtube',
  platform: 'YouTube',
  matches: ['https://studio.youtube.com/video/*/livestreaming*'],
  sessionKey: { path: /\/video\/([\w-]+)\/livestreaming/ },
  facts: [
    { date: '2026-01', certainty: 'seen', text: 'labels; no orders' },
    { date: '2026-01', certainty: 'likely', text: 'custom elements with shadow roots' },
  ],
};
