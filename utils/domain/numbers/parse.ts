/**
 * Reads one number off one text of a dashboard: exactly, or not at all. Which text belongs to which metric is left to
 * `domain/labels` and the reader. Forms: the shared knowledge of dashboards of 2022-2026, tested row by row.
 */
import type { Quantity } from '../metrics/metric';
import type { Amount } from '../reading';
import { isReordered, plainText } from './characters';
import { currencyExponent, NO_CURRENCY, readCurrency } from './currency';
import { scaled, splitDigits } from './digits';
import { countsThings, readSuffix, startsWithTime } from './units';

export interface ParseOptions {
  quantity: Quantity;
  /** ISO 4217; decides what `¥`, `$`, `元` mean, and is given to money that shows no currency. `XXX`: they mean no certain one. */
  currency?: string;
  /** What parts the thousands on this page. Default comma; Rp and ₫ bring their dots along. */
  groups?: 'comma' | 'dot';
  /** Decimal mark, for pages that group by spaces. `groups: 'dot'` implies the comma. */
  decimals?: 'comma' | 'dot';
  /** The digits stand in nodes of their own, so a 万 behind them may mark a place instead of multiplying. */
  digitsApart?: boolean;
  /** Unit that the label carries (`成交金额（万元）`); counts where the text has none of its own. */
  unit?: string;
  /** A minus before this metric is decoration (refunds): its size is taken. Otherwise a minus is refused. */
  minus?: boolean;
  /** A plus before this metric is decoration (new followers). Otherwise it makes the number a change. */
  plus?: boolean;
}

/**
 * Why a text is no value of its metric. `text` no number · `long` · `glued` several numbers · `percent` · `duration` ·
 * `date` · `change` against another time · `negative` · `unit` of another quantity · `ambiguous` · `fraction` ·
 * `format` · `overflow` · `reordered` by marks of writing direction.
 */
export type Why =
  | 'text'
  | 'long'
  | 'glued'
  | 'percent'
  | 'duration'
  | 'date'
  | 'change'
  | 'negative'
  | 'unit'
  | 'ambiguous'
  | 'fraction'
  | 'format'
  | 'overflow'
  | 'reordered';

export type Parsed = ({ kind: 'number' } & Amount) | { kind: 'missing' } | { kind: 'unparsed'; why: Why };

/** Longer texts are no numbers; white space of the page's source is not counted against the second limit. */
const RAW_LIMIT = 512;
const LIMIT = 64;

