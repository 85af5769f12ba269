import { describe, expect, test } from 'vitest';
import { adapterFor } from '../../utils/adapters';
import { isOtherStream, keyOf } from '../../utils/adapters/match';
import { groupFor, groupsOfSources } from '../../utils/domain/source-groups';

const key = (href: string) => keyOf(href, adapterFor(href));
const source = (href: string) => {
  const adapter = adapterFor(href);
  return { key: key(href), ...(adapter ? { adapter: adapter.id } : {}) };
};
const CONSOLE = 'https://buyin.jinritemai.com/dashboard/live/control';
const SCREEN = 'https://compass.jinritemai.com/screen/live/shop?live_room_id=';

describe('a dashboard is known again', () => {
  test.each([
    ['the same address', 'https://a.example/live?roomId=1', 'https://a.example/live?roomId=1', true],
    ['a parameter that names no stream', 'https://a.example/live?tab=2&t=99', 'https://a.example/live?tab=3', true],
    ['what stands behind #', 'https://a.example/live#/x', 'https://a.example/live#/y', true],
    ['another room', 'https://a.example/live?roomId=1', 'https://a.example/live?roomId=2', false],
    ['another path', 'https://a.example/live', 'https://a.example/goods', false],
    ['another host', 'https://a.example/live', 'https://b.example/live', false],
    ['the same stream of a known platform on another page', `${SCREEN}7`, `${SCREEN}7&tab=goods`, true],
  ])('by %s', (_, a, b, same) => expect(key(a) === key(b)).toBe(same));

  test('another route of the same site is not another stream, another room is', () => {
    expect(isOtherStream(key('https://a.example/live'), key('https://a.example/goods'))).toBe(false);
    expect(isOtherStream(key('https://a.example/live?roomId=1'), key('https://a.example/goods?id=5'))).toBe(false);
    expect(isOtherStream(key('https://a.example/live?roomId=1'), key('https://a.example/live?roomId=2'))).toBe(true);
    expect(isOtherStream(key(`${SCREEN}7`), key(`${SCREEN}8`))).toBe(true);
  });
});

describe('what shows the same stream', () => {
  test('console and big screen of one platform are one group', () => {
    const console = source(CONSOLE);
    expect(groupFor(source(`${SCREEN}7`), [console])).toBe(groupFor(console, []));
  });

  test('two big screens with different rooms are two', () => {
    const first = source(`${SCREEN}7`);
    expect(groupFor(source(`${SCREEN}8`), [first])).not.toBe(groupFor(first, []));
  });

  test('platforms, and pages that nobody described, stand for themselves', () => {
    expect(groupFor(source('https://jlive.jd.com/bigScreen?id=1'), [])).not.toBe(groupFor(source(CONSOLE), []));
    expect(groupFor(source('https://a.example/live'), [])).toBeUndefined();
  });

  test('only grouped sources are named', () => {
    expect(groupsOfSources([{ id: 'a', group: 'douyin' }, { id: 'b' }])).toEqual({ a: 'douyin' });
  });
});
