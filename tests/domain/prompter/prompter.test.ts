/** The rules of the prompter: sizes for a distance, whose keys are whose, which cue counts, what is old since when, time left. */
import { describe, expect, test } from 'vitest';
import type { LiveState } from '../../../utils/domain/live';
import { type Cue, openCue } from '../../../utils/domain/prompter/cue';
import { cueAhead } from '../../../utils/domain/prompter/cue-ahead';
import { DEFAULT_KEYS, keyName, keysOf, PROMPTER_ACTIONS, withKey, withoutKey } from '../../../utils/domain/prompter/keys';
import { atAngle, atDistance, DEFAULT_LOOK, inRange } from '../../../utils/domain/prompter/look';
import { scrollSpeed, spoken } from '../../../utils/domain/prompter/scroll';
import { angleName, heightAt } from '../../../utils/domain/prompter/size';
import { CLOSED_AFTER_MS, type Known, standingOf } from '../../../utils/domain/prompter/standing';
import { prompterTimes } from '../../../utils/domain/prompter/times';
import type { Rundown } from '../../../utils/domain/rundown';
import type { Mark } from '../../../utils/domain/session';

const NOW = 1_800_000_000_000;

describe('sizes', () => {
  test.each([
    [20, 11.6],
    [25, 14.5],
    [30, 17.5],
  ])('%i minutes of arc at 2 m are %f mm', (angle, mm) => expect(heightAt(angle, 2)).toBeCloseTo(mm, 1));

  test('the default is good for eyes of fifty at two metres', () => {
    expect(angleName(DEFAULT_LOOK.mm, DEFAULT_LOOK.metres)).toBe('good');
    expect(angleName(5, 2)).toBeNull();
  });

  test('another distance keeps the angle', () => {
    expect(atDistance(DEFAULT_LOOK, 4)).toMatchObject({ metres: 4, mm: 35 });
    expect(atAngle(DEFAULT_LOOK, 20).mm).toBe(11.5);
  });

  test.each([
    [-1, 5],
    [1e9, 60],
    [17.7, 17.5],
  ])('%f mm is taken as %f', (value, taken) => expect(inRange('mm', value)).toBe(taken));
});

