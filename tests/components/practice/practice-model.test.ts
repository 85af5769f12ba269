/** The practice page against its clock: speed, pause, the seconds before the start, and what it remembers of what it showed. */
import { describe, expect, test } from 'vitest';
import { showAt } from '../../../utils/domain/show/state';
import { BEGAN, stage } from './stage';

describe('the clock', () => {
  test('a show begins by itself after three seconds of no numbers', () => {
    const { practice, pass } = stage('?speed=10');
    expect(practice.page.value.phase).toBe('before');
    expect(practice.shown.value).toEqual({});
    pass(2_999);
    expect(practice.page.value.phase).toBe('before');
    pass(1);
    expect(practice.page.value).toEqual(showAt(practice.show, 0));
    pass(60_000);
    expect(practice.page.value.tMs).toBe(600_000);
  });

  test.each([
    ['?t=600', 600_000, 601_000],
    ['?t=600&speed=0', 600_000, 600_000],
    ['?state=live', 0, 1_000],
    ['?speed=0', 0, 0],
    ['?state=before', -1, -1],
    ['?state=ended&duration=10', 600_000, 600_000],
  ])('%s begins at %s and is at %s a second later', (search, first, later) => {
    const { practice, pass } = stage(search);
    expect(practice.page.value.tMs).toBe(first);
    pass(1_000);
    expect(practice.page.value.tMs).toBe(later);
  });

  test('a pause holds the show where it is, and it goes on from there', () => {
    const { practice, pass } = stage('?t=600');
    pass(5_000);
    practice.setPaused(true);
    pass(60_000);
    expect(practice.page.value.tMs).toBe(605_000);
    practice.setPaused(false);
    pass(1_000);
    expect(practice.page.value.tMs).toBe(606_000);
  });

  test('another speed holds from now on', () => {
    const { practice, pass } = stage('?t=600');
    pass(5_000);
    practice.setSpeed(60);
    pass(1_000);
    expect(practice.page.value.tMs).toBe(665_000);
  });

  test('a show held before its start begins when told', () => {
    const { practice, pass } = stage('?state=before');
    pass(60_000);
    practice.start();
    pass(1_000);
    expect(practice.page.value).toMatchObject({ phase: 'live', tMs: 1_000 });
  });
});

describe('what was shown', () => {
  test('is kept with its moment, and only when it changed', () => {
    const { practice, pass } = stage('?state=live');
    pass(3_000);
    pass(0);
    const orders = () => practice.shifts.filter(({ metric }) => metric === 'orders');
    expect(orders()).toEqual([{ at: BEGAN, metric: 'orders', shown: practice.shown.value.orders }]);
    practice.seek(600_000);
    expect(orders()).toHaveLength(2);
    expect(orders()[1]).toMatchObject({ at: BEGAN + 3_000, shown: { amount: showAt(practice.show, 600_000).totals?.orders } });
  });

  test('a number that goes is kept too', () => {
    const { practice } = stage('?t=600&speed=0');
    practice.broken.value = ['orders'];
    expect(practice.shifts.findLast(({ metric }) => metric === 'orders')).toEqual({ at: BEGAN, metric: 'orders' });
  });

  test('a page that hangs goes on showing what it showed, while the show goes on', () => {
    const { practice, pass } = stage('?t=600');
    practice.frozen.value = true;
    pass(60_000);
    expect(practice.page.value.tMs).toBe(600_000);
    expect(practice.truth().tMs).toBe(660_000);
    practice.frozen.value = false;
    pass(0);
    expect(practice.page.value.tMs).toBe(660_000);
  });

  test('interaction metrics are shown on the tab of traffic alone', () => {
    const { practice } = stage('?t=600&speed=0');
    expect(practice.shown.value.likes).toBeUndefined();
    practice.tab.value = 'traffic';
    expect(practice.shown.value.likes).toBeDefined();
    expect(practice.shown.value.orders).toBeDefined();
  });
});
