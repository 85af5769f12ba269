/** Of all pairs on a page, chooses one per metric, or says that there are several and a person has to. */
import type { AdapterHints } from '../adapters/adapter';
import { METRICS, type MetricId } from '../domain/metrics';
import { type Parsed, parseNumber } from '../domain/numbers/parse';
import type { Item, Pair } from './item';
import type { Labels } from './labels';
import { narrows } from './narrow';
import { shownText } from './value';
import { MOVING } from './widgets/widget';

export interface Choice {
  found: Map<MetricId, Chosen>;
  ambiguous: MetricId[];
}

export interface Chosen {
  pair: Pair;
  /** The same number with the same label, shown once more. */
  twins: Pair[];
}

/** Reads a shown text as a value of a metric on this page. */
export function readAs(text: string, metric: MetricId, label: Item, apart: boolean, adapter?: AdapterHints): Parsed {
  const unit = label.match?.unit;
  // Elsewhere a 万 behind single digits may well multiply: there the number is shown, not read.
  const digitsApart = apart && (adapter?.quirks?.wanPositionMark || !/[万萬亿億]/.test(text));
  return parseNumber(text, {
    quantity: METRICS[metric].quantity,
    minus: metric === 'refunds',
    ...(adapter?.currency !== undefined && { currency: adapter.currency }),
    ...(adapter?.groups !== undefined && { groups: adapter.groups }),
    ...(unit !== undefined && { unit }),
    ...(digitsApart && { digitsApart }),
  });
}

/** Lower is better; null for a pair that is no total of the stream. */
function rankOf({ label, value, headings, repeated }: Pair, labels: Labels): number | null {
  if (repeated || !label.match) return null;
  const scopes = [label.match.scope, ...headings.map((heading) => narrows(heading.text, label, labels))];
  if (scopes.some((scope) => scope !== null && scope !== 'stream' && scope !== 'day')) return null;
  return (scopes.includes('day') ? 4 : 0) + (label.faint || value.faint ? 2 : 0) + (label.named ? 1 : 0);
}

const sameValue = (a: Pair, b: Pair) => a.value.text === b.value.text && a.value.text !== MOVING;

export function choose(pairs: readonly Pair[], labels: Labels, adapter?: AdapterHints): Choice {
  const byMetric = new Map<MetricId, { pair: Pair; rank: number }[]>();
  for (const pair of pairs) {
    const metric = pair.label.match?.metric;
    const rank = metric ? rankOf(pair, labels) : null;
    if (!metric || rank === null) continue;
    // What was put together on the way lacks what CSS writes and what is hidden.
    if (pair.how !== 'inline') pair.value.text = shownText(pair.value.nodes) ?? MOVING;
    const read = readAs(pair.value.text, metric, pair.label, pair.value.apart === true, adapter);
    // A number that is none of this metric is taken only where there is nothing else; `100` keeps the order among such.
    const penalty = pair.value.text !== MOVING && pair.value.kind === 'number' && read.kind === 'unparsed' ? 100 : 0;
    const list = byMetric.get(metric) ?? [];
    list.push({ pair, rank: rank + penalty + labels.rank(pair.label.text, metric) * 1000 });
    byMetric.set(metric, list);
  }
  const choice: Choice = { found: new Map(), ambiguous: [] };
  for (const [metric, list] of byMetric) {
    const best = Math.min(...list.map(({ rank }) => rank));
    const [first, ...others] = list.filter(({ rank }) => rank === best).map(({ pair }) => pair);
    if (!first) continue;
    const preferred = prefer([first, ...others], metric);
    if (preferred) choice.found.set(metric, preferred);
    else choice.ambiguous.push(metric);
  }
  return choice;
}

/** One of several equally good pairs: equal values count as one; of different labels the one that stands first in the catalogue wins. */
function prefer(pairs: [Pair, ...Pair[]], metric: MetricId): Chosen | null {
  const [first, ...others] = pairs;
  if (others.length === 0) return { pair: first, twins: [] };
  if (others.every((other) => sameValue(first, other))) return { pair: first, twins: others };
  const place = ({ label }: Pair) => {
    const at = METRICS[metric].labels.indexOf(label.text.replace(/\s*[(（].*$|[\s:：]+$/g, ''));
    return at < 0 ? 99 : at;
  };
  const best = Math.min(...pairs.map(place));
  const [one, another] = pairs.filter((pair) => place(pair) === best);
  return one && !another && best < 99 ? { pair: one, twins: [] } : null;
}
