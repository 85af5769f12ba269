/** Reads a price as people write it (`￥39.9/斤`, `1,299.00元`, `12.98万`): the number is left to `domain/numbers`, the unit is taken off here. */
import { parseNumber, type Why } from '../numbers/parse';
import { LIMITS } from './limits';

export type Price =
  | {
      kind: 'price';
      minor: number;
      /** What one gets for it, when the text says so: `斤`, `5斤`. */
      unit?: string;
      /** As the text tells it, else the one that was assumed. */
      currency: string;
    }
  | { kind: 'missing' }
  /** `open`: "from 39.9" is no price one can show. */
  | { kind: 'refused'; why: Why | 'open' | 'too-large' };

/** 39.9/斤, 39.9 元每箱, 每斤 39.9 元. A unit holds a word; digits alone are a date or two numbers. */
const BEHIND = /^([^/／每]+)[/／每]([^/／]*)$/;
const BEFORE = /^每([^\d¥￥]+?)[:：\s]*([¥￥\d].*)$/;
const LONGEST = 100;

function takeUnit(text: string): { price: string; unit?: string } {
  const behind = BEHIND.exec(text);
  const before = behind ? null : BEFORE.exec(text);
  const [price = text, unit = ''] = behind ? behind.slice(1) : before ? [before[2], before[1]] : [text];
  if (!behind && !before) return { price: text };
  return /\p{L}/u.test(unit) ? { price, unit: unit.trim() } : { price: unit.trim() === '' ? price : text };
}

/**
 * Reads one price in `currency`'s minor units; the text's own sign wins. Exact or refused: more decimals than the currency has are no
 * price. Blank, `--` and `暂无` are "no price". Never throws; linear in the text.
 */
export function parsePrice(text: string, currency: string): Price {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'missing' };
  if (trimmed.length > LONGEST) return { kind: 'refused', why: 'long' };
  if (/[起~～]$|\+$/.test(trimmed)) return { kind: 'refused', why: 'open' };
  const { price, unit } = takeUnit(trimmed);
  const parsed = parseNumber(price, { quantity: 'money', currency });
  if (parsed.kind === 'missing') return { kind: 'missing' };
  if (parsed.kind === 'unparsed') return { kind: 'refused', why: parsed.why };
  if (parsed.atLeast) return { kind: 'refused', why: 'open' };
  if (parsed.amount > LIMITS.priceMinor) return { kind: 'refused', why: 'too-large' };
  return { kind: 'price', minor: parsed.amount, currency: parsed.currency ?? currency, ...(unit === undefined ? {} : { unit }) };
}
