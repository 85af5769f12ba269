/**
 * Says which metric a label on a page names. Exact labels of the metric catalogue first, then a grammar of parts that goes on where
 * every list ends. Finding labels and the numbers beside them is left to the reader.
 */
import { METRIC_IDS, METRICS, type MetricId } from '../metrics';
import { readCurrency } from '../numbers/currency';
import { countsThings, readSuffix } from '../numbers/units';
import { fold } from './fold';
import { metricOf } from './rules';
import { cut, type Parts } from './words';

export interface LabelMatch {
  /** null: recognised, and another number than any metric (average, refund rate, yesterday's); never to be matched. */
  metric: MetricId | null;
  /** The whole label stands in the metric catalogue. */
  exact: boolean;
  /** Characters of the label that said something; of two labels for one number the longer wins. */
  length: number;
  /** `stream` unless the label says otherwise: the day so far, the last minutes, another time. */
  scope: 'stream' | 'day' | 'window' | 'other';
  /** What else the label says: `now`, `sum`, `stream`, `placed`, or why it is no metric: `average`, `rate`, …, `unknown`. */
  modifiers: string[];
  /** Unit in brackets behind the label, for `parseNumber`: `万元`, `USD`. */
  unit?: string;
}

const RAW_LIMIT = 120;
const LIMIT = 48;
const CHINESE_LIMIT = 20;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/g;
const BRACKETS = / ?[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]/;
/** Said beside a noun; alone they are no label. */
const NO_NOUN = new Set(['now', 'sum', 'stream', 'placed', 'live', 'room', 'place', 'of', 'number', 'new', 'people', 'times']);
/** People who do something are talk (`用户下单`); people who are counted stand last (`下单用户`). */
const TALK = /^(?:用户|客户|顾客|买家|粉丝)(?:已|刚刚?)?(?:下单|付款|支付|购买|成交)$/;
/** What a label ends in that has an unknown word in it (`Voucher orders`); without one it is talk (`Sarah joined`). */
const HEADS = 'order amount measure number piece viewer sales !rate !per !duration'.split(' ');
const TOLD = new Set(['now', 'sum', 'stream', 'placed']);

const key = (label: string) => label.replace(/ /g, '');

/** Exact labels; null for a label that contains one and means something else. */
const exactLabels = new Map<string, MetricId | null>();
for (const id of METRIC_IDS) for (const label of METRICS[id].never) exactLabels.set(key(fold(label)), null);
for (const id of METRIC_IDS) for (const label of METRICS[id].labels) exactLabels.set(key(fold(label)), id);

/** A unit in brackets names how the number is counted; other words in brackets belong to the label. */
function isUnit(word: string): boolean {
  const suffix = readSuffix(word);
  if (!suffix || /[a-z]|人.|.../.test(suffix.unit)) return readCurrency(word) !== undefined;
  return suffix.unit === '' ? suffix.power !== undefined : countsThings(suffix.unit) || readCurrency(suffix.unit) !== undefined;
}

function scopeOf(names: ReadonlySet<string>): LabelMatch['scope'] {
  if (names.has('!clock') || names.has('!recent')) return 'window';
  if (names.has('!previous')) return 'other';
  return names.has('day') ? 'day' : 'stream';
}

/** Whether the parts make a label at all, and not a sentence, a name or a value. */
function isLabel(parts: Parts, words: number): boolean {
  const names = [...parts.names];
  const says = names.some((name) => !NO_NOUN.has(name));
  if (!says) return false;
  if (parts.digits && !names.some((name) => /^!(?:recent|previous|rank|clock|duration)$/.test(name))) return false;
  if (parts.digits && names.every((name) => name === '!clock' || name === 'of')) return false;
  return parts.unknown === 0 || (parts.closed && parts.unknown <= 4 && words <= 4 && HEADS.some((name) => parts.names.has(name)));
}

/**
 * Reads a whole text as a label; null when it is none (a sentence, a name, a value). White space, colons, help icons and a unit in
 * brackets do not matter; other brackets do (`(含异常交易)`). Never throws; linear in the text, which is refused when long.
 */
export function matchLabel(text: string): LabelMatch | null {
  if (text.length > RAW_LIMIT) return null;
  const folded = fold(text);
  if (folded === '' || folded.length > LIMIT || (folded.match(CJK)?.length ?? 0) > CHINESE_LIMIT) return null;
  // A unit in a node of its own (`单`, `万元`) belongs to the number before it.
  if (TALK.test(folded)) return null;
  if (folded.length === 1 || (readSuffix(folded)?.power !== undefined && isUnit(folded))) return null;
  const bracket = BRACKETS.exec(folded);
  const inside = bracket?.[1]?.trim();
  const unit = inside !== undefined && isUnit(inside) ? inside : undefined;
  const label = unit === undefined ? folded : folded.replace(BRACKETS, '');
  const open = label.replace(/[()[\]{}【】〔〕]/g, ' ').trim();

  let parts = cut(open);
  const exact = exactLabels.get(key(label));
  const understood = exact === undefined && parts.unknown === 0 && !parts.digits;
  let metric = understood ? metricOf(parts.names) : (exact ?? null);
  if (
    unit !== undefined &&
    exact !== null &&
    (metric === null || (metric === 'visits' && unit === '人') || readCurrency(unit) !== undefined)
  ) {
    // `成交（单）`: here the unit is the noun; `场观（人）`, `订单（元）`: here it is another than the usual.
    const whole = cut(`${open} ${unit}`);
    const named = whole.unknown > 0 ? null : metricOf(whole.names);
    if (named) [metric, parts] = [named, whole];
  }
  if (exact === undefined && metric === null && !isLabel(parts, open.split(' ').length)) return null;
  const modifiers = [...parts.names].flatMap((name) => (name.startsWith('!') ? name.slice(1) : TOLD.has(name) ? name : []));
  if (metric === null && parts.unknown > 0) modifiers.push('unknown');
  return {
    metric,
    exact: exact !== undefined,
    length: key(label).length,
    scope: scopeOf(parts.names),
    modifiers,
    ...(unit !== undefined && { unit }),
  };
}
