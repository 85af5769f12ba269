/** Edits of a rundown and of a product's points: order, places, absence, and that nothing is made out of nothing. */
import { describe, expect, test } from 'vitest';
import type { Product } from '../../../utils/domain/rundown';
import {
  addPoint,
  dropPoint,
  movePointBy,
  removePoint,
  setPoint,
  updateProduct,
} from '../../../utils/domain/rundown-edit/product';
import {
  addSegment,
  dropSegment,
  duplicateSegment,
  moveSegment,
  moveSegmentBy,
  removeSegment,
  setPlanned,
  toggleHost,
  updateSegment,
  withoutHost,
  withoutProduct,
} from '../../../utils/domain/rundown-edit/segments';
import { nthProduct, pointFrom, productFrom, segmentFrom } from '../../../utils/domain/rundown-edit/steps';
import { order, rundown } from './make';

const show = rundown('a:5', '~song:3', 'b:10', 'c:10');
const extra = { id: 'new', kind: 'qa' as const, plannedMinutes: 5, hosts: [] };

describe('order', () => {
  test.each([
    [addSegment(show, extra), 's1 s2 s3 s4 new'],
    [addSegment(show, extra, 1), 's1 new s2 s3 s4'],
    [addSegment(show, extra, -3), 'new s1 s2 s3 s4'],
    [duplicateSegment(show, 's2', 'copy'), 's1 s2 copy s3 s4'],
    [removeSegment(show, 's2'), 's1 s3 s4'],
    [moveSegment(show, 's1', 2), 's2 s3 s1 s4'],
    [moveSegment(show, 's4', 0), 's4 s1 s2 s3'],
    [moveSegment(show, 's1', 99), 's2 s3 s4 s1'],
    [moveSegmentBy(show, 's2', -1), 's2 s1 s3 s4'],
    [moveSegmentBy(show, 's2', 1), 's1 s3 s2 s4'],
    [dropSegment(show, 's1', 's4'), 's2 s3 s1 s4'],
    [dropSegment(show, 's4', 's2'), 's1 s4 s2 s3'],
    [dropSegment(show, 's2', null), 's1 s3 s4 s2'],
  ])('%#', (edited, expected) => {
    expect(order(edited)).toBe(expected);
    expect(order(show)).toBe('s1 s2 s3 s4');
  });

  test.each([
    addSegment(show, { ...extra, id: 's1' }),
    removeSegment(show, 'gone'),
    moveSegment(show, 'gone', 0),
    moveSegment(show, 's1', Number.NaN),
    moveSegmentBy(show, 's1', -1),
    moveSegmentBy(show, 's4', 1),
    dropSegment(show, 's1', 's1'),
    dropSegment(show, 's1', 's2'),
    dropSegment(show, 's1', 'gone'),
    duplicateSegment(show, 'gone', 'x'),
    setPlanned(show, 's1', 5),
    setPlanned(show, 's1', -1),
    setPlanned(show, 's1', Number.NaN),
    setPlanned(show, 's1', 100_000),
    updateSegment(show, 's2', { title: 'song' }),
    withoutProduct(show, 'gone'),
    withoutHost(show, 'gone'),
  ])('an edit that changes nothing gives back the same rundown (%#)', (same) => {
    expect(same).toBe(show);
  });
});

describe('fields', () => {
  test('planned minutes keep a tenth', () => {
    expect(setPlanned(show, 's1', 7.25).segments[0]?.plannedMinutes).toBe(7.3);
    expect(setPlanned(show, 's1', 0).segments[0]?.plannedMinutes).toBe(0);
  });

  test('undefined takes a field away, and another kind takes the product away', () => {
    expect(updateSegment(show, 's2', { title: undefined }).segments[1]).not.toHaveProperty('title');
    expect(updateSegment(show, 's1', { kind: 'song', title: '秧歌' }).segments[0]).toEqual({
      id: 's1',
      kind: 'song',
      title: '秧歌',
      plannedMinutes: 5,
      hosts: [],
    });
  });

  test('two hosts make a duet; a host who leaves leaves the segment standing', () => {
    const duet = toggleHost(toggleHost(show, 's2', 'li'), 's2', 'wang');
    expect(duet.segments[1]?.hosts).toEqual(['li', 'wang']);
    expect(toggleHost(duet, 's2', 'li').segments[1]?.hosts).toEqual(['wang']);
    expect(withoutHost(duet, 'wang').segments[1]?.hosts).toEqual(['li']);
    expect(order(withoutProduct(show, 'b'))).toBe('s1 s2 s4');
  });
});

describe('a product', () => {
  const product: Product = { v: 1, id: 'a', name: '小米', origin: '', unit: '', currency: 'CNY', liveMinor: 3990, points: [] };
  const point = (id: string) => ({ id, kind: 'fact' as const, text: id });
  const three = ['x', 'y', 'z'].reduce((p, id) => addPoint(p, point(id)), product);
  const points = (p: Product) => p.points.map(({ id }) => id).join('');

  test('has points in an order', () => {
    expect(points(three)).toBe('xyz');
    expect(points(movePointBy(three, 'z', -1))).toBe('xzy');
    expect(points(dropPoint(three, 'x', null))).toBe('yzx');
    expect(points(removePoint(three, 'y'))).toBe('xz');
    expect(setPoint(three, 'y', { kind: 'slogan' }).points[1]).toEqual({ id: 'y', kind: 'slogan', text: 'y' });
    expect(removePoint(three, 'gone')).toBe(three);
  });

  test('loses a price by undefined, never by 0', () => {
    expect(updateProduct(product, { liveMinor: undefined })).not.toHaveProperty('liveMinor');
    expect(updateProduct(product, { liveMinor: 0 }).liveMinor).toBe(0);
    expect(updateProduct(product, { liveMinor: 3990 })).toBe(product);
    expect(updateProduct(product, { gift: undefined })).toBe(product);
  });
});

describe('steps', () => {
  test('lead through the show and stop at its ends', () => {
    expect(segmentFrom(show, 's1', 1)?.id).toBe('s2');
    expect(segmentFrom(show, null, 1)?.id).toBe('s1');
    expect(segmentFrom(show, null, -1)).toBeNull();
    expect(segmentFrom(show, 's4', 1)).toBeNull();
    expect(segmentFrom(show, 'gone', 1)).toBeNull();
    expect(productFrom(show, 's1', 1)?.id).toBe('s3');
    expect(productFrom(show, 's3', -1)?.id).toBe('s1');
    expect(productFrom(show, null, 1)?.id).toBe('s1');
    expect(productFrom(show, 's1', -1)).toBeNull();
    expect(productFrom(show, 'gone', 1)).toBeNull();
    expect([1, 2, 3, 4, 0].map((n) => nthProduct(show, n)?.product)).toEqual(['a', 'b', 'c', undefined, undefined]);
    expect([pointFrom(0, -1, 3), pointFrom(1, 1, 3), pointFrom(2, 1, 3), pointFrom(0, 1, 0)]).toEqual([0, 2, 2, 0]);
  });
});
