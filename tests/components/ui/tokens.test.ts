/** The colour tokens: both dark blocks say the same, every pair that text is drawn with reaches WCAG AA, controls reach 3:1. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('assets/styles/tokens.css', 'utf8');
const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*--ad-bg:[^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
  selector: selector.replace(/\/\*[\s\S]*?\*\//g, '').trim(),
  colours: Object.fromEntries([...body.matchAll(/--ad-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value])),
}));

const GROUNDS = ['bg', 'surface', 'sunken', 'raised', 'hover'];
const STATES = ['ok', 'rolling', 'suspect', 'stale', 'lost', 'missing', 'manual'];
/** What is drawn on a ground of its own colour. */
const TINTED = ['ok', 'suspect', 'stale', 'lost', 'accent', 'live'];
const TEXTS = ['text', 'text-muted', 'text-faint', 'accent-text', 'live-text', ...STATES];

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('colour tokens', () => {
  it('has one light block and the dark one twice, word for word', () => {
    expect(blocks.map((block) => block.selector)).toEqual([
      ':root,\n[data-theme="light"]',
      ':root:not([data-theme="light"])',
      '[data-theme="dark"]',
    ]);
    expect(blocks[1]?.colours).toEqual(blocks[2]?.colours);
    expect(Object.keys(blocks[2]?.colours ?? {})).toEqual(Object.keys(blocks[0]?.colours ?? {}));
  });

  for (const [theme, block] of [['light', blocks[0]] as const, ['dark', blocks[2]] as const]) {
    const colour = (name: string) => block?.colours[name] ?? '';
    const weak = (pairs: string[][], least: number) =>
      pairs.filter(([a = '', b = '']) => !(contrast(colour(a), colour(b)) >= least)).map((pair) => pair.join(' on '));

    it(`is readable in ${theme}`, () => {
      const onGrounds = TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground]));
      const onTints = TINTED.flatMap((state) =>
        [STATES.includes(state) ? state : `${state}-text`, 'text', 'text-muted'].map((text) => [text, `${state}-soft`]),
      );
      const onFills = ['accent', 'live'].flatMap((fill) => [
        [`on-${fill}`, fill],
        [`on-${fill}`, `${fill}-hover`],
      ]);
      expect(weak([...onGrounds, ...onTints, ...onFills], 4.5)).toEqual([]);
    });

    it(`shows controls and focus in ${theme}`, () => {
      const grounds = ['bg', 'surface', 'sunken', 'raised'];
      expect(
        weak(
          ['line-strong', 'focus', 'chart-line'].flatMap((line) => grounds.map((ground) => [line, ground])),
          3,
        ),
      ).toEqual([]);
    });
  }
});
