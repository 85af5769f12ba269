/** Times of day as moments: around midnight, in zones, over a change to summer time, and texts that are none. */
import { describe, expect, it } from 'vitest';
import { nearestTime, nextTime, readTimeOfDay, timeOfDay } from '../../utils/domain/time-of-day';

const SHANGHAI = 'Asia/Shanghai';
const at = (iso: string) => Date.parse(iso);

describe('readTimeOfDay', () => {
  it.each([
    ['20:14', 72_840_000],
    ['0:00', 0],
    ['23:59:59', 86_399_000],
    [' 20:14:05.250 ', 72_845_000],
  ])('%j', (text, ms) => expect(readTimeOfDay(text)).toBe(ms));
  it.each(['', '24:00', '20:60', '20', '20:1', '-1:00', '20:14:60', '八点', '1e1:00'])('%j is none', (text) => {
    expect(readTimeOfDay(text)).toBeNull();
  });
});

describe('nearestTime', () => {
  it.each([
    ['the same evening', '20:14:05', '2026-05-01T20:00:00+08:00', '2026-05-01T20:14:05+08:00'],
    ['just before midnight, from just after', '23:59', '2026-05-02T00:10:00+08:00', '2026-05-01T23:59:00+08:00'],
    ['just after midnight, from just before', '00:10', '2026-05-01T23:50:00+08:00', '2026-05-02T00:10:00+08:00'],
  ])('%s', (_, text, near, expected) => expect(nearestTime(text, at(near), SHANGHAI)).toBe(at(expected)));

  it('is right across a change to summer time', () => {
    expect(nearestTime('04:00', at('2026-03-29T00:30:00+01:00'), 'Europe/Berlin')).toBe(at('2026-03-29T04:00:00+02:00'));
  });
  it('gives back what was drawn, for every minute of a day', () => {
    for (let minute = 0; minute < 1440; minute++) {
      const moment = at('2026-05-01T00:00:00Z') + minute * 60_000;
      expect(nearestTime(timeOfDay(moment, SHANGHAI), moment, SHANGHAI)).toBe(moment);
    }
  });
  it('is none for no time', () => expect(nearestTime('later', 0, SHANGHAI)).toBeNull());
});

describe('nextTime', () => {
  it.each([
    ['later today', '21:00', '2026-05-01T20:00:00+08:00', '2026-05-01T21:00:00+08:00'],
    ['already past: tomorrow', '19:00', '2026-05-01T20:00:00+08:00', '2026-05-02T19:00:00+08:00'],
    ['this very moment: tomorrow', '20:00', '2026-05-01T20:00:00+08:00', '2026-05-02T20:00:00+08:00'],
    ['after midnight', '01:00', '2026-05-01T23:30:00+08:00', '2026-05-02T01:00:00+08:00'],
  ])('%s', (_, text, after, expected) => expect(nextTime(text, at(after), SHANGHAI)).toBe(at(expected)));
});
