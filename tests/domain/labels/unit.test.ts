/** Labels that leave out their noun because the unit behind the number says it. */
import { describe, expect, it } from 'vitest';
import { matchWithUnit, unitOf } from '../../../utils/domain/labels/unit';

const named = (label: string, value: string) => matchWithUnit(label, unitOf(value))?.metric ?? null;

describe('a label and the unit of its number', () => {
  it.each([
    ['累计成交', '¥1.2万', 'revenue'],
    ['累计成交', '1,234 单', 'orders'],
    ['本场成交', '36.8万元', 'revenue'],
    ['本场已售', '30件', 'items'],
    ['累计观看', '1.2万人', 'audience'],
    ['累计观看', '1.2万人次', 'visits'],
    ['累計視聴', '1,234回', 'visits'],
    ['Total refunded', '$12.00', 'refunds'],
    ['返金合計', '12,000円', 'refunds'],
    ['支付', '30笔', 'orders'],
  ])('%s %s is %s', (label, value, metric) => expect(named(label, value)).toBe(metric));

  it.each([
    ['昨日成交', '¥12'],
    ['单笔成交', '¥12'],
    ['退款', '3 单'],
    ['退款订单数', '¥38,181'],
    ['实付', '¥39.90'],
    ['合计', '¥12'],
    ['商品', '12件'],
    ['已售', '120件'],
    ['累计成交', '1,234'],
    ['累计', '1,234 人'],
  ])('%s %s is nothing', (label, value) => expect(named(label, value)).toBeNull());
});
