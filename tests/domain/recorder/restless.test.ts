/** Digits that never rest are said to be so; those that roll now and then are not. */
import { expect, it } from 'vitest';
import type { Look } from '../../../utils/domain/reading';
import { type Moving, movingSince, restless } from '../../../utils/domain/recorder/restless';

const look = (outcome: 'rolling' | 'missing'): Look => ({ outcome, raw: '5', label: '点赞' });

function after(seconds: number, rests: (second: number) => boolean) {
  let moving: Moving = new Map();
  for (let second = 0; second <= seconds; second++) {
    const looks = { likes: look(rests(second) ? 'missing' : 'rolling'), viewers: look('missing') };
    moving = movingSince(moving, { at: 1.8e12, monoMs: second * 1000, looks });
  }
  return restless(moving, seconds * 1000);
}

it('is said after ten seconds without a rest', () => {
  expect(after(9, () => false)).toEqual([]);
  expect(after(10, () => false)).toEqual(['likes']);
});

it('is not said of a number that rested in between', () => expect(after(60, (second) => second % 8 === 0)).toEqual([]));
