/** The file of taught pages: what we write is read back, and what a stranger may send is refused by its name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../utils/domain/profile';
import { isPlainSelector } from '../../utils/schema/profile';
import { readProfileFile, writeProfileFile } from '../../utils/schema/profile-file';

const AT = 1_777_000_000_000;
const profile = (more: object = {}): Profile => ({
  v: 1,
  key: 'https://live.example/room/*',
  origin: 'https://live.example',
  platform: '某平台',
  title: '大屏',
  places: [{ metric: 'orders', label: '乡亲捧场', path: ['#host', '.board > b:nth-of-type(2)'], unit: '万', beside: '乙店' }],
  refused: [{ metric: 'revenue', label: '预估' }],
  changedAt: AT,
  ...more,
});
const bytes = (text: string) => new TextEncoder().encode(text);
const file = (profiles: object[], more: object = {}) =>
  bytes(JSON.stringify({ format: 'anchor-desk-dashboards', version: 1, app: '0.1.0', madeAt: AT, profiles, ...more }));
const place = (more: object) => profile({ places: [{ metric: 'orders', label: '', path: ['b'], ...more }] });

it('gives back what was written', () => {
  const profiles = [
    profile(),
    profile({ key: 'https://live.example/other', places: [], refused: [{ metric: 'items', label: 'x' }] }),
  ];
  expect(readProfileFile(bytes(writeProfileFile(profiles, '0.1.0', AT)))).toEqual({ ok: true, profiles });
});

describe('refuses', () => {
  it.each([
    ['not-json', bytes('{"format":"anchor-desk-dash')],
    ['not-json', new Uint8Array([0xff, 0xfe, 0x00])],
    ['too-big', bytes(' '.repeat(2 * 1024 * 1024 + 1))],
    ['too-deep', bytes('['.repeat(11) + ']'.repeat(11))],
    ['other-file', bytes('null')],
    ['other-file', bytes('[1]')],
    ['other-file', bytes('{"format":"anchor-desk-backup"}')],
    ['newer', file([profile()], { version: 2 })],
    ['empty', file([])],
    ['damaged', file([profile(), profile()])],
    ['damaged', file([profile({ extra: 1 })])],
    ['damaged', file([profile({ v: 2 })])],
    ['damaged', file([place({ metric: 'hearts' })])],
    ['damaged', file([place({ unit: '斤' })])],
    ['damaged', file([place({ label: 'x'.repeat(81) })])],
    ['damaged', file([place({ path: [], label: '' })])],
    ['damaged', file([profile({ changedAt: 1 })])],
    ['damaged', bytes(new TextDecoder().decode(file([profile()])).replace('"v":1', '"v":1,"__proto__":{"polluted":true}'))],
    [
      'damaged',
      bytes(new TextDecoder().decode(file([profile()])).replace('"v":1', '"v":1,"constructor":{"prototype":{"polluted":true}}')),
    ],
    ['origin', file([profile({ origin: 'file://' })])],
    ['origin', file([profile({ origin: 'chrome-extension://abc', key: 'chrome-extension://abc/x' })])],
    ['origin', file([profile({ origin: 'https://live.example/', key: 'https://live.example//' })])],
    ['origin', file([profile({ key: 'https://bank.example/room/*' })])],
    ['origin', file([profile({ key: 'https://live.example.evil/room' })])],
    ['selector', file([place({ path: ['b, i'] })])],
    ['selector', file([place({ path: ['*'] })])],
    ['selector', file([place({ path: [':has(b)'] })])],
    ['selector', file([place({ path: ['input[value^="a"]'] })])],
    ['selector', file([place({ path: ['b'.repeat(257)] })])],
    ['selector', file([place({ path: [''] })])],
  ] as const)('%s', (reason, given) => {
    expect(readProfileFile(given)).toEqual({ ok: false, reason });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a selector', () => {
  it.each([
    'b',
    '#host',
    '.board > b',
    'x-tile[data-e2e="live-gmv"] b:nth-child(3)',
    '.a\\:b',
    '#\\31 2',
    '[aria-label="成交 金额"]',
    'tr:nth-of-type(2) > td:nth-of-type(12)',
  ])('%s names a place', (text) => expect(isPlainSelector(text)).toBe(true));

  it('of any text is judged in no time and never by an exception', () => {
    const nasty = fc.array(
      fc.constantFrom('a', '.a', '#', '\\', '"', '[', ']', '[a="', '"]', ' > ', ' ', ':nth-child(', '1', ')', '\\31 '),
    );
    fc.assert(
      fc.property(nasty, (parts) => typeof isPlainSelector(parts.join('').slice(0, 300)) === 'boolean'),
      { seed: 7, numRuns: 2000 },
    );
    // Each of these makes a careless pattern try all ways to cut it up.
    for (const text of ['.a'.repeat(127), `${'a-'.repeat(120)}!`, `${'\\31 '.repeat(60)}!`, `${'a '.repeat(120)}!`])
      expect(typeof isPlainSelector(text)).toBe('boolean');
  });
});
