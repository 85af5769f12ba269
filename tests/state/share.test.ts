/** What did not change keeps its identity; what did change is new, also when it became shorter or vanished. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from '../../utils/state/share';

describe('share', () => {
  it('keeps an equal whole', () => {
    const before = { a: 1, list: [{ b: null }, 'x'] };
    expect(share(before, structuredClone(before))).toBe(before);
  });

  it('keeps the equal parts of a whole that changed', () => {
    const before = { same: { deep: [1, 2] }, other: { n: 1 } };
    const after = share(before, { same: { deep: [1, 2] }, other: { n: 2 } });
    expect(after).not.toBe(before);
    expect(after.same).toBe(before.same);
    expect(after.other).toEqual({ n: 2 });
  });

  it.each([
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [
      [1, 2, 3],
      [1, 2],
    ],
    [[], {}],
    [{}, []],
    [null, {}],
    [undefined, 0],
    [0, null],
  ])('does not take %j for %j', (before: unknown, after: unknown) => {
    const shared = share(before, after);
    expect(shared).not.toBe(before);
    expect(shared).toStrictEqual(after);
  });

  it('always says what the new one says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(share<unknown>(before, after)).toEqual(after);
      }),
    );
  });
});
