/**
 * What the sample show is made of, without words: ids, prices, stock, order. Real specialties of real counties; every price, stock and
 * host is invented, and everything is marked as sample. The words are in `zh-CN.ts` and `en.ts`, held to this by their type.
 */
import type { PointKind, SegmentKind } from '../../utils/domain/rundown';

interface Good {
  /** Fen. */
  listMinor: number;
  liveMinor: number;
  floorMinor: number;
  stock: number;
  points: readonly PointKind[];
}

export const GOODS = {
  'linxian-dates': {
    listMinor: 6900,
    liveMinor: 2990,
    floorMinor: 2680,
    stock: 4000,
    points: ['fact', 'demo', 'fact', 'ask', 'slogan'],
  },
  'qinyuan-codonopsis': {
    listMinor: 13800,
    liveMinor: 6800,
    floorMinor: 6200,
    stock: 1200,
    points: ['fact', 'demo', 'answer', 'caution'],
  },
  'qinyuan-yuba': { listMinor: 5980, liveMinor: 2990, floorMinor: 2700, stock: 2400, points: ['fact', 'demo', 'ask', 'answer'] },
  'nanning-orange': {
    listMinor: 5990,
    liveMinor: 2980,
    floorMinor: 2650,
    stock: 5000,
    points: ['demo', 'fact', 'ask', 'answer', 'slogan'],
  },
  'wuzhou-liubao': {
    listMinor: 16800,
    liveMinor: 8400,
    floorMinor: 7600,
    stock: 900,
    points: ['fact', 'demo', 'answer', 'caution'],
  },
  'jixian-apple': { listMinor: 5990, liveMinor: 2990, floorMinor: 2700, stock: 3000, points: ['fact', 'demo', 'ask'] },
  'xixian-pear': { listMinor: 6990, liveMinor: 3490, floorMinor: 3100, stock: 2600, points: ['fact', 'demo', 'answer'] },
  'beihai-egg': { listMinor: 6800, liveMinor: 3390, floorMinor: 3000, stock: 1800, points: ['fact', 'demo', 'ask', 'answer'] },
} as const satisfies Record<string, Good>;

export type GoodId = keyof typeof GOODS;

interface Turn {
  id: string;
  kind: SegmentKind;
  minutes: number;
  hosts: readonly ('a' | 'b')[];
  good?: GoodId;
}

export const TURNS = [
  { id: 'greeting', kind: 'greeting', minutes: 3, hosts: ['a', 'b'] },
  { id: 'dates', kind: 'product', minutes: 15, hosts: ['a'], good: 'linxian-dates' },
  { id: 'codonopsis', kind: 'product', minutes: 12, hosts: ['a'], good: 'qinyuan-codonopsis' },
  { id: 'yuba', kind: 'product', minutes: 10, hosts: ['a'], good: 'qinyuan-yuba' },
  { id: 'song', kind: 'song', minutes: 4, hosts: ['a', 'b'] },
  { id: 'orange', kind: 'product', minutes: 15, hosts: ['b'], good: 'nanning-orange' },
  { id: 'liubao', kind: 'product', minutes: 12, hosts: ['b'], good: 'wuzhou-liubao' },
  { id: 'qa', kind: 'qa', minutes: 8, hosts: ['a', 'b'] },
  { id: 'apple', kind: 'product', minutes: 10, hosts: ['a'], good: 'jixian-apple' },
  { id: 'pear', kind: 'product', minutes: 10, hosts: ['a'], good: 'xixian-pear' },
  { id: 'egg', kind: 'product', minutes: 10, hosts: ['b'], good: 'beihai-egg' },
  { id: 'thanks', kind: 'other', minutes: 3, hosts: ['a', 'b'] },
] as const satisfies readonly Turn[];

export type TurnId = (typeof TURNS)[number]['id'];

/** As many texts as there are kinds. */
type Texts<Kinds extends readonly unknown[]> = { readonly [K in keyof Kinds]: string };

export interface SampleWords {
  title: string;
  goods: {
    [Id in GoodId]: {
      name: string;
      origin: string;
      unit: string;
      gift?: string;
      shipping: string;
      points: Texts<(typeof GOODS)[Id]['points']>;
    };
  };
  hosts: Record<'a' | 'b', { name: string; title: string; county: string; tags: string[] }>;
  /** Title and script of the segments that sell nothing. */
  turns: Partial<Record<TurnId, { title: string; script?: string }>>;
}
