/** When numbers that stand still are said to be old because their page fetches nothing any more. */
import { describe, expect, it } from 'vitest';
import type { Look, Reading } from '../../../utils/domain/reading';
import {
  type Fetching,
  fetched,
  NO_FETCHES,
  type Numbers,
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
  /** A look each second. */
  const changes = (...looks: Reading['looks'][]) => {
    let numbers: Numbers = new Map();
    return looks.map((seen, i) => {
      const now = numbersSeen(numbers, seen, i * 1000);
      numbers = now.numbers;
      return now.since;
    });
  };

  it('is not said of one that a window covered for a while, nor of one that is found or lost', () => {
    expect(changes({ orders: number('30') }, { orders: covered }, { orders: number('30') })).toEqual([null, null, null]);
    expect(changes({ orders: number('30') }, { orders: number('30'), items: number('4') }, {})).toEqual([null, null, null]);
  });

  it('is said of one that is another than before, also when its digits rolled in between, and when it was last the old one', () => {
    expect(changes({ orders: number('30') }, { orders: number('31') })).toEqual([null, 0]);
    expect(changes({ orders: number('30') }, { orders: number('30') }, { orders: covered }, { orders: number('31') })).toEqual([
      null,
      null,
      null,
      1000,
    ]);
  });
});

describe('a number that a window covers while the page fetches for the last time', () => {
  /** Looks once a second until `end`; the number is covered in `[from, to)`, and another from `changedAt` on. */
  const silence = (from: number, to: number, changedAt: number, end: number) => {
    let numbers: Numbers = new Map();
    let page = NO_FETCHES;
    for (let ms = 0; ms <= end; ms += 1000) {
      // Fetches every two seconds, the last one at 18 s.
      if (ms % 2000 === 0 && ms <= 18_000) page = fetched(page, ms);
      const raw = ms < changedAt ? '30' : '31';
      const look: Look =
        ms >= from && ms < to
          ? { outcome: 'lost', raw: '', label: '订单' }
          : { outcome: 'number', raw, label: '订单', amount: Number(raw), precision: 0 };
      const seen = numbersSeen(numbers, { orders: look }, ms);
      numbers = seen.numbers;
      if (seen.since !== null) page = numberChanged(page, seen.since);
    }
    return silentSince(page, end);
  };

  it('does not make the page one that is fed otherwise', () => expect(silence(15_000, 40_000, 18_000, 60_000)).toBe(18_000));
  it('does, when it was seen unchanged long after', () => expect(silence(30_000, 40_000, 35_000, 60_000)).toBeNull());
  it('and a page that is fed by a socket is still known as one', () => expect(silence(0, 0, 40_000, 60_000)).toBeNull());
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
