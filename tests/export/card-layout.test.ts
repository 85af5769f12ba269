/** The picture of a session: everything stands within it, numbers whole, lines broken where there was no value. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Card, layOutCard, type Path } from '../../utils/export/card-layout';
import type { Draw, Measure } from '../../utils/export/png-layout';

const measure: Measure = (text, size) => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? size : size * 0.55), 0);

const card: Card = {
  title: '临县红枣 县长带你买',
  badges: ['彩排，不计入统计'],
  lines: ['张建国 · 临县', '2026年5月1日 20:00 · 1小时 · 抖音', '覆盖率 98%'],
  figures: [
    { label: '观看人数', value: '≈350,000', more: '取整误差 ±500' },
    { label: '成交订单', value: '5,210', more: '' },
    { label: '成交额', value: '¥160,000.00', more: '' },
  ],
  curve: {
    title: '在线人数',
    from: 0,
    to: 100,
    lines: [{ label: '抖音', at: [0, 20, 40, 60, 100], amounts: [10, 30, null, 50, 20], ink: 'line-1' }],
    bands: [{ from: 0, to: 50, title: '红枣', ink: 'band-1' }],
    gaps: [{ from: 40, to: 60 }],
    amount: String,
    short: String,
    clock: (at) => `20:${at}`,
    gapLabel: '没有读数',
  },
  noCurve: '没有读数',
  notes: ['数字取自直播数据大屏。'.repeat(12)],
};
const texts = (draws: readonly (Draw | Path)[]) => draws.flatMap((draw) => (draw.kind === 'text' ? [draw.text] : []));

it('has every number, badge and name in it, and the peak beside its moment', () => {
  const { draws } = layOutCard(card, measure);
  for (const words of ['彩排，不计入统计', '≈350,000', '5,210', '¥160,000.00', '50 · 20:60', '20:0 红枣', '没有读数'])
    expect(texts(draws)).toContain(words);
  const paths = draws.filter((draw) => draw.kind === 'path');
  // Two pieces: before the gap up to where the value ended, and after it.
  expect(paths.map(({ points }) => points.length)).toEqual([3, 2]);
});

it('says that there is no curve instead of drawing none', () => {
  const { draws } = layOutCard({ ...card, curve: null }, measure);
  expect(texts(draws)).toContain('没有读数');
  expect(draws.some(({ kind }) => kind === 'path')).toBe(false);
});

it('nothing stands outside of it, whatever is on it', () => {
  const amounts = fc.array(fc.option(fc.integer({ min: 0, max: 9_000_000 })), { maxLength: 30 });
  const bands = fc.array(fc.record({ title: fc.string({ maxLength: 80 }), from: fc.nat(90), length: fc.nat(40) }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), fc.string({ maxLength: 30 }), amounts, bands, (title, value, line, on) => {
      if (!card.curve) throw new Error('no curve');
      const curve = {
        ...card.curve,
        lines: [{ label: 'a', at: line.map((_, i) => i * 5), amounts: line, ink: 'line-1' as const }],
        bands: on.map((band) => ({ title: band.title, from: band.from, to: band.from + band.length, ink: 'band-2' as const })),
      };
      const laid = layOutCard({ ...card, title, figures: [{ label: 'x', value, more: '' }], curve }, measure);
      for (const draw of laid.draws) {
        if (draw.kind === 'path') {
          for (const [x, y] of draw.points) expect(x >= 0 && x <= laid.width && y >= 0 && y <= laid.height).toBe(true);
          continue;
        }
        const width = draw.kind === 'box' ? draw.width : draw.align === 'left' ? measure(draw.text, draw.size, draw.bold) : 0;
        expect(draw.x).toBeGreaterThanOrEqual(0);
        expect(draw.x + width).toBeLessThanOrEqual(laid.width + 1);
        expect(draw.y).toBeLessThanOrEqual(laid.height);
      }
      if (value.trim()) expect(texts(laid.draws)).toContain(value);
    }),
    { numRuns: 60 },
  );
});
