/** Thinning leaves minute values, and every table of a session as it was: what was sold while on air, first, last, highest, all growth. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onAirSeries } from '../../../utils/domain/ledger/on-air';
import { onAirTable } from '../../../utils/domain/ledger/on-air-table';
import { checkRecord } from '../../../utils/domain/merge/check';
import type { Snapshot, Value } from '../../../utils/domain/reading';
import { seal } from '../../../utils/domain/sealed/sealed';
import { monthsBefore, thinRows } from '../../../utils/domain/sealed/thin';
import type { Mark, Session } from '../../../utils/domain/session';
import { lagOf } from '../../../utils/domain/show-lag';
import { recorded, SECOND, START, source } from '../reshape/rows';

const value = (amount: number, more: Partial<Value> = {}): Value => ({
  state: 'ok',
  raw: String(amount),
  label: 'x',
  amount,
  precision: 0,
  ...more,
});

/** Orders that grow, are refunded now and then, begin anew rarely; viewers that come and go; every fifth number in motion. */
function stream(id: string, grow: readonly number[], everySeconds: number): Snapshot[] {
  let orders = 100;
  return grow.map((by, i) => {
    orders = by === -99 ? 0 : Math.max(0, orders + by);
    const at = START + i * everySeconds * SECOND;
    return {
      v: 1 as const,
      session: 's',
      source: id,
      seq: i,
      at,
      monoMs: at - START,
      boot: 'b',
      values: {
        viewers: value(500 + ((i * 37) % 211)),
        orders: i % 5 === 4 ? { state: 'rolling' as const, raw: '…', label: 'x' } : value(orders),
        revenue: value(orders * 3990, { currency: 'CNY' }),
      },
    };
  });
}

const step = fc.oneof(
  { weight: 20, arbitrary: fc.nat(9) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: -1 }) },
  { weight: 1, arbitrary: fc.constant(-99) },
);
const shows = fc.array(fc.record({ from: fc.nat(1500), length: fc.integer({ min: 1, max: 600 }) }), { maxLength: 4 });

function sessionOf(rows: Snapshot[], on: readonly { from: number; length: number }[]): { session: Session; marks: Mark[] } {
  const marks = on.map(({ from, length }, i): Mark => {
    const at = START + from * SECOND;
    return { v: 1, id: `m${i}`, session: 's', kind: 'on-air', at, until: at + length * SECOND, title: `p${i}` };
  });
  return { session: recorded('s', rows, { marks, sources: [source('a'), source('b')] }).session, marks };
}

function tables(session: Session, rows: Snapshot[], marks: Mark[]) {
  const on = marks.filter((mark) => mark.kind === 'on-air');
  return [0, lagOf(session)].map((lagMs) => onAirTable(on, onAirSeries(rows), { lagMs, now: session.endedAt ?? 0 }));
}

describe('thinRows', () => {
  it('keeps what was sold while on air, the totals that a file can prove, and a value for every minute', () => {
    let thinned = 0;
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 60, maxLength: 400 }),
        fc.option(fc.array(step, { maxLength: 200 })),
        shows,
        (a, b, on) => {
          const rows = [...stream('a', a, 3), ...stream('b', b ?? [], 7)];
          const { session, marks } = sessionOf(rows, on);
          const left = thinRows(session, rows, marks);
          if (!left) return;
          thinned++;
          expect(tables(session, left, marks)).toEqual(tables(session, rows, marks));
          const minutes = (of: Snapshot[]) => new Set(of.map((row) => `${row.source} ${Math.floor(row.at / 60_000)}`));
          expect(minutes(left)).toEqual(minutes(rows));
          const record = { session: { ...session, thinned: { at: START, everyMs: 60_000 } }, marks, sealed: seal(left) };
          const { running: _, ...summary } = session.summary;
          expect(checkRecord({ ...record, session: { ...record.session, summary } })).toMatchObject({
            ok: true,
            note: 'thinned',
          });
        },
      ),
      { numRuns: 150 },
    );
    expect(thinned).toBeGreaterThan(120);
  });

  it('makes three hours of a reading a second about as many rows as minutes', () => {
    const rows = stream(
      'a',
      Array.from({ length: 10_800 }, (_, i) => i % 3),
      1,
    );
    const { session, marks } = sessionOf(rows, []);
    const left = thinRows(session, rows, marks);
    expect(left?.length).toBeGreaterThanOrEqual(180);
    expect(left?.length).toBeLessThan(200);
  });

  it('leaves a session alone when nothing could be left out', () => {
    const rows = stream('a', [1, 1, 1], 90);
    expect(thinRows(sessionOf(rows, []).session, rows, [])).toBeNull();
  });
});

it('a file whose minute values contradict its totals is refused', () => {
  const rows = stream(
    'a',
    Array.from({ length: 300 }, () => 2),
    2,
  );
  const { session, marks } = sessionOf(rows, []);
  const left = thinRows(session, rows, marks) ?? [];
  const { running: _, ...summary } = session.summary;
  const record = { session: { ...session, summary, thinned: { at: START, everyMs: 60_000 } }, marks, sealed: seal(left) };
  expect(checkRecord(record)).toMatchObject({ ok: true, note: 'thinned' });
  const more = structuredClone(record);
  for (const of of [more.session.summary.metrics.orders, more.session.summary.perSource.a?.orders]) if (of) of.gained = 9999;
  expect(checkRecord(more)).toEqual({ ok: false, fault: 'rows' });
  const total = structuredClone(record);
  if (total.session.summary.metrics.orders) total.session.summary.metrics.orders.last = 9999;
  expect(checkRecord(total)).toEqual({ ok: false, fault: 'rows' });
  expect(checkRecord({ ...record, sealed: seal(left.slice(0, -1)) })).toEqual({ ok: false, fault: 'rows' });
});

describe('a file of minute values is refused', () => {
  const rows = stream(
    'a',
    Array.from({ length: 300 }, () => 2),
    2,
  );
  const { session, marks } = sessionOf(rows, []);
  const { running: _, ...summary } = session.summary;
  const sealed = seal(thinRows(session, rows, marks) ?? []);
  const check = (change: (given: Session) => void) => {
    const given = structuredClone({ ...session, summary, thinned: { at: START, everyMs: 60_000 } });
    change(given);
    return checkRecord({ session: given, marks, sealed });
  };
  const refused = { ok: false, fault: 'rows' };

  it('when its totals take off what no source says', () => {
    const forge = (amount: number) => (given: Session) => {
      for (const of of [given.summary.metrics.orders, given.summary.perSource.a?.orders])
        if (of) of.baseline = { amount, precision: 0 };
    };
    expect(check(forge(600))).toEqual(refused);
    expect(check(forge(0))).toEqual(refused);
  });

  it('when more viewers are in its totals than its one page showed', () => {
    expect(
      check((given) => {
        if (given.summary.metrics.viewers) given.summary.metrics.viewers.peak = 1_150_000;
      }),
    ).toEqual(refused);
  });

  it('when rounded numbers are called exact, or exact ones rounded', () => {
    expect(
      check((given) => {
        for (const of of [given.summary.metrics.orders, given.summary.perSource.a?.orders]) if (of) of.precision = 500;
      }),
    ).toEqual(refused);
  });
});

it('months are those of the calendar', () => {
  expect(monthsBefore(Date.UTC(2026, 4, 31, 9), 3)).toBe(Date.UTC(2026, 1, 28, 9));
  expect(monthsBefore(Date.UTC(2026, 0, 15), 12)).toBe(Date.UTC(2025, 0, 15));
});
