/** What a text names on this page: first by what a person or the adapter said, then by the grammar of `domain/labels`. Remembers what it was asked. */
import type { AdapterHints } from '../adapters/adapter';
import { type LabelMatch, matchLabel } from '../domain/labels/match';
import { matchWithUnit, unitOf } from '../domain/labels/unit';
import { METRIC_IDS, type MetricId } from '../domain/metrics';

/** Longest text that can be a label, in code units; the second for scripts that say more in less. */
const LABEL_LIMIT = 60;
const CJK_LIMIT = 30;
/** The memory is thrown away when it holds this many texts: a page full of chatter must not grow it. */
const MEMORY = 4000;

export interface Labels {
  match(text: string): LabelMatch | null;
  /** Place of a label among those preferred for its metric on this page; 0 is best, absent ones share the last place. */
  rank(text: string, metric: MetricId): number;
}

/** A sign that stands at the end of the label's text and belongs to the number in the next node: `成交额：¥`. */
const SIGN = /^(.*[^\s:：])[\s:：]*([¥￥$€£₩₫฿₱])$/;

export const squeeze = (text: string) => text.replace(/[\s:：?？ⓘ]+/g, '').toLowerCase();

function withSign(text: string): LabelMatch | null {
  const [, label = '', unit = ''] = SIGN.exec(text) ?? [];
  const match = label === '' ? null : (matchWithUnit(label, unitOf(`${unit}1`)) ?? matchLabel(label));
  return match && { ...match, unit };
}

/** What a person said of a label. `metric` null: it names none. `unit`: counts where the number shows none. */
export interface SaidLabel {
  metric: MetricId | null;
  label: string;
  unit?: string;
}

export function createLabels(adapter?: AdapterHints, taught: readonly SaidLabel[] = []): Labels {
  const said = new Map<string, MetricId | null>();
  const units = new Map<string, string>();
  const places = new Map<string, number>();
  const say = (label: string, metric: MetricId | null, place: number) => {
    const key = squeeze(label);
    if (said.has(key)) return;
    said.set(key, metric);
    places.set(`${metric} ${key}`, place);
  };
  for (const { metric, label, unit } of taught) {
    if (unit && !said.has(squeeze(label))) units.set(squeeze(label), unit);
    say(label, metric, 0);
  }
  for (const metric of METRIC_IDS) {
    for (const [i, label] of (adapter?.labels?.[metric] ?? []).entries()) say(label, metric, i + 1);
  }
  for (const label of adapter?.never ?? []) say(label, null, 0);

  const memory = new Map<string, LabelMatch | null>();
  function match(text: string): LabelMatch | null {
    if (text.length > CJK_LIMIT && (text.length > LABEL_LIMIT || /[\u3040-\u9fff]/.test(text))) return null;
    let found = memory.get(text);
    if (found === undefined) {
      const key = squeeze(text);
      const metric = said.get(key);
      const unit = units.get(key);
      found =
        metric === undefined
          ? (matchLabel(text) ?? withSign(text))
          : {
              ...(matchLabel(text) ?? { modifiers: [] }),
              metric,
              exact: true,
              length: key.length,
              scope: 'stream',
              ...(unit && { unit }),
            };
      if (memory.size >= MEMORY) memory.clear();
      memory.set(text, found);
    }
    return found;
  }
  return { match, rank: (text, metric) => places.get(`${metric} ${squeeze(text)}`) ?? 99 };
}
