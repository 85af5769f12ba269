/** Which looks become snapshots, and what is a gap. */
import { describe, expect, it } from 'vitest';
import type { Snapshot, Value } from '../../../utils/domain/reading';
import { finish, type Gap, type Judged, type RecorderState, record } from '../../../utils/domain/recorder/recorder';
import type { GapCause } from '../../../utils/domain/session';
import { LOADED } from './looks';

const START: RecorderState = { session: 's', source: 'a', boot: 'b', nextSeq: 40 };

const orders = (amount: number, more: Partial<Value> = {}): Snapshot['values'] => ({
  orders: { state: 'ok', amount, precision: 0, raw: String(amount), label: '订单数', ...more },
});

/** A look `ms` after the load; the wall clock runs along unless told otherwise. */
const look = (ms: number, values = orders(1), { wall = ms, hidden = false } = {}): Judged => ({
  at: LOADED + wall,
  monoMs: ms,
  hidden,
  values,
});

/** A look brought by a tick that the background sent `sent` ms after the load. */
const ticked = (ms: number, sent: number): Judged => ({ ...look(ms), tickedAt: LOADED + sent });

function recordAll(looks: readonly Judged[], state = START, hint?: GapCause) {
  const snapshots: Snapshot[] = [];
  const gaps: Gap[] = [];
  let now = state;
  for (const one of looks) {
    const recorded = record(now, one, hint);
    now = recorded.state;
    snapshots.push(...recorded.snapshots);
    if (recorded.gap) gaps.push(recorded.gap);
  }
  return { snapshots, gaps, state: now, times: snapshots.map((row) => row.monoMs) };
}

const everySecond = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => look((from + i) * 1000));

describe('a snapshot', () => {
  it('is kept of the first look and has the numbers of the assignment', () => {
    const { snapshots, state } = recordAll([look(5)]);
    expect(snapshots).toEqual([
      { v: 1, session: 's', source: 'a', seq: 40, at: LOADED + 5, monoMs: 5, boot: 'b', values: orders(1) },
    ]);
    expect(state.nextSeq).toBe(41);
  });

  it('is kept every 10 s when nothing changes', () => {
    expect(recordAll(everySecond(0, 25)).times).toEqual([0, 10_000, 20_000]);
  });

  it.each([
    ['amount', orders(2)],
    ['state', { orders: { state: 'lost', raw: '', label: '订单数' } as Value }],
    ['precision', orders(1, { precision: 500 })],
    ['"at least"', orders(1, { atLeast: true })],
    ['currency', orders(1, { currency: 'CNY' })],
    ['label', orders(1, { label: '成交人数' })],
    ['set of metrics', {}],
  ])('is kept of a change of %s', (_, values) => {
    expect(recordAll([look(0), look(1000, values)]).times).toEqual([0, 1000]);
  });

  it('is kept of each text in doubt', () => {
    const doubt = (raw: string): Snapshot['values'] => ({ orders: { state: 'suspect', raw, label: '' } });
    expect(recordAll([look(0, doubt('3')), look(1000, doubt('5')), look(2000, doubt('5'))]).times).toEqual([0, 1000]);
  });

  it('is not kept of digits that begin to roll over a known amount, nor of another way to write it', () => {
    expect(recordAll([look(0), look(1000, orders(1, { state: 'rolling' })), look(2000, orders(1, { raw: ' 1' }))]).times).toEqual(
      [0],
    );
  });

  it('is kept of a change after at most 250 ms, and of the last of many', () => {
    const looks = [0, 50, 100, 150, 200, 250, 300].map((ms) => look(ms, orders(ms)));
    const { times, snapshots } = recordAll(looks);
    expect(times).toEqual([0, 250]);
    expect(snapshots.at(-1)?.values).toEqual(orders(250));
    expect(recordAll([...looks, look(1300, orders(300))]).times).toEqual([0, 250, 1300]);
  });

  it('is kept of the last look when recording ends, once', () => {
    const { state } = recordAll([look(0), look(1000)]);
    const ended = finish(state);
    expect(ended.snapshots).toMatchObject([{ seq: 41, monoMs: 1000 }]);
    expect(finish(ended.state).snapshots).toEqual([]);
    expect(finish(START).snapshots).toEqual([]);
  });
});

