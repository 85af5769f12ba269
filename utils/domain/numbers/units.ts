/** What may stand behind a number: multiplier, `+`, unit or currency. Currencies themselves are in `currency.ts`. */

const POWERS: Readonly<Record<string, number>> = {
  千: 3,
  천: 3,
  k: 3,
  rb: 3,
  thousand: 3,
  万: 4,
  萬: 4,
  만: 4,
  w: 4,
  百万: 6,
  m: 6,
  mn: 6,
  jt: 6,
  million: 6,
  千万: 7,
  亿: 8,
  億: 8,
  억: 8,
  b: 9,
  bn: 9,
  billion: 9,
  万亿: 12,
  兆: 12,
};

/** Words for things that are counted. A classifier missing here makes a value `unparsed`, never wrong. */
const COUNTED = new Set(
  (
    '人 位 名 个 個 条 條 单 單 笔 筆 件 次 回 份 张 張 台 辆 瓶 盒 箱 袋 套 枚 只 包 桶 本 支 户 人次 人数 명 건 ' +
    'people person viewer viewers watching user users visitor visitors buyer buyers customer customers order orders item items ' +
    'unit units pcs sold sale sales view views visit visits like likes comment comments share shares follower followers click clicks times'
  ).split(' '),
);

const SUFFIX =
  /^ ?(万亿|百万|千万|[千천万萬만亿億억兆]|(?:thousand|million|billion|rb|jt|mn|bn|[kwmb])(?![a-z]))? ?(\+?) ?\(?([^+()]*)\)?(\+?)$/i;
const TIME =
  /^ ?(?:分|秒|小?时|天|日|月|年|周|時間|(?:ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?)(?![a-z]))/i;

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
  return COUNTED.has(unit.toLowerCase());
}

/** Whether the text behind a number starts with a unit of time or the calendar. */
export function startsWithTime(text: string): boolean {
  return TIME.test(text);
}
