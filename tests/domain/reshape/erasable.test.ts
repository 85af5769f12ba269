/** What was deleted goes for good after a while, and what is the way back of a split or a merge stays as long as there is a way. */
import { expect, it } from 'vitest';
import { erasable } from '../../../utils/domain/reshape/erasable';

const BEFORE = 1000;
const [OLD, NEW] = [999, 1000];
const row = (id: string, deletedAt?: number, madeOf?: string) => ({
  id,
  ...(deletedAt === undefined ? {} : { deletedAt }),
  ...(madeOf === undefined ? {} : { madeOf: madeOf.split(' ') }),
});

it.each([
  ['nothing that is there', [row('a')], []],
  ['what was deleted long ago', [row('a', OLD), row('b'), row('c', 0)], ['a', 'c']],
  ['nothing that was deleted just now', [row('a', NEW)], []],
  ['not what was split, while both parts are there', [row('a', OLD), row('b', undefined, 'a'), row('c', undefined, 'a')], []],
  ['not what was split, while a part can still be restored', [row('a', OLD), row('b', NEW, 'a'), row('c', undefined, 'a')], []],
  ['what was split, once a part is gone', [row('a', OLD), row('b', OLD, 'a'), row('c', undefined, 'a')], ['a', 'b']],
  ['not what was merged', [row('a', OLD), row('b', OLD), row('c', undefined, 'a b')], []],
  ['what was merged, once the whole is gone', [row('a', OLD), row('b', OLD), row('c', OLD, 'a b')], ['a', 'b', 'c']],
  [
    'not what was split, while a part of it is the way back of another split',
    [row('a', OLD), row('b', OLD, 'a'), row('c', undefined, 'a'), row('d', undefined, 'b'), row('e', undefined, 'b')],
    [],
  ],
  [
    'the parts of a split that was taken back, not the session that was merged later',
    [row('a', OLD), row('p', OLD, 'a'), row('q', OLD, 'a'), row('b', OLD), row('m', undefined, 'a b')],
    ['p', 'q'],
  ],
])('removes %s', (_, sessions, gone) => expect(erasable(sessions, BEFORE)).toEqual(gone));
