/** Undo and redo: every state comes back, typing is one step, and the memory is bounded. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canRedo,
  canUndo,
  createHistory,
  type History,
  record,
  redo,
  UNDO_STEPS,
  undo,
} from '../../../utils/domain/rundown-edit/history';

test('typing in one field is one step; a pause, another field or no key begins a new one', () => {
  let history = createHistory('');
  for (const [i, text] of ['小', '小米', '小米粥'].entries()) history = record(history, text, { at: i * 300, key: 'name' });
  expect(undo(history).present).toBe('');
  history = record(history, '小米粥!', { at: 5000, key: 'name' });
  expect(undo(history).present).toBe('小米粥');
  history = record(history, 'x', { at: 5100, key: 'origin' });
  expect(undo(history).present).toBe('小米粥!');
  history = record(record(history, 'y', { at: 5150 }), 'z', { at: 5160 });
  expect(undo(history).present).toBe('y');
});

test('typing after an undo is a step of its own', () => {
  let history = record(createHistory('a'), 'ab', { at: 0, key: 'k' });
  history = record(undo(history), 'ac', { at: 10, key: 'k' });
  expect(undo(history).present).toBe('a');
  expect(canRedo(history)).toBe(false);
});

test('the same state is no step, and the ends are safe', () => {
  const history = createHistory('a');
  expect(record(history, 'a', { at: 0 })).toBe(history);
  expect(canUndo(history)).toBe(false);
  expect(undo(history)).toEqual(history);
  expect(redo(history)).toEqual(history);
});

test('a clock that went back does not join steps', () => {
  const history = record(record(createHistory('a'), 'b', { at: 1000, key: 'k' }), 'c', { at: 0, key: 'k' });
  expect(undo(history).present).toBe('b');
});

test('all that was recorded comes back by undo, and again by redo, up to the bound', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: UNDO_STEPS + 20 }), (steps) => {
      let history: History<number> = createHistory(0);
      for (let i = 1; i <= steps; i++) history = record(history, i, { at: 0 });
      const kept = Math.min(steps, UNDO_STEPS);
      expect(history.past.length).toBe(kept);
      for (let i = 1; i <= kept; i++) {
        history = undo(history);
        expect(history.present).toBe(steps - i);
      }
      expect(canUndo(history)).toBe(false);
      for (let i = 0; i < kept; i++) history = redo(history);
      expect(history.present).toBe(steps);
      expect(canRedo(history)).toBe(false);
    }),
  );
});
