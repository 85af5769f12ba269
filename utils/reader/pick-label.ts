/** Labels of a picked number: those by which the reader, once told what they mean, finds this very number on the whole page. */
import type { AdapterHints } from '../adapters/adapter';
import type { MetricId } from '../domain/metrics';
import type { PickedNumber } from '../domain/profile';
import { besideOf, blockOf, farness, LABEL_LIMIT, type Near, textsIn } from './beside';
import { choose } from './choose';
import { isElement, nameOf, parentAcross, rawText } from './dom';
import { boxOf } from './geometry';
import type { Item } from './item';
import { createLabels, squeeze } from './labels';
import { groupOf, type Pointed } from './pick';
import { pathTo } from './pick-path';
import { overlap } from './profile';
import type { ScanContext } from './scan';
import type { Scheduler } from './schedule';
import { search } from './search';

const LEVELS = 8;
/** Texts of one element that are tried as labels, nearest first. */
const TRIED = 8;
/** Text in an element beyond this, in code units: it holds more than one number and its label. */
const TOO_MUCH = 6000;
const OFFERED = 2;
/** A table of some hundred rows. */
const STEPS = 400;

export interface PickContext extends ScanContext {
  adapter?: AdapterHints | undefined;
}

interface Candidate {
  text: string;
  /** What it names by itself. */
  metric: MetricId | null;
}

const isSame = (value: Item, pointed: Pointed) => overlap(value.nodes[0] as Node, pointed.nodes[0] as Node);

/** Labels that lead to the number in the elements around it, nearest first. */
export function labelsNear(pointed: Pointed, context: PickContext): Candidate[] {
  const found: Candidate[] = [];
  const add = (text: string, metric: MetricId | null) => {
    if (text.length <= LABEL_LIMIT && !found.some((one) => one.text === text)) found.push({ text, metric });
  };
  const tried = new Set<string>();
  let around: Node | null = pointed.element;
  for (let level = 0; around && level < LEVELS && found.length < OFFERED; level++, around = parentAcross(around)) {
    if (!isElement(around)) continue;
    if (rawText(around).length > TOO_MUCH || nameOf(around) === 'body') break;
    const known = groupOf(around, context, STEPS);
    if (!known) break;
    for (const { label, value } of known.pairs) {
      if (isSame(value, pointed) && fits(pointed, label)) add(label.text, label.match?.metric ?? null);
    }
    const texts = pointed.inline === undefined ? nearIn(around, pointed, context) : [pointed.inline];
    for (const text of texts) {
      if (found.length >= OFFERED || tried.has(`${level} ${text}`)) continue;
      tried.add(`${level} ${text}`);
      const labels = createLabels(context.adapter, [{ metric: 'orders', label: text }]);
      const pairs = groupOf(around, { ...context, labels }, STEPS)?.pairs ?? [];
      const leads = pairs.some(({ label, value }) => squeeze(label.text) === squeeze(text) && isSame(value, pointed));
      if (leads) add(text, context.labels.match(text)?.metric ?? null);
    }
  }
  return found;
}

const fits = ({ inline }: Pointed, label: Item) => inline === undefined || label.inline === inline;

/** Short texts in an element that may be labels, those nearest to the number first. */
function nearIn(root: Element, pointed: Pointed, context: PickContext): string[] {
  const own = boxOf(pointed.element);
  const far = (one: Near) => farness(own, one.box);
  const sorted = textsIn(root, pointed.element, context).sort((a, b) => far(a) - far(b));
  return [...new Set(sorted.map(({ text }) => text))].slice(0, TRIED);
}

/**
 * Both ways to a picked number. A label is offered only if the reader, searching the whole page with it, comes to this number: in a list of
 * things that all have the same label, none does. Works in slices; calls `done` once.
 */
export function pickedOf(
  pointed: Pointed,
  context: PickContext,
  tools: { now: () => number; idle: Scheduler },
  done: (picked: PickedNumber) => void,
): void {
  const { adapter } = context;
  const top = topOf(pointed.element);
  const near = labelsNear(pointed, context);
  const path = pathTo(pointed.element);
  const sure: Candidate[] = [];
  const { text: beside } = besideOf(pointed.element, context);
  /** Set when the nearest label leads to other numbers as well, and to this one only because it was pointed at. */
  let block = '';
  const next = (at: number) => {
    const candidate = near[at];
    if (!candidate) {
      done({
        labels: sure.map(({ text }) => text),
        metric: near[0]?.metric ?? null,
        path,
        beside,
        ...(block && { block }),
        apart: pointed.apart,
        ...(adapter?.currency && adapter.currency.length === 3 && { currency: adapter.currency }),
        ...(adapter?.groups && { groups: adapter.groups }),
      });
      return;
    }
    const metric = candidate.metric ?? metricLike(pointed);
    const labels = createLabels(adapter, [{ metric, label: candidate.text }]);
    search(top, { ...context, labels }, { ...tools, isStopped: () => false }, (pairs) => {
      const match = { metric, exact: true, length: 0, scope: 'stream' as const, modifiers: [] };
      const label: Item = { kind: 'label', text: candidate.text, nodes: [pointed.element], match, named: true };
      const value: Item = { kind: 'number', text: '', nodes: [pointed.element] };
      const here = { label, value, tile: pointed.element, how: 'profile' as const, headings: [], listed: false };
      const { pair } = choose(pairs, labels, adapter, new Map([[metric, here]])).found.get(metric) ?? {};
      if (pair && pair.how !== 'profile' && squeeze(pair.label.text) === squeeze(candidate.text) && isSame(pair.value, pointed)) {
        const alone = choose(pairs, labels, adapter).found.get(metric);
        const leads = alone !== undefined && isSame(alone.pair.value, pointed);
        if (sure.length === 0 && !leads) block = blockOf(pointed.element, candidate.text, pairs, context).text;
        sure.push(candidate);
      }
      next(at + 1);
    });
  };
  next(0);
}

/** A metric whose values look like this one, to try a label with: money is refused where things are counted. */
const metricLike = ({ text }: Pointed): MetricId => (/[¥￥$€£₩₫฿₱元]/.test(text ?? '') ? 'revenue' : 'orders');

function topOf(element: Element): Element {
  let top = element;
  for (let up: Node | null = element; up; up = parentAcross(up)) if (isElement(up)) top = up;
  return top;
}
