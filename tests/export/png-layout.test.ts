/** The picture of a ranking: everything stands within it, values whole, long names cut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draw, fitted, layOut, type Measure, wrapped } from '../../utils/export/png-layout';

const measure: Measure = (text, size) => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? size : size * 0.55), 0);
const of = (width: (text: string) => number) => width;
const wide = of((text) => measure(text, 20, false));

const row = fc.record({
  rank: fc.constantFrom('1', '12', '—'),
  name: fc.string({ maxLength: 60 }),
  more: fc.constantFrom('', '大宁县'),
  value: fc.constantFrom('—', '¥14,200,000', '≈123,300 Σ'),
  share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});

it('nothing stands outside the picture, whatever the rows', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 70 }), fc.array(fc.string({ maxLength: 200 }), { maxLength: 6 }), (rows, notes) => {
      const laid = layOut(
        { title: '临汾五一县长带货 · 成交额', subtitle: '5月1日', rows, total: { name: '合计', value: '¥14,200,000' }, notes },
        measure,
      );
      const right = (draw: Draw) =>
        draw.kind === 'box'
          ? draw.x + draw.width
          : draw.x + (draw.align === 'left' ? measure(draw.text, draw.size, draw.bold) : 0);
      for (const draw of laid.draws) {
        expect(draw.x).toBeGreaterThanOrEqual(0);
        expect(draw.y).toBeLessThanOrEqual(laid.height);
        if (draw.kind === 'box' || draw.text.length < 30) expect(right(draw)).toBeLessThanOrEqual(laid.width);
      }
      const texts = laid.draws.flatMap((draw) => (draw.kind === 'text' ? [draw.text] : []));
      for (const { value } of rows) expect(texts).toContain(value);
    }),
    { seed: 2, numRuns: 100 },
  );
});

it('what has no value has no bar', () => {
  const bars = (share: number | null) =>
    layOut(
      {
        title: 't',
        subtitle: 's',
        rows: [{ rank: '1', name: 'n', more: '', value: 'v', share }],
        total: { name: 'T', value: 'v' },
        notes: [],
      },
      measure,
    ).draws.filter((draw) => draw.kind === 'box' && draw.ink === 'bar').length;
  expect([bars(null), bars(0), bars(0.5)]).toEqual([0, 0, 1]);
});

describe('texts', () => {
  it('are cut where they end, never in a character', () => {
    expect(fitted('临汾五一县长带货', 100, wide)).toBe('临汾五一…');
    expect(fitted('短', 100, wide)).toBe('短');
  });
  it('are broken at blanks, and between Chinese characters', () => {
    expect(wrapped('one two three', 80, wide)).toEqual(['one two', 'three']);
    expect(wrapped('一二三四五六', 60, wide)).toEqual(['一二三', '四五六']);
  });
});
