/** Merging: each row once; a page that was read on is counted through, one stream seen twice is not added up, two streams are. */
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../utils/domain/ledger/summary';
import { mergeRecorded } from '../../../utils/domain/reshape/merge';
import type { Recorded } from '../../../utils/domain/reshape/recorded';
import { splitRecorded } from '../../../utils/domain/reshape/split';
import type { Mark } from '../../../utils/domain/session';
import { groupsOfSources } from '../../../utils/domain/source-groups';
import { contents, recorded, run, SECOND, START, source } from './rows';

const at = (second: number) => START + second * SECOND;

function merged(...parts: Recorded[]): Recorded {
  const result = mergeRecorded(parts, 'm');
  if (!result.ok) throw new Error(result.reason);
  const { recorded: one } = result;
  expect(contents(one.snapshots)).toEqual(contents(parts.flatMap((part) => part.snapshots)));
  const keys = one.snapshots.map((row) => `${row.session} ${row.source} ${row.seq}`);
  expect(new Set(keys).size).toBe(keys.length);
  const gaps = one.marks.filter((mark) => mark.kind === 'gap');
  expect(one.session.summary).toEqual(summarise(one.snapshots, gaps, groupsOfSources(one.session.sources)));
  return one;
}

describe('mergeRecorded', () => {
  it('counts one dashboard through that was read twice, with the time between as a gap', () => {
    const first = recorded('1', run('1', 'a', 0, 60, 500), { sources: [source('a', 'k')] });
    const second = recorded('2', run('2', 'b', 120, 180, 620), { sources: [source('b', 'k')] });
    const { session, marks } = merged(second, first);
    expect(session.sources.map(({ id }) => id)).toEqual(['a']);
    expect(session.summary.metrics.orders).toMatchObject({ first: 500, last: 679, gained: 179, resets: 0 });
    expect([session.startedAt, session.endedAt, session.title]).toEqual([at(0), at(179), 'title 1']);
    expect(marks).toMatchObject([{ kind: 'gap', source: 'a', at: at(59), to: at(120), cause: 'unknown' }]);
    expect(session.summary.gapMs).toBe(61_000);
  });

  it('gives back what splitting took apart', () => {
    const whole = recorded('s', run('s', 'a', 0, 100, 500));
    const split = splitRecorded(whole, at(50), ['p', 'q']);
    if (!split.ok) throw new Error(split.reason);
    const { session, snapshots } = merged(...split.parts);
    expect(snapshots.map((row) => ({ ...row, session: 's' }))).toEqual(whole.snapshots);
    expect(session.summary).toEqual(whole.session.summary);
  });

  it('adds up the second stream of a platform, and does not take it for the first', () => {
    const of = (id: string, key: string) => source(id, key, { adapter: 'douyin-compass', group: 'douyin' });
    const first = recorded('1', run('1', 'a', 0, 60, 0), { sources: [of('a', 'room 1')] });
    const second = recorded('2', run('2', 'b', 100, 140, 0), { sources: [of('b', 'room 2')] });
    const { session } = merged(first, second);
    expect(session.sources.map(({ group }) => group)).toEqual(['douyin', 'douyin:2']);
    expect(session.summary.metrics.orders).toMatchObject({ last: 59 + 39, gained: 59 + 39 });
  });

  it('does not add up a console and a big screen of one stream', () => {
    const first = recorded('1', run('1', 'a', 0, 60, 0), {
      sources: [source('a', 'k1', { adapter: 'douyin-compass', group: 'douyin' })],
    });
    const second = recorded('2', run('2', 'b', 61, 120, 61), {
      sources: [source('b', 'k2', { adapter: 'douyin-screen', group: 'douyin' })],
    });
    expect(merged(first, second).session.summary.metrics.orders?.last).toBe(119);
  });

  it('does not add up one dashboard that two computers read at the same time', () => {
    const first = recorded('1', run('1', 'a', 0, 60, 0), { sources: [source('a', 'k')] });
    const second = recorded('2', run('2', 'a', 30, 90, 30), { sources: [source('a', 'k')] });
    const { session } = merged(first, second);
    expect(session.sources).toHaveLength(2);
    expect(session.sources[0]?.group).toBe(session.sources[1]?.group);
    expect(session.summary.metrics.orders?.last).toBe(89);
  });

  it('takes marks along once, off air with their part, and with the source they are now of', () => {
    const marks: Mark[] = [{ v: 1, id: 'x', session: '1', kind: 'on-air', at: at(10), title: '红枣' }];
    const gap: Mark = { v: 1, id: 'x', session: '2', kind: 'gap', at: at(70), to: at(80), source: 'b', cause: 'reload' };
    const first = recorded('1', run('1', 'a', 0, 60, 0), { sources: [source('a', 'k')], marks });
    const second = recorded('2', run('2', 'b', 61, 120, 61), { sources: [source('b', 'k')], marks: [gap] });
    expect(merged(first, second).marks).toMatchObject([
      { id: 'm-0', session: 'm', kind: 'on-air', until: at(59) },
      { id: 'm-1', session: 'm', kind: 'gap', source: 'a' },
    ]);
  });

  it('joins who, tags and notes', () => {
    const first = recorded('1', run('1', 'a', 0, 20, 0), { more: { hosts: ['李'], tags: ['x'], note: 'one', county: '临县' } });
    const second = recorded('2', run('2', 'a', 30, 50, 0), { more: { hosts: ['李', '王'], tags: ['y'], note: 'two' } });
    expect(merged(first, second).session).toMatchObject({
      hosts: ['李', '王'],
      tags: ['x', 'y'],
      note: 'one\ntwo',
      county: '临县',
      madeOf: ['1', '2'],
    });
  });

  it('refuses what would make a total untrue', () => {
    const first = recorded('1', run('1', 'a', 0, 20, 0));
    const second = recorded('2', run('2', 'a', 30, 50, 0));
    const why = (...parts: Recorded[]) => {
      const result = mergeRecorded(parts, 'm');
      return result.ok ? null : result.reason;
    };
    expect(why(first)).toBe('empty-part');
    expect(why(first, { ...second, snapshots: [] })).toBe('no-rows');
    expect(why(first, { ...second, session: { ...second.session, rehearsal: true } })).toBe('mixed');
    const { endedAt: _, ...running } = second.session;
    expect(why(first, { ...second, session: running })).toBe('still-recording');
    const correction: Mark = {
      v: 1,
      id: 'c',
      session: '1',
      kind: 'correction',
      at: at(5),
      metric: 'orders',
      amount: 3,
      reason: 'x',
    };
    expect(why({ ...first, marks: [correction] }, second)).toBe('corrected');
  });
});
