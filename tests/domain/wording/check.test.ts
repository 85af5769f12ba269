/** Spelling, places, precedence and own words of the wording check. Whole sentences are in `sentences.test.ts`. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWording } from '../../../utils/domain/wording/check';
import type { OwnWording } from '../../../utils/domain/wording/list';
import { WORDING } from '../../../utils/domain/wording/words';

const words = (text: string, own?: OwnWording) => checkWording(text, WORDING, own).map(({ word }) => word);
const pieces = (text: string) => checkWording(text, WORDING).map(({ start, end }) => text.slice(start, end));
const forms = WORDING.files.flatMap((file) =>
  file.words.flatMap((entry) => [entry.word, ...(entry.variants ?? [])].map((form) => ({ form, word: entry.word }))),
);
const allowed = WORDING.allow.flatMap(({ phrases, before }) => (before ?? ['']).flatMap((b) => phrases.map((p) => b + p)));

describe('the list', () => {
  test.each(forms)('$form is caught between other words', ({ form, word }) => {
    expect(words(`家人们，这个是${form}哈，大家看一看`)).toEqual([word]);
  });

  test.each(allowed.filter((phrase) => !/[$^]/.test(phrase)))('%s passes', (phrase) => {
    expect(words(`大家听好${phrase}吧，记下来`)).toEqual([]);
  });

  test.each([
    ...[
      '第一书记',
      '第一次',
      '第一步',
      '第一时间',
      '第一季',
      '最近',
      '最后',
      '最多',
      '最高人民法院',
      '最佳食用时间',
      '最佳赏味期',
    ],
    ...['国家级贫困县', '国家级非物质文化遗产', '国家地理标志', '一级', '首次', '绝对值', '首先', '唯一授权'],
  ])('%s, named in dashboards.md, passes alone and in speech', (phrase) => {
    expect(words(phrase)).toEqual([]);
    expect(words(`这个${phrase}，我们讲一讲${phrase}。`)).toEqual([]);
  });

  test('gives reason, article and suggestion in both languages for every word', () => {
    for (const { form } of forms) {
      const [finding] = checkWording(`这是${form}的`, WORDING);
      for (const text of [finding?.article, finding?.suggestion, WORDING.reasons[finding?.reason ?? '']]) {
        expect(text?.zh, form).toBeTruthy();
        expect(text?.en, form).toBeTruthy();
      }
    }
  });

  test('is dated and names its source', () => {
    for (const file of WORDING.files) {
      expect(file.date).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(file.source.length).toBeGreaterThan(5);
    }
  });
});

describe('places', () => {
  test.each([
    ['我们是国 家 级的', ['国 家 级']],
    ['全县最·佳！', ['最·佳']],
    ['ＮＯ．１在这里', ['ＮＯ．１']],
    ['😀😀销量第①啊', ['第①']],
    ['絕對好', ['絕對']],
    ['最\u200b\u200d佳', ['最\u200b\u200d佳']],
    ['百分之百，最低', ['百分之百', '最低']],
  ])('%s', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test.each([...[' ', '\u3000', '\u200b', '·', '•', '-', '_', '*', '|', '/', '~', '「', '.', '+', '🌟', '\ufe0f', '\u0336']])(
    '%j may stand inside a word',
    (mark) => {
      // 「看」 would not do as the word before: 看护 is a word of its own and is allowed.
      for (const { form } of forms.filter((one) => !/[a-z0-9%.]/i.test(one.form))) {
        const hidden = [...form].join(mark);
        expect(pieces(`呀${hidden}啊`)).toEqual([hidden]);
      }
    },
  );

  test('whatever the text, findings are in order, apart, and inside it', () => {
    const piece = fc.oneof(
      fc.constantFrom(...forms.map(({ form }) => form), ...allowed),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of checkWording(text, WORDING)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('no false hits', () => {
  test.each([
    '人丁兴旺，财源广进',
    '醋香这一绝，对不对',
    '榜首，家家都爱',
    '销量过万，能不能再加一点',
    '排在 TOP10 里',
    '编号NO.12',
    '涨了1100%',
    '第10名和第12名',
    'stop1 号机位',
    '这不是大麻烦',
    '最',
    '',
    '%',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  test.each([
    ['全国第一个做枣醋的', ['首个']],
    ['销量第一位', ['第一']],
    ['第一！', ['第一']],
    ['国、家、级', ['国家级']],
    ['最，佳', []],
    ['最最最好', ['最好']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('own words', () => {
  const own: OwnWording = {
    words: [{ word: '大麻', suggestion: '改说“火麻”' }, { word: '老天爷' }, { word: ' ' }],
    allow: ['第一楼'],
  };

  test('are found, with their own suggestion', () => {
    expect(checkWording('火麻不是大 麻', WORDING, own)).toEqual([
      { start: 4, end: 7, word: '大麻', grade: 'own', reason: 'own-word', suggestion: { zh: '改说“火麻”', en: '改说“火麻”' } },
    ]);
    expect(words('老天爷赏饭', own)).toEqual(['老天爷']);
  });

  test('give way to allowed phrases, listed or own', () => {
    expect(words('不添大麻烦', own)).toEqual([]);
    expect(words('欢迎来第一楼吃羊肉', own)).toEqual([]);
    expect(words('欢迎来第1楼吃羊肉', own)).toEqual([]);
    expect(words('欢迎来第一楼吃羊肉')).toEqual(['第一']);
  });
});

test('400 000 characters of whatever end in findings that are in order', () => {
  const hostile = ['最', '国家', '限时优惠', `限时优惠${' '.repeat(50)}`, '第一，', '月1月', '一', 'a'];
  for (const piece of hostile) {
    const found = checkWording(piece.repeat(400_000 / piece.length), WORDING);
    expect(found.every(({ start }, i) => start >= (found[i - 1]?.end ?? 0))).toBe(true);
  }
});
