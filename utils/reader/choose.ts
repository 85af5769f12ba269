/** Of all pairs on a page, chooses one per metric, or says that there are several and a person has to. */
import type { AdapterHints } from '../adapters/adapter';
import { METRICS, type MetricId } from '../domain/metrics';
import { type Parsed, parseNumber } from '../domain/numbers/parse';
import { holds } from './dom';
import { isCutOff, isOffPage } from './geometry';
import { isOfGoods } from './goods';
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
    plus: metric === 'followers',
    ...(adapter?.currency !== undefined && { currency: adapter.currency }),
    ...(adapter?.groups !== undefined && { groups: adapter.groups }),
    ...(unit !== undefined && { unit }),
    ...(digitsApart && { digitsApart }),
  });
}

/** A row of a table whose columns nobody can tell apart is taken only to say that it is there. */
const DOUBTFUL = 8;

/** Lower is better; null for a pair that is no total of the stream. */
function rankOf({ label, value, headings, listed, doubtful }: Pair, labels: Labels): number | null {
  if (listed || !label.match) return null;
  const scopes = [label.match.scope, ...headings.map((heading) => narrows(heading.text, label, labels))];
  if (scopes.some((scope) => scope !== null && scope !== 'stream' && scope !== 'day')) return null;
  return (
    (doubtful ? DOUBTFUL : 0) + (scopes.includes('day') ? 4 : 0) + (label.faint || value.faint ? 2 : 0) + (label.named ? 1 : 0)
  );
}

/** Numbers that are none of the metric are taken only where there is nothing else. */
const UNREADABLE = 100;
/** Labels that adapter or person prefer come first, whatever else speaks for another. */
const PREFERRED = 1000;

/** Of more candidates than this it is not asked whether each stands on the card of a product: nobody could tell which is the stream's. */
const MOST_ASKED = 12;

/** `taught`: numbers that a person pointed at: taken where a label leads to the same one, and where none leads anywhere; without a label in any case. */
export function choose(
  pairs: readonly Pair[],
  labels: Labels,
  adapter?: AdapterHints,
  taught: ReadonlyMap<MetricId, Pair> = new Map(),
): Choice {
  const byMetric = new Map<MetricId, { pair: Pair; rank: number }[]>();
  for (const pair of pairs) {
    const { label, value } = pair;
    const metric = label.match?.metric;
    const rank = metric ? rankOf(pair, labels) : null;
    if (!metric || rank === null || isOffPage(value.nodes[0] as Node)) continue;
    // What was put together on the way lacks what CSS writes and what is hidden.
    if (pair.how !== 'inline') value.text = shownText(value.nodes) ?? MOVING;
    const isRead =
      value.text === MOVING ||
      value.kind === 'canvas' ||
      readAs(value.text, metric, label, value.apart === true, adapter).kind !== 'unparsed';
    // A sentence that begins like a label.
    if (!isRead && pair.how === 'inline') continue;
    const pointed = taught.get(metric)?.tile;
    const [node] = value.nodes as [Node];
    const isPointed = pointed && (holds(pointed, node) || holds(node, pointed));
    const list = byMetric.get(metric) ?? [];
    list.push({
      pair,
      rank: isPointed ? -1 : rank + (isRead ? 0 : UNREADABLE) + labels.rank(label.text, metric) * PREFERRED,
    });
    byMetric.set(metric, list);
  }
  const choice: Choice = { found: new Map(), ambiguous: [] };
  for (const [metric, all] of byMetric) {
    const said = ({ pair: { label }, rank }: (typeof all)[number]) => rank < 0 || labels.rank(label.text, metric) === 0;
    const list = all.length > MOST_ASKED ? all : all.filter((one) => said(one) || !isOfGoods(one.pair, pairs));
    if (list.length === 0) continue;
    const best = Math.min(...list.map(({ rank }) => rank));
    const chosen = prefer(
      list.filter(({ rank }) => rank === best).map(({ pair }) => pair),
      metric,
    );
    if (chosen) choice.found.set(metric, chosen);
    else if (!taught.has(metric)) choice.ambiguous.push(metric);
  }
  for (const [metric, pair] of taught) {
    const [node] = choice.found.get(metric)?.pair.value.nodes ?? [];
    // Where a person pointed because no label leads there, another number of that name is not meant.
    const isOther = node !== undefined && pair.label.text === '' && !holds(pair.tile, node) && !holds(node, pair.tile);
    if (node === undefined || isOther) choice.found.set(metric, { pair, twins: [] });
  }
  return choice;
}

/** One of several equally good pairs: the one that can be seen, or that is labelled as the catalogue's first. Equal values under one label count as one. */
function prefer(pairs: Pair[], metric: MetricId): Chosen | null {
  const alike = (some: Pair[]): Chosen | null => {
    const [first, ...twins] = some;
    const same = twins.every(({ label, value }) => value.text === first?.value.text && label.text === first.label.text);
    return first && same && (twins.length === 0 || first.value.text !== MOVING) ? { pair: first, twins } : null;
  };
  const place = ({ label }: Pair) => {
    const at = METRICS[metric].labels.indexOf(label.text.replace(/\s*[(（].*$|[\s:：]+$/g, ''));
    return at < 0 ? UNREADABLE : at;
  };
  const best = Math.min(...pairs.map(place));
  const seen = pairs.filter(({ value }) => !isCutOff(value.nodes[0] as Node));
  return alike(pairs) ?? alike(seen) ?? (best < UNREADABLE ? alike(pairs.filter((pair) => place(pair) === best)) : null);
}
