/** What never changes the meaning of a label, and what any text may do to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLabel } from '../../../utils/domain/labels/match';
import { METRIC_IDS, METRICS } from '../../../utils/domain/metrics';
import { INVENTED, INVENTED_NEVER, TABLE, TABLE_NEVER } from './wordings';

const known = [...Object.values(TABLE), ...Object.values(INVENTED), TABLE_NEVER, INVENTED_NEVER].join('|').split('|');
const label = fc.constantFrom(...known);
const said = (text: string) => {
  const match = matchLabel(text);
  return match && { metric: match.metric, scope: match.scope, exact: match.exact };
};
const isLatin = (text: string) => /^[\u0020-\u007e]+$/.test(text);
const widen = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe('the meaning of a label does not change with', () => {
  it('white space around it, or within it where words are not parted by it', () => {
    fc.assert(
      fc.property(label, fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u3000', '\u200b'), fc.nat(20), (text, blank, at) => {
        expect(said(`${blank}${text}${blank}`)).toEqual(said(text));
        if (isLatin(text)) expect(said(text.replace(/ /g, `${blank === '\u200b' ? ' ' : blank}`))).toEqual(said(text));
        else if (!/[A-Za-z\d]/.test(text)) expect(said(text.slice(0, at) + blank + text.slice(at))).toEqual(said(text));
      }),
    );
  });
  it('a colon, a help icon, a question mark, a glyph of an icon font', () => {
    fc.assert(
      fc.property(label, fc.subarray([':', '：', '?', '？', 'ⓘ', 'ℹ️', '\ue612', '①', ' ']), (text, marks) => {
        expect(said(text + marks.join(''))).toEqual(said(text));
        expect(said(marks.join('') + text)).toEqual(said(text));
      }),
    );
  });
  it('a unit in brackets', () => {
    const units: Record<string, string[]> = {
      count: ['（人）', '(次)', '（件）', '(单)', '（个）', '(万)'],
      money: ['（元）', '(万元)', '（¥）', '(USD)', '(円)', '[元]', '(亿元)'],
    };
    for (const id of METRIC_IDS) {
      for (const text of `${TABLE[id]}|${INVENTED[id]}`.split('|').filter((text) => !/[（(]/.test(text))) {
        for (const unit of units[METRICS[id].quantity] ?? []) {
          // Visits that are counted in people are people.
          if (unit === '（人）' && id === 'visits') continue;
          expect([text + unit, matchLabel(text + unit)?.metric]).toEqual([text + unit, id]);
          expect([text + unit, matchLabel(`${text} ${unit} ：`)?.metric]).toEqual([text + unit, id]);
        }
      }
    }
  });
  it('case and width', () => {
    fc.assert(
      fc.property(label, (text) => {
        for (const other of [text.toUpperCase(), text.toLowerCase(), widen(text).replaceAll('／', '/')])
          expect(said(other)).toEqual(said(text));
      }),
    );
  });
});

describe('the unit of a label', () => {
  it.each([
    ['成交金额（万元）', '万元'],
    ['GMV (USD)', 'usd'],
    ['订单数(单)', '单'],
    ['成交金额', undefined],
    ['Viewers (UV)', undefined],
  ])('%s: %s', (text, unit) => expect(matchLabel(text)?.unit).toBe(unit));
});

describe('scope', () => {
  it.each([
    ['成交金额', 'stream', 'revenue'],
    ['今日成交金额', 'day', 'revenue'],
    ['当日订单数', 'day', 'orders'],
    ['Sales today', 'day', 'revenue'],
    ['本日の売上', 'day', 'revenue'],
    ['今日', 'day', null],
    ['近5分钟成交金额', 'window', null],
    ['近5分钟', 'window', null],
    ['Orders per hour', 'window', null],
    ['昨日成交金额', 'other', null],
    ['Yesterday', 'other', null],
  ])('%s is of the %s', (text, scope, metric) => expect(matchLabel(text)).toMatchObject({ scope, metric }));
});

describe('what a look-alike is', () => {
  it.each([
    ['平均在线人数', 'average'],
    ['最高在线人数', 'extreme'],
    ['昨日成交金额', 'previous'],
    ['近5分钟成交金额', 'recent'],
    ['千次观看成交金额', 'per'],
    ['客单价', 'per'],
    ['UV价值', 'per'],
    ['Show GPM', 'per'],
    ['成交人数占比', 'rate'],
    ['成交转化率', 'rate'],
    ['预估佣金', 'commission'],
    ['预售订单数', 'planned'],
    ['目标GMV', 'planned'],
    ['加购件数', 'cart'],
    ['投放GMV', 'ads'],
    ['成交金额(含异常交易)', 'undone'],
    ['取消订单数', 'undone'],
    ['引导成交金额', 'guided'],
    ['直播时长', 'duration'],
    ['成交金额排名', 'rank'],
    ['Average viewers', 'average'],
    ['Peak viewers', 'extreme'],
    ['Refund rate', 'rate'],
    ['平均視聴者数', 'average'],
    ['Voucher orders', 'unknown'],
  ])('%s: %s', (text, modifier) => expect(matchLabel(text)?.modifiers).toContain(modifier));
});

describe('of two readings', () => {
  it('an exact label is marked as such', () => {
    expect(matchLabel('成交金额')).toMatchObject({ exact: true, length: 4 });
    expect(matchLabel('直播间成交金额：')).toMatchObject({ exact: true, length: 7 });
    expect(matchLabel('本场支付总额')).toMatchObject({ exact: false, metric: 'revenue' });
  });
});

describe('any text', () => {
  it('is read or refused, never an error; long ones are refused', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(fc.constantFrom(...known, '<script>', '\u202e', '((((', '）', '[', 'ⓘ', '5', 'xx', ' '), { maxLength: 6 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => void matchLabel(text)),
      { numRuns: 5000 },
    );
    expect(matchLabel('成交金额'.repeat(100_000))).toBeNull();
    expect(matchLabel(`成交金额${'('.repeat(100)}`)).toBeNull();
  });
  it('with an unknown word in it is no metric', () => {
    fc.assert(
      fc.property(
        label,
        fc.constantFrom('鑫', '抖店', '爆款', 'foo', 'voucher', 'ギフト'),
        fc.boolean(),
        (text, word, before) => {
          const parts = before ? [word, text] : [text, word];
          expect(matchLabel(parts.join(' '))?.metric ?? null).toBeNull();
        },
      ),
    );
  });
});
