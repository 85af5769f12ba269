/** Products, what is said about them, hosts, and the order of a show. Plain data; edits are made in `domain/rundown-edit`. */

/** What the background writes on each row it keeps: how two windows that edit one row notice each other. */
export interface Revised {
  /** Grows by one with each write; absent = never written. */
  rev?: number;
  /** Epoch ms of the last write. */
  editedAt?: number;
}

export type PointKind = 'fact' | 'slogan' | 'ask' | 'demo' | 'caution' | 'answer';

export interface TalkingPoint {
  id: string;
  kind: PointKind;
  text: string;
}

/** Money is integers in the minor unit of `currency`. */
export interface Product extends Revised {
  v: 1;
  id: string;
  name: string;
  /** Place it comes from, as printed on the pack. */
  origin: string;
  /** What one order gets (`5 斤/箱`), or a voucher. */
  unit: string;
  voucher?: true;
  currency: string;
  listMinor?: number;
  liveMinor?: number;
  /** Never go below; shown to the aide only. */
  floorMinor?: number;
  stock?: number;
  gift?: string;
  shipping?: string;
  /** `data:` picture, small. */
  picture?: string;
  points: TalkingPoint[];
  /** Part of the sample that ships with the product. */
  sample?: true;
}

export interface Host extends Revised {
  v: 1;
  id: string;
  name: string;
  title: string;
  county: string;
  tags: string[];
  sample?: true;
}

export type SegmentKind = 'product' | 'greeting' | 'song' | 'guest' | 'qa' | 'draw' | 'other';

export interface Segment {
  id: string;
  kind: SegmentKind;
  /** For kind `product`. */
  product?: string;
  /** For the other kinds. */
  title?: string;
  plannedMinutes: number;
  hosts: string[];
  /** Free script, read by auto-scroll. */
  script?: string;
}

export interface Rundown extends Revised {
  v: 1;
  id: string;
  title: string;
  segments: Segment[];
  sample?: true;
}
