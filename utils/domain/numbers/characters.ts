/** Brings a text that may hold a number to plain ASCII digits and marks; reading it is left to `parse.ts`. */

/** First digits of the scripts that are read: Arabic, Persian, Devanagari, Thai. Full width is handled with its block. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50];

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/g;
/** Spaces that typesetters put between groups of three; an ordinary space may as well part two numbers. */
const GROUP_SPACE = /(\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;

function ascii(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? character : String(code - zero);
}

/**
 * One spelling for each character: half width, western digits, one dash, one yen sign, `'` as group mark where the page
 * used an apostrophe or a typographic space, single blanks, nothing invisible. Not NFKC: that turns `1²` and `1①` into
 * `12` and `11`, numbers nobody showed.
 */
export function plainText(text: string): string {
  return (
    text
      .replace(INVISIBLE, '')
      .replace(/[\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g, ascii)
      .replace(/\uffe5/g, '¥')
      .replace(/\uffe1/g, '£')
      .replace(/\u066c/g, ',')
      .replace(/\u066b/g, '.')
      .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
      .replace(/’/g, "'")
      .replace(/[ⓘℹ]\s*$/, '')
      .replace(GROUP_SPACE, "$1'")
      .replace(/\s+/g, ' ')
      .trim()
      // Long vowel marks are typed for dashes in Japanese.
      .replace(/^ー+$/, '-')
  );
}

/** Whether the text is drawn in another order than it is stored, so that its digits may not be read off it. */
export function isReordered(text: string): boolean {
  return /[\u202d\u202e]/.test(text);
}
