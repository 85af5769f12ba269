/** The outbox step by step: batches, acknowledgements, back-off, refusals, thinning, health. Lossy channels are in `outbox-law.test.ts`. */
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../utils/domain/reading';
import { acked, createOutbox, drop, failed, next, put } from '../../../utils/domain/recorder/outbox';
import { health, waiting } from '../../../utils/domain/recorder/outbox-health';
import type { Batch, Moment, Outbox } from '../../../utils/domain/recorder/outbox-types';
import type { Gap } from '../../../utils/domain/recorder/recorder';
import { LOADED } from './looks';

const row = (seq: number, session = 's', source = 'a'): Snapshot => ({
  v: 1,
  session,
  source,
  seq,
  at: LOADED + seq,
  monoMs: seq,
  boot: 'b',
  values: {},
});
const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => row(from + i));
const gap: Gap = { id: 'g', session: 's', source: 'a', from: 0, to: 9, cause: 'reload' };
const now = (monoMs: number): Moment => ({ at: LOADED + monoMs, monoMs });
const seqs = (batch: Batch | undefined) => batch?.snapshots.map((one) => one.seq);

/** Sends what is due, which must be something. */
function send(outbox: Outbox, ms = 0): { outbox: Outbox; batch: Batch } {
  const { outbox: after, batch } = next(outbox, now(ms), 0);
  if (!batch) throw new Error('nothing to send');
  return { outbox: after, batch };
}

describe('sending', () => {
  it('has one batch in flight', () => {
    const { outbox, batch } = send(put(createOutbox(), { snapshots: rows(1, 3) }));
    expect(seqs(batch)).toEqual([1, 2, 3]);
    expect(next(put(outbox, { snapshots: [row(4)] }), now(100), 0)).toMatchObject({ waitMs: 2900 });
  });

  it('sends at most 200 rows, oldest first, and the rest after the acknowledgement', () => {
    const { outbox, batch } = send(put(createOutbox(), { snapshots: rows(1, 250) }));
    expect(batch.snapshots).toHaveLength(200);
    const after = acked(outbox, batch, seqs(batch) ?? [], now(4), 0);
    expect(seqs(send(after, 4).batch)).toEqual(rows(201, 250).map((one) => one.seq));
  });

  it('waits for nothing when it is empty', () => {
    expect(next(createOutbox(), now(0), 0)).toEqual({ outbox: createOutbox() });
  });

  it('never mixes sources, whose numbers would be confused', () => {
    const { outbox, batch } = send(put(createOutbox(), { snapshots: [row(1), row(1, 's', 'b'), row(2)], gaps: [gap] }));
    expect(batch).toMatchObject({ source: 'a', snapshots: [{ seq: 1 }], gaps: [gap] });
    const second = send(acked(outbox, batch, [1], now(1), 0), 1);
    expect(second.batch).toMatchObject({ source: 'b', snapshots: [{ seq: 1 }], gaps: [] });
  });

  it('sends gaps and marks without rows, too', () => {
    const { outbox, batch } = send(put(createOutbox(), { gaps: [gap] }));
    expect(acked(outbox, batch, [], now(1), 0)).toMatchObject({ gaps: [], rows: [] });
  });
});

describe('an answer', () => {
  it('removes what it names and nothing else', () => {
    const { outbox, batch } = send(put(createOutbox(), { snapshots: rows(1, 3), gaps: [gap] }));
    expect(acked(outbox, batch, [1, 3, 77], now(1), 0)).toMatchObject({ rows: [{ seq: 2 }], gaps: [], failures: 0 });
  });

  it('that names nothing is a failure', () => {
    const { outbox, batch } = send(put(createOutbox(), { snapshots: rows(1, 3) }));
    expect(acked(outbox, batch, [], now(1), 0)).toMatchObject({ failures: 1, failing: { reason: 'not-acked' } });
  });

  it('that comes late removes its rows and leaves the present batch in flight', () => {
    const first = send(put(createOutbox(), { snapshots: rows(1, 2) }));
    const timedOut = next(first.outbox, now(3000), 0);
    const second = send(timedOut.outbox, 3250);
    const late = acked(second.outbox, first.batch, [1, 2], now(3300), 0);
    expect(late.rows).toEqual([]);
    expect(late.flight?.batch.id).toBe(second.batch.id);
    expect(failed(second.outbox, first.batch, 'no-answer', now(3300), 0)).toBe(second.outbox);
  });
});

