/**
 * A column of numbers as a short text: differences between neighbours, small ones in one character. Plain ASCII, so that it is as small in a JSON
 * file as in the database. Exact for every finite number: what differences cannot carry is written out.
 */

/** 32 digits, and the same 32 with "more follows". */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE_OF = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));
/** Twice this is still exact. */
const LARGEST = 2 ** 52;
/** Whole numbers, tenths (what `performance.now()` gives), thousandths. */
const SCALES = [1, 10, 1000];
const WRITTEN_OUT = 'raw:';

/** What stands in the text: the numbers themselves, their differences, or the differences of those (a clock that ticks evenly is all zeros). */
export type Order = 0 | 1 | 2;

function differences(values: readonly number[], order: Order): number[] {
  let result = values;
  for (let i = 0; i < order; i++) result = result.map((value, index, all) => value - (all[index - 1] ?? 0));
  return [...result];
}

function scaled(values: readonly number[], scale: number): number[] | null {
  const whole = values.map((value) => Math.round(value * scale));
  return whole.every((n, i) => Math.abs(n) < LARGEST && n / scale === values[i]) ? whole : null;
}

function digitsOf(value: number): string {
  let rest = value < 0 ? -value * 2 - 1 : value * 2;
  let text = '';
  do {
    const digit = rest % 32;
    rest = Math.floor(rest / 32);
    text += DIGITS[digit + (rest > 0 ? 32 : 0)];
  } while (rest > 0);
  return text;
}

/** The column as text. */
export function packNumbers(values: readonly number[], order: Order): string {
  for (const scale of SCALES) {
    const whole = scaled(values, scale);
    if (!whole) continue;
    const steps = differences(whole, order);
    if (steps.every((n) => Math.abs(n) < LARGEST)) return `${scale}.${order}:${steps.map(digitsOf).join('')}`;
  }
  return WRITTEN_OUT + values.join(',');
}

/** The numbers of a column; null for a text that `packNumbers` cannot have written, or one of more than `most` numbers. */
export function unpackNumbers(text: string, most: number): number[] | null {
  if (text.startsWith(WRITTEN_OUT)) {
    const parts = text.length > WRITTEN_OUT.length ? text.slice(WRITTEN_OUT.length).split(',') : [];
    const numbers = parts.length > most ? [Number.NaN] : parts.map((part) => (part === '' ? Number.NaN : Number(part)));
    return numbers.every(Number.isFinite) ? numbers : null;
  }
  const head = /^(1|10|1000)\.([012]):/.exec(text);
  if (!head) return null;
  const steps = readSteps(text, head[0].length, most);
  if (!steps) return null;
  for (let order = Number(head[2]); order > 0; order--) {
    let sum = 0;
    for (let i = 0; i < steps.length; i++) {
      sum += steps[i] as number;
      steps[i] = sum;
    }
  }
  const scale = Number(head[1]);
  const numbers = scale === 1 ? steps : steps.map((n) => n / scale);
  return numbers.every((n) => Math.abs(n) <= LARGEST * 2) ? numbers : null;
}

function readSteps(text: string, from: number, most: number): number[] | null {
  const steps: number[] = [];
  let value = 0;
  let unit = 1;
  for (let i = from; i < text.length; i++) {
    const digit = VALUE_OF.get(text.charCodeAt(i));
    if (digit === undefined || unit > LARGEST * 2) return null;
    value += (digit % 32) * unit;
    if (digit >= 32) {
      unit *= 32;
      continue;
    }
    if (steps.length >= most) return null;
    steps.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    value = 0;
    unit = 1;
  }
  return unit === 1 ? steps : null;
}

/** Neighbours that are alike, as pairs of value and count. */
export function packRuns(values: readonly number[]): string {
  const pairs: number[] = [];
  for (const value of values) {
    const last = pairs.length - 2;
    if (last >= 0 && pairs[last] === value) pairs[last + 1] = (pairs[last + 1] as number) + 1;
    else pairs.push(value, 1);
  }
  return packNumbers(pairs, 0);
}

/** The values of `packRuns`, exactly `count` of them, or null. */
export function unpackRuns(text: string, count: number): number[] | null {
  const pairs = unpackNumbers(text, count * 2);
  if (!pairs || pairs.length % 2 !== 0) return null;
  const values: number[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const times = pairs[i + 1] as number;
    if (!Number.isInteger(times) || times < 1 || values.length + times > count) return null;
    for (let n = 0; n < times; n++) values.push(pairs[i] as number);
  }
  return values.length === count ? values : null;
}
