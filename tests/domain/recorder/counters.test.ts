/** Counters from the look to the summary: what the page showed, what was believed, and what the session counts. Single steps are in `judge.test.ts`. */
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../utils/domain/ledger/summary';
import type { Snapshot } from '../../../utils/domain/reading';
import { type JudgeEvent, judge, startJudge } from '../../../utils/domain/recorder/judge';
import { finish, type RecorderState, record } from '../../../utils/domain/recorder/recorder';
import { reading } from './looks';

/** One look a second at the orders. */
function play(amounts: readonly number[]) {
  let state = startJudge();
  let recorder: RecorderState = { session: 's', source: 'a', boot: 'b', nextSeq: 0 };
  const rows: Snapshot[] = [];
  const events: JudgeEvent[] = [];
  amounts.forEach((amount, index) => {
    const seen = reading(index * 1000, { orders: amount });
    const judged = judge(state, seen);
    state = judged.state;
    events.push(...judged.events);
    const recorded = record(recorder, { at: seen.at, monoMs: seen.monoMs, hidden: false, values: judged.values });
    recorder = recorded.state;
    rows.push(...recorded.snapshots);
  });
  rows.push(...finish(recorder).snapshots);
  return { events: events.map(({ kind }) => kind), orders: summarise(rows).metrics.orders };
}

describe('a counter, from the page to the summary', () => {
  it.each<[string, readonly number[], string[], object]>([
    ['joined in the middle of a stream', [500, 501, 510], [], { first: 500, last: 510, gained: 10 }],
    ['joined at the beginning', [0, 1, 10], [], { first: 0, last: 10, gained: 10 }],
    ['that loses an order to a refund', [500, 510, 509, 509, 509, 512], ['fall'], { last: 512, gained: 12, falls: 1, resets: 0 }],
    ['of the day, at midnight', [980, 990, 0, 0, 0, 4], ['reset'], { last: 4, gained: 14, falls: 0, resets: 1 }],
    ['of the next stream on the same page', [800, 2, 3, 4, 5], ['reset'], { last: 5, resets: 1 }],
    ['that shows a wrong number once', [500, 3, 501], [], { last: 501, gained: 1, falls: 0, resets: 0 }],
    ['that leaps once by mistake', [500, 90_000, 501], [], { last: 501, gained: 1, peak: 501 }],
  ])('%s', (_, shown, events, expected) => {
    const played = play(shown);
    expect(played.events).toEqual(events);
    expect(played.orders).toMatchObject(expected);
  });

  it('never counts less than nothing, whatever is given back', () => {
    expect(play([500, 400, 400, 400, 300, 300, 300]).orders).toMatchObject({ first: 500, last: 300, gained: 0, falls: 2 });
  });
});
