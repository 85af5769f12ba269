/** The order of rows: by sequence within a source whatever the clock says, sources merged by time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../utils/domain/reading';
import { inOrder } from '../../utils/domain/snapshot-order';

const row = (source: string, seq: number, at: number): Snapshot => ({
  v: 1,
  session: 's',
  source,
  seq,
  at,
  monoMs: 0,
  boot: 'b',
  values: {},
});
const names = (rows: Snapshot[]) => rows.map((r) => `${r.source}${r.seq}`);

describe('inOrder', () => {
  it('goes by sequence when a clock was set back', () => {
    expect(names(inOrder([row('a', 2, 5), row('a', 0, 100), row('a', 1, 110)]))).toEqual(['a0', 'a1', 'a2']);
  });

  it('merges sources by time', () => {
    expect(names(inOrder([row('b', 0, 15), row('a', 1, 20), row('a', 0, 10), row('b', 1, 25)]))).toEqual([
      'a0',
      'b0',
      'a1',
      'b1',
    ]);
  });

  it('gives the same for any order of the rows, keeps each, and leaves the argument alone', () => {
    const rows = fc.uniqueArray(fc.record({ source: fc.constantFrom('a', 'b', 'c'), seq: fc.nat(30), at: fc.nat(1000) }), {
      selector: ({ source, seq }) => `${source}${seq}`,
    });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (parts, random) => {
        // Two sources at the same millisecond have no order; give every row its own.
        const all = parts.map(({ source, seq, at }, i) => row(source, seq, at * 100 + i));
        const shuffled = all.toSorted(() => ((random.next().value ?? 0) % 3) - 1);
        const before = names(shuffled);
        expect(names(inOrder(shuffled))).toEqual(names(inOrder(all)));
        expect(names(shuffled)).toEqual(before);
        expect(inOrder(all)).toHaveLength(all.length);
        for (const source of ['a', 'b', 'c']) {
          const own = inOrder(all).filter((r) => r.source === source);
          expect(own).toEqual(own.toSorted((x, y) => x.seq - y.seq));
        }
      }),
    );
  });
});
