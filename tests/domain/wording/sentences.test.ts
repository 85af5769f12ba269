/** The word list over believable host speech: every listed word caught in context, no allowed phrase, nothing in ordinary speech. */
import { describe, expect, test } from 'vitest';
import { checkWording } from '../../../utils/domain/wording/check';
import { WORDING } from '../../../utils/domain/wording/words';
import sentences from './sentences.json';

/** `hint:` before a word: found, but only as a hint to keep the proof at hand. */
const found = (text: string) => checkWording(text, WORDING).map(({ word, grade }) => (grade === 'hint' ? `hint:${word}` : word));

describe('speech', () => {
  test.each(sentences)('$text', ({ text, find }) => {
    expect(found(text)).toEqual(find);
  });

  test('is long enough to mean something', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    expect(sentences.filter(({ find }) => find.length === 0).length).toBeGreaterThanOrEqual(100);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  test('has every listed word in context', () => {
    const covered = new Set(sentences.flatMap(({ find }) => find.map((word) => word.replace('hint:', ''))));
    const listed = WORDING.files.flatMap((file) => file.words.map(({ word }) => word));
    expect(listed.filter((word) => !covered.has(word))).toEqual([]);
  });
});
