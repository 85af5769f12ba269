/** The unit behind a number as the noun its label leaves out: `累计成交 ¥12`, `已售 30件`. What a label names by itself is left to `match.ts`. */
import { readCurrency } from '../numbers/currency';
import { readSuffix } from '../numbers/units';
import { fold } from './fold';
import { type LabelMatch, matchLabel } from './match';
import { cut } from './words';

/** `已下单2单`, `用户下单 3件`: somebody tells of one order. */
const TOLD = /^(?:[已刚我]+|用户|客户|顾客|买家|粉丝)(?:下单|付款|支付|购买|拍)/;
/** What was paid for one order stands beside these as well. */
const PAID = /^(?:[支实应已]付|付款|payment|paid|pay)\s*[:：]?$/i;
/** A label that has its noun does not want another (`退款订单数` with a `¥` behind it). */
const NOUNS = ['number', 'order', 'piece', 'people', 'times', 'amount', 'item'];
const MONEY = '元';

/** The unit of a number as a word that may stand in a label: `人`, `笔`; any currency is `元`. '' when it has none. */
export function unitOf(value: string): string {
  const found = /^([^\d]*)[\d.,'，]*\d(.*)$/s.exec(value.trim());
  const [, before = '', behind = ''] = found ?? [];
  const unit = readSuffix(behind)?.unit || before.replace(/[-−+≥]/g, '').trim();
  return unit !== '' && readCurrency(unit) !== undefined ? MONEY : unit;
}

/** What a label that names no metric by itself names together with the unit of its number; null when it still names none. */
export function matchWithUnit(label: string, unit: string): LabelMatch | null {
  if (unit === '' || /[()（）]/.test(label) || TOLD.test(label) || (unit === MONEY && PAID.test(label.trim()))) return null;
  if (NOUNS.some((noun) => cut(fold(label)).names.has(noun))) return null;
  const match = matchLabel(`${label}（${unit}）`);
  if (!match?.metric) return null;
  // `已售 120件` stands on every card of a product; only a word that says so makes it the stream's.
  if (match.metric === 'items' && !match.modifiers.some((word) => ['sum', 'stream', 'now'].includes(word))) return null;
  const { unit: _, ...named } = match;
  return named;
}
