/** Which tabs are ordinary web pages, and what is asked for them. */
import { describe, expect, it } from 'vitest';
import { asWebTab, originPattern } from '../../utils/platform/permissions';

describe('asWebTab', () => {
  it.each([
    ['https://compass.jinritemai.com/screen/live?live_room_id=1', 'https://compass.jinritemai.com', 'compass.jinritemai.com'],
    ['http://localhost:5173/practice.html', 'http://localhost:5173', 'localhost:5173'],
  ])('takes %s', (url, origin, host) => {
    expect(asWebTab({ id: 3, url, title: '大屏' })).toEqual({ id: 3, origin, host, title: '大屏' });
  });

  it.each([
    undefined,
    '',
    'about:blank',
    'chrome://settings',
    'chrome-extension://abc/popup.html',
    'file:///tmp/a.html',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/firefox',
    'not an address',
  ])('leaves %s alone', (url) => {
    expect(asWebTab({ id: 3, url })).toBeNull();
  });

  it('leaves a tab without an id alone', () => {
    expect(asWebTab({ url: 'https://a.example/' })).toBeNull();
  });
});

describe('originPattern', () => {
  it.each([
    ['https://a.example', 'https://a.example/*'],
    ['http://localhost:5173', 'http://localhost/*'],
    ['http://[::1]:80', 'http://[::1]/*'],
  ])('%s → %s', (origin, pattern) => {
    expect(originPattern(origin)).toBe(pattern);
  });
});
