/**
 * Cuts a text that holds both label and number (`当前在线 1.2w · 订单 1,024 单`) into pairs. What a label names is left to `match.ts`,
 * what a value says to `numbers/parse.ts`. A text whose order of labels and numbers is not certain gives nothing.
 */
import { readCurrency } from '../numbers/currency';
import { countsThings, readSuffix } from '../numbers/units';
import { fold } from './fold';
import { matchLabel } from './match';
import { matchWithUnit, unitOf } from './unit';
import { cut } from './words';

/** Both as they stand in the text, trimmed. */
export interface InlinePair {
  label: string;
  value: string;
}

const LIMIT = 200;
/** A span of time that qualifies a label (`近5分钟成交金额`): its digits are no value. */
const SPAN = /(?:近|最近|过去|過去|直近|前|每|last|past|previous|every)\s?\d{1,3}\s?(?=[分小时時天日周月]|min|h|s|d|w|m)/gi;
const SEPARATORS = /[·•∙|｜；;、\n\t]|[,，](?!\s?\d)|[(（](?=[^()（）]*\d)/;
const RUN = /[-−+≥]?\s?(?:[a-z]{0,3}[$¥￥]|[€£₫฿₱₩₹]|rp\.?|rm)?\s?[-−]?\d+(?:[.,:'’，]\d+)*/gi;
const TIMES = /^(?:\s?(?:天|小?时|時間|分钟?|秒|[dhms](?![a-z])|min)\s?\d*)+/;
const NOTHING = /^(.*?[^\s:：-])[\s:：]+([-—–－]{1,4}|暂无|N\/A)$/i;
/** `本场数据：` says no more than `本场：`. */
const HEADING = /(?:数据|概览|总览)(?=\s?[:：])/g;
const LETTER = /\p{L}/u;
/** The longest unit behind a number, with its multiplier. */
const UNIT_LIMIT = 12;

/** Length of what belongs to the number at the beginning of `rest`: multiplier, `+`, unit, percent sign, units of time. */
function suffixLength(rest: string): number {
  const times = /^\s?[%‰]/.exec(rest) ?? TIMES.exec(rest);
  if (times) return times[0].trimEnd().length;
  for (let length = Math.min(UNIT_LIMIT, rest.length); length > 0; length--) {
    const taken = rest.slice(0, length);
    if (/\s$/.test(taken) || (/[a-z]$/i.test(taken) && /^[a-z]/i.test(rest.slice(length)))) continue;
    const suffix = readSuffix(taken);
    if (!suffix || (suffix.unit === '' && suffix.power === undefined && !suffix.plus)) continue;
    // `Viewers 12 Orders 45`: a word before another number is its label.
    if (/[a-z]{3}/i.test(suffix.unit) && /\d/.test(rest)) continue;
    if (suffix.unit === '' || countsThings(suffix.unit) || readCurrency(suffix.unit) !== undefined) return length;
  }
  return 0;
}

const trimLabel = (label: string) => label.replace(/^[\s:：/)）]+|[\s:：=]+$/g, '');

/** Whether a number behind this label is its value, so that what follows can be another pair. */
function isSure(label: string): boolean {
  const match = matchLabel(label);
  return (
    match !== null && !match.modifiers.some((modifier) => modifier === 'unknown' || modifier === 'rank' || modifier === 'recent')
  );
}

/** `累计观看 1.2万人`, `支付 30笔`, `成交 ¥12`: where the label alone names nothing, the unit behind the number is its noun. */
function named(label: string, value: string): string {
  const unit = unitOf(value);
  return !matchLabel(label)?.metric && matchWithUnit(label, unit) ? `${label}（${unit}）` : label;
}

/** Pairs of one stretch without separators, labels first. */
function labelsFirst(text: string, masked: string, pending: string): InlinePair[] {
  const pairs: InlinePair[] = [];
  let from = 0;
  let behind = 0;
  for (const run of masked.matchAll(RUN)) {
    const label = trimLabel(text.slice(from, run.index)) || (pairs.length === 0 ? pending : '');
    const end = run.index + run[0].length;
    const units = suffixLength(masked.slice(end));
    const next = masked[end + units];
    if (label === '') break;
    // `TOP3商品成交金额 12`: the digits belong to the label, unless the label before them is a sure one and the unit ends the value.
    if (next !== undefined && LETTER.test(next) && !(units > 0 && isSure(label))) continue;
    const value = text.slice(run.index, end + units).trim();
    if (LETTER.test(label)) pairs.push({ label: named(label, value), value });
    behind = end + units;
    if (!isSure(label)) break;
    from = behind;
  }
  return isTalk(text.slice(behind)) ? [] : pairs;
}

/** Words that no label is made of go on behind the last number: the text is a sentence (`在线 520 人时建议上福袋`). */
function isTalk(rest: string): boolean {
  return LETTER.test(rest) && !/^\s*(?:更新|刷新|截至)/.test(rest) && cut(fold(rest)).unknown > 0;
}

/** `1,024 watching`, `¥12 成交金额`: one number and the label behind it. */
function numberFirst(text: string, masked: string): InlinePair | null {
  const runs = [...masked.matchAll(RUN)];
  const run = runs[0];
  if (!run || runs.length > 1) return null;
  const rest = text.slice(run[0].length);
  const power = /^\s?(?:[万萬亿億]|[kmbw](?![a-z]))?\+?/i.exec(rest)?.[0] ?? '';
  const label = trimLabel(rest.slice(power.length));
  return matchLabel(label) && /^\s|^[^a-z]/i.test(rest) ? { label, value: (run[0] + power).trim() } : null;
}

/**
 * The pairs of a text, in its order. A heading without a number (`昨日：`, `近5分钟 |`) is put before the labels it stands over, so that
 * `matchLabel` sees it. Never throws; linear in the text, which is refused when long.
 */
export function splitInline(shown: string): InlinePair[] {
  if (shown.length > LIMIT) return [];
  const text = shown.replace(HEADING, '');
  const masked = text.replace(SPAN, (span) => span.replace(/\d/g, '\u0001'));
  const stretches: { text: string; masked: string }[] = [];
  for (let at = 0; at <= text.length; ) {
    const found = SEPARATORS.exec(masked.slice(at));
    const end = found ? at + found.index : text.length;
    const lead = /^\s*/.exec(text.slice(at, end))?.[0].length ?? 0;
    const stretch = { text: text.slice(at + lead, end).trimEnd(), masked: masked.slice(at + lead, end).trimEnd() };
    if (stretch.text !== '') stretches.push(stretch);
    at = end + 1;
  }
  const startsWithNumber = (stretch: string) => stretch.search(RUN) === 0;
  if (startsWithNumber(stretches[0]?.masked ?? '')) {
    const pairs = stretches.map((stretch) =>
      startsWithNumber(stretch.masked) ? numberFirst(stretch.text, stretch.masked) : null,
    );
    return pairs.every((pair) => pair !== null) ? pairs : [];
  }
  return withHeadings(stretches);
}

function withHeadings(stretches: { text: string; masked: string }[]): InlinePair[] {
  const pairs: InlinePair[] = [];
  let heading = '';
  let pending = '';
  let apart = false;
  for (const stretch of stretches) {
    const nothing = NOTHING.exec(stretch.text);
    if (nothing && !/\d/.test(stretch.masked)) {
      pairs.push({ label: heading + trimLabel(nothing[1] ?? ''), value: nothing[2] ?? '' });
      pending = '';
    } else if (/\d/.test(stretch.masked)) {
      apart ||= pending !== '' && stretch.masked.search(RUN) === 0;
      const found = labelsFirst(stretch.text, stretch.masked, pending);
      pairs.push(...found.map(({ label, value }) => ({ label: label === pending ? label : heading + label, value })));
      heading += /^(.*\S)\s?[:：]\s?\S/.exec(found[0]?.label ?? '')?.[1] ?? '';
      pending = '';
    } else {
      pending = trimLabel(stretch.text);
      const match = matchLabel(pending);
      if (match && match.metric === null && match.scope !== 'stream') heading = pending;
    }
  }
  // A label left over after `label, number, label, number, label` says that the labels stand behind their numbers.
  return apart && pending !== '' ? [] : pairs;
}
