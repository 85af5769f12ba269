/** Label and value written in one text: `当前在线 1.2w · 订单 1,024 单`. Taking such a text apart is left to `domain/labels/inline.ts`. */
import { splitInline } from '../domain/labels/inline';
import type { Pair } from './item';
import type { Labels } from './labels';

/** The pairs in the text of `node`, which stands in `tile`; null when there are none, not even of numbers that are no metrics. */
export function inlinePairs(text: string, node: Text, tile: Element, labels: Labels): Pair[] | null {
  const split = splitInline(text);
  if (split.length === 0) return null;
  return split.flatMap(({ label, value }) => {
    const match = labels.match(label);
    if (!match) return [];
    const nodes = [node];
    return {
      label: { kind: 'label', text: label, nodes, match, inline: label },
      value: { kind: 'number', text: value, nodes },
      tile,
      how: 'inline',
      headings: [],
      listed: false,
    };
  });
}

/** The value behind a label in a text of several; null when the label is no longer there. */
export function inlineValue(text: string, label: string): string | null {
  return splitInline(text.trim()).find((pair) => pair.label === label)?.value ?? null;
}
