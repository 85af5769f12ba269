/** The law of the outbox: whatever a channel loses, repeats, delays or cuts, the stored session is the same as over a perfect one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../utils/domain/ledger/summary';
import { type Fate, type Step, World } from './channel';

const fate: fc.Arbitrary<Fate> = fc.oneof(
  fc.constantFrom<Fate[]>('ok', 'lost', 'ack-lost', 'undefined', 'refused', 'disconnected', 'twice'),
  fc.record({ late: fc.integer({ min: 1, max: 6 }) }),
);

const step = (reload: fc.Arbitrary<boolean>): fc.Arbitrary<Step> =>
  fc.record({
    afterMs: fc.constantFrom(0, 50, 250, 1000, 3000, 12_000),
    rows: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
    gap: fc.boolean(),
    fate,
    jitter: fc.double({ min: 0, max: 0.99, noNaN: true }),
    reload,
  });

const steps = (reload: fc.Arbitrary<boolean> = fc.constant(false)) => fc.array(step(reload), { minLength: 5, maxLength: 40 });
const SEED = { seed: 20_260_501, numRuns: 150 };

function run(all: readonly Step[], limit?: number): World {
  const world = new World(limit);
  for (const one of all) world.step(one);
  return world;
}

describe('over any channel', () => {
  it('every row and every gap is stored, once, as it was made, and the running summary is that of the rows', () => {
    fc.assert(
      fc.property(steps(), (all) => {
        const world = run(all);
        expect(world.drain()).toBe(true);
        expect(world.rows()).toEqual(world.made);
        expect([...world.stored.extras.values()]).toEqual(expect.arrayContaining(world.gaps));
        expect(world.stored.extras.size).toBe(world.gaps.length);
        expect(world.summary).toEqual(summarise(world.made));
      }),
      SEED,
    );
  });

  it('nothing that left the outbox as acknowledged is missing, at any moment', () => {
    fc.assert(
      fc.property(steps(), (all) => {
        const world = new World();
        for (const one of all) {
          world.step(one);
          const waits = new Set(world.outbox.rows.map((row) => row.seq));
          const stored = new Set(world.rows().map((row) => row.seq));
          for (const row of world.made) expect(waits.has(row.seq) || stored.has(row.seq)).toBe(true);
        }
      }),
      SEED,
    );
  });

  it('a page that is reloaded loses at most what was not acknowledged, and nothing is invented', () => {
    const reload = fc.integer({ min: 0, max: 9 }).map((n) => n === 0);
    fc.assert(
      fc.property(steps(reload), (all) => {
        const world = run(all);
        expect(world.drain()).toBe(true);
        const rows = world.rows();
        for (const row of rows) expect(row).toEqual(world.known.get(row.seq));
        expect(rows).toEqual(expect.arrayContaining(world.made));
        expect(world.summary).toEqual(summarise(rows));
      }),
      SEED,
    );
  });

  it('a full outbox stays bounded, keeps the newest row, and names the time it lost', () => {
    fc.assert(
      fc.property(steps(), (all) => {
        const world = new World(12);
        let most = 0;
        for (const one of all) {
          world.step(one);
          // Rows in flight are not thinned, so a batch larger than half of this small outbox widens it.
          most = Math.max(most, world.outbox.flight?.batch.snapshots.length ?? 0);
          expect(world.outbox.rows.length).toBeLessThanOrEqual(Math.max(12, 2 * (most + 2)));
        }
        expect(world.drain()).toBe(true);
        const stored = new Set(world.rows().map((row) => row.seq));
        const lost = world.made.filter((row) => !stored.has(row.seq));
        const gaps = [...world.stored.extras.values()].filter((gap) => gap.cause === 'not-stored');
        for (const row of lost) expect(gaps.some((gap) => gap.from <= row.at && row.at <= gap.to)).toBe(true);
        const last = world.made.at(-1);
        if (last) expect(stored.has(last.seq)).toBe(true);
      }),
      SEED,
    );
  });
});
