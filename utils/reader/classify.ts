/** Tells what kind of piece a text of the page is: label, value, change, mark or neither. Where it stands is left to `scan.ts`. */
import { readCurrency } from '../domain/numbers/currency';
import { parseNumber } from '../domain/numbers/parse';
import { countsThings, readSuffix } from '../domain/numbers/units';
import { TEXT_LIMIT } from './dom';
import type { Kind } from './item';
import type { Labels } from './labels';

const DIGIT = /[\d\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/;
const LETTER = /\p{L}/u;
/** Beginnings and ends that a label or value may carry when it is cut out of a line of several. */
const EDGES = /^[\s·•|｜,，、;；/>›»~～=]+|[\s·•|｜,，、;；/<=]+$/g;
const MARK = /^(?:[.,'%‰+↑↓▲▼△▽↗↘⬆⬇≥]|-(?=.)|[(（][^()（）]{1,8}[)）]|[.,]\d{1,3})$/;
/** `在线人数：--` in one text. */
const NOTHING = /(?:[\s:：][-—–－]{1,4}|暂无|n\/a)$/i;
/** Says something about the numbers near it without naming one. */
const NOTE =
  /^[([（【]|单位|截[至止]|更新|刷新|口径|说明|数据|详情|明细|更多|查看|^(?:updated|as of)|^(?:实时|共|约|总计|合计|live|now|details?|more|info)$/i;

/** Whether a text that is neither label nor number may hold both. */
export const mayHoldPairs = (text: string): boolean => DIGIT.test(text) || NOTHING.test(text);

export interface Classified {
  kind: Kind;
  text: string;
}

/** How fresh the numbers are: its digits are no value, and it belongs to no label. As good as a blank. */
const FRESHNESS = /更新|刷新|延迟|^(?:last )?(?:updated?|refresh)/i;

/** What a text is. `digitsApart`: it was put together from digits in nodes of their own. Null for a blank. */
export function classify(raw: string, labels: Labels, digitsApart = false): Classified | null {
  if (raw.length > TEXT_LIMIT) return { kind: 'note', text: '' };
  const text = raw.replace(EDGES, '').trim();
  if (text === '') return raw.trim() === ',' ? { kind: 'mark', text: ',' } : null;
  if (FRESHNESS.test(text) && text.length < 30) return null;
  return { kind: DIGIT.test(text) ? withDigits(text, labels, digitsApart) : withoutDigits(text, labels), text };
}

function withoutDigits(text: string, labels: Labels): Kind {
  const mark = isMark(text);
  // `单` and `件` are units, though the grammar of labels knows them too; `Orders` is a label, though it is counted in orders.
  if (mark && !/^[a-z]{3,}/i.test(text)) return 'mark';
  if (NOTHING.test(text) && text.length > 4) return isNothing(text) ? 'number' : 'note';
  const match = labels.match(text);
  // `较昨日` names a change against another time; the number behind it is none of the stream's totals.
  if (match) return match.metric === null && match.modifiers.includes('change') ? 'compare' : 'label';
  if (mark) return 'mark';
  if (isNothing(text)) return 'number';
  if (!LETTER.test(text)) return 'note';
  return NOTE.test(text) || text.length > 40 ? 'note' : 'other';
}

function withDigits(text: string, labels: Labels, digitsApart: boolean): Kind {
  // The decimals of a number whose whole part stands in another element.
  if (MARK.test(text)) return 'mark';
  const count = parseNumber(text, { quantity: 'count', digitsApart });
  if (count.kind === 'number') return 'number';
  const money = parseNumber(text, { quantity: 'money', digitsApart });
  if (money.kind !== 'unparsed' || count.kind !== 'unparsed') return 'number';
  if (money.why === 'percent' || money.why === 'change') return 'change';
  // `近5分钟`: here the digits are the label's.
  if (labels.match(text)) return 'label';
  if (money.why === 'duration' || money.why === 'date') return 'change';
  if ([count.why, money.why].some((why) => why === 'text' || why === 'long' || why === 'reordered')) return 'note';
  if (money.why === 'negative' && readCurrency(/[^\d\s()-]+/.exec(text)?.[0] ?? '') === undefined) return 'change';
  return money.why === 'glued' &&
    text.split(/[\d.,\s]+/).some((word) => /[a-z]{3}/i.test(word) || (LETTER.test(word) && !isUnit(word)))
    ? 'note'
    : 'number';
}

const isNothing = (text: string) => parseNumber(text, { quantity: 'count' }).kind === 'missing';

function isMark(text: string): boolean {
  if (MARK.test(text) || countsThings(text) || readCurrency(text) !== undefined || /^(?:分钟?|秒|小?时|天)$/.test(text))
    return true;
  const suffix = readSuffix(text);
  return Boolean(suffix && (suffix.power !== undefined || suffix.plus) && (suffix.unit === '' || isUnit(suffix.unit)));
}

const isUnit = (word: string) => countsThings(word) || readCurrency(word) !== undefined || readSuffix(word)?.power !== undefined;
