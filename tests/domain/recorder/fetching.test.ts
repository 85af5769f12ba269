/** When numbers that stand still are said to be old because their page fetches nothing any more. */
import { describe, expect, it } from 'vitest';
import type { Look, Reading } from '../../../utils/domain/reading';
import {
  type Fetching,
  fetched,
  NO_FETCHES,
  numberChanged,
  numbersSeen,
  silentSince,
} from '../../../utils/domain/recorder/fetching';

const heard = (times: readonly number[], state: Fetching = NO_FETCHES) => times.reduce(fetched, state);
/** Ten fetches, one every `every` ms; the last at 9 × `every`. */
const regular = (every: number) => heard(Array.from({ length: 10 }, (_, i) => i * every));

describe('a page that fetched every two seconds', () => {
  const page = regular(2000);

  it('is not said to have stopped before ten seconds, and then with the time of its last fetch', () => {
    expect(silentSince(page, 28_000)).toBeNull();
    expect(silentSince(page, 28_001)).toBe(18_000);
    expect(silentSince(page, 3_600_000)).toBe(18_000);
  });

  it('goes on with the next fetch, and its next silence is noticed as well', () => {
    const again = fetched(page, 80_000);
    expect(silentSince(again, 80_100)).toBeNull();
    expect(silentSince(again, 90_001)).toBe(80_000);
  });

  it('is let be once a number has changed without a fetch: it is fed by a socket', () => {
    expect(silentSince(numberChanged(page, 25_000), 60_000)).toBeNull();
    expect(silentSince(numberChanged(fetched(page, 20_000), 21_900), 60_000)).toBe(20_000);
  });
});

describe('whether a number changed', () => {
  const number = (raw: string): Look => ({ outcome: 'number', raw, label: '订单', amount: Number(raw), precision: 0 });
  const covered: Look = { outcome: 'rolling', raw: '', label: '订单' };
  const changes = (...looks: Reading['looks'][]) => {
    let numbers: ReadonlyMap<string, string> = new Map();
    return looks.map((seen) => {
      const now = numbersSeen(numbers, seen);
      numbers = now.numbers;
      return now.changed;
    });
  };

  it('is not said of one that a window covered for a while, nor of one that is found or lost', () => {
    expect(changes({ orders: number('30') }, { orders: covered }, { orders: number('30') })).toEqual([false, false, false]);
    expect(changes({ orders: number('30') }, { orders: number('30'), items: number('4') }, {})).toEqual([false, false, false]);
  });

  it('is said of one that is another than before, also when its digits rolled in between', () => {
    expect(changes({ orders: number('30') }, { orders: number('31') })).toEqual([false, true]);
    expect(changes({ orders: number('30') }, { orders: covered }, { orders: number('31') })).toEqual([false, false, true]);
  });
});

it('a page that fetches every eight seconds is given forty', () => {
  expect(silentSince(regular(8000), 72_000 + 40_000)).toBeNull();
  expect(silentSince(regular(8000), 72_000 + 40_001)).toBe(72_000);
});

describe('nothing is said of a page', () => {
  it('that never fetched', () => expect(silentSince(NO_FETCHES, 1e9)).toBeNull());
  it('that fetched a few times while it loaded', () => expect(silentSince(heard([0, 900, 2000, 2900]), 1e6)).toBeNull());
  it('that fetches now and then', () =>
    expect(silentSince(heard([0, 1000, 9000, 9500, 31_000, 33_000, 70_000]), 1e6)).toBeNull());
  it('that fetches every two minutes', () => expect(silentSince(regular(120_000), 1e8)).toBeNull());
  it('whose many requests were one load', () => {
    expect(silentSince(heard(Array.from({ length: 60 }, (_, i) => i * 20)), 1e6)).toBeNull();
  });
});

it('several requests at a time are one, and a late report of an older one changes nothing', () => {
  const bursts = Array.from({ length: 10 }, (_, i) => [i * 3000, i * 3000 + 40, i * 3000 + 90]).flat();
  const page = heard(bursts);
  // From the last of a burst to the first of the next: 2910 ms, five of them.
  expect(silentSince(page, 27_090 + 14_550)).toBeNull();
  expect(silentSince(page, 27_090 + 14_551)).toBe(27_090);
  expect(fetched(page, 26_000)).toEqual(page);
});
