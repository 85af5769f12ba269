/** Splitting: each row in exactly one part, as it was; totals are those of the rows; what lasts over the cut is in both parts. */
import { describe, expect, it } from 'vitest';
import { displayedOf, wholeOf } from '../../../utils/domain/campaign/figures';
import { summarise } from '../../../utils/domain/ledger/summary';
import { splitRecorded } from '../../../utils/domain/reshape/split';
import type { Mark } from '../../../utils/domain/session';
import { baselinesOf, groupsOfSources } from '../../../utils/domain/source-groups';
import { contents, recorded, run, SECOND, START, source } from './rows';

const base = { v: 1 as const, session: 's' };
const at = (second: number) => START + second * SECOND;
const marks: Mark[] = [
  { ...base, id: 'm1', kind: 'on-air', at: at(10), until: at(80), title: '红枣', plannedMs: 60_000 },
  { ...base, id: 'm2', kind: 'note', at: at(20), text: 'before' },
  { ...base, id: 'm3', kind: 'note', at: at(50), text: 'at the cut' },
  { ...base, id: 'm4', kind: 'gap', at: at(45), to: at(55), source: 'a', cause: 'reload' },
  { ...base, id: 'm5', kind: 'on-air', at: at(70), title: '党参' },
];
const whole = () =>
  recorded('s', [...run('s', 'a', 0, 100, 500), ...run('s', 'b', 30, 40, 7)], { marks, sources: [source('a'), source('b')] });

function parts(second: number, of = whole()) {
  const split = splitRecorded(of, at(second), ['p', 'q']);
  if (!split.ok) throw new Error(split.reason);
  return split.parts;
}

describe('a correction made after the stream', () => {
  // Of the page that was read before the cut alone, or of the sum: both stand at the end, and would be of the later part.
  const made = { ...base, id: 'c', kind: 'correction', metric: 'orders', amount: 700, reason: '平台少算' } as const;
  const of = (more: object) => {
    const mark = { ...made, at: at(100), madeAt: at(900), ...more } as Mark;
    return splitRecorded({ ...whole(), marks: [...marks, mark] }, at(75), ['p', 'q']);
  };

  it('would be counted beside what the other part counted already, so the session stays whole', () => {
    expect(of({})).toEqual({ ok: false, reason: 'corrected' });
    expect(of({ source: 'b' })).toEqual({ ok: false, reason: 'corrected' });
  });

  it('does not stand in the way when it was taken back, or is of a gauge', () => {
    expect(of({ takenBack: { at: at(950), reason: '看错了' } }).ok).toBe(true);
    expect(of({ metric: 'viewers' }).ok).toBe(true);
  });
});

