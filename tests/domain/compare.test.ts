/** Sessions on one axis: what stood when, nothing before the first value and after the end, and no sum while a part is unknown. */
import { describe, expect, it } from 'vitest';
import { beside, changeAgainst, totalLine } from '../../utils/domain/compare';
import type { Mark } from '../../utils/domain/session';
import { recorded, row, SECOND, START, source } from './reshape/rows';

const line = (rows: Parameters<typeof recorded>[1], sources = [source('a')], marks: Mark[] = []) => {
  const { session, snapshots } = recorded('s', rows, { sources, marks });
  return totalLine(session, snapshots, marks, 'orders');
};

describe('totalLine', () => {
  it('is in time since the start', () => {
    expect(line([row('s', 'a', 0, 0, 5), row('s', 'a', 1, 10, 8)])).toEqual({
      at: [0, 10_000],
      amounts: [5, 8],
      lengthMs: 10_000,
    });
  });

  it('adds up two streams', () => {
    const rows = [row('s', 'a', 0, 0, 5), row('s', 'b', 0, 0, 100), row('s', 'a', 1, 10, 8)];
    expect(line(rows, [source('a'), source('b')]).amounts).toEqual([105, 108]);
  });

  it('takes the highest of pages that show one stream', () => {
    const rows = [row('s', 'a', 0, 0, 5), row('s', 'b', 0, 0, 4), row('s', 'b', 1, 10, 9)];
    const group = { group: 'g' };
    expect(line(rows, [source('a', 'k', group), source('b', 'l', group)]).amounts).toEqual([5, 9]);
  });

  it('has no sum while one of two streams was not read', () => {
    const gap: Mark = {
      v: 1,
      id: 'g',
      session: 's',
      kind: 'gap',
      source: 'a',
      at: START + 5 * SECOND,
      to: START + 60 * SECOND,
      cause: 'reload',
    };
    const rows = [row('s', 'a', 0, 0, 5), row('s', 'b', 0, 0, 100), row('s', 'b', 1, 30, 120), row('s', 'a', 1, 60, 8)];
    expect(line(rows, [source('a'), source('b')], [gap])).toMatchObject({
      at: [0, 5000, 30_000, 60_000],
      amounts: [105, null, null, 128],
    });
  });
});

describe('beside', () => {
  const short = { at: [0, 50], amounts: [1, 2], lengthMs: 100 };
  const long = { at: [50, 150], amounts: [7, 9], lengthMs: 200 };

  it('lays the starts over each other; a session that is over has no value', () => {
    expect(beside([short, long], 'start', 4)).toEqual({
      at: [0, 50, 100, 150, 200],
      lines: [
        [1, 2, 2, null, null],
        [null, 7, 7, 9, 9],
      ],
    });
  });

  it('stretches each over its own length', () => {
    expect(beside([short, long], 'share', 4)).toEqual({
      at: [0, 0.25, 0.5, 0.75, 1],
      lines: [
        [1, 1, 2, 2, 2],
        [null, 7, 7, 9, 9],
      ],
    });
  });
});

it('a change is told only where both are known, of one currency, and the first is more than 0', () => {
  expect(changeAgainst({ amount: 100 }, { amount: 150 })).toBe(0.5);
  expect(changeAgainst({ amount: 0 }, { amount: 150 })).toBeUndefined();
  expect(changeAgainst(undefined, { amount: 150 })).toBeUndefined();
  expect(changeAgainst({ amount: 100 }, {})).toBeUndefined();
  expect(changeAgainst({ amount: 100, currency: 'CNY' }, { amount: 150, currency: 'USD' })).toBeUndefined();
});
