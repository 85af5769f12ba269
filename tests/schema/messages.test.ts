import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGES, type MessageType } from '../../utils/schema/messages';
import { row } from '../database/rows';

const fits = (type: MessageType, data: unknown) => MESSAGES[type].safeParse(data).success;
const batch = (snapshot: unknown) => ({ boot: 'b', snapshots: [snapshot], gaps: [], marks: [] });
const value = (more: object) => row(0, 1, { values: { orders: { state: 'ok', raw: '1', label: 'x', amount: 1, ...more } } });

describe('a batch of snapshots', () => {
  it('fits as the recorder makes it', () => expect(fits('store', batch(row(0, 1)))).toBe(true));

  it.each([
    ['a fraction', value({ amount: 1.5 })],
    ['infinity', value({ amount: Infinity })],
    ['not a number', value({ amount: Number.NaN })],
    ['a number that is not kept exactly', value({ amount: 2 ** 53 })],
    ['a text for a number', value({ amount: '1' })],
    ['a state that is none', value({ state: 'fine' })],
    ['a raw text too long', value({ raw: 'x'.repeat(65) })],
    ['a currency that is none', value({ currency: '元' })],
    ['an unknown metric', row(0, 1, { values: { hearts: { state: 'ok', raw: '1', label: 'x' } } as never })],
    ['an unknown field', { ...row(0, 1), extra: 1 }],
    ['seconds for milliseconds', row(0, 1, { at: 1_777_000_000 })],
    ['a negative sequence number', row(-1, 1)],
    ['another schema number', { ...row(0, 1), v: 2 }],
    ['a polluting key', JSON.parse('{"v":1,"__proto__":{"polluted":true}}')],
  ])('is refused with %s', (_, snapshot) => expect(fits('store', batch(snapshot))).toBe(false));

  it('is refused when it is longer than an outbox sends', () => {
    const snapshots = Array.from({ length: 501 }, (_, i) => row(i, 1));
    expect(fits('store', { boot: 'b', snapshots, gaps: [], marks: [] })).toBe(false);
  });
});

it('lets a page make marks of its numbers, and of nothing that a person does', () => {
  const mark = { v: 1, id: 'm', session: 's', at: 1_777_000_000_000 };
  const given = (one: object) => fits('store', { boot: 'b', snapshots: [], gaps: [], marks: [{ ...mark, ...one }] });
  expect(given({ kind: 'fall', source: 'a', metric: 'orders', from: 3, to: 2 })).toBe(true);
  expect(given({ kind: 'cue', text: 'FORGED', tone: 'stop' })).toBe(false);
  expect(given({ kind: 'correction', metric: 'orders', amount: 9, reason: 'x' })).toBe(false);
});

it('refuses a mark without what its kind needs', () => {
  const mark = { v: 1, id: 'm', session: 's', at: 1_777_000_000_000 };
  expect(fits('addMark', { ...mark, kind: 'note', text: 'x' })).toBe(true);
  expect(fits('addMark', { ...mark, kind: 'note' })).toBe(false);
  expect(fits('addMark', { ...mark, kind: 'correction', metric: 'orders', amount: 3, reason: '' })).toBe(false);
  expect(fits('addMark', { ...mark, kind: 'applause' })).toBe(false);
});

it('takes anything without throwing, and leaves the prototype alone', () => {
  const types = Object.keys(MESSAGES) as MessageType[];
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.anything({ withNullPrototype: true, withBigInt: true }), (type, data) => {
      expect(typeof fits(type, data)).toBe('boolean');
    }),
    { seed: 3, numRuns: 3000 },
  );
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
