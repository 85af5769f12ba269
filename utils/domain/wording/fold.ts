/**
 * Folds a text so that spellings of one word become equal: NFKC (full width, circled digits), lower case, simplified characters,
 * everything that is not a letter or digit left out. Each folded unit remembers where it stood. Matching is left to `match`.
 */
import { simplify } from './simplify';

/** What was left out before a unit. A word hidden behind spaces is still the word; a comma or a full stop parts two phrases. */
export const BREAK = { none: 0, pause: 1, stop: 2 } as const;

/** A folded text as columns, one entry per unit. */
export interface Folded {
  units: string[];
  /** UTF-16 offsets of the character each unit came from; `end` is exclusive. */
  start: number[];
  end: number[];
  /** The gravest break between this unit and the one before; the first unit has `stop`. */
  brk: number[];
  /** Whether the text ends with a break, and which. */
  tail: number;
}

const PAUSE = new Set([...',，、:：\n\r\u2028\u2029…—―⸺⁓']);
const STOP = new Set([...'。！？!?；;｡']);
const LETTER = /[\p{L}\p{N}%]/u;

/** Folded units of single characters, kept because a script repeats few characters many times. '' = left out. */
const seen = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = seen.get(character);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase()) if (LETTER.test(part)) folded += simplify(part);
  if (seen.size < 20_000) seen.set(character, folded);
  return folded;
}

/** Folds a text in one pass, linear in its length. A lone surrogate is left out like a symbol. */
export function fold(text: string): Folded {
  const out: Folded = { units: [], start: [], end: [], brk: [], tail: BREAK.none };
  let offset = 0;
  let pending: number = BREAK.stop;
  for (const character of text) {
    const next = offset + character.length;
    const folded = foldCharacter(character);
    if (folded === '') {
      if (STOP.has(character)) pending = BREAK.stop;
      else if (PAUSE.has(character)) pending = Math.max(pending, BREAK.pause);
    }
    for (const unit of folded) {
      out.units.push(unit);
      out.start.push(offset);
      out.end.push(next);
      out.brk.push(pending);
      pending = BREAK.none;
    }
    offset = next;
  }
  out.tail = pending;
  return out;
}
