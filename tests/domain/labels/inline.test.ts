/** Texts that hold label and number at once. What is not certain gives nothing, and a look-alike keeps the words that make it one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitInline } from '../../../utils/domain/labels/inline';
import { matchLabel } from '../../../utils/domain/labels/match';

/** Pairs as `metric=value`; other labels as `-`. */
const read = (text: string) => splitInline(text).map(({ label, value }) => `${matchLabel(label)?.metric ?? '-'}=${value}`);

describe('labels before numbers', () => {
  it.each<[string, string[]]>([
    ['当前在线 1.2w · 订单 1,024 单', ['viewers=1.2w', 'orders=1,024 单']],
    ['订单1024', ['orders=1024']],
    ['本场数据：在线 12 · 订单 3', ['viewers=12', 'orders=3']],
    ['成交金额：¥1,234.00', ['revenue=¥1,234.00']],
    ['成交金额(元) 1,234', ['revenue=1,234']],
    ['在线:123 订单:45', ['viewers=123', 'orders=45']],
    ['在线123人订单45单', ['viewers=123人', 'orders=45单']],
    ['在线 12 / 订单 30', ['viewers=12', 'orders=30']],
    ['在线 -- · 订单 --', ['viewers=--', 'orders=--']],
    ['订单 1，234 单，点赞 3.4万', ['orders=1，234 单', 'likes=3.4万']],
    ['成交金额\n¥1,234\n订单\n45', ['revenue=¥1,234', 'orders=45']],
    ['在线 1.2w（峰值 2w）· 订单 3', ['viewers=1.2w', '-=2w', 'orders=3']],
    ['累计观看 1.2万人 · 支付 30笔 · 成交 ¥1,200', ['audience=1.2万人', 'orders=30笔', 'revenue=¥1,200']],
    ['Viewers: 1,234 watching, Orders: 45', ['viewers=1,234 watching', 'orders=45']],
    ['Viewers 1,234 Orders 45', ['viewers=1,234', 'orders=45']],
    ['GMV $1.2K | Items sold 30', ['revenue=$1.2K', 'items=30']],
    ['売上 ¥1,234,567 | 注文数 120件', ['revenue=¥1,234,567', 'orders=120件']],
    ['Orders 1,024 (+12%)', ['orders=1,024']],
    ['成交金额 ¥1,234 较上期 +12%', ['revenue=¥1,234', '-=+12%']],
    ['观看时长 2分11秒 · 订单 3', ['-=2分11秒', 'orders=3']],
  ])('%s', (text, pairs) => expect(read(text)).toEqual(pairs));
});

describe('sentences that begin like a label', () => {
  it.each(['当前在线 520 人时建议上福袋', '成交金额 ¥120 就能包邮', 'Orders 12 shipped yesterday morning'])('%s', (text) =>
    expect(read(text)).toEqual([]),
  );
  it.each(['用户下单 3件', '已下单2单'])('%s', (text) => expect(read(text).filter((pair) => !pair.startsWith('-'))).toEqual([]));
});

describe('one number before its label', () => {
  it.each<[string, string[]]>([
    ['1,024 watching', ['viewers=1,024']],
    ['1.2万人在看', ['viewers=1.2万']],
    ['12 orders · 34 buyers', ['orders=12', 'buyers=34']],
    ['¥1,234 成交金额', ['revenue=¥1,234']],
  ])('%s', (text, pairs) => expect(read(text)).toEqual(pairs));
});

describe('what qualifies a label stays with it', () => {
  it.each([
    '千次观看成交金额 4,000.00元',
    '近5分钟成交金额 ¥12',
    '昨日数据：成交金额 ¥12 · 订单 3',
    'Order 12345',
    '近5分钟：成交金额 ¥12 · 订单 3',
    '昨日 | 成交金额 ¥12 | 订单 3',
    'TOP3商品成交金额 ¥12',
    'Top 10 orders 12',
    'Last 5 min orders 12',
    '第3场 订单 12',
    '满2件订单数 12',
    'GMV/小时 12',
    'GMV / 小时 12',
    '成交金额/单 12',
    '客单价 99',
  ])('%s names no metric', (text) => expect(read(text).every((pair) => pair.startsWith('-='))).toBe(true));
});

describe('an order of labels and numbers that is not certain gives nothing', () => {
  it.each([
    '¥2.60到手价 0售出 ¥0.00成交金额 0.00%曝光成交率',
    '¥1,234\n成交金额\n45\n订单',
    '数据\n¥1,234\n成交金额\n45\n订单',
    '5月1日 订单 12',
    '1,024 单',
    '¥1,234.00',
    '12:30',
    '',
    '主播订单什么时候发货',
    `订单 ${'1'.repeat(300)}`,
  ])('%s', (text) => expect(splitInline(text)).toEqual([]));
});

describe('any text', () => {
  it('gives only values and labels that stand in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '在线',
        '订单',
        '成交金额',
        '近5分钟',
        '昨日',
        'Orders',
        'GMV',
        '¥',
        '12',
        '1.2万',
        '单',
        '人',
        '%',
        '+',
        '--',
        '·',
        '|',
        '\n',
        '：',
        '/',
        ' ',
        '(',
        '）',
        '分',
        'k',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        for (const { label, value } of splitInline(text)) {
          expect(text).toContain(value);
          expect(label).not.toBe('');
        }
      }),
      { numRuns: 3000 },
    );
  });
});