describe('a gap', () => {
  it('is more than 5 s without a look, and the rows say how far reading went', () => {
    const { gaps, times } = recordAll([...everySecond(0, 3), look(8000), look(13_001)]);
    expect(times).toEqual([0, 8000, 13_001]);
    expect(gaps).toMatchObject([{ session: 's', source: 'a', from: LOADED + 8000, to: LOADED + 13_001 }]);
  });

  it.each<[GapCause, string, Judged[]]>([
    ['tab-asleep', 'the tab was hidden before', [look(0, orders(1), { hidden: true }), look(60_000)]],
    ['tab-asleep', 'the tab is hidden after', [look(0), look(60_000, orders(1), { hidden: true })]],
    ['computer-asleep', 'both clocks jumped and nothing ticked meanwhile', [look(0), ticked(45_039, 45_000)]],
    ['computer-asleep', 'both clocks jumped and no tick brought the look', [look(0), look(45_039)]],
    ['computer-asleep', 'only the wall clock jumped', [look(0), look(1000, orders(1), { wall: 3_601_000 })]],
    ['computer-asleep', 'the wall clock ran ahead of the page', [look(0), look(60_000, orders(1), { wall: 9_000_000 })]],
    [
      'computer-asleep',
      'it slept under a hidden tab',
      [look(0, orders(1), { hidden: true }), look(900, orders(1), { wall: 9e6 })],
    ],
    ['page-busy', 'a tick of that time waited in the port', [look(0), ticked(7000, 1200)]],
    ['computer-asleep', 'the tick that waited is from before', [look(0), ticked(7000, -300)]],
    ['tab-asleep', 'the tab was hidden, whatever waited', [look(0, orders(1), { hidden: true }), ticked(60_000, 900)]],
    ['unknown', 'the wall clock was set back meanwhile', [look(0), look(60_000, orders(1), { wall: -7e6 })]],
  ])('is called %s when %s', (cause, _, looks) => {
    expect(recordAll(looks).gaps).toMatchObject([{ cause }]);
  });

  it('has the cause that the caller knows', () => {
    expect(recordAll([look(0), look(60_000)], START, 'tab-closed').gaps).toMatchObject([{ cause: 'tab-closed' }]);
  });

  it('is none when only the wall clock was set back', () => {
    const { gaps, snapshots } = recordAll([look(0), look(1000, orders(2), { wall: -7_200_000 })]);
    expect(gaps).toEqual([]);
    expect(snapshots.map((row) => row.seq)).toEqual([40, 41]);
  });

  it('is as long as the page says when the wall clock was set back meanwhile', () => {
    const [gap] = recordAll([look(0), look(60_000, orders(1), { wall: -7_000_000 })]).gaps;
    expect((gap?.to ?? 0) - (gap?.from ?? 0)).toBe(60_000);
    expect(gap?.to).toBe(LOADED - 7_000_000);
  });

  it('has an id that is its own, and the same for the same gap', () => {
    const looks = [look(0), look(9000), look(18_000)];
    const ids = recordAll(looks).gaps.map((gap) => gap.id);
    expect(new Set(ids).size).toBe(2);
    expect(recordAll(looks).gaps.map((gap) => gap.id)).toEqual(ids);
  });
});

describe('a page load that goes on with a session', () => {
  it('begins with a gap of the cause it was told', () => {
    const { gaps, snapshots } = recordAll([look(0), look(1000, orders(2))], {
      ...START,
      resumed: { at: LOADED - 900, cause: 'reload' },
    });
    expect(gaps).toMatchObject([{ from: LOADED - 900, to: LOADED, cause: 'reload' }]);
    expect(snapshots).toHaveLength(2);
  });

  it('has no gap of negative length when the clock was set back', () => {
    const [gap] = recordAll([look(0)], { ...START, resumed: { at: LOADED + 7_200_000, cause: 'reload' } }).gaps;
    expect(gap).toMatchObject({ from: LOADED, to: LOADED });
  });
});