const RUN = /\d+(?:[.,']\d+)*/g;
const NOTHING = /^(?:|暂无(?:数据)?|(?:没有|无)(?:数据)?|データなし|なし|no data|none|n\/?a|null|\.{2,6}|…+|\/)$/i;
const CHANGE = /[+↑↓▲▼△▽↗↘⬆⬇]|[较較比]|vs/i;

const refuse = (why: Why): Parsed => ({ kind: 'unparsed', why });

/** `¥ 1 7 , 4 9 2`: one digit per node, joined by blanks. Bare single digits in one text may be several values. */
function isSpaced(text: string, apart: boolean): boolean {
  const runs = text.match(/\d+/g) ?? [];
  if (runs.length < 2 || runs.some((run) => run.length > 1)) return false;
  if (apart) return true;
  const row = /\d(?: [\d.,'])+/.exec(text)?.[0] ?? '';
  return (
    row.match(/\d/g)?.length === runs.length &&
    (/[.,']/.test(row) || readCurrency(text.slice(0, text.indexOf(row)).trim()) !== undefined)
  );
}

function isMissing(text: string): boolean {
  if (NOTHING.test(text)) return true;
  const dashes = /^([^-]*)-+([^-]*)$/.exec(text.replace(/ /g, ''));
  const around = dashes?.slice(1) ?? [];
  return (
    dashes !== null &&
    !/\d/.test(text) &&
    around.every((part) => part === '' || countsThings(part) || readCurrency(part) !== undefined)
  );
}

function severalRuns(text: string): Why {
  if (/\d:\d/.test(text)) return 'duration';
  if (/\d{4} ?[-/年] ?\d|\d ?月 ?\d|^\d{1,2}[-/]\d{1,2}$/.test(text)) return 'date';
  const units = text.split(/\d+(?:\.\d+)?/).slice(1);
  return units.every((unit) => startsWithTime(unit) || /^m\s*$/i.test(unit)) ? 'duration' : 'glued';
}

/**
 * Reads `text` as one value. Never throws; linear in the text.
 *
 * Precision is half a unit of the last digit shown before a multiplier: `1.2万` is 12 000 ± 500. Whether a platform rounds or
 * cuts off is not known; where it cuts off, the true number may lie up to twice as far above. Without a multiplier the page is
 * taken at its word: `¥14.2` is exact. `10万+` is "at least" 100 000.
 * Money is in minor units of `currency`; where neither text nor options tell the currency, in hundredths and without one.
 */
export function parseNumber(text: string, options: ParseOptions): Parsed {
  if (text.length > RAW_LIMIT) return refuse('long');
  if (isReordered(text)) return refuse('reordered');
  let plain = plainText(text);
  if (plain.length > LIMIT) return refuse('long');
  if (isMissing(plain)) return { kind: 'missing' };
  const apart = isSpaced(plain, options.digitsApart === true);
  if (apart) plain = plain.replace(/([\d.,']) (?=[\d.,'])/g, '$1');
  const runs = plain.match(RUN) ?? [];
  const run = runs[0];
  if (run === undefined) return refuse('text');
  if (runs.length > 1) return refuse(severalRuns(plain));
  const at = plain.indexOf(run);
  return readOne(plain.slice(0, at).trim(), run, plain.slice(at + run.length), {
    ...options,
    digitsApart: apart || options.digitsApart === true,
  });
}

function readOne(before: string, run: string, behind: string, options: ParseOptions): Parsed {
  if (CHANGE.test(options.plus ? before.replace(/^\+/, '') : before) || /[↑↓▲▼△▽↗↘⬆⬇]/.test(behind)) return refuse('change');
  if (/[%‰]/.test(before + behind)) return refuse('percent');
  if (startsWithTime(behind)) return refuse('duration');
  const negative = before.includes('-') || (before.endsWith('(') && behind.startsWith(')'));
  if (negative && !options.minus) return refuse('negative');
  const atLeast = before.startsWith('≥');
  const sign = before.replace(options.plus ? /[-+≥(]/g : /[-≥(]/g, '').trim();
  const bare = behind === '' && options.unit !== undefined;
  const suffix = readSuffix(bare ? plainText(options.unit ?? '') : behind);
  if (!suffix) return refuse('format');

  const isMoney = options.quantity === 'money';
  const written = [sign, suffix.unit].filter(Boolean).map((word) => readCurrency(word, options.currency));
  const counted = countsThings(suffix.unit);
  if (isMoney ? counted : written.some((currency, i) => currency !== undefined && !(counted && i === written.length - 1)))
    return refuse('unit');
  if (sign && readCurrency(sign) === undefined) return refuse('text');
  if (suffix.unit && !counted && readCurrency(suffix.unit) === undefined) return refuse('text');
  if (written.length === 2 && written[0] !== written[1]) return refuse('unit');
  const currency = isMoney ? (written[0] ?? options.currency) : undefined;

  return amountOf(run, suffix, bare, { ...options, ...(currency !== undefined && { currency }) }, atLeast || suffix.plus);
}

function amountOf(
  run: string,
  suffix: { power?: number; mark: string },
  unitIsLabels: boolean,
  options: ParseOptions,
  atLeast: boolean,
): Parsed {
  const { currency } = options;
  const isMoney = options.quantity === 'money';
  const dot =
    options.groups === 'dot' ||
    options.decimals === 'comma' ||
    (options.groups === undefined && (currency === 'IDR' || currency === 'VND'));
  const digits = splitDigits(run, dot);
  if (!digits) return refuse('format');
  const exponent = isMoney ? currencyExponent(currency) : 0;

  let { power } = suffix;
  if (/[mb]/.test(suffix.mark) && suffix.mark.length === 1 && !isMoney && !digits.fraction) return refuse('ambiguous');
  if (power !== undefined && power >= 4 && /[^a-z]/i.test(suffix.mark) && digits.grouped && !digits.fraction && !unitIsLabels) {
    // Douyin's big screen writes the 万 above its place: 17,492 with a 万 is not 174 920 000. In one text nobody can tell.
    if (!options.digitsApart || digits.whole.length < 5) return refuse('ambiguous');
    power = undefined;
  }
  if (digits.fraction.length === 3 && !digits.grouped && digits.whole !== '0' && (power === undefined ? exponent < 3 : dot))
    return refuse('ambiguous');
  // Padding of a board is long or in nodes of its own; a short one may be a part of a clock or a date.
  if (/^0\d/.test(digits.whole) && !options.digitsApart && digits.whole.length < 3) return refuse('format');
  if (/^0,\d/.test(run) && !options.digitsApart) return refuse('ambiguous');

  const shift = exponent + (power ?? 0);
  const amount = scaled(digits, shift);
  if (typeof amount === 'string') return refuse(amount);
  const hidden = shift - digits.fraction.length;
  return {
    kind: 'number',
    amount,
    precision: power !== undefined && hidden > 0 ? 10 ** hidden / 2 : 0,
    ...(atLeast && { atLeast: true as const }),
    ...(isMoney && currency !== undefined && currency !== NO_CURRENCY && { currency }),
  };
}
