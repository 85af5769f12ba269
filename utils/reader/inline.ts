/** Label and value written in one text: `当前在线 1.2w · 订单 1,024 单`. Taking such a text apart is left to `domain/labels/inline.ts`. */
import type { Pair } from './item';
import type { Labels } from './labels';

export function inlinePairs(_text: string, _node: Text, _tile: Element, _labels: Labels): Pair[] {
  return [];
}

/** The value behind a label in a text of several; null when the label is no longer there. */
export function inlineValue(_text: string, _label: string): string | null {
  return null;
}
