/** What a person taught about a page by pointing: where its two ways lead now, and whether they lead to one number. Saving it is left to others. */
import type { MetricId } from '../domain/metrics';
import type { MovedPlace, RefusedLabel, TaughtPlace } from '../domain/profile';
import { besideOf, blockOf } from './beside';
import type { Chosen } from './choose';
import { findIn, frameDocument, holds } from './dom';
import type { Beside, Pair } from './item';
import { type SaidLabel, squeeze } from './labels';
import { type ScanContext, shadowOf } from './scan';

/** A taught place; without a path the label is its only way. */
export type ProfilePlace = Omit<TaughtPlace, 'path'> & Partial<Pick<TaughtPlace, 'path'>>;

export interface PageTaught {
  places: readonly ProfilePlace[];
  refused: readonly RefusedLabel[];
}

/** What the labels of a profile mean. A label that was refused for one metric may still be taught for another. */
export const saidLabels = ({ places, refused }: PageTaught): SaidLabel[] => [
  ...places.filter(({ label }) => label !== ''),
  ...refused.map(({ label }) => ({ label, metric: null })),
];

/** The metrics that two profiles do not read in the same way. */
export function changedPlaces(before: PageTaught, after: PageTaught): MetricId[] {
  const lines = ({ places, refused }: PageTaught) =>
    new Map([...places, ...refused.map((one) => ({ ...one, path: undefined }))].map((one) => [JSON.stringify(one), one.metric]));
  const [old, fresh] = [lines(before), lines(after)];
  const changed = [...[...old].filter(([line]) => !fresh.has(line)), ...[...fresh].filter(([line]) => !old.has(line))];
  return [...new Set(changed.map(([, metric]) => metric))];
}

/** Where the places of a profile are on the page by their paths, as pairs for `choose`, by metric. */
export function taughtPlaces(doc: Document, profile: readonly ProfilePlace[], context: ScanContext): Map<MetricId, Pair> {
  const taught = new Map<MetricId, Pair>();
  for (const { metric, label: text, path, unit } of profile) {
    const element = path && elementAt(doc, path, context);
    if (!element) continue;
    const nodes = [element];
    const match = { metric, exact: true, length: text.length, scope: 'stream' as const, modifiers: [], ...(unit && { unit }) };
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

/** Whether one of two nodes stands in the other. */
export const overlap = (a: Node, b: Node): boolean => holds(a, b) || holds(b, a);

/** Whether a label of the page says that the number of a place is another metric. */
const isAnothers = (element: Element, metric: MetricId, pairs: readonly Pair[]) =>
  pairs.some(({ label, value }) => label.match?.metric !== metric && overlap(element, value.nodes[0] as Node));

/**
 * Taught metrics whose number was found by one of their ways while the other leads nowhere or elsewhere. Where the label does not tell the
 * place from others, what stands beside it is the other way; the pairs in `found` are told what it is. `pairs`: all on the page.
 */
export function strayed(
  profile: readonly ProfilePlace[],
  pointed: ReadonlyMap<MetricId, Pair>,
  found: ReadonlyMap<MetricId, Chosen>,
  pairs: readonly Pair[],
  context: ScanContext,
): Map<MetricId, MovedPlace['by']> {
  const astray = new Map<MetricId, MovedPlace['by']>();
  for (const { metric, label, path = [], beside } of profile) {
    const pair = found.get(metric)?.pair;
    if (!pair) continue;
    const end = pointed.get(metric)?.tile;
    const isThere = end !== undefined && overlap(end, pair.value.nodes[0] as Node);
    const isNamed = label === '' || (pair.how !== 'profile' && squeeze(pair.label.text) === squeeze(label));
    if (!isNamed || (!isThere && path.length > 0)) {
      astray.set(metric, isThere ? 'path' : 'label');
      continue;
    }
    if (!end) continue;
    const now: Beside | null =
      label === '' ? besideOf(end, context) : beside === undefined ? null : blockOf(end, label, pairs, context);
    if (now) pair.beside = now;
    const isElse = beside === undefined ? label === '' && isAnothers(end, metric, pairs) : now?.text !== beside;
    if (isElse) astray.set(metric, 'path');
  }
  return astray;
}

/** The element at the end of a path; null when there is none. A selector that is none leads nowhere. */
export function elementAt(doc: Document, path: readonly string[], context: Pick<ScanContext, 'openRoot'>): Element | null {
  let root: Document | ShadowRoot | null = doc;
  let element: Element | null = null;
  for (const selector of path) {
    if (element) root = shadowOf(element, context) ?? frameDocument(element);
    if (!root) return null;
    try {
      element = findIn(root, selector);
    } catch {
      // A selector that this browser does not take leads nowhere.
      return null;
    }
    if (!element) return null;
  }
  return element;
}