describe('splitRecorded', () => {
  it('puts every row into exactly one part and changes nothing in it but the session', () => {
    const [first, second] = parts(50);
    expect(contents([...first.snapshots, ...second.snapshots])).toEqual(contents(whole().snapshots));
    expect(first.snapshots.every((row) => row.session === 'p' && row.at < at(50))).toBe(true);
    expect(second.snapshots.every((row) => row.session === 'q' && row.at >= at(50))).toBe(true);
    const moved = second.snapshots.map(({ source: id, seq }) => `${id} ${seq}`);
    expect(moved).toEqual(Array.from({ length: 50 }, (_, i) => `a ${50 + i}`));
  });

  it('gives each part the totals that a recount of its rows gives', () => {
    for (const { session, snapshots, marks: own } of parts(50)) {
      const gaps = own.filter((mark) => mark.kind === 'gap');
      const { sources } = session;
      expect(session.summary).toEqual(summarise(snapshots, gaps, groupsOfSources(sources), baselinesOf(sources)));
    }
    const [first, second] = parts(50);
    expect(first.session.summary.metrics.orders).toMatchObject({ first: 507, last: 565, gained: 58 });
    expect(second.session.summary.metrics.orders).toMatchObject({ first: 550, last: 599, gained: 49 });
    expect(second.session.sources.map(({ id }) => id)).toEqual(['a']);
  });

  it('counts the second part from its own beginning where the counter went on, and says what the page showed', () => {
    const [first, second] = parts(50);
    const [a, b] = [first.session.summary.perSource.a?.orders, second.session.summary.perSource.a?.orders];
    // 500 were there at the start and 549 at the cut; the second part begins at 550 and ends at 599.
    expect(a && wholeOf(a)).toBe(549);
    expect(b && [wholeOf(b), displayedOf(b)]).toEqual([50, 599]);
    expect(second.session.sources[0]?.baseline).toEqual({ orders: { amount: 549, precision: 0 } });
    expect(first.session.sources.some(({ baseline }) => baseline)).toBe(false);
  });

  it('keeps what lies before a part that is cut again, where its first piece shows no number', () => {
    const rows = run('s', 'a', 0, 100, 500);
    const [, second] = parts(50, recorded('s', rows));
    const dark = second.snapshots.map((row, i) => (i < 10 ? { ...row, values: {} } : row));
    const again = splitRecorded({ ...second, snapshots: dark }, at(60), ['r', 't']);
    const sold = again.ok && again.parts.map(({ session }) => session.summary.metrics.orders).map((m) => (m ? wholeOf(m) : null));
    expect(sold).toEqual([null, 50]);
  });

  it('has nothing to take off where the counter began again', () => {
    const [, second] = parts(50, recorded('s', [...run('s', 'a', 0, 50, 500), ...run('s', 'a', 50, 90, 1, 50)]));
    expect(second.session.sources[0]?.baseline).toBeUndefined();
    expect(second.session.summary.metrics.orders && wholeOf(second.session.summary.metrics.orders)).toBe(40);
  });

  it('cuts what lasts over the moment, and nothing else, in two', () => {
    const [first, second] = parts(50);
    const seen = (own: Mark[]) =>
      own.map((mark) => [mark.kind, (mark.at - START) / SECOND, 'until' in mark ? mark.until : 'to' in mark ? mark.to : null]);
    expect(seen(first.marks)).toEqual([
      ['on-air', 10, at(50)],
      ['note', 20, null],
      ['gap', 45, at(50)],
    ]);
    expect(seen(second.marks)).toEqual([
      ['on-air', 50, at(80)],
      ['gap', 50, at(55)],
      ['note', 50, null],
      ['on-air', 70, null],
    ]);
    const ids = [...first.marks, ...second.marks].map((mark) => mark.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(first.marks.every((mark) => mark.session === 'p') && second.marks.every((mark) => mark.session === 'q')).toBe(true);
  });

  it('keeps together by sequence what a clock that was set back would tear apart', () => {
    const rows = run('s', 'a', 0, 60, 0).map((row) => (row.seq > 40 ? { ...row, at: row.at - 30 * SECOND } : row));
    const [first, second] = parts(35, recorded('s', rows));
    expect(first.snapshots.at(-1)?.seq).toBe(34);
    expect(second.snapshots.map((row) => row.seq)).toEqual(Array.from({ length: 25 }, (_, i) => 35 + i));
  });

  it('refuses what leaves a part empty, is still recorded, or has no rows', () => {
    expect(splitRecorded(whole(), at(0), ['p', 'q'])).toEqual({ ok: false, reason: 'empty-part' });
    expect(splitRecorded(whole(), at(100), ['p', 'q'])).toEqual({ ok: false, reason: 'empty-part' });
    const { endedAt: _, ...running } = whole().session;
    expect(splitRecorded({ ...whole(), session: running }, at(50), ['p', 'q'])).toEqual({ ok: false, reason: 'still-recording' });
    expect(splitRecorded({ ...whole(), snapshots: [] }, at(50), ['p', 'q'])).toEqual({ ok: false, reason: 'no-rows' });
  });
});
