/** The sample show in one language: products, hosts and a rundown, all marked as sample. Keeping or showing it is left to others. */

import type { Host, Product, Rundown, Segment } from '../../utils/domain/rundown';
import type { Language } from '../../utils/i18n';
import { GOODS, type GoodId, type SampleWords, TURNS } from './goods';

export interface SampleShow {
  rundown: Rundown;
  products: Product[];
  hosts: Host[];
}

/** Ids are the same in every language, so that marks and positions outlive a change of it. */
const sampleId = (id: string) => `sample-${id}`;

function product(id: GoodId, words: SampleWords): Product {
  const { points: kinds, ...prices } = GOODS[id];
  const { points: texts, ...rest } = words.goods[id];
  const points = kinds.map((kind, i) => ({ id: sampleId(`${id}-${i + 1}`), kind, text: texts[i] ?? '' }));
  return { v: 1, id: sampleId(id), ...rest, currency: 'CNY', ...prices, points, sample: true };
}

function segment(turn: (typeof TURNS)[number], words: SampleWords): Segment {
  return {
    id: sampleId(turn.id),
    kind: turn.kind,
    plannedMinutes: turn.minutes,
    hosts: turn.hosts.map(sampleId),
    ...('good' in turn ? { product: sampleId(turn.good) } : {}),
    ...words.turns[turn.id],
  };
}

/** Loads only the words of the language asked for. */
export async function sampleShow(language: Language): Promise<SampleShow> {
  const { words } = language === 'en' ? await import('./en') : await import('./zh-CN');
  return {
    rundown: {
      v: 1,
      id: sampleId('show'),
      title: words.title,
      segments: TURNS.map((turn) => segment(turn, words)),
      sample: true,
    },
    products: (Object.keys(GOODS) as GoodId[]).map((id) => product(id, words)),
    hosts: (['a', 'b'] as const).map((id) => ({ v: 1, id: sampleId(id), ...words.hosts[id], sample: true })),
  };
}