describe('a failure', () => {
  it('is repeated after 0.25 s doubling to 10 s, half of it jitter', () => {
    let outbox = put(createOutbox(), { snapshots: [row(1)] });
    let ms = 0;
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      const sent = send(outbox, ms);
      outbox = failed(sent.outbox, sent.batch, 'no-answer', now(ms), i % 2 ? 0 : 0.999_999);
      const wait = Math.round(next(outbox, now(ms), 0).waitMs ?? -1);
      waits.push(wait);
      ms += wait;
    }
    expect(waits).toEqual([250, 250, 1000, 1000, 4000, 4000, 10_000, 5000]);
  });

  it('is an answer that has not come for 3 s', () => {
    const { outbox } = send(put(createOutbox(), { snapshots: [row(1)] }));
    expect(next(outbox, now(2999), 0)).toEqual({ outbox, waitMs: 1 });
    const after = next(outbox, now(3000), 0);
    expect(after).toMatchObject({ waitMs: 125, outbox: { failing: { reason: 'timeout' } } });
    expect(after.batch).toBeUndefined();
  });

  it('of one bad row does not hold up the others, and is remembered', () => {
    let outbox = put(createOutbox(), { snapshots: rows(1, 60) });
    const stored: number[] = [];
    const remembered: Gap[] = [];
    for (let ms = 0; outbox.rows.length + outbox.gaps.length > 0; ms += 20_000) {
      const sent = send(outbox, ms);
      const numbers = seqs(sent.batch) ?? [];
      if (numbers.includes(37)) {
        outbox = failed(sent.outbox, sent.batch, 'schema', now(ms), 0);
      } else {
        stored.push(...numbers);
        remembered.push(...sent.batch.gaps);
        outbox = acked(sent.outbox, sent.batch, numbers, now(ms), 0);
      }
      expect(ms, 'never ends').toBeLessThan(1e7);
    }
    expect(stored).toEqual(rows(1, 60).flatMap((one) => (one.seq === 37 ? [] : one.seq)));
    expect(remembered).toMatchObject([{ cause: 'not-stored', from: LOADED + 37, to: LOADED + 37 }]);
  });

  it('of a bad gap ends when it is alone', () => {
    let outbox = put(createOutbox(), { snapshots: rows(1, 3), gaps: [gap] });
    for (let ms = 0; outbox.rows.length + outbox.gaps.length > 0; ms += 20_000) {
      const sent = send(outbox, ms);
      const refused = sent.batch.gaps.length > 0;
      outbox = refused
        ? failed(sent.outbox, sent.batch, 'schema', now(ms), 0)
        : acked(sent.outbox, sent.batch, seqs(sent.batch) ?? [], now(ms), 0);
      expect(ms, 'never ends').toBeLessThan(1e6);
    }
    expect(outbox.gaps).toEqual([]);
  });

  it('because the session was deleted drops what waits for it, after some patience', () => {
    let outbox = put(createOutbox(), { snapshots: [row(1), row(2, 'other')] });
    for (let i = 0; i < 8; i++) {
      expect(outbox.rows).toHaveLength(2);
      const sent = send(outbox, i * 20_000);
      outbox = failed(sent.outbox, sent.batch, 'no-session', now(i * 20_000), 0);
    }
    expect(outbox.rows).toMatchObject([{ session: 'other' }]);
    expect(drop(send(outbox, 1e6).outbox, 'other')).toMatchObject({ rows: [], gaps: [] });
  });
});

describe('a full outbox', () => {
  const full = put(createOutbox(10), { snapshots: rows(1, 11) });

  it('drops every other row of the older half, never the newest, and remembers it', () => {
    expect(full.rows.map((one) => one.seq)).toEqual([1, 3, 5, 6, 7, 8, 9, 10, 11]);
    expect(full.gaps).toMatchObject([{ cause: 'not-stored', from: LOADED + 2, to: LOADED + 4 }]);
  });

  it('keeps what is in flight', () => {
    const { outbox } = send(put(createOutbox(10), { snapshots: rows(1, 4) }));
    const seqsLeft = put(outbox, { snapshots: rows(5, 11) }).rows.map((one) => one.seq);
    expect(seqsLeft).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('stays bounded, with one gap for one outage, whatever comes', () => {
    let outbox = createOutbox(100);
    for (let seq = 1; seq <= 5000; seq++) outbox = put(outbox, { snapshots: [row(seq)] });
    expect(outbox.rows.length).toBeLessThanOrEqual(100);
    expect(outbox.rows.at(-1)?.seq).toBe(5000);
    expect(outbox.gaps).toHaveLength(1);
    expect(outbox.gaps[0]?.from).toBe(LOADED + 2);
  });
});

describe('health', () => {
  const sent = send(put(createOutbox(), { snapshots: [row(1)] }));
  const failing = (reason: string) => failed(sent.outbox, sent.batch, reason, now(100), 0);

  it.each([
    ['ok while nothing is wrong', createOutbox(), 0, { state: 'ok' }],
    ['ok for the second that a restart of the background takes', failing('no-answer'), 1099, { state: 'ok' }],
    [
      'unreachable after that',
      failing('disconnected'),
      1100,
      { state: 'unreachable', since: LOADED + 100, reason: 'disconnected' },
    ],
    ['refused at once', failing('disk-full'), 100, { state: 'refused', since: LOADED + 100, reason: 'disk-full' }],
    ['orphaned at once', failing('orphaned'), 100, { state: 'orphaned', since: LOADED + 100 }],
    ['unreachable when an answer is overdue, before it is given up', sent.outbox, 2000, { state: 'unreachable', since: LOADED }],
  ])('is %s', (_, outbox, ms, expected) => {
    expect(health(outbox, now(ms))).toMatchObject(expected);
  });

  it('says since when, over several failures, and is ok after a success', () => {
    const again = send(failing('closed'), 500);
    expect(health(again.outbox, now(600))).toMatchObject({ state: 'refused', since: LOADED + 100 });
    expect(health(acked(again.outbox, again.batch, [1], now(700), 0), now(700))).toMatchObject({ state: 'ok' });
  });

  it('counts what waits', () => {
    expect(waiting(sent.outbox)).toEqual({ waiting: 1, waitingSince: LOADED + 1 });
    expect(waiting(createOutbox())).toEqual({ waiting: 0, waitingSince: null });
  });
});
