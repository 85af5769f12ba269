/** Time of a show: the plan, what is left with its colour and word, and what was really on air. */
import { describe, expect, test } from 'vitest';
import { hostsOnAir, plannedVsActual } from '../../../utils/domain/rundown-edit/actual';
import { phaseOf, planTimes, showNow } from '../../../utils/domain/rundown-edit/schedule';
import { air, rundown } from './make';

const min = (n: number) => n * 60_000;
const show = rundown('a:10', '~song:4', 'b:10');

describe('the plan', () => {
  test('follows from its start', () => {
    expect(planTimes(show, min(100)).map(({ startAt, endAt }) => [startAt / 60_000, endAt / 60_000])).toEqual([
      [100, 110],
      [110, 114],
      [114, 124],
    ]);
  });

  test.each([
    [min(10), min(10), 'green'],
    [min(2) + 1, min(10), 'green'],
    [min(2), min(10), 'amber'],
    [30_001, min(10), 'amber'],
    [30_000, min(10), 'red'],
    [1, min(10), 'red'],
    [0, min(10), 'over'],
    [-1, min(10), 'over'],
    [min(1), min(2), 'green'],
    [min(0.8), min(2), 'amber'],
    [min(0.3), min(2), 'red'],
  ] as const)('%d ms left of %d are %s', (left, planned, phase) => {
    expect(phaseOf(left, planned)).toBe(phase);
  });
});

describe('now', () => {
  test('tells what is left of the segment and of the show, with words', () => {
    const now = showNow(show, { now: min(9), startedAt: 0, current: 's1', since: 0 });
    expect(now.next?.id).toBe('s2');
    expect(now.segment).toEqual({ plannedMs: min(10), elapsedMs: min(9), leftMs: min(1), phase: 'amber', word: 'soon' });
    expect(now.show).toEqual({ plannedMs: min(24), elapsedMs: min(9), leftMs: min(15), phase: 'green', word: 'left' });
    expect([now.expectedEndAt, now.lateMs]).toEqual([min(24), 0]);
  });

  test('counts on in overtime and says how late the show will end', () => {
    const now = showNow(show, { now: min(13), startedAt: 0, current: 's1', since: 0 });
    expect(now.segment).toMatchObject({ leftMs: -min(3), phase: 'over', word: 'over' });
    expect([now.expectedEndAt, now.lateMs]).toEqual([min(27), min(3)]);
  });

  test('has no time left to tell where nothing was planned, and none before the first segment', () => {
    const untimed = showNow(rundown('a:0'), { now: min(5), startedAt: 0, current: 's1', since: 0 });
    expect(untimed).not.toHaveProperty('segment');
    expect(untimed).not.toHaveProperty('show');
    const before = showNow(show, { now: 0, startedAt: 0 });
    expect([before.current, before.next?.id, before.expectedEndAt]).toEqual([null, 's1', min(24)]);
    expect(showNow(show, { now: 0, startedAt: 0, current: 'gone' }).current).toBeNull();
    expect(showNow(show, { now: -5, startedAt: 0, current: 's1', since: 0 }).segment?.elapsedMs).toBe(0);
  });
});

describe('what really happened', () => {
  const actual = (segments: string[], marks: ReturnType<typeof air>[], ended = false, now = 60) =>
    plannedVsActual(rundown(...segments), marks, { now: min(now), ended });
  const minutes = (result: ReturnType<typeof actual>) =>
    result.segments.map(({ actualMs }) => (actualMs === undefined ? '-' : actualMs / 60_000));

  test('overlapping marks of one product count once; never on air is no 0', () => {
    const result = actual(['a:10', 'b:10', 'c:10'], [air('a', 0, 8), air('a', 5, 12), air('c', 20, 25)]);
    expect(minutes(result)).toEqual([12, '-', 5]);
    expect(result.segments.map(({ skipped }) => skipped)).toEqual([false, true, false]);
  });

  test('a segment that is still to come is not skipped until the show is over', () => {
    expect(actual(['a:1', 'b:1'], [air('a', 0)]).segments[1]?.skipped).toBe(false);
    expect(actual(['a:1', 'b:1'], [air('a', 0)], true).segments[1]?.skipped).toBe(true);
  });

  test('what is on air grows until now', () => {
    const result = actual(['a:10'], [air('a', 50)]);
    expect(minutes(result)).toEqual([10]);
    expect(result.segments[0]?.onAir).toBe(true);
    expect(minutes(actual(['a:10'], [air('a', 50)], false, 40))).toEqual([0]);
  });

  test('concurrent products each count in full', () => {
    expect(minutes(actual(['a:10', 'b:10'], [air('a', 0, 10), air('b', 5, 15)]))).toEqual([10, 10]);
  });

  test('songs are told by title, and the rest is unplanned', () => {
    const result = actual(['~秧歌:3'], [air(null, 0, 4, { title: '秧歌' }), air(null, 5, 6, { title: '抽奖' }), air('x', 7, 8)]);
    expect(minutes(result)).toEqual([4]);
    expect(result.unplanned.map(({ title }) => title)).toEqual(['抽奖', 'x']);
  });

  test('a product shown twice fills its segments in turn, once something else was between', () => {
    expect(minutes(actual(['a:5', 'b:5', 'a:5'], [air('a', 0, 5), air('b', 5, 9), air('a', 9, 12)]))).toEqual([5, 4, 3]);
    expect(minutes(actual(['a:5', 'b:5', 'a:5'], [air('a', 0, 2), air('a', 3, 5), air('b', 5, 9)]))).toEqual([4, 4, '-']);
  });

  test('two hosts on air are a duet', () => {
    const marks = [air('a', 0, 10, { hosts: ['li'] }), air('b', 5, 15, { hosts: ['wang', 'li'] })];
    expect(hostsOnAir(marks, min(7))).toEqual(['li', 'wang']);
    expect(hostsOnAir(marks, min(12))).toEqual(['wang', 'li']);
    expect(hostsOnAir(marks, min(15))).toEqual([]);
  });
});
