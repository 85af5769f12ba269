/** The guard against formulas in text cells: nothing dangerous stands first, and taking it off is exact. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardText, unguardText } from '../../utils/export/text-cell';

const DANGEROUS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

describe('text cells', () => {
  it.each(DANGEROUS)('guards a text that starts with %j', (first) => {
    expect(guardText(`${first}cmd|' /C calc'!A0`)).toBe(`'${first}cmd|' /C calc'!A0`);
  });

  it.each(['', '红枣 5 斤', '1+1', 'a=b', "it's", "'quoted'", '1,234'])('leaves %j alone', (text) => {
    expect(guardText(text)).toBe(text);
  });

  it('comes back exactly, whatever the text', () => {
    const piece = fc.constantFrom(...DANGEROUS, "'", ' ', '"', ',', 'a', '枣');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          const cell = guardText(text);
          expect(unguardText(cell)).toBe(text);
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\n\0]/);
        },
      ),
    );
  });
});
