/** Whatever a stream did, its parts come to what the whole came to: no sale is in both, none is lost. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { doubtOf, wholeOf } from '../../../utils/domain/campaign/figures';
import { mergeRecorded } from '../../../utils/domain/reshape/merge';
import type { Recorded } from '../../../utils/domain/reshape/recorded';
import { splitRecorded } from '../../../utils/domain/reshape/split';
import { recorded, row, run, SECOND, START, source } from './rows';

/** A step of a counter: growth, or (rarely) a new beginning. */
const step = fc.oneof({ weight: 12, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.constant(null) });
const counter = fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.array(step, { minLength: 8, maxLength: 60 }));

function rowsOf(id: string, [first, steps]: [number, (number | null)[]]) {
  let amount = first;
  return steps.map((grown, i) => {
    amount = grown === null ? 0 : amount + grown;
    return row('s', id, i, i, amount);
  });
}

const total = ({ session }: Recorded) => {
  const { orders } = session.summary.metrics;
  return orders ? wholeOf(orders) : 0;
};

function cut(whole: Recorded, second: number, ids: [string, string]): Recorded[] {
  const split = splitRecorded(whole, START + second * SECOND, ids);
  return split.ok ? split.parts : [whole];
}

it('two parts, and three, of one or two pages sum to the whole', () => {
  fc.assert(
    fc.property(counter, fc.option(counter), fc.nat(60), fc.nat(60), (a, b, first, again) => {
      const rows = [...rowsOf('a', a), ...(b ? rowsOf('b', b) : [])];
      const whole = recorded('s', rows, { sources: [source('a'), source('b')] });
      const two = cut(whole, first, ['p', 'q']);
      expect(two.reduce((sum, part) => sum + total(part), 0)).toBe(total(whole));
      const three = two.flatMap((part, n) => cut(part, again, [`p${n}`, `q${n}`]));
      expect(three.reduce((sum, part) => sum + total(part), 0)).toBe(total(whole));
    }),
  );
});

it('a later part is not merged past the one before it, whose sales would be in two sessions', () => {
  const [one, two] = cut(recorded('s', run('s', 'a', 100, 200, 500)), 150, ['p', 'q']) as [Recorded, Recorded];
  const earlier = recorded('x', run('x', 'a', 0, 50, 400));
  expect(mergeRecorded([earlier, two], 'm')).toEqual({ ok: false, reason: 'part-missing' });
  for (const parts of [
    [earlier, one, two],
    [one, two],
    [earlier, one],
  ])
    expect(mergeRecorded(parts, 'm').ok).toBe(true);
  const whole = mergeRecorded([two, one], 'm');
  expect(whole.ok && total(whole.recorded)).toBe(total(one) + total(two));
});

it('a part never comes to less than nothing, and keeps the doubts of both its ends', () => {
  const refunded = [...Array.from({ length: 10 }, (_, i) => row('s', 'a', i, i, 100 - i))];
  const [, later] = cut(recorded('s', refunded), 5, ['p', 'q']);
  expect(later && total(later)).toBe(0);
  const rounded = refunded.map((one, i) => ({
    ...one,
    values: { orders: { state: 'ok' as const, raw: '', label: '', amount: 10_000 + i * 1000, precision: 500 } },
  }));
  const [, second] = cut(recorded('s', rounded), 5, ['p', 'q']);
  const orders = second?.session.summary.metrics.orders;
  expect(orders && [wholeOf(orders), doubtOf(orders)]).toEqual([5000, 1000]);
});
