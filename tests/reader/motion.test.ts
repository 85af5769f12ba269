import { describe, expect, test } from 'vitest';
import { noteChange, noteRest, restLacking, startMotion } from '../../utils/reader/motion';

/** Watches a number every 100 ms for a while; returns at how many of the last ten seconds' ends it was at rest. */
function secondsAtRest(changesAt: readonly number[], hidden = false): number {
  const motion = startMotion(0);
  const end = (changesAt.at(-1) ?? 0) + 1000;
  let next = 0;
  let rested = 0;
  let restedThisSecond = false;
  for (let at = 20; at <= end; at += 20) {
    let changed = false;
    while (next < changesAt.length && (changesAt[next] as number) <= at) {
      changed = true;
      next++;
    }
    if (changed) noteChange(motion, at);
    else noteRest(motion, at, hidden);
    restedThisSecond ||= restLacking(motion) === 0;
    if (at % 1000 === 0) {
      if (at > end - 10_000 && restedThisSecond) rested++;
      restedThisSecond = false;
    }
  }
  return rested;
}

const every = (ms: number, from: number, times: number) => Array.from({ length: times }, (_, i) => from + i * ms);
const offsets = Array.from({ length: 50 }, (_, i) => i * 20);

describe('a number that changes once a second is read every second', () => {
  test.each(offsets)('when its first change comes %i ms after it was found', (offset) => {
    expect(secondsAtRest(every(1000, offset, 30))).toBeGreaterThanOrEqual(9);
  });

  test.each([1500, 2000, 3000])('or every %i ms', (ms) => {
    expect(secondsAtRest(every(ms, 400, 20))).toBeGreaterThanOrEqual(6);
  });

  test('in a hidden tab as well', () => expect(secondsAtRest(every(1000, 500, 30), true)).toBeGreaterThanOrEqual(9));
});

test('a count-up is not read before its last step', () => {
  // Steps of countup.js near its end: each lasts up to 2.15 times as long as the one before.
  const gaps = [16, 16, 16, 16, 17, 20, 28, 45, 80, 150, 300];
  const motion = startMotion(0);
  let at = 1000;
  noteChange(motion, at);
  for (const gap of gaps) {
    for (let t = at + 16; t < at + gap; t += 16) {
      noteRest(motion, t, false);
      expect(restLacking(motion)).toBeGreaterThan(0);
    }
    at += gap;
    noteChange(motion, at);
  }
  for (let t = at + 100; t <= at + 1500; t += 100) noteRest(motion, t, false);
  expect(restLacking(motion)).toBe(0);
});

test('in a hidden tab an animation that stands still half way is not read', () => {
  const motion = startMotion(0);
  for (const at of [1000, 1016, 1032, 1048, 1064]) noteChange(motion, at);
  for (let t = 2000; t < 20_000; t += 1000) noteRest(motion, t, true);
  expect(restLacking(motion)).toBeGreaterThan(0);
});
