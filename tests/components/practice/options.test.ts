/** What the address of the practice page asks for, and what a mistyped one falls back to. */
import { expect, test } from 'vitest';
import { readOptions } from '../../../components/practice/options';

const USUAL = {
  seed: 1,
  speed: 1,
  digits: 'roll',
  minutes: 180,
  refreshMs: 3_000,
  layout: 'console',
  tab: 'overview',
};

test.each([
  ['', {}],
  ['?seed=42&speed=60', { seed: 42, speed: 60 }],
  ['?speed=0', { speed: 0 }],
  ['?speed=-4', { speed: 0 }],
  ['?speed=fast&duration=&refresh=x', {}],
  ['?lang=zh-CN', { language: 'zh-CN' }],
  ['?lang=zh', { language: 'zh-CN' }],
  ['?lang=en-GB', { language: 'en' }],
  ['?lang=fr', {}],
  ['?t=600', { startMs: 600_000 }],
  ['?t=0', { startMs: 0 }],
  ['?state=before', { phase: 'before' }],
  ['?state=over', {}],
  ['?digits=plain&duration=30', { digits: 'plain', minutes: 30 }],
  ['?theme=dark&layout=screen&tab=traffic&refresh=500', { theme: 'dark', layout: 'screen', tab: 'traffic', refreshMs: 500 }],
])('%s', (search, asked) => {
  expect(readOptions(search)).toEqual({ ...USUAL, ...asked });
});

test('a seed may be a word, and different words are different shows', () => {
  expect(readOptions('?seed=qinyuan').seed).toBe(readOptions('?seed=qinyuan').seed);
  expect(readOptions('?seed=qinyuan').seed).not.toBe(readOptions('?seed=linxian').seed);
});