describe('keys', () => {
  test('no key does two things', () => {
    const all = Object.values(DEFAULT_KEYS).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  test('a key that is given to one action is taken from the other', () => {
    const keys = keysOf(withKey({}, 'seen', 'b'));
    expect(keys.seen).toEqual(['Enter', 'b']);
    expect(keys.blackout).toEqual(['.']);
    expect(PROMPTER_ACTIONS.filter((action) => keys[action].includes('b'))).toEqual(['seen']);
  });

  test('the last key of an action may go', () => expect(keysOf(withoutKey({}, 'mirror', 'm')).mirror).toEqual([]));

  test.each([
    [' ', 'Space'],
    ['B', 'b'],
    ['PageDown', 'PageDown'],
    ['7', null],
    ['Escape', null],
    ['Shift', null],
    ['Process', null],
  ])('%j is kept as %j', (key, name) => expect(keyName(key)).toBe(name));
});

describe('cue', () => {
  const cue = (id: string, at: number, seenAt?: number): Cue => ({
    v: 1,
    id,
    session: 's',
    at,
    kind: 'cue',
    text: id,
    tone: 'info',
    ...(seenAt === undefined ? {} : { seenAt }),
  });

  test('the newest counts, whatever the order', () => {
    expect(openCue([cue('a', 1), cue('b', 3), cue('c', 2)])?.id).toBe('b');
  });

  test('an older one does not come back when the newest was seen', () => {
    expect(openCue([cue('a', 1), cue('b', 2, 5)])).toBeNull();
    expect(openCue([])).toBeNull();
  });

  test.each([
    ['it has just been sent', { id: 's', marks: [cue('a', 1)] }, 2, true],
    ['its mark is there', { id: 's', marks: [cue('b', 2, 3)] }, 2, false],
    ['a newer one is there', { id: 's', marks: [cue('c', 3)] }, 3, false],
    ['another session runs', { id: 't', marks: [] }, 2, false],
    ['none runs', undefined, 2, false],
    ['it never got there', { id: 's', marks: [] }, 30_003, false],
  ] as const)('a cue ahead of its mark, when %s', (_, session, now, isShown) => {
    expect(cueAhead(cue('b', 2), session && { ...session, marks: [...session.marks] }, now)?.id).toBe(isShown ? 'b' : undefined);
  });
});

describe('script', () => {
  test('spaces are not spoken', () => expect(spoken('大家 好\n，𠮷')).toBe(5));
  test('600 px for 100 characters at 200 a minute roll 20 px a second', () => {
    expect(scrollSpeed('字'.repeat(100), 600, 200)).toBeCloseTo(20);
  });
  test('nothing to say does not roll', () => expect(scrollSpeed(' \n', 600, 200)).toBe(0));
});

describe('what is old', () => {
  const state = { session: { startedAt: NOW - 60_000, readAt: NOW - 30_000 } } as unknown as LiveState;
  const known = (extra: Partial<Known> = {}): Known => ({
    state,
    connection: 'open',
    lostSince: null,
    lookedAt: NOW - 500,
    withoutSince: null,
    now: NOW,
    ...extra,
  });

  test.each<[string, Partial<Known>, object]>([
    ['all is well', {}, { kind: 'fine' }],
    ['no session', { state: {} as LiveState }, { kind: 'idle' }],
    ['nothing heard yet', { state: null }, { kind: 'connecting' }],
    ['no connection', { connection: 'lost', lostSince: 7 }, { kind: 'lost', since: 7 }],
    ['an older version', { connection: 'orphaned', lostSince: 7 }, { kind: 'orphaned', since: 7 }],
    ['a moment without a dashboard', { withoutSince: NOW - CLOSED_AFTER_MS + 1 }, { kind: 'fine' }],
    ['the dashboard closed', { withoutSince: NOW - CLOSED_AFTER_MS }, { kind: 'closed', since: NOW - 500 }],
    ['closed before this window opened', { withoutSince: 0, lookedAt: null }, { kind: 'closed', since: NOW - 30_000 }],
    ['a silent page', { lookedAt: NOW - 20_000 }, { kind: 'silent', since: NOW - 20_000 }],
  ])('%s', (_, extra, standing) => expect(standingOf(known(extra))).toEqual(standing));
});

describe('times', () => {
  const rundown: Rundown = {
    v: 1,
    id: 'r',
    title: '',
    segments: [
      { id: 'a', kind: 'product', product: 'p', plannedMinutes: 10, hosts: [] },
      { id: 'b', kind: 'song', title: 'Song', plannedMinutes: 5, hosts: [] },
    ],
  };
  const titleOf = ({ title }: { title?: string }) => title ?? '';
  const air = (at: number, until?: number): Mark => ({
    v: 1,
    id: `m${at}`,
    session: 's',
    at: NOW + at,
    kind: 'on-air',
    product: 'p',
    title: 'P',
    ...(until === undefined ? {} : { until: NOW + until }),
  });
  const MINUTE = 60_000;
  const at = (now: number, marks: Mark[], segment = 0) =>
    prompterTimes(rundown, rundown.segments[segment] ?? null, { startedAt: NOW, marks }, NOW + now, titleOf);

  test('nothing is counted without a session', () => {
    expect(prompterTimes(rundown, rundown.segments[0] ?? null, undefined, NOW, titleOf)).toEqual({ plannedMs: 10 * MINUTE });
  });

  test('off air only the show runs', () => {
    const times = at(MINUTE, [air(0, MINUTE / 2)]);
    expect(times.segment).toBeUndefined();
    expect(times.show?.leftMs).toBe(14 * MINUTE);
  });

  test('on air again goes on where it was', () => {
    expect(at(6 * MINUTE, [air(0, 3 * MINUTE), air(5 * MINUTE)]).segment?.leftMs).toBe(6 * MINUTE);
  });

  test('past the end it counts what is over', () => {
    expect(at(11 * MINUTE, [air(0)]).segment).toMatchObject({ leftMs: -MINUTE, phase: 'over' });
  });

  test('another segment is not on air because this one is', () => {
    expect(at(MINUTE, [air(0)], 1).segment).toBeUndefined();
  });
});
