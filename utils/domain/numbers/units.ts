/** What may stand behind a number: multiplier, `+`, unit. Currencies are in `currency.ts`, words for things in `labels/words.ts`. */
import { fold } from '../labels/fold';
import { cut } from '../labels/words';

const POWERS: Readonly<Record<string, number>> = {
  千: 3,
  k: 3,
  rb: 3,
  thousand: 3,
  万: 4,
  萬: 4,
  만: 4,
  w: 4,
  百万: 6,
  m: 6,
  jt: 6,
  million: 6,
  千万: 7,
  亿: 8,
  億: 8,
  억: 8,
  b: 9,
  billion: 9,
  万亿: 12,
};

const SUFFIX =
  /^ ?(万亿|[百千]?万|[千萬만亿億억]|(?:thousand|million|billion|rb|jt|[kwmb])(?![a-z]))? ?(\+?) ?\(?([^+()]*)\)?(\+?)$/i;
const TIME = /^ ?(?:[分秒时天日月年周時]|小时|(?:m?s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?)(?![a-z]))/i;
/** Chinese, Japanese and Korean counters. One missing here makes a value unparsed, never wrong. */
const COUNTER = /^(?:人次|[人名位次回件单單笔筆个個条條份张張台辆瓶盒箱袋套枚只包桶本支户명건])$/;
/** Parts of English labels that serve as units (`1,024 orders`, `12 items sold`). */
const UNITS = new Set('people times order buy piece item viewer online watch enter like comment shared fan click of'.split(' '));

export interface Suffix {
  /** Power of ten of the multiplier; absent = none. */
  power?: number;
  /** The multiplier as written. */
  mark: string;
  plus: boolean;
  /** What is left: a unit, a currency, or something unknown. */
  unit: string;
}

/** Reads the text behind a number; null when its shape fits nothing. */
export function readSuffix(text: string): Suffix | null {
  const found = SUFFIX.exec(text);
  if (!found) return null;
  const [, mark = '', plus, unit = '', plusAfter] = found;
  const power = POWERS[mark.toLowerCase()];
  return { mark, plus: Boolean(plus || plusAfter), unit: unit.trim(), ...(power !== undefined && { power }) };
}

/** Whether a word counts things (`人`, `orders`). */
export function countsThings(unit: string): boolean {
  if (!/^[a-z ]+$/i.test(unit)) return COUNTER.test(unit);
  const parts = cut(fold(unit));
  return parts.names.size > 0 && parts.unknown === 0 && !parts.digits && [...parts.names].every((name) => UNITS.has(name));
}

/** Whether the text behind a number starts with a unit of time or the calendar. */
export function startsWithTime(text: string): boolean {
  return TIME.test(text);
}
