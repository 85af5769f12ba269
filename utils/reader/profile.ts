/** What a person taught about a page by pointing, and how that place is found when its label is not. Saving it is left to others. */
import type { MetricId } from '../domain/metrics';
import { findIn, frameDocument } from './dom';
import type { Pair } from './item';
import { type ScanContext, shadowOf } from './scan';

export interface ProfilePlace {
  metric: MetricId;
  /** The page's label as it was when pointed at; the first way to find the place. */
  label: string;
  /** The second way: selectors from the document inwards. Each but the last names a frame or the host of a shadow root. */
  path?: readonly string[];
}

/** Where the places of a profile are on the page by their paths, as pairs for `choose`, by metric. */
export function taughtPlaces(doc: Document, profile: readonly ProfilePlace[], context: ScanContext): Map<MetricId, Pair> {
  const taught = new Map<MetricId, Pair>();
  for (const { metric, label: text, path } of profile) {
    const element = path && elementAt(doc, path, context);
    if (!element) continue;
    const nodes = [element];
    const match = { metric, exact: true, length: text.length, scope: 'stream' as const, modifiers: [] };
    const label = { kind: 'label' as const, text, nodes, match, named: true as const };
    taught.set(metric, {
      label,
      value: { kind: 'number', text: '', nodes },
      tile: element,
      how: 'profile',
      headings: [],
      listed: false,
    });
  }
  return taught;
}

/** The element at the end of a path; null when there is none. A selector that is none leads nowhere. */
function elementAt(doc: Document, path: readonly string[], context: ScanContext): Element | null {
  let root: Document | ShadowRoot | null = doc;
  let element: Element | null = null;
  for (const selector of path) {
    if (element) root = shadowOf(element, context) ?? frameDocument(element);
    if (!root) return null;
    try {
      element = findIn(root, selector);
    } catch {
      return null;
    }
    if (!element) return null;
  }
  return element;
}
