/** One press ends a session, a few seconds later; it can be taken back, hurried, and is not lost when the page goes. */
import { expect, it } from 'vitest';
import { createEnding } from '../../utils/state/ending';
import { handTiming } from './hand-timing';

function begin() {
  const timing = handTiming();
  const ended: number[] = [];
  const ending = createEnding(() => ended.push(timing.now()), timing);
  return { timing, ended, ending };
}

it('ends four seconds after one press, once', () => {
  const { timing, ended, ending } = begin();
  const at = timing.now();
  ending.press();
  expect(ending.endsAt.value).toBe(at + 4000);
  timing.pass(3999);
  expect(ended).toEqual([]);
  timing.pass(60_000);
  expect(ended).toEqual([at + 4000]);
  expect(ending.endsAt.value).toBeNull();
});

it('can be taken back', () => {
  const { timing, ended, ending } = begin();
  ending.press();
  ending.undo();
  timing.pass(60_000);
  expect(ended).toEqual([]);
});

it('takes a second press for impatience, a double click for one press', () => {
  const { timing, ended, ending } = begin();
  ending.press();
  timing.pass(200);
  ending.press();
  expect(ended).toHaveLength(0);
  timing.pass(600);
  ending.press();
  expect(ended).toHaveLength(1);
  timing.pass(60_000);
  expect(ended).toHaveLength(1);
});

it('ends at once when the page goes away meanwhile, and only then', () => {
  const { ended, ending } = begin();
  ending.flush();
  expect(ended).toHaveLength(0);
  ending.press();
  ending.flush();
  expect(ended).toHaveLength(1);
});
